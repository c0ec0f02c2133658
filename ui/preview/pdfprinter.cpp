// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/pdfprinter.h"

#include "base/file.h"
#include "ui/preview/webscheme.h"
#include "ui/web/webengine.h"

#include <QPageLayout>
#include <QPointer>

#include <utility>

namespace vd::ui {

namespace {

QPageLayout paper()
{
    // The margins of the page's own style, which this engine ignores.
    return {QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(15, 16, 15, 16),
            QPageLayout::Millimeter};
}

} // namespace

PdfPrinter::PdfPrinter(WebEngine &engine, QObject *parent)
    : QObject(parent)
    , m_page(engine.newPage(this))
{
    applyScheme(*m_page, Scheme::Light);
    connect(m_page, &WebPage::died, this,
            [this] { finish(tr("The process that prints ended unexpectedly.")); });
    connect(m_page, &WebPage::shown, this, [this](bool ok) {
        if (!ok) {
            finish(tr("The page to be printed could not be loaded."));
            return;
        }
        m_page->print(paper(), [self = QPointer(this)](const QByteArray &pdf) {
            if (self)
                self->write(pdf);
        });
    });
}

void PdfPrinter::print(const QByteArray &page, const QString &path)
{
    m_path = path;
    m_page->show(page);
}

void PdfPrinter::write(const QByteArray &pdf)
{
    if (pdf.isEmpty()) {
        finish(tr("The page could not be printed."));
        return;
    }
    const auto written = writeFile(m_path, pdf);
    finish(written ? QString() : written.error().text());
}

void PdfPrinter::finish(const QString &error)
{
    // A process that ends may report several errors: only the first is announced.
    if (!std::exchange(m_finished, true))
        emit finished(m_path, error);
}

} // namespace vd::ui

#include "moc_pdfprinter.cpp"
