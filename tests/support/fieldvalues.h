// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/field.h"

#include <vector>

namespace vd::test {

// Valid values of a field, for tests that visit all fields. None for a reference, whose record
// would have to exist.
inline std::vector<Value> valuesFor(const FieldSpec &spec)
{
    const auto text = [](const char *utf8) { return Value(QString::fromUtf8(utf8)); };
    switch (spec.type) {
    case FieldType::Flag: return {qint64(0), qint64(1)};
    case FieldType::Count: return {qint64(7), qint64(0)};
    case FieldType::Score:
    case FieldType::Threshold: return {qint64(0), qint64(59), qint64(60), qint64(100)};
    case FieldType::Amount: return {1.5};
    case FieldType::Instant: return {qint64(1'800'000'000'000)};
    case FieldType::Name: return {text("New <b>& old"), text(" ")};
    case FieldType::Line: return {text("new"), text("https://new.example/a"), Value()};
    case FieldType::Markdown: return {text("*new*"), Value()};
    case FieldType::Slug: return {text("new-slug")};
    case FieldType::Date: return {text("2026-01-02"), Value()};
    case FieldType::Color: return {text("#010203"), Value()};
    case FieldType::Language: return {text("de"), text("fr")};
    case FieldType::Choice: {
        std::vector<Value> values = {Value()};
        for (const char *choice : spec.choices)
            values.push_back(text(choice));
        return values;
    }
    case FieldType::Base64: return {text("QUJD")};
    case FieldType::Lines:
    case FieldType::Slugs: return {text("[\"new\"]")};
    case FieldType::History:
        return {text(R"([{"from":"mixed","on":"2026-01-02","to":"ship"}])"), text("[]")};
    case FieldType::Waivers:
    case FieldType::Queries: return {text("[]")};
    case FieldType::Object: return {text("{\"new\":1}")};
    case FieldType::Reference: return {};
    }
    Q_UNREACHABLE();
}

} // namespace vd::test
