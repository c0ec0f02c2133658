// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

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

// Lets a window go only when everything that was typed is in the file. If it cannot be written, the
// window stays, shows the words, and offers the ways out.
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

private:
    void commitData(QSessionManager &manager);
    bool writeNow();
    void ask(const Error &error);
    void saveCopy();
    void discard();

    DeskSession &m_session;
    Dialogs &m_dialogs;
    QWidget &m_window;
    QPointer<UnsavedDialog> m_dialog; // while it is open
    bool m_isWriting = false;
};

} // namespace vd::ui
