// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/currentpair.h"

#include <QTimer>

namespace vd {
class ThemeWatch;
}

namespace vd::ui {

class PreviewPane;
class ToolPicker;

// Keeps the preview in step with the pair in hand, and takes the user from a part of the page to
// its field and back.
class PreviewLink : public QObject
{
    Q_OBJECT

public:
    PreviewLink(DeskSession &session, PanelBoard &board, CurrentPair &pair, ThemeWatch &theme,
                PreviewPane &pane, QObject *parent = nullptr);

    void showPartOf(const FieldRef &field); // brings its part into view

signals:
    void fieldPointedAt(const vd::FieldRef &field);

private:
    void present();
    void update(const std::vector<FieldRef> &fields);
    void pointAt(const QString &part, const QString &hint);
    void offerRivals();

    DeskSession &m_session;
    PanelBoard &m_board;
    CurrentPair &m_pair;
    ThemeWatch &m_theme;
    PreviewPane &m_pane;
    ToolPicker *m_rival;
    QTimer m_offer;
    // Of the left and the right tool, whether something is hidden from the one at the window.
    std::pair<bool, bool> m_hidden;
};

} // namespace vd::ui
