// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historytext.h"

#include "base/clock.h"
#include "base/jsonreader.h"
#include "ui/forms/valuetext.h"
#include "ui/support/tr.h"

#include <QLocale>

namespace vd::ui {

namespace {

QString itemsOf(const QString &json)
{
    const auto list = readJson(json.toUtf8());
    if (!list || !list->array())
        return json;
    QStringList lines;
    for (const Json &item : *list->array())
        lines += item.string() ? *item.string() : QString::fromUtf8(writeJson(item));
    return lines.join(u'\n');
}

QString existenceText(const Value &value)
{
    return value == Value(qint64(1)) ? UiTr::tr("on the desk") : UiTr::tr("not on the desk");
}

} // namespace

QString historyText(const FieldRef &field, const Value &value)
{
    if (field.field == Field::Exists)
        return existenceText(value);
    if (isNothing(value))
        return {};
    switch (findField(field.record.kind, field.field)->type) {
    case FieldType::Flag: return value == Value(qint64(1)) ? UiTr::tr("yes") : UiTr::tr("no");
    case FieldType::Instant: return isoInstant(integerOf(value).value_or(0));
    case FieldType::Base64:
        return UiTr::tr("a picture of %1")
            .arg(QLocale().formattedDataSize(textOf(value).size() * 3 / 4));
    case FieldType::Lines:
    case FieldType::Slugs:
    case FieldType::History:
    case FieldType::Waivers:
    case FieldType::Queries: return itemsOf(textOf(value));
    case FieldType::Count:
    case FieldType::Score:
    case FieldType::Threshold:
    case FieldType::Amount:
    case FieldType::Name:
    case FieldType::Line:
    case FieldType::Markdown:
    case FieldType::Slug:
    case FieldType::Date:
    case FieldType::Color:
    case FieldType::Language:
    case FieldType::Choice:
    case FieldType::Object:
    case FieldType::Reference: return valueText(value);
    }
    Q_UNREACHABLE();
}

} // namespace vd::ui
