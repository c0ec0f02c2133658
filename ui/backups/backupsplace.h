// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/backupschedule.h"
#include "exchange/toolrestore.h"
#include "lists/backupmodel.h"

#include <QWidget>

class QAction;
class QListView;
class QStackedWidget;

namespace vd::ui {

class BackupsHead;
class Dialogs;
class EmptyState;
class RefreshWhenVisible;

// The place in the window where the backups of the desk are listed, made, opened and restored.
class BackupsPlace : public QWidget
{
    Q_OBJECT

public:
    BackupsPlace(DeskSession &session, BackupSchedule &schedule, Dialogs &dialogs,
                 QWidget *parent = nullptr);
    ~BackupsPlace() override;

    void setSecondFolder(const QString &folder); // of all desks; empty: none, as of the next one
    void setTextFolder(const QString &folder);   // of the open desk
    void enter();                                // gives the list the focus

signals:
    void secondFolderChosen(const QString &folder); // empty: none any more
    void textFolderChosen(const QString &folder);
    void statusMessage(const QString &message);

private:
    void makeActions();
    QWidget *makeList();
    QWidget *makeButtons();
    void connectSchedule();
    void read();
    void setRows(std::vector<BackupRow> rows);
    void chooseFolder(int which);
    void changeFolder(int which, const QString &folder);
    void openBeside();
    void restore();
    void restoreTool();
    void chooseTool(const QString &backup, const QString &title,
                    const std::vector<BackedUpTool> &tools);
    void bringBack(const QString &backup, const QString &title, const BackedUpTool &tool);
    void failRestore(const Error &error);
    void showInFolder();
    void tellRestored(const QString &title, const Restored &restored);
    void refreshActions();
    const BackupRow *chosen() const; // nullptr: none

    DeskSession &m_session;
    BackupSchedule &m_schedule;
    Dialogs &m_dialogs;
    BackupModel m_list;
    QString m_desk; // whose backups are listed
    QString m_textFolder;
    QAction *m_backUp;
    QAction *m_openBeside;
    QAction *m_restore;
    QAction *m_restoreTool;
    QAction *m_showInFolder;
    BackupsHead *m_head;
    QListView *m_view;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    std::unique_ptr<RefreshWhenVisible> m_refresh;
    Latest m_readings;
};

} // namespace vd::ui
