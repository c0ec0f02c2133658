// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/fieldrule.h"

#include "base/id.h"
#include "base/jsonreader.h"
#include "base/text.h"
#include "panel/slug.h"
#include "panel/tokens.h"
#include "panel/tr.h"

#include <QDate>

#include <algorithm>
#include <cmath>

namespace vd {

namespace {

using Fault = std::optional<QString>;

constexpr qsizetype logoLimit = qsizetype(1) << 20; // bytes
constexpr double amountLimit = 1e12;
constexpr qint64 countLimit = 1'000'000'000'000;

bool isDate(const QString &text)
{
    return text.size() == 10 && QDate::fromString(text, QStringLiteral("yyyy-MM-dd")).isValid();
}

bool isColor(const QString &text)
{
    if (text.size() != 7 || text.front() != u'#')
        return false;
    return std::all_of(text.begin() + 1, text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    });
}

// The shape of RFC 5646, without its registry: "en", "de-AT", "zh-Hans-TW".
bool isLanguage(const QString &text)
{
    const QStringList parts = text.split(u'-');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString &part = parts.at(i);
        if (part.size() < (i == 0 ? 2 : 1) || part.size() > (i == 0 ? 3 : 8))
            return false;
        for (const QChar c : part) {
            const bool letter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
            if (!letter && (i == 0 || c < u'0' || c > u'9'))
                return false;
        }
    }
    return true;
}

Fault wholeNumber(const Value &value, qint64 lowest, qint64 highest)
{
    const auto *number = std::get_if<qint64>(&value);
    if (number && *number >= lowest && *number <= highest)
        return {};
    return PanelTr::tr("expected a whole number from %1 to %2").arg(lowest).arg(highest);
}

Fault amount(const Value &value)
{
    const auto *number = std::get_if<double>(&value);
    if (number && std::isfinite(*number) && *number >= 0 && *number <= amountLimit)
        return {};
    return PanelTr::tr("expected a number from 0 to %1").arg(QStringLiteral("1000000000000"));
}

Fault withinLimit(const QString &text, qsizetype limit)
{
    if (text.size() <= limit || characterCount(text) <= limit)
        return {};
    return PanelTr::tr("expected at most %n characters", nullptr, int(limit));
}

Fault oneOf(const QString &text, std::span<const char *const> choices)
{
    QStringList words;
    for (const char *choice : choices) {
        if (text == QLatin1String(choice))
            return {};
        words += QLatin1String(choice);
    }
    return PanelTr::tr("expected one of %1").arg(words.join(QLatin1String(", ")));
}

Fault base64(const QString &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text.toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || QString::fromLatin1(decoded.decoded.toBase64()) != text)
        return PanelTr::tr("expected base64 (RFC 4648, with padding, without line breaks)");
    if (decoded.decoded.isEmpty() || decoded.decoded.size() > logoLimit)
        return PanelTr::tr("expected from 1 byte to 1 MiB of data");
    return {};
}

Fault lines(const Json &json)
{
    const QString expected = PanelTr::tr("expected a list of texts of up to 1,000 characters");
    const Json::Array *items = json.array();
    if (!items)
        return expected;
    for (const Json &item : *items) {
        if (!item.string() || findTextFault(*item.string()) || withinLimit(*item.string(), 1000))
            return expected;
    }
    return {};
}

Fault slugs(const Json &json)
{
    const QString expected = PanelTr::tr("expected a list of slugs");
    const Json::Array *items = json.array();
    if (!items)
        return expected;
    for (const Json &item : *items) {
        if (!item.string() || !Slug::from(*item.string()))
            return expected;
    }
    return {};
}

Fault history(const Json &json)
{
    const QString expected = PanelTr::tr("expected a list of {on, from, to}: a date and two of "
                                         "ship, mixed, skip, pending");
    const auto isVerdict = [](const Json *token) {
        return token && token->string() && !oneOf(*token->string(), panelVerdictTokens);
    };
    const Json::Array *items = json.array();
    if (!items)
        return expected;
    for (const Json &item : *items) {
        const Json *on = item.find(QStringLiteral("on"));
        if (!on || !on->string() || !isDate(*on->string()) ||
            !isVerdict(item.find(QStringLiteral("from"))) ||
            !isVerdict(item.find(QStringLiteral("to"))))
            return expected;
    }
    return {};
}

bool isLine(const Json *text)
{
    return text && text->string() && !findTextFault(*text->string()) &&
           !withinLimit(*text->string(), 1000);
}

