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

// Keeps the preview up to date with the current pair, and leads from a part of the page to its
// field and back.
class PreviewLink : public QObject
{
    Q_OBJECT

public:
    PreviewLink(DeskSession &session, PanelBoard &board, CurrentPair &pair, ThemeWatch &theme,
                PreviewPane &pane, QObject *parent = nullptr);

    void showPartOf(const FieldRef &field); // scrolls the preview to its part

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
    // Whether blind mode hides anything of the left and of the right tool from this person.
    std::pair<bool, bool> m_hidden;
};

} // namespace vd::ui
