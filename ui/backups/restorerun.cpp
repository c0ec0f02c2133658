// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/restorerun.h"

#include "ui/forms/formgrid.h"
#include "ui/support/progressbar.h"
#include "ui/support/windowtheme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vd::ui {

RestoreRun::RestoreRun(BackupSchedule &schedule, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_schedule(schedule)
    , m_bar(new ProgressBar(tr("Restore progress")))
    , m_progress(std::make_shared<QPromise<void>>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Restore"));
    setMinimumWidth(60 * grid);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * grid, 3 * grid, 3 * grid, 2 * grid);
    layout->setSpacing(grid);
    layout->addWidget(makeLabel(title, "heading"));
    layout->addWidget(m_bar);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setToolTip(tr("Stop and keep the desk as it is"));
    connect(buttons, &QDialogButtonBox::rejected, this, &RestoreRun::reject);
    layout->addWidget(buttons);
    m_progress->start();
}

void RestoreRun::start(const QString &backup)
{
    m_bar->watch(
        m_progress->future(), [](int, int) { return tr("Waiting for the desk…"); }, 0);
    open();
    then(this, m_schedule.restore(backup, m_progress),
         [this](const Result<Restored> &answer) { onAnswered(answer); });
}

void RestoreRun::onAnswered(const Result<Restored> &answer)
{
    const bool isCancelled = m_progress->isCanceled();
    m_progress->finish();
    accept(); // first, because an error is told by a dialog of its own
    if (answer)
        emit restored(*answer);
    else if (!isCancelled)
        emit failed(answer.error());
}

void RestoreRun::reject()
{
    m_progress->future().cancel();
}

} // namespace vd::ui

#include "moc_restorerun.cpp"