Fault waivers(const Json &json)
{
    const QString expected = PanelTr::tr(
        "expected a list of {finding, reason, by, on}: three texts "
        "of up to 1,000 characters and a date");
    const Json::Array *items = json.array();
    if (!items)
        return expected;
    for (const Json &item : *items) {
        const Json *on = item.find(QStringLiteral("on"));
        const bool valid = isLine(item.find(QStringLiteral("finding"))) &&
                           isLine(item.find(QStringLiteral("reason"))) &&
                           isLine(item.find(QStringLiteral("by"))) && on && on->string() &&
                           isDate(*on->string());
        if (!valid)
            return expected;
    }
    return {};
}

Fault queries(const Json &json)
{
    const QString expected = PanelTr::tr(
        "expected a list of {name, query}: two texts of up to 1,000 "
        "characters");
    const Json::Array *items = json.array();
    if (!items)
        return expected;
    for (const Json &item : *items) {
        if (!isLine(item.find(QStringLiteral("name"))) ||
            !isLine(item.find(QStringLiteral("query"))))
            return expected;
    }
    return {};
}

Fault objectOnly(const Json &json)
{
    return json.object() ? Fault() : PanelTr::tr("expected a JSON object");
}

Fault parsed(const QString &text, Fault (*rule)(const Json &))
{
    const auto json = readJson(text.toUtf8());
    return json ? rule(*json) : json.error().text();
}

Fault textual(const FieldSpec &spec, const QString &text)
{
    if (const auto fault = findTextFault(text)) {
        return PanelTr::tr("%1 at character %2 is not allowed in a desk")
            .arg(fault->name())
            .arg(characterCount(QStringView(text).left(fault->offset)) + 1);
    }
    switch (spec.type) {
    case FieldType::Name: return withinLimit(text, 200);
    case FieldType::Line: return withinLimit(text, 1000);
    case FieldType::Markdown: return withinLimit(text, 1'000'000);
    case FieldType::Slug: {
        const auto slug = Slug::from(text);
        return slug ? Fault() : slug.error().text();
    }
    case FieldType::Date:
        return isDate(text) ? Fault() : PanelTr::tr("expected a date such as 2026-05-01");
    case FieldType::Color:
        return isColor(text) ? Fault() : PanelTr::tr("expected a colour such as #2563eb");
    case FieldType::Language:
        return isLanguage(text) ? Fault()
                                : PanelTr::tr("expected a language tag such as en or de-AT");
    case FieldType::Choice: return oneOf(text, spec.choices);
    case FieldType::Base64: return base64(text);
    case FieldType::Lines: return parsed(text, lines);
    case FieldType::Slugs: return parsed(text, slugs);
    case FieldType::History: return parsed(text, history);
    case FieldType::Waivers: return parsed(text, waivers);
    case FieldType::Queries: return parsed(text, queries);
    case FieldType::Object: return parsed(text, objectOnly);
    case FieldType::Reference:
        return Id::from(text) ? Fault() : PanelTr::tr("expected the id of a record");
    case FieldType::Flag:
    case FieldType::Count:
    case FieldType::Score:
    case FieldType::Threshold:
    case FieldType::Amount:
    case FieldType::Instant: break;
    }
    Q_UNREACHABLE();
}

} // namespace

qint64 placeAfter(qint64 place)
{
    return std::clamp<qint64>(place, -1, countLimit - 1) + 1;
}

std::optional<QString> findFault(const FieldSpec &spec, const Value &value)
{
    if (isNothing(value))
        return isNothing(spec.fallback) ? Fault() : PanelTr::tr("expected a value, not nothing");
    switch (spec.type) {
    case FieldType::Flag: return wholeNumber(value, 0, 1);
    case FieldType::Count: return wholeNumber(value, 0, countLimit);
    case FieldType::Score:
    case FieldType::Threshold: return wholeNumber(value, 0, 100);
    case FieldType::Amount: return amount(value);
    // Years 0001 to 9999, what ISO 8601 writes with four digits.
    case FieldType::Instant: return wholeNumber(value, -62'135'596'800'000, 253'402'300'799'999);
    case FieldType::Name:
    case FieldType::Line:
    case FieldType::Markdown:
    case FieldType::Slug:
    case FieldType::Date:
    case FieldType::Color:
    case FieldType::Language:
    case FieldType::Choice:
    case FieldType::Base64:
    case FieldType::Lines:
    case FieldType::Slugs:
    case FieldType::History:
    case FieldType::Waivers:
    case FieldType::Queries:
    case FieldType::Object:
    case FieldType::Reference: break;
    }
    const auto *text = std::get_if<QString>(&value);
    return text ? textual(spec, *text) : PanelTr::tr("expected a text");
}

} // namespace vd
