// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <optional>

namespace vd {

// A UUID in lower-case text, made by the client (RFC 9562, version 4 or any other).
class Id
{
public:
    Id() = default; // names nothing
    static Id make();
    // Takes 8-4-4-4-12 hexadecimal digits in either case, without braces.
    static std::optional<Id> from(const QString &text);

    bool isNull() const { return m_text.isEmpty(); }
    const QString &text() const { return m_text; }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_text, seed); }

private:
    explicit Id(QString text)
        : m_text(std::move(text))
    {
    }
    QString m_text;
};

} // namespace vd

template<>
struct std::hash<vd::Id>
{
    size_t operator()(const vd::Id &id) const noexcept { return qHash(id); }
};
