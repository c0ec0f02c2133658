// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/field.h"

#include "panel/fieldtable.h"
#include "panel/tr.h"

#include <algorithm>
#include <array>

namespace vd {

namespace {

constexpr std::array kindNames = {"site", "persona", "tool", "seat", "comparison", "note"};
static_assert(kindNames.size() == kinds.size());

// By kind and field: every value of every record is looked up here.
auto specsByField()
{
    std::array<std::vector<const FieldSpec *>, kinds.size()> specs;
    for (const Kind kind : kinds) {
        auto &ofKind = specs.at(size_t(kind));
        for (const FieldSpec &spec : FieldTable::of(kind)) {
            ofKind.resize(std::max(ofKind.size(), size_t(spec.field) + 1));
            ofKind[size_t(spec.field)] = &spec;
        }
    }
    return specs;
}

} // namespace

const char *kindName(Kind kind)
{
    return kindNames.at(size_t(kind));
}

std::optional<Kind> kindNamed(QStringView name)
{
    for (const Kind kind : kinds) {
        if (name == QLatin1String(kindName(kind)))
            return kind;
    }
    return {};
}

QString labelOf(Kind kind)
{
    switch (kind) {
    case Kind::Site: return PanelTr::tr("Site");
    case Kind::Persona: return PanelTr::tr("Persona");
    case Kind::Tool: return PanelTr::tr("Tool");
    case Kind::Seat: return PanelTr::tr("Seat");
    case Kind::Comparison: return PanelTr::tr("Comparison");
    case Kind::Note: return PanelTr::tr("Note");
    }
    Q_UNREACHABLE();
}

std::span<const FieldSpec> fieldsOf(Kind kind)
{
    return FieldTable::of(kind);
}

const FieldSpec *findField(Kind kind, Field field)
{
    static const auto specs = specsByField();
    const auto &known = specs[size_t(kind)];
    return size_t(field) < known.size() ? known[size_t(field)] : nullptr;
}

const FieldSpec *findField(Kind kind, QStringView name)
{
    const auto all = fieldsOf(kind);
    const auto it = std::ranges::find_if(
        all, [&](const FieldSpec &spec) { return name == QLatin1String(spec.name); });
    return it == all.end() ? nullptr : &*it;
}

const char *fieldName(Field field)
{
    for (const Kind kind : kinds) {
        if (const FieldSpec *spec = findField(kind, field))
            return spec->name;
    }
    Q_UNREACHABLE();
}

QString labelOf(Kind kind, Field field)
{
    return PanelTr::tr(findField(kind, field)->label);
}

bool isSearched(Kind kind)
{
    return std::ranges::any_of(fieldsOf(kind), &FieldSpec::isSearched);
}

std::optional<Value> valueFromJson(const FieldSpec &spec, const Json &json)
{
    if (json.isNull())
        return Value();
    if (const QString *text = json.string())
        return Value(*text);
    if (spec.type == FieldType::Amount) {
        const auto real = json.real();
        return real ? std::optional<Value>(*real) : std::nullopt;
    }
    const auto integer = json.integer();
    return integer ? std::optional<Value>(*integer) : std::nullopt;
}

} // namespace vd
