// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct XXH3_state_s;

namespace vd::site {

// 128 bits of XXH3. It detects changes, but is not secure against deliberate collisions.
struct Digest
{
    quint64 high = 0;
    quint64 low = 0;

    static constexpr size_t textSize = 32;
    // 32 hexadecimal digits in lower case, the only form that is read.
    static std::optional<Digest> from(std::string_view text);
    std::string text() const;

    friend bool operator==(const Digest &, const Digest &) = default;
    friend auto operator<=>(const Digest &, const Digest &) = default;
};

Digest digestOf(std::string_view bytes);

// Computes the digest of a sequence of values. Each value is added with its kind and length, so
// that "ab", "c" and "a", "bc" differ.
class Digester
{
public:
    Digester();
    Digester(Digester &&) noexcept;
    Digester &operator=(Digester &&) noexcept;
    ~Digester();

    Digester &add(std::string_view bytes);
    Digester &add(const char *text) { return add(std::string_view(text)); }
    Digester &add(const QString &text);
    Digester &add(qint64 number);
    Digester &add(const Digest &digest);
    // Adds bytes without their length, for a text that comes in pieces.
    Digester &append(std::string_view bytes);

    Digest digest() const; // of what was added so far

private:
    enum class Kind : char { Bytes, Text, Number, Digest };
    Digester &head(Kind kind, quint64 number);

    struct Free
    {
        void operator()(XXH3_state_s *state) const;
    };
    std::unique_ptr<XXH3_state_s, Free> m_state;
};

} // namespace vd::site
