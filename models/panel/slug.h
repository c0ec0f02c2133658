// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <functional>

namespace vd {

// A name for an address and a file: ^[a-z0-9]+(-[a-z0-9]+)*$, at most 120 characters, and no
// device name of Windows (con, nul, com1, …), which no file there can have.
class Slug
{
public:
    static constexpr int longest = 120;

    Slug() = default; // names nothing
    static Result<Slug> from(const QString &text);
    // What a name suggests: "Café 3.1" gives "cafe-3-1". Null, if it has no letter or figure of
    // the Latin alphabet.
    static Slug derivedFrom(const QString &name);
    // This one, or with the first number behind it that makes it free: "cafe-2".
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
