// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

namespace vd {

// Puts the progress of a publication into words, page by page:
// "312 of 1,024 pages · 540 pages per second · 2 s left".
class PublishWords
{
public:
    QString operator()(int done, int total); // a total of 0: not known yet

private:
    QElapsedTimer m_sinceFirstPage;
};

} // namespace vd
