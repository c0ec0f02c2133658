// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/previewlink.h"

#include "page/partfields.h"
#include "publishing/themewatch.h"
#include "ui/library/toolpicker.h"
#include "ui/preview/previewpane.h"

namespace vd::ui {

namespace {

constexpr int offerDelayMs =
    300; // while a name is typed, so that the list is not sorted at each key

std::pair<bool, bool> hiddenIn(const std::optional<Pairing> &pairing)
{
    if (!pairing)
        return {};
    return {pairing->left.scorecard.isPartlyHidden(), pairing->right.scorecard.isPartlyHidden()};
}

} // namespace

PreviewLink::PreviewLink(DeskSession &session, PanelBoard &board, CurrentPair &pair,
                         ThemeWatch &theme, PreviewPane &pane, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_board(board)
    , m_pair(pair)
    , m_theme(theme)
    , m_pane(pane)
    , m_rival(new ToolPicker)
{
    m_rival->setAccessibleName(tr("Compared with"));
    m_rival->setToolTip(tr("The tool beside this one in the preview"));
    pane.setRivalWidget(m_rival);
    m_offer.setSingleShot(true);
    m_offer.setInterval(offerDelayMs);
    connect(&m_offer, &QTimer::timeout, this, &PreviewLink::offerRivals);
    connect(&board, &PanelBoard::reset, this, &PreviewLink::offerRivals);
    connect(&board, &PanelBoard::changed, &m_offer, qOverload<>(&QTimer::start));
    connect(&board, &PanelBoard::removed, &m_offer, qOverload<>(&QTimer::start));
    connect(m_rival, &ToolPicker::picked, &pair, &CurrentPair::setRival);
    connect(&pane, &PreviewPane::swapRequested, &pair, &CurrentPair::swap);
    connect(&pair, &CurrentPair::changed, this, [this] {
        m_rival->exclude(m_pair.tool());
        m_rival->setCurrent(m_pair.rival());
        if (m_pair.tool().isNull())
            present();
    });
    connect(&pair, &CurrentPair::arrived, this, &PreviewLink::present);
    connect(&session, &DeskSession::shown, this, &PreviewLink::update);
    connect(&session, &DeskSession::authorChanged, this, &PreviewLink::present);
    connect(&theme, &ThemeWatch::changed, this, [this] {
        if (m_theme.theme())
            m_pane.view()->setTheme(*m_theme.theme());
        present();
    });
    connect(pane.view(), &PageView::partClicked, this, &PreviewLink::pointAt);
}

void PreviewLink::offerRivals()
{
    m_rival->setTools(m_board.tools());
    m_rival->setCurrent(m_pair.rival());
}

void PreviewLink::present()
{
    const auto &theme = m_theme.theme();
    m_pane.view()->setEmptyText(
        !theme ? theme.error().text()
        : m_board.rows().count() < 2
            ? tr("A page compares two tools. Make a second one, and it is shown here.")
            : tr("Choose a tool to see its page here."));
    const auto shown = theme ? m_pair.pairing() : std::nullopt;
    m_hidden = hiddenIn(shown);
    m_pane.view()->setPairing(shown);
}

void PreviewLink::update(const std::vector<FieldRef> &fields)
{
    if (!m_theme.theme())
        return; // the message is shown already
    const auto now = m_pair.pairing();
    // If the hidden tools change, more parts change than those of these fields.
    if (now && m_hidden == hiddenIn(now))
        m_pane.view()->updatePairing(*now, fields);
    else
        present();
}

void PreviewLink::pointAt(const QString &part, const QString &hint)
{
    const auto pairing = m_pair.pairing();
    if (!pairing)
        return;
    const auto field = page::fieldShownIn(part, hint, *pairing,
                                          m_session.workingCopy().site()->ref());
    if (field)
        emit fieldPointedAt(*field);
}

void PreviewLink::showPartOf(const FieldRef &field)
{
    if (const auto pairing = m_pair.pairing()) {
        if (const QString part = page::partToSee(field, *pairing); !part.isEmpty())
            m_pane.view()->showPart(part);
    }
}

} // namespace vd::ui

#include "moc_previewlink.cpp"
