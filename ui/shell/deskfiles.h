// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/windowlock.h"
#include "editing/desksession.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QMenu;
class QMimeData;
class QWidget;

namespace vd::ui {

class Dialogs;
class ImportRun;
class Preferences;

// Desks as files: new, open, import, export; and the lock that keeps two windows apart.
class DeskFiles : public QObject
{
    Q_OBJECT

public:
    DeskFiles(DeskSession &session, Preferences &preferences, Dialogs &dialogs, QWidget &window);

    void adopt();     // a desk that has just been opened: remembers and locks it
    void makeNew();   // where the user chooses
    void makeEmpty(); // in the documents, without a question
    void open();
    void openAt(const QString &path);
    void openSample(); // made the first time
    void listRecent(QMenu &menu);
    void reopen(); // to try for the lock again
    void import();
    void importFiles(const QStringList &files);
    void cancelImport(); // if one is under way
    void exportJson();
    static bool canDrop(const QMimeData &data);
    void drop(const QMimeData &data); // opens a desk, or imports files

signals:
    void statusMessage(const QString &message);
    void heldElsewhere(const QString &message); // the desk can only be read

private:
    void make(const QString &path, bool isSample);
    void fail(const QString &title, const Error &error);
    QString folder() const;
    void rememberFolder(const QString &file);

    DeskSession &m_session;
    Preferences &m_preferences;
    Dialogs &m_dialogs;
    QWidget &m_window;
    QPointer<ImportRun> m_import; // under way
    std::unique_ptr<WindowLock> m_lock;
    QString m_locked; // the desk that the lock is for
};

} // namespace vd::ui
