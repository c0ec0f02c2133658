// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/currentpair.h"

namespace vd::ui {

class BackupsPlace;
class Preferences;
class PublishPlace;

// What the preferences remember of each desk: the folders that were chosen, the drafts of notes,
// and the tool that was current. All desks share the second folder for backups.
class DeskMemory : public QObject
{
    Q_OBJECT

public:
    DeskMemory(DeskSession &session, CurrentPair &pair, Preferences &preferences, QObject *parent);

    void keepFolders(PublishPlace &publish, BackupsPlace &backups);
    Id lastTool() const; // of the open desk; null if there is none

private:
    QString nameOf(const char *what) const; // of a setting of the open desk

    DeskSession &m_session;
    Preferences &m_preferences;
};

} // namespace vd::ui
