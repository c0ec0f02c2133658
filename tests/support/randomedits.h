// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/tempdesk.h"

#include <random>

namespace vd::test {

// Random edits, the same for the same seed: creating, setting, typing, deleting, restoring. Some
// break a rule and are refused; these are counted too.
class RandomEdits
{
public:
    explicit RandomEdits(TempDesk &desk, quint32 seed);

    // Applies edits until this many are committed.
    void commit(int count);
    int refused() const { return m_refused; }

    // The next edit, for callers that apply it themselves. Moves the clock, mostly forward.
    Edit next();
    QString author();
    int below(int limit) { return int(m_random() % quint32(limit)); }

private:
    template<typename List>
    const auto &oneOf(const List &list)
    {
        return list[size_t(below(int(std::size(list))))];
    }
    Edit change();
    NewRecord newRecord();
    Change changedField(const Record &record);
    Value valueFor(const FieldSpec &spec);
    QString words();

    TempDesk &m_desk;
    std::mt19937 m_random;
    DeskRecords m_records;
    std::vector<Commit> m_commits;
    int m_made = 0;
    int m_refused = 0;
};

} // namespace vd::test
