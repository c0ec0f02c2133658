// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

namespace vd {

// "312 of 1,024 pages · 540 pages per second · 2 s left", `seconds` after the first page was begun.
// A total of 0 means that it is not known yet.
QString publishProgress(int done, int total, double seconds);

// The same for a running publication; measures the time itself.
class PublishWords
{
public:
    QString operator()(int done, int total);

private:
    QElapsedTimer m_sinceFirstPage;
};

} // namespace vd
