// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QWidget>

class QAction;
class QGridLayout;
class QLabel;
class QToolButton;

namespace vd::ui {

class ProgressBar;

// The top of the Backups place: when backups are made, where they are kept, the button that makes
// one, and its progress.
class BackupsHead : public QWidget
{
    Q_OBJECT

public:
    explicit BackupsHead(QAction *backUp, QWidget *parent = nullptr);

    // Where each backup goes as well: a copy of the file, and the desk as text.
    enum Folder { Second, Text };
    void setFolder(Folder which, const QString &folder); // empty: there is none
    void watch(const QFuture<void> &backup);

signals:
    void folderRequested(Folder which);
    void folderDropped(Folder which);

private:
    struct FolderLine
    {
        QLabel *path;
        QToolButton *choose;
        QToolButton *drop;
    };
    QWidget *makeTitle(QAction *backUp);
    QWidget *makeFolders();
    QLabel *addPath(QGridLayout &folders, const QString &label);
    FolderLine addLine(QGridLayout &folders, Folder which, const QString &label);

    FolderLine m_lines[2]; // by Folder
    ProgressBar *m_progress;
};

} // namespace vd::ui
