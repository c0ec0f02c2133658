// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fieldjson.h"

#include "base/clock.h"
#include "base/jsonreader.h"
#include "exchange/tr.h"
#include "panel/fieldrule.h"

#include <QDateTime>

namespace vd {

namespace {

bool isJsonText(FieldType type)
{
    switch (type) {
    case FieldType::Lines:
    case FieldType::Slugs:
    case FieldType::History:
    case FieldType::Waivers:
    case FieldType::Queries:
    case FieldType::Object: return true;
    case FieldType::Flag:
    case FieldType::Count:
    case FieldType::Score:
    case FieldType::Threshold:
    case FieldType::Amount:
    case FieldType::Instant:
    case FieldType::Name:
    case FieldType::Line:
    case FieldType::Markdown:
    case FieldType::Slug:
    case FieldType::Date:
    case FieldType::Color:
    case FieldType::Language:
    case FieldType::Choice:
    case FieldType::Base64:
    case FieldType::Reference: return false;
    }
    Q_UNREACHABLE();
}

std::optional<Value> instant(const Json &json)
{
    const QString *text = json.string();
    if (!text || text->indexOf(u'T') != 10 || !text->endsWith(u'Z'))
        return {};
    const QDateTime moment = QDateTime::fromString(*text, Qt::ISODateWithMs);
    return moment.isValid() ? std::optional<Value>(moment.toMSecsSinceEpoch()) : std::nullopt;
}

// nullopt if the type of the JSON value does not fit the field.
std::optional<Value> converted(const FieldSpec &spec, const Json &json)
{
    if (spec.type == FieldType::Flag)
        return json.boolean() ? std::optional<Value>(qint64(*json.boolean())) : std::nullopt;
    if (spec.type == FieldType::Instant)
        return instant(json);
    if (isJsonText(spec.type))
        return Value(QString::fromUtf8(writeJson(json)));
    return valueFromJson(spec, json);
}

QString expectation(const FieldSpec &spec)
{
    if (spec.type == FieldType::Flag)
        return ExchangeTr::tr("expected true or false");
    if (spec.type == FieldType::Instant)
        return ExchangeTr::tr("expected a moment such as 2026-05-01T09:30:00.000Z");
    // Any wrong value: the error of its rule says what is expected.
    return findFault(spec, std::holds_alternative<QString>(spec.fallback) ? Value(qint64(-1))
                                                                          : Value(QString()))
        .value_or(ExchangeTr::tr("expected a text"));
}

} // namespace

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

Json storedJson(const QString &text)
{
    auto json = readJson(text.toUtf8());
    return json ? std::move(*json) : Json();
}

bool hasKey(const FieldSpec &spec)
{
    return spec.field != Field::Exists && spec.field != Field::Place &&
           spec.type != FieldType::Object && spec.type != FieldType::Reference;
}

Json toDeskJson(const FieldSpec &spec, const Value &value)
{
    if (isNothing(value))
        return Json();
    if (const auto *integer = std::get_if<qint64>(&value)) {
        if (spec.type == FieldType::Flag)
            return Json(*integer == 1);
        if (spec.type == FieldType::Instant)
            return Json(isoInstant(*integer));
    }
    if (const auto *text = std::get_if<QString>(&value); text && isJsonText(spec.type))
        return storedJson(*text);
    return toJson(value);
}

Result<Value, QString> fromDeskJson(const FieldSpec &spec, const Json &json)
{
    if (json.isNull())
        return spec.fallback;
    auto value = converted(spec, json);
    if (!value)
        return failed(expectation(spec));
    if (auto fault = findFault(spec, *value))
        return failed(std::move(*fault));
    return std::move(*value);
}

} // namespace vd
