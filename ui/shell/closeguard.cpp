// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/closeguard.h"

#include "base/file.h"
#include "base/then.h"
#include "editing/desksession.h"
#include "ui/forms/fieldtext.h"
#include "ui/forms/valuetext.h"
#include "ui/shell/unsaveddialog.h"
#include "ui/support/dialogs.h"

#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSessionManager>
#include <QTimer>
#include <QWidget>

#include <algorithm>
#include <chrono>

namespace vd::ui {

namespace {

constexpr std::chrono::seconds longestWait(8); // of the end of the desktop's session

// The words as they are shown and copied: each under its field, as Markdown.
QString unsavedWords(const DeskSession &session)
{
    QStringList parts;
    for (const Unsaved &unsaved : session.queue().unsaved()) {
        parts += QStringLiteral("# %1\n\n%2\n")
                     .arg(fieldText(session.workingCopy(), unsaved.field), valueText(unsaved.mine));
    }
    return parts.join(u'\n');
}

// Why they are not in the file, each reason once; for invalid ones with the field.
QString unsavedReasons(const DeskSession &session)
{
    QStringList reasons;
    for (const Unsaved &unsaved : session.queue().unsaved()) {
        reasons += unsaved.isInvalid
                       ? CloseGuard::tr("%1: %2", "field: what is wrong with it")
                             .arg(fieldText(session.workingCopy(), unsaved.field), unsaved.reason)
                       : unsaved.reason;
    }
    reasons.removeDuplicates();
    return reasons.join(u'\n');
}

} // namespace

CloseGuard::CloseGuard(DeskSession &session, Dialogs &dialogs, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_window(window)
{
    connect(&session, &DeskSession::openBlocked, this,
            [this](const QString &path, const Error &failure) {
                m_nextDesk = path;
                askAbout(failure);
            });
    // Direct, as the session manager waits for nobody longer than the call takes.
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &CloseGuard::commitData,
            Qt::DirectConnection);
}

bool CloseGuard::mayClose() const
{
    return !m_session.queue().isUnsaved();
}

void CloseGuard::close()
{
    const bool isAsking = m_dialog && m_dialog->isVisible();
    if (isAsking)
        m_dialog->raise();
    if (isAsking || m_isWriting)
        return;
    m_isWriting = true;
    m_nextDesk.clear();
    then(this, m_session.drain(), [this](const Result<void> &written) {
        m_isWriting = false;
        if (written)
            m_window.close();
        else
            askAbout(written.error());
    });
}

void CloseGuard::commitData(QSessionManager &manager)
{
    endSession([&manager] {
        if (!manager.allowsInteraction())
            return false;
        manager.cancel();
        manager.release();
        return true;
    });
}

void CloseGuard::endSession(const std::function<bool()> &stop)
{
    if (!writeNow() && stop())
        close();
}

// False: something is not in the file.
bool CloseGuard::writeNow()
{
    if (mayClose())
        return true;
    QEventLoop loop;
    then(&loop, m_session.drain(), [&loop](const Result<void> &) { loop.quit(); });
    QTimer::singleShot(longestWait, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    return mayClose();
}

void CloseGuard::askAbout(const Error &failure)
{
    const QString reasons = unsavedReasons(m_session);
    ask(reasons.isEmpty() ? failure.text() : reasons);
}

void CloseGuard::ask(const QString &reason)
{
    if (m_dialog)
        m_dialog->close();
    m_dialog = new UnsavedDialog(reason, unsavedWords(m_session), &m_window);
    connect(m_dialog, &UnsavedDialog::retryRequested, this, &CloseGuard::retry);
    connect(m_dialog, &UnsavedDialog::copyRequested, this, &CloseGuard::saveCopy);
    connect(m_dialog, &UnsavedDialog::discardRequested, this, &CloseGuard::discard);
    m_dialog->open();
}

void CloseGuard::retry()
{
    const auto unsaved = m_session.queue().unsaved();
    const auto invalid = std::ranges::find(unsaved, true, &Unsaved::isInvalid);
    if (invalid == unsaved.end())
        goOn();
    else
        emit fieldRequested(invalid->field);
}

void CloseGuard::goOn()
{
    if (m_nextDesk.isEmpty())
        m_window.close();
    else
        m_session.open(m_nextDesk);
}

void CloseGuard::saveCopy()
{
    const QString name = QFileInfo(m_session.path()).completeBaseName();
    const QString path = m_dialogs.saveFile(
        &m_window,
        {tr("Save a copy of these words"), QDir::home().filePath(tr("%1 (not saved).md").arg(name)),
         tr("Markdown (*.md)"), QStringLiteral("md")});
    if (path.isEmpty()) {
        ask(tr("No copy was saved."));
    } else if (const auto written = writeFile(path, unsavedWords(m_session).toUtf8()); !written) {
        ask(written.error().text());
    } else {
        discard(); // the words are in the copy
    }
}

void CloseGuard::discard()
{
    m_session.queue().discard();
    goOn();
}

} // namespace vd::ui

#include "moc_closeguard.cpp"
