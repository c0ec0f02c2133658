// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace vd::ui {

// The page of a window without an open desk: ways to open or make one, each with one click.
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
