// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/savestatus.h"

#include "editing/desksession.h"
#include "ui/support/noticebar.h"
#include "ui/support/windowtheme.h"

namespace vd::ui {

SaveStatus::SaveStatus(DeskSession &session, NoticeBar &notice, QWidget *parent)
    : QLabel(parent)
    , m_session(session)
    , m_notice(notice)
{
    setAccessibleName(tr("Saving"));
    setContentsMargins(0, 0, grid, 0);
    connect(&session.queue(), &EditQueue::saved, this, [this] {
        m_savedAt = QTime::currentTime();
        refresh();
    });
    connect(&session.queue(), &EditQueue::stateChanged, this, &SaveStatus::refresh);
    connect(&session, &DeskSession::opened, this, [this] {
        m_savedAt = {};
        refresh();
    });
    refresh();
}

void SaveStatus::refresh()
{
    const EditQueue &queue = m_session.queue();
    if (!m_session.isOpen())
        setText({});
    else if (queue.failure() || !queue.refused().empty() || !queue.conflicts().empty() ||
             !m_session.workingCopy().invalidInput().empty())
        setText(tr("Not saved"));
    else if (!queue.isIdle())
        setText(tr("Saving…"));
    else if (m_savedAt.isValid())
        setText(tr("Saved %1").arg(m_savedAt.toString(QStringLiteral("HH:mm:ss"))));
    else
        setText(tr("Everything is saved"));
    refreshNotice();
}

void SaveStatus::refreshNotice()
{
    EditQueue &queue = m_session.queue();
    if (const auto &failure = queue.failure()) {
        m_notice.show(tr("Your last changes are not saved yet; they are kept here and tried again "
                         "every few seconds. %1")
                          .arg(failure->text()),
                      {{tr("Try again now"), [&queue] { queue.retry(); }}});
    } else if (!queue.refused().empty()) {
        m_notice.show(tr("Not saved: %1").arg(queue.refused().begin()->second));
    } else {
        m_notice.show({});
    }
}

} // namespace vd::ui

#include "moc_savestatus.cpp"
