// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/digest.h"

#include <QtEndian>

#include <xxhash.h>

#include <array>

namespace vd::site {

namespace {

Digest digestFrom(XXH128_hash_t hash)
{
    return {hash.high64, hash.low64};
}

constexpr quint8 noDigit = 16;

// The value of each character as a hexadecimal digit in lower case.
constexpr auto digitValues = [] {
    std::array<quint8, 256> values{};
    values.fill(noDigit);
    for (quint8 i = 0; i < 10; ++i)
        values[size_t('0') + i] = i;
    for (quint8 i = 10; i < 16; ++i)
        values[size_t('a') + i - 10] = i;
    return values;
}();

std::optional<quint64> numberFrom(std::string_view digits)
{
    quint64 number = 0;
    quint8 seen = 0;
    for (const char c : digits) {
        const quint8 value = digitValues[uchar(c)];
        seen |= value;
        number = number << 4 | (value & 15);
    }
    return seen & noDigit ? std::nullopt : std::optional(number);
}

} // namespace

std::optional<Digest> Digest::from(std::string_view text)
{
    if (text.size() != textSize)
        return {};
    const auto high = numberFrom(text.substr(0, textSize / 2));
    const auto low = numberFrom(text.substr(textSize / 2));
    return high && low ? std::optional(Digest{*high, *low}) : std::nullopt;
}

std::string Digest::text() const
{
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string text(textSize, '0');
    for (size_t i = 0; i < textSize; ++i) {
        const quint64 half = i < textSize / 2 ? high : low;
        text[i] = digits[half >> (60 - 4 * (i % 16)) & 15];
    }
    return text;
}

Digest digestOf(std::string_view bytes)
{
    return digestFrom(XXH3_128bits(bytes.data(), bytes.size()));
}

void Digester::Free::operator()(XXH3_state_s *state) const
{
    XXH3_freeState(state);
}

Digester::Digester()
    : m_state(XXH3_createState())
{
    Q_CHECK_PTR(m_state.get());
    XXH3_128bits_reset(m_state.get());
}

Digester::Digester(Digester &&) noexcept = default;
Digester &Digester::operator=(Digester &&) noexcept = default;
Digester::~Digester() = default;

Digester &Digester::add(std::string_view bytes)
{
    return head(Kind::Bytes, bytes.size()).append(bytes);
}

Digester &Digester::add(const QString &text)
{
    const std::string_view units(reinterpret_cast<const char *>(text.utf16()),
                                 size_t(text.size()) * sizeof(char16_t));
    return head(Kind::Text, units.size()).append(units);
}

Digester &Digester::add(qint64 number)
{
    return head(Kind::Number, quint64(number));
}

Digester &Digester::add(const Digest &digest)
{
    return head(Kind::Digest, digest.high).head(Kind::Digest, digest.low);
}

Digester &Digester::head(Kind kind, quint64 number)
{
    std::array<char, 1 + sizeof number> bytes{char(kind)};
    qToLittleEndian(number, bytes.data() + 1);
    return append({bytes.data(), bytes.size()});
}

Digester &Digester::append(std::string_view bytes)
{
    XXH3_128bits_update(m_state.get(), bytes.data(), bytes.size());
    return *this;
}

Digest Digester::digest() const
{
    return digestFrom(XXH3_128bits_digest(m_state.get()));
}

} // namespace vd::site
