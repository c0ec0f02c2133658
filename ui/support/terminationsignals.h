// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

namespace vd::ui {

// Tells the event loop when the system asks the program to end: SIGTERM, SIGINT, and SIGHUP when
// its terminal or session goes. There is one in a program.
class TerminationSignals : public QObject
{
    Q_OBJECT

public:
    explicit TerminationSignals(QObject *parent = nullptr);
    ~TerminationSignals() override;

signals:
    void requested();

private:
    void read();

    QSocketNotifier *m_notifier;
};

} // namespace vd::ui
