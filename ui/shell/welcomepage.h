// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace vd::ui {

// What a window shows that has no desk open: the ways to get one, each in one click.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    void setRecent(const QStringList &desks);

signals:
    void sampleRequested();
    void emptyRequested();
    void openRequested();
    void deskChosen(const QString &path);

private:
    QVBoxLayout *m_recent;
};

} // namespace vd::ui
