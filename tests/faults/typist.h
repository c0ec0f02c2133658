// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <random>

namespace vd::faults {

// An editor at work: bursts of typing and drags of scores, each one gesture of many commits, new
// tools with their seats, tools deleted and brought back. The same seed gives the same edits.
class Typist
{
public:
    Typist(Desk &desk, DeskRecords records, unsigned seed);

    void work(); // one gesture; every commit of it is told

private:
    void type();
    void drag();
    void decide();
    void retouch();
    void addTool();
    void deleteOrRestore();

    Change changed(const Record &record, Field field, Value after) const;
    bool save(const QString &label, const QString &gesture, std::vector<Change> changes);
    void take(const std::vector<Change> &changes);
    Record *stored(const RecordRef &ref);
    Record &seat();
    QString gesture(const char *name);
    QString words(int count);
    QString revised(const QString &text);
    int upTo(int limit); // 0 to limit - 1

    Desk &m_desk;
    DeskRecords m_records;
    std::mt19937 m_random;
    QString m_session;
    int m_gestures = 0;
};

} // namespace vd::faults
