// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace vd::test {

// A copy of a desk that is updated only by the desk's announcements, like that of a window.
class Mirror
{
public:
    explicit Mirror(Desk &desk);

    // The first difference between the copy and the desk, or between the `before` values of an
    // announcement and the copy; empty if there is none.
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
