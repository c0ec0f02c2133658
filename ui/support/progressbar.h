// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace vd::ui {

// The progress of a long task, with a button to cancel it.
class ProgressBar : public QWidget
{
    Q_OBJECT

public:
    ProgressBar(const QString &name, const QString &cancelToolTip, QWidget *parent = nullptr);

    void setProgress(qint64 done, qint64 total, const QString &words); // total 0: a busy indicator

signals:
    void cancelRequested();

private:
    QProgressBar *m_bar;
    QLabel *m_words;
};

} // namespace vd::ui
