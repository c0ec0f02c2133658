// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace vd::test {

// A copy of a desk that is kept by the desk's announcements alone, as a window keeps one.
class Mirror
{
public:
    explicit Mirror(Desk &desk);

    // The first thing in which the copy is not what the desk holds, or in which an announcement
    // did not start from what the copy held; empty: none.
    QString difference();

private:
    void onCommitted(const Commit &commit);
    void put(const DeskRecords &records);
    QString differenceFrom(const std::vector<Record> &records) const;

    QObject m_context;
    Desk &m_desk;
    std::map<RecordRef, Record> m_records;
    std::map<QString, UndoSteps> m_steps; // by author
    qint64 m_position = 0;
    QString m_fault;
};

} // namespace vd::test
