// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <functional>

namespace vd {

// The part of an address that names a record: ^[a-z0-9]+(-[a-z0-9]+)*$, at most 120 characters. Not
// a device name of Windows (con, nul, com1, …), because no file can have such a name there.
class Slug
{
public:
    static constexpr int longest = 120;

    Slug() = default; // null
    static Result<Slug> from(const QString &text);
    // Suggests a slug for a name: "Café 3.1" gives "cafe-3-1". Null, if the name has no Latin
    // letter and no digit.
    static Slug derivedFrom(const QString &name);
    // This slug, or the first free one with a number: "cafe-2".
    Slug madeFree(const std::function<bool(const Slug &)> &isTaken) const;

    bool isNull() const { return m_text.isEmpty(); }
    const QString &text() const { return m_text; }
    friend bool operator==(const Slug &, const Slug &) = default;
    friend bool operator<(const Slug &a, const Slug &b) { return a.m_text < b.m_text; }

private:
    explicit Slug(QString text)
        : m_text(std::move(text))
    {
    }
    QString m_text;
};

} // namespace vd
