// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/backupshead.h"

#include "desk/backupstore.h"
#include "ui/forms/formgrid.h"
#include "ui/support/progressbar.h"
#include "ui/support/windowtheme.h"

#include <QAction>
#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace vd::ui {

BackupsHead::BackupsHead(QAction *backUp, QWidget *parent)
    : QWidget(parent)
    , m_progress(new ProgressBar(tr("Backup progress"), tr("Stop and make no backup")))
{
    auto *when = makeLabel(
        tr("A desk that changed is backed up when it is opened and closed, before an import and "
           "before a restore, and every 30 minutes of work. Each backup is verified. Kept are the "
           "10 latest, and one of each of the last 7 days, 4 weeks and 12 months."),
        "hint");
    when->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * grid, 2 * grid, 3 * grid, grid);
    layout->setSpacing(grid);
    layout->addWidget(makeTitle(backUp));
    layout->addWidget(when);
    layout->addWidget(makeFolders());
    layout->addWidget(m_progress);
    setFolder(Second, {});
    setFolder(Text, {});
}

QWidget *BackupsHead::makeTitle(QAction *backUp)
{
    auto *button = new QPushButton(backUp->text());
    button->setToolTip(backUp->toolTip());
    button->setProperty("primary", true);
    connect(button, &QPushButton::clicked, backUp, &QAction::trigger);
    connect(backUp, &QAction::changed, button,
            [button, backUp] { button->setEnabled(backUp->isEnabled()); });
    auto *title = new QWidget;
    auto *row = new QHBoxLayout(title);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    row->addWidget(makeLabel(tr("Backups"), "title"), 1);
    row->addWidget(button);
    return title;
}

QLabel *BackupsHead::addPath(QGridLayout &folders, const QString &label)
{
    const int row = folders.rowCount();
    auto *path = makeLabel({}, "fact");
    path->setAccessibleName(label);
    path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    path->setWordWrap(true);
    folders.addWidget(makeLabel(label, "label"), row, 0);
    folders.addWidget(path, row, 1);
    return path;
}

BackupsHead::FolderLine BackupsHead::addLine(QGridLayout &folders, Folder which,
                                             const QString &label)
{
    const FolderLine line{addPath(folders, label), new QToolButton, new QToolButton};
    line.drop->setText(tr("Stop"));
    line.drop->setAccessibleName(which == Second ? tr("Stop copying") : tr("Stop writing text"));
    line.drop->setToolTip(tr("Write no more to this folder. What is in it stays."));
    line.choose->setToolTip(
        which == Second ? tr("Choose a second folder for every backup: on another disk, or one "
                             "that is synced")
                        : tr("Choose a folder that gets each backup as text, too: a file for each "
                             "tool, for Git"));
    for (QToolButton *button : {line.choose, line.drop})
        button->setFocusPolicy(Qt::StrongFocus);
    connect(line.choose, &QToolButton::clicked, this,
            [this, which] { emit folderRequested(which); });
    connect(line.drop, &QToolButton::clicked, this, [this, which] { emit folderDropped(which); });
    const int row = folders.rowCount() - 1;
    folders.addWidget(line.drop, row, 2, Qt::AlignTop);
    folders.addWidget(line.choose, row, 3, Qt::AlignTop);
    return line;
}

QWidget *BackupsHead::makeFolders()
{
    auto *block = new QWidget;
    auto *folders = new QGridLayout(block);
    folders->setContentsMargins(0, 0, 0, 0);
    folders->setHorizontalSpacing(2 * grid);
    folders->setVerticalSpacing(grid / 2);
    folders->setColumnStretch(1, 1);
    addPath(*folders, tr("Kept in"))->setText(QDir::toNativeSeparators(backupsFolder()));
    m_lines[Second] = addLine(*folders, Second, tr("Copied to"));
    m_lines[Text] = addLine(*folders, Text, tr("As text in"));
    return block;
}

void BackupsHead::setFolder(Folder which, const QString &folder)
{
    const FolderLine &line = m_lines[which];
    const bool isThere = !folder.isEmpty();
    const QString none = which == Second
                             ? tr("No second folder. One on another disk outlasts this one.")
                             : tr("No folder. One in Git shows what changed, line by line.");
    line.path->setText(isThere ? QDir::toNativeSeparators(folder) : none);
    line.choose->setText(isThere ? tr("Change…") : tr("Choose…"));
    line.choose->setAccessibleName(which == Second ? tr("Choose second folder…")
                                                   : tr("Choose folder for text…"));
    line.drop->setVisible(isThere);
}

void BackupsHead::watch(const QFuture<void> &backup)
{
    m_progress->watch(backup, [](int, int) { return tr("Waiting for the desk…"); });
}

} // namespace vd::ui

#include "moc_backupshead.cpp"
