// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/pricetext.h"

#include "preflight/wording.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace vd::preflight {

namespace {

struct CurrencySign
{
    const char *sign; // in lower case
    const char *codes;
};

constexpr std::array currencySigns = {
    CurrencySign{"us$", "USD"},
    CurrencySign{"ca$", "CAD"},
    CurrencySign{"c$", "CAD"},
    CurrencySign{"au$", "AUD"},
    CurrencySign{"a$", "AUD"},
    CurrencySign{"nz$", "NZD"},
    CurrencySign{"r$", "BRL"},
    CurrencySign{"$", "USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP"},
    CurrencySign{"dollars", "USD CAD AUD NZD SGD HKD TWD"},
    CurrencySign{"dollar", "USD CAD AUD NZD SGD HKD TWD"},
    CurrencySign{"€", "EUR"},
    CurrencySign{"euros", "EUR"},
    CurrencySign{"euro", "EUR"},
    CurrencySign{"£", "GBP"},
    CurrencySign{"pounds", "GBP"},
    CurrencySign{"pfund", "GBP"},
    CurrencySign{"¥", "JPY CNY"},
    CurrencySign{"₹", "INR"},
    CurrencySign{"₩", "KRW"},
    CurrencySign{"zł", "PLN"},
    CurrencySign{"kč", "CZK"},
    CurrencySign{"kr", "SEK NOK DKK ISK"},
    CurrencySign{"fr.", "CHF"},
    CurrencySign{"usd", "USD"},
    CurrencySign{"eur", "EUR"},
    CurrencySign{"gbp", "GBP"},
    CurrencySign{"chf", "CHF"},
    CurrencySign{"jpy", "JPY"},
    CurrencySign{"cny", "CNY"},
    CurrencySign{"inr", "INR"},
    CurrencySign{"krw", "KRW"},
    CurrencySign{"cad", "CAD"},
    CurrencySign{"aud", "AUD"},
    CurrencySign{"nzd", "NZD"},
    CurrencySign{"sek", "SEK"},
    CurrencySign{"nok", "NOK"},
    CurrencySign{"dkk", "DKK"},
    CurrencySign{"pln", "PLN"},
    CurrencySign{"czk", "CZK"},
    CurrencySign{"brl", "BRL"},
};

constexpr std::array freeWords = {
    "free", "gratis",    "no charge",  "no cost", "nothing to pay",   "costs nothing",
    "frei", "kostenlos", "kostenfrei", "umsonst", "nichts zu zahlen", "kostet nichts"};

constexpr std::array conditions = {
    "after", "and then", "beyond",  "beta",   "by",        "during",  "first", "for",
    "from",  "if",       "paid",    "pay as", "per",       "plan",    "plans", "plus",
    "then",  "tier",     "trial",   "until",  "up to",     "while",   "with",  "ab",
    "bei",   "bis",      "danach",  "dann",   "erste",     "ersten",  "für",   "je",
    "nach",  "pro",      "solange", "sonst",  "testphase", "während", "wenn",  "zum"};

template<size_t N>
bool holdsAny(const QString &text, const std::array<const char *, N> &phrases)
{
    return std::ranges::any_of(
        phrases, [&](const char *phrase) { return holdsPhrase(text, QString::fromUtf8(phrase)); });
}

QString signPattern()
{
    QStringList signs;
    for (const CurrencySign &sign : currencySigns)
        signs += QRegularExpression::escape(QString::fromUtf8(sign.sign));
    return signs.join(u'|');
}

// "$10–20", "€ 1.200", "US$1.2k"; or "19 USD", "10–20 €".
const QRegularExpression &pricePattern()
{
    static const QString number = QStringLiteral("\\d+(?:[.,'\u2019\u00a0\u202f]\\d+)*");
    static const QString dash = QStringLiteral("\\s?[-\u2013]\\s?");
    static const QString ofThousands = QStringLiteral("k(?!\\p{L})");
    static const QRegularExpression pattern(
        QStringLiteral("(?<![\\p{L}\\d])(?<before>%1)\\s?(?<low>%2)(?<lowk>%4)?"
                       "(?:%3(?:%1)?\\s?(?<high>%2)(?<highk>%4)?)?|"
                       "(?<![\\p{L}\\d.,])(?:(?<from>%2)%3)?(?<to>%2)(?<tok>%4)?\\s?"
                       "(?<after>%1)(?!\\p{L})")
            .arg(signPattern(), number, dash, ofThousands),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

QString codesOf(const QString &sign)
{
    const auto it = std::ranges::find_if(currencySigns, [&](const CurrencySign &known) {
        return sign.compare(QString::fromUtf8(known.sign), Qt::CaseInsensitive) == 0;
    });
    return it == currencySigns.end() ? QString() : QLatin1String(it->codes);
}

QString digitsOf(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

// Three figures behind the last sign may be thousands or a fraction; else it is plain.
std::vector<double> readingsOf(const QString &number)
{
    qsizetype last = number.size() - 1;
    while (last >= 0 && number.at(last).isDigit())
        --last;
    const double whole = digitsOf(number).toDouble();
    if (last < 0)
        return {whole};
    const bool isPoint = number.at(last) == u'.' || number.at(last) == u',';
    const qsizetype fraction = number.size() - 1 - last;
    const double divided = whole / std::pow(10, double(fraction));
    if (!isPoint)
        return {whole};
    return fraction == 3 ? std::vector{whole, divided} : std::vector{divided};
}

Price priceFrom(const QRegularExpressionMatch &match, const QString &number, const QString &sign,
                bool ofThousands)
{
    Price price{match.captured().trimmed(), readingsOf(number), codesOf(sign)};
    for (double &reading : price.readings)
        reading *= ofThousands ? 1000 : 1;
    return price;
}

} // namespace

bool Price::canBe(double amount) const
{
    constexpr double half = 0.005; // of the smallest coin
    return std::ranges::any_of(readings,
                               [&](double reading) { return std::abs(reading - amount) < half; });
}

std::vector<Price> pricesIn(const QString &text)
{
    using Group = std::pair<const char *, const char *>; // a number, and whether it is of thousands
    static constexpr std::array<Group, 4> numbers = {
        {{"low", "lowk"}, {"high", "highk"}, {"from", "tok"}, {"to", "tok"}}};
    std::vector<Price> prices;
    if (std::ranges::none_of(text, [](QChar c) { return c.isDigit(); }))
        return prices;
    for (auto matches = pricePattern().globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString before = match.captured(QStringLiteral("before"));
        const QString sign = before.isEmpty() ? match.captured(QStringLiteral("after")) : before;
        for (const auto &[name, thousands] : numbers) {
            const QString number = match.captured(QLatin1String(name));
            const bool ofThousands = !match.captured(QLatin1String(thousands)).isEmpty();
            if (!number.isEmpty())
                prices.push_back(priceFrom(match, number, sign, ofThousands));
        }
    }
    return prices;
}

bool saysFree(const QString &text)
{
    return holdsAny(comparable(text), freeWords);
}

bool hasConditions(const QString &text)
{
    return holdsAny(comparable(text), conditions);
}

} // namespace vd::preflight
