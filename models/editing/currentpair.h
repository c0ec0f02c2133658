// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/desksession.h"
#include "editing/panelboard.h"

namespace vd {

// The tool that an editor works on, and the one it is seen beside: by themselves, or as the
// comparison that is selected.
class CurrentPair : public QObject
{
    Q_OBJECT

public:
    CurrentPair(DeskSession &session, PanelBoard &board, QObject *parent = nullptr);

    // With the rival it was seen beside last; else that of its first comparison; else another of
    // its category; else any other.
    void setTool(const Id &tool);
    void setRival(const Id &rival);
    void setComparison(const Id &comparison); // its left tool is the one worked on
    void swap();                              // the sides as they are seen; changes no record
    void clear();

    const Id &tool() const { return m_tool; }
    const Id &rival() const { return m_rival; }
    // As the person at the window may see it; nothing, while the tools are read or if there is one.
    std::optional<Pairing> pairing() const;

signals:
    void changed(); // others are in hand from now on; they may still be on their way
    void arrived(); // they are there

private:
    Id rivalFor(const Id &tool) const;
    void onFieldsChanged(const std::vector<FieldRef> &fields);
    void onToolChanged(int number);
    void onToolsRemoved(const std::vector<Id> &tools);
    void setSides(bool isToolLeft);
    void take(const Id &tool, const Id &rival, bool isToolLeft);
    bool standsLeft(const Id &tool, const Id &rival) const;

    DeskSession &m_session;
    PanelBoard &m_board;
    Id m_tool;
    Id m_rival;
    bool m_isToolLeft = true;
    Id m_comparison; // that is selected; null: the tools are
    std::map<Id, Id> m_lastRivals;
};

} // namespace vd
