// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/storedchange.h"

#include <QCryptographicHash>

namespace vd {

// The SHA-256 of one entry of the journal and of the hash before it. It takes the changes one by
// one, so that an import is never in memory as a whole.
//
// What is hashed is a JSON array of the other columns and of the text that JSON makes of all
// changes. No two entries give the same bytes, and they are the bytes of a desk of schema 4, which
// stored that text: a desk that is migrated keeps its hashes.
class EntryHash
{
public:
    // The hash before it, and the columns of the entry in the order in which they are hashed.
    EntryHash(const QString &before, const std::vector<Value> &columns);
    void add(const StoredChange &change);
    QString finish(); // in hexadecimal

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    bool m_isFirst = true;
};

} // namespace vd
