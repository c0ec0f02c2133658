// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QWidget>

class QAction;
class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace vd::ui {

class NoteLine;
class ProgressBar;

// The top of the Publish place: the folder, the last publication, the expected size, the button
// Publish, and the progress.
class PublishHead : public QWidget
{
    Q_OBJECT

public:
    explicit PublishHead(QAction *publish, QWidget *parent = nullptr);

    void setFolder(const QString &folder); // empty: none is chosen
    void setLast(const QString &words, bool isThere);
    void setSize(const QString &words);
    void setWarning(const QString &words); // empty: none
    void setRunning(bool running);
    void watch(const QFuture<void> &publication);
    void tellDone(const QString &words); // empty: no message
    void tellFault(const QString &words);

signals:
    void folderRequested();
    void openRequested();

private:
    QWidget *makeTitle(QAction *publish);
    QWidget *makeFacts();
    QLabel *addFact(QGridLayout &facts, const QString &label);

    QLabel *m_folder = nullptr;
    QLabel *m_last = nullptr;
    QLabel *m_size = nullptr;
    NoteLine *m_warning;
    NoteLine *m_outcome;
    QToolButton *m_change;
    QPushButton *m_open;
    QPushButton *m_publish;
    ProgressBar *m_progress;
};

} // namespace vd::ui
