// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutator.h"

#include "base/jsonreader.h"

#include <array>
#include <iterator>

namespace vd::faults {

namespace {

void collect(Json &json, std::vector<Json *> &nodes)
{
    nodes.push_back(&json);
    if (Json::Array *array = json.array()) {
        for (Json &item : *array)
            collect(item, nodes);
    } else if (Json::Object *object = json.object()) {
        for (auto &[name, value] : *object)
            collect(value, nodes);
    }
}

Json nested(int depth)
{
    Json json = Json::Array{};
    while (--depth > 0)
        json = Json::Array{std::move(json)};
    return json;
}

} // namespace

Mutator::Mutator(QByteArray original, unsigned seed)
    : m_original(std::move(original))
    , m_json(readJson(m_original).value())
    , m_random(seed)
{
}

QByteArray Mutator::next()
{
    return below(2) == 0 ? withOtherValues() : withOtherBytes();
}

QByteArray Mutator::withOtherValues()
{
    Json json = m_json;
    for (size_t count = 1 + below(3); count > 0; --count)
        mutate(json);
    return writeJsonIndented(json);
}

QByteArray Mutator::withOtherBytes()
{
    QByteArray bytes = m_original;
    for (size_t count = 1 + below(4); count > 0; --count)
        mutateBytes(bytes);
    return bytes;
}

void Mutator::mutate(Json &root)
{
    Json &node = anyNode(root);
    if (node.object() && below(2) == 0)
        mutateObject(node);
    else if (node.array() && below(2) == 0)
        mutateArray(node);
    else if (below(3) > 0)
        node = nastyValue();
    else
        node = Json(anyNode(root));
}

void Mutator::mutateObject(Json &json)
{
    Json::Object &object = *json.object();
    if (object.empty() || below(3) == 0) {
        object[QString::fromUtf8(nastyBytes())] = nastyValue();
        return;
    }
    const auto member = std::next(object.begin(), std::ptrdiff_t(below(object.size())));
    if (below(2) == 0)
        object.erase(member);
    else
        std::next(object.begin(), std::ptrdiff_t(below(object.size())))->second = Json(
            member->second);
}

void Mutator::mutateArray(Json &json)
{
    Json::Array &array = *json.array();
    if (array.empty()) {
        array.push_back(nastyValue());
        return;
    }
    const size_t index = below(array.size());
    switch (below(3)) {
    case 0: array.push_back(Json(array[index])); break;
    case 1: array.erase(array.begin() + std::ptrdiff_t(index)); break;
    default: std::swap(array[index], array[below(array.size())]); break;
    }
}

void Mutator::mutateBytes(QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    const auto at = qsizetype(below(size_t(bytes.size())));
    const auto length = qsizetype(below(64));
    switch (below(6)) {
    case 0: bytes[at] = char(bytes[at] ^ (1 << below(8))); break;
    case 1: bytes.remove(at, length); break;
    case 2: bytes.insert(at, nastyBytes()); break;
    case 3: bytes.insert(at, bytes.mid(qsizetype(below(size_t(bytes.size()))), length)); break;
    case 4: bytes.replace(at, 1, nastyBytes()); break;
    default: bytes.truncate(at); break;
    }
}

Json &Mutator::anyNode(Json &root)
{
    std::vector<Json *> nodes;
    collect(root, nodes);
    return *nodes.at(below(nodes.size()));
}

Json Mutator::nastyValue()
{
    switch (below(14)) {
    case 0: return {};
    case 1: return Json(below(2) == 0);
    case 2: return Json(-1);
    case 3: return Json::number("18446744073709551616");
    case 4: return Json::number("1e308");
    case 5: return Json::number("-9223372036854775808");
    case 6: return Json::number("85.0");
    case 7: return Json(QString());
    case 8: return Json(QString(1001, u'x'));
    case 9: return Json(QStringLiteral("'); DROP TABLE tool; --"));
    case 10: return Json::Array{Json(1), Json(QStringLiteral("mixed")), Json(Json::Object{})};
    case 11: return Json::Object{{QStringLiteral("id"), Json(Json::Array{})}};
    case 12: return nested(int(below(1100)));
    default: return Json(QString::fromUtf8(nastyBytes()));
    }
}

QByteArray Mutator::nastyBytes()
{
    using namespace std::string_view_literals;
    static constexpr std::array bytes = {"\0"sv,
                                         "\xff"sv,
                                         "\xc0\x80"sv,
                                         "\xed\xa0\x80"sv,
                                         "\xef\xbb\xbf"sv,
                                         "\xef\xbf\xbe"sv,
                                         "\\ud800"sv,
                                         "\\u0000"sv,
                                         "\\"sv,
                                         "\""sv,
                                         "{"sv,
                                         "]"sv,
                                         ","sv,
                                         "1e9999"sv,
                                         "-"sv,
                                         "\"id\":\"id\","sv,
                                         "\xf4\x90\x80\x80"sv,
                                         "\xe2\x80\xae"sv,
                                         "\x01"sv,
                                         "NaN"sv};
    const auto &chosen = bytes.at(below(bytes.size()));
    return QByteArray(chosen.data(), qsizetype(chosen.size()));
}

size_t Mutator::below(size_t limit)
{
    return size_t(m_random()) % limit;
}

} // namespace vd::faults
