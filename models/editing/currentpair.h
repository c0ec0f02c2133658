// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/desksession.h"
#include "editing/panelboard.h"

namespace vd {

// The two tools that the preview shows side by side: the tool that the editor works on and a rival,
// or the sides of the selected comparison.
class CurrentPair : public QObject
{
    Q_OBJECT

public:
    CurrentPair(DeskSession &session, PanelBoard &board, QObject *parent = nullptr);

    // The rival is the last one of this tool; else that of its first comparison; else another tool
    // of its category; else any other tool.
    void setTool(const Id &tool);
    void setRival(const Id &rival);
    void setComparison(const Id &comparison); // its left tool becomes the tool
    void swap();                              // swaps the sides of the preview; changes no record
    void clear();

    const Id &tool() const { return m_tool; }
    const Id &rival() const { return m_rival; }
    // The pair as blind mode shows it to this person; nullopt while the tools load, and if there is
    // only one tool.
    std::optional<Pairing> pairing() const;

signals:
    void changed(); // the pair changed; its tools may not be loaded yet
    void arrived(); // its tools are loaded

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
    Id m_comparison; // the selected one; null if none is
    std::map<Id, Id> m_lastRivals;
};

} // namespace vd
