// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/pageview.h"

#include "ui/preview/livepage.h"
#include "ui/preview/partscripts.h"
#include "ui/preview/pdfprinter.h"
#include "ui/web/webengine.h"
#include "ui/web/webpage.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace vd::ui {

namespace {

QLabel *newMessage()
{
    auto *label = new QLabel;
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setMargin(32);
    return label;
}

} // namespace

PageView::PageView(page::Theme theme, WebEngineLoader loader, QWidget *parent)
    : QWidget(parent)
    , m_theme(std::move(theme))
    , m_loader(std::move(loader))
    , m_stack(new QStackedLayout(this))
    , m_empty(newMessage())
    , m_missing(newMessage())
    , m_failed(new QWidget)
{
    auto *message = newMessage();
    message->setText(tr("The preview stopped working. Nothing you wrote is lost."));
    auto *again = new QPushButton(tr("&Retry"));
    again->setToolTip(
        tr("Start the preview again (%1)")
            .arg(QKeySequence(Qt::ALT | Qt::Key_R).toString(QKeySequence::NativeText)));
    connect(again, &QPushButton::clicked, this, &PageView::retry);
    auto *column = new QVBoxLayout(m_failed);
    column->addStretch();
    column->addWidget(message);
    column->addWidget(again, 0, Qt::AlignHCenter);
    column->addStretch();

    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_missing);
    m_stack->addWidget(m_failed);
    setEmptyText(tr("Choose two tools to see their page."));
}

void PageView::setEmptyText(const QString &text)
{
    m_empty->setText(text);
}

void PageView::setPairing(const std::optional<Pairing> &pairing)
{
    m_pairing = pairing;
    if (!pairing) {
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    if (m_live)
        m_live->show(*pairing);
    else
        update(); // paintEvent() starts the engine
    present();
}

void PageView::updatePairing(const Pairing &now, const std::vector<FieldRef> &changed)
{
    if (!m_pairing) { // the empty text is shown now
        setPairing(now);
        return;
    }
    m_pairing = now;
    if (m_live)
        m_live->update(now, changed);
}

// The first paint starts the engine, so that the window is shown before the engine is loaded.
void PageView::paintEvent(QPaintEvent *)
{
    if (!m_live && m_pairing && !std::exchange(m_isStarting, true))
        QTimer::singleShot(0, this, &PageView::start);
}

void PageView::start()
{
    m_isStarting = false;
    if (!m_pairing)
        return;
    const auto engine = m_loader.load();
    if (!engine) {
        m_missing->setText(engine.error().text());
        m_stack->setCurrentWidget(m_missing);
        return;
    }
    m_live = new LivePage(**engine, m_theme, this);
    m_live->setScheme(m_scheme);
    m_frame = (*engine)->newFrame();
    m_frame->setPageWidth(m_width);
    m_stack->addWidget(m_frame);
    connect(m_frame, &WebFrame::clicked, this, &PageView::findPart);
    connect(m_live, &LivePage::upToDate, this, &PageView::upToDate);
    connect(m_live, &LivePage::died, this, [this] { m_stack->setCurrentWidget(m_failed); });
    attach();
    m_live->show(*m_pairing);
    present();
    if (!m_firstPart.isEmpty())
        showPart(m_firstPart);
}

void PageView::attach()
{
    m_frame->setPage(m_live->web());
    connect(m_live->web(), &WebPage::refused, this, &PageView::refused);
}

void PageView::retry()
{
    m_live->restart();
    attach();
    present();
}

// The current content stays until the page is ready, so that no blank or outdated page is shown.
void PageView::present()
{
    if (!m_live)
        return;
    m_live->whenInStep([this] {
        if (m_pairing)
            m_stack->setCurrentWidget(m_frame);
    });
}

void PageView::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    if (m_live)
        m_live->setScheme(scheme);
}

void PageView::setTheme(const page::Theme &theme)
{
    m_theme = theme;
    if (m_live)
        m_live->setTheme(theme);
}

void PageView::setPageWidth(PageWidth width)
{
    m_width = width;
    if (m_frame)
        m_frame->setPageWidth(width);
}

void PageView::showPart(const QString &id)
{
    if (m_live)
        m_live->whenInStep([this, id] { m_live->web()->run(markPartScript(id)); });
    else
        m_firstPart = id;
}

void PageView::showNextPart()
{
    showReadPart(1);
}

void PageView::showPreviousPart()
{
    showReadPart(-1);
}

void PageView::chooseReadPart()
{
    withReadPart(0, [this](const QString &id) { emit partClicked(id, {}); });
}

void PageView::showReadPart(int after)
{
    withReadPart(after, [this](const QString &id) { showPart(id); });
}

void PageView::withReadPart(int after, const std::function<void(const QString &)> &use)
{
    if (!m_live || !m_pairing)
        return;
    m_live->web()->run(readPartScript(*m_pairing, after),
                       [self = QPointer(this), use](const QVariant &id) {
                           if (self && !id.toString().isEmpty())
                               use(id.toString());
                       });
}

void PageView::printToPdf(const QByteArray &page, const QString &path)
{
    const auto engine = m_loader.load();
    if (!engine) {
        emit printed(path, engine.error().text());
        return;
    }
    auto *printer = new PdfPrinter(**engine, this);
    connect(printer, &PdfPrinter::finished, this, &PageView::printed);
    connect(printer, &PdfPrinter::finished, printer, &QObject::deleteLater);
    printer->print(page, path);
}

void PageView::findPart(const QPointF &point)
{
    if (!m_pairing)
        return;
    m_live->web()->run(partAtScript(*m_pairing, point),
                       [self = QPointer(this)](const QVariant &found) {
                           const QStringList hit = found.toStringList();
                           if (self && hit.size() == 2)
                               emit self->partClicked(hit.at(0), hit.at(1));
                       });
}

} // namespace vd::ui

#include "moc_pageview.cpp"
