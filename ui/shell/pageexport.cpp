// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pageexport.h"

#include "base/file.h"
#include "desk/deskfile.h"
#include "panel/comparison.h"
#include "publishing/pageforexport.h"
#include "ui/preview/previewpane.h"
#include "ui/shell/preferences.h"
#include "ui/support/dialogs.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>

namespace vd::ui {

namespace {

const QString pageFolderPlace = QStringLiteral("pageFolder");

// An existing folder for the file dialog to start in.
QString documentsFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

} // namespace

PageExport::PageExport(DeskSession &session, CurrentPair &pair, PreviewPane &pane,
                       Preferences &preferences, Dialogs &dialogs, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_pair(pair)
    , m_pane(pane)
    , m_preferences(preferences)
    , m_dialogs(dialogs)
    , m_window(window)
{
    connect(pane.view(), &PageView::printed, this,
            [this](const QString &path, const QString &error) {
                if (error.isEmpty())
                    written(path);
                else
                    m_dialogs.showMessage(&m_window, tr("The PDF was not written"), error);
            });
}

QString PageExport::askPath(const QString &title, const QString &filter, const QString &suffix)
{
    const auto pairing = m_pair.pairing();
    if (!pairing) {
        emit statusMessage(tr("Choose a tool and one to compare it with first."));
        return {};
    }
    QString folder = m_preferences.place(pageFolderPlace).toString();
    if (!QFileInfo(folder).isDir())
        folder = documentsFolder();
    const QString name = comparisonAddress(pairing->left.slug, pairing->right.slug);
    QString path = m_dialogs.saveFile(
        &m_window, {title, QStringLiteral("%1/%2.%3").arg(folder, name, suffix), filter, suffix});
    if (!path.isEmpty())
        m_preferences.setPlace(pageFolderPlace, QFileInfo(path).absolutePath());
    return path;
}

void PageExport::withPage(const QString &title, const std::function<void(const QByteArray &)> &use)
{
    then(this, pageForExport(m_session, m_pair),
         [this, title, use](const Result<QByteArray> &page) {
             if (page)
                 use(*page);
             else
                 m_dialogs.showMessage(&m_window, title, page.error().text());
         });
}

void PageExport::saveHtml()
{
    const QString path = askPath(tr("Export the page"), tr("Web page (*.html)"),
                                 QStringLiteral("html"));
    if (path.isEmpty())
        return;
    withPage(tr("The page was not exported"), [this, path](const QByteArray &page) {
        auto saved = checkTarget(path);
        if (saved)
            saved = writeFile(path, page);
        if (saved)
            written(path);
        else
            m_dialogs.showMessage(&m_window, tr("The page was not exported"), saved.error().text());
    });
}

void PageExport::written(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    emit statusMessage(tr("Exported to %1.").arg(shown));
    const int answer = m_dialogs.ask(
        &m_window,
        {tr("Exported"), tr("The page is written."), shown, {tr("Open it"), tr("Close")}});
    if (answer == 0)
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void PageExport::savePdf()
{
    const QString path = askPath(tr("Export the page as PDF"), tr("PDF (*.pdf)"),
                                 QStringLiteral("pdf"));
    if (path.isEmpty())
        return;
    if (const auto target = checkTarget(path); !target) {
        m_dialogs.showMessage(&m_window, tr("The PDF was not written"), target.error().text());
        return;
    }
    emit statusMessage(tr("Writing the PDF…"));
    withPage(tr("The PDF was not written"),
             [this, path](const QByteArray &page) { m_pane.view()->printToPdf(page, path); });
}

void PageExport::copyHtml()
{
    if (!m_pair.pairing()) {
        emit statusMessage(tr("Choose a tool and one to compare it with first."));
        return;
    }
    withPage(tr("The page was not copied"), [this](const QByteArray &page) {
        const QString html = QString::fromUtf8(page);
        auto *data = new QMimeData;
        data->setText(html);
        data->setHtml(html);
        QGuiApplication::clipboard()->setMimeData(data);
        emit statusMessage(tr("The page is on the clipboard, as HTML."));
    });
}

} // namespace vd::ui

#include "moc_pageexport.cpp"
