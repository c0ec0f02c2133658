// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/deskmemory.h"

#include "ui/backups/backupsplace.h"
#include "ui/publish/publishplace.h"
#include "ui/shell/preferences.h"

namespace vd::ui {

namespace {

const QString secondBackupFolder = QStringLiteral("backupFolder");

} // namespace

DeskMemory::DeskMemory(DeskSession &session, CurrentPair &pair, Preferences &preferences,
                       QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_preferences(preferences)
{
    connect(&session, &DeskSession::opened, this,
            [this] { m_session.drafts().setAll(m_preferences.place(nameOf("drafts")).toMap()); });
    connect(&session.drafts(), &NoteDrafts::changed, this,
            [this] { m_preferences.setPlace(nameOf("drafts"), m_session.drafts().all()); });
    connect(&pair, &CurrentPair::arrived, this, [this, &pair] {
        if (!pair.tool().isNull())
            m_preferences.setPlace(nameOf("tool"), pair.tool().text());
    });
}

QString DeskMemory::nameOf(const char *what) const
{
    return QLatin1String(what) + u'/' + m_session.path();
}

Id DeskMemory::lastTool() const
{
    return Id::from(m_preferences.place(nameOf("tool")).toString()).value_or(Id());
}

void DeskMemory::keepFolders(PublishPlace &publish, BackupsPlace &backups)
{
    const auto keep = [this](const char *what) {
        return
            [this, what](const QString &folder) { m_preferences.setPlace(nameOf(what), folder); };
    };
    connect(&publish, &PublishPlace::folderChosen, this, keep("site"));
    connect(&backups, &BackupsPlace::textFolderChosen, this, keep("text"));
    connect(&backups, &BackupsPlace::secondFolderChosen, this,
            [this](const QString &folder) { m_preferences.setPlace(secondBackupFolder, folder); });
    backups.setSecondFolder(m_preferences.place(secondBackupFolder).toString());
    connect(&m_session, &DeskSession::opened, this, [this, &publish, &backups] {
        publish.setFolder(m_preferences.place(nameOf("site")).toString());
        backups.setTextFolder(m_preferences.place(nameOf("text")).toString());
    });
}

} // namespace vd::ui

#include "moc_deskmemory.cpp"
