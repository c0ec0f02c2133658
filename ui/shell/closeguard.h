// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "panel/edit.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QSessionManager;
class QWidget;

namespace vd {
class DeskSession;
}

namespace vd::ui {

class Dialogs;
class UnsavedDialog;

// Lets a window or its desk go only when everything that was typed is in the file. If it cannot be
// written, the window and the desk stay, the words are shown, and the ways out are offered.
class CloseGuard : public QObject
{
    Q_OBJECT

public:
    CloseGuard(DeskSession &session, Dialogs &dialogs, QWidget &window);

    bool mayClose() const;
    // Writes everything, then closes the window; or asks what to do.
    void close();
    // The desktop's session ends: waits until everything is written, a few seconds at the most. If
    // something is not, and `stop` can stop the end, asks what to do.
    void endSession(const std::function<bool()> &stop);

signals:
    void fieldRequested(const vd::FieldRef &field); // where words have to be corrected

private:
    void commitData(QSessionManager &manager);
    bool writeNow();
    void goOn();
    void askAbout(const Error &failure);
    void ask(const QString &reason);
    void retry();
    void saveCopy();
    void discard();

    DeskSession &m_session;
    Dialogs &m_dialogs;
    QWidget &m_window;
    QPointer<UnsavedDialog> m_dialog; // while it is open
    QString m_nextDesk;               // that is to be opened; empty: the window is to close
    bool m_isWriting = false;
};

} // namespace vd::ui
