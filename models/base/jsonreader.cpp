// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsonreader.h"

#include "base/progress.h"
#include "base/text.h"
#include "base/tr.h"

#include <nlohmann/json.hpp>

#include <cstring>

namespace vd {

namespace {

QString shown(const QString &pointer)
{
    return pointer.isEmpty() ? QStringLiteral("/") : pointer;
}

// With the widest number types, because the parser refuses numbers that it cannot represent,
// although only the digits are used.
using ParserJson = nlohmann::basic_json<std::map, std::vector, std::string, bool, std::int64_t,
                                        std::uint64_t, long double>;

// Where in the text the parser is, as it wants to have it; and where it is for the progress.
struct Cursor
{
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    const char *at;
    size_t *read; // bytes

    const char &operator*() const { return *at; }
    Cursor &operator++()
    {
        ++at;
        ++*read;
        return *this;
    }
    friend bool operator==(const Cursor &a, const Cursor &b) { return a.at == b.at; }
};

// Builds the tree from the parser's events. The parser is iterative, and every refusal stops it at
// once, so neither depth nor size of hostile input costs more than the limits.
class TreeBuilder final : public nlohmann::json_sax<ParserJson>
{
public:
    TreeBuilder(int valueLimit, Progress &progress)
        : m_valueLimit(valueLimit)
        , m_progress(progress)
    {
    }

    bool null() override { return add(Json()); }
    bool boolean(bool value) override { return add(Json(value)); }
    bool number_integer(std::int64_t value) override
    {
        // Only negative numbers come here, so 0 was written as "-0".
        return add(value == 0 ? Json::number("-0") : Json(qint64(value)));
    }
    bool number_unsigned(std::uint64_t value) override
    {
        return add(Json::number(QByteArray::number(qulonglong(value))));
    }
    bool number_float(long double, const std::string &digits) override
    {
        // The parser hands out the decimal point of the user's locale instead of the one it read.
        QByteArray number = QByteArray::fromStdString(digits);
        for (char &c : number)
            c = std::strchr("0123456789+-eE", c) ? c : '.';
        return add(Json::number(number));
    }
    bool string(std::string &value) override
    {
        const QString text = QString::fromStdString(value);
        return accept(text, [this] { return nextPointer(); }) && add(Json(text));
    }
    bool binary(ParserJson::binary_t &) override { return false; } // JSON text has none

    bool start_object(std::size_t) override { return open(Json(Json::Object())); }
    bool end_object() override { return closeContainer(); }
    bool start_array(std::size_t) override { return open(Json(Json::Array())); }
    bool end_array() override { return closeContainer(); }

    bool key(std::string &value) override
    {
        Level &level = m_open.back();
        level.key = QString::fromStdString(value);
        if (!accept(level.key, [this] { return pointer(m_open.size() - 1); }))
            return false;
        if (level.container->object()->count(level.key) == 0)
            return true;
        return refuse(BaseTr::tr("%1: the key stands there twice").arg(nextPointer()));
    }

    bool parse_error(std::size_t position, const std::string &,
                     const nlohmann::detail::exception &error) override
    {
        // The library's messages begin with its name, a number and a position in brackets.
        QString reason = QString::fromUtf8(error.what());
        const qsizetype colon = reason.indexOf(QLatin1String("column"));
        const qsizetype from = reason.indexOf(QLatin1String(": "), qMax<qsizetype>(colon, 0));
        reason = from < 0 ? reason.section(QLatin1String("] "), 1) : reason.mid(from + 2);
        return refuse(BaseTr::tr("byte %1: not JSON: %2").arg(position).arg(printable(reason)));
    }

    size_t *bytesRead() { return &m_bytes; }
    Json takeRoot() { return std::move(m_root); }
    const QString &refusal() const { return m_refusal; }

private:
    struct Level
    {
        Json *container;
        QString key; // of the member that comes next, if the container is an object
    };

    static QString printable(const QString &text)
    {
        QString result;
        for (const QChar c : text)
            result += findTextFault(QStringView(&c, 1)) || c == u'\n' ? QChar(u'?') : c;
        return result.left(200);
    }

    QString pointer(size_t levels) const
    {
        QString result;
        for (size_t i = 0; i < levels; ++i)
            result = step(result, m_open[i], true);
        return result;
    }

    static QString step(const QString &parent, const Level &level, bool inside)
    {
        if (const Json::Array *array = level.container->array())
            return jsonPointer(parent, qsizetype(array->size()) - (inside ? 1 : 0));
        return jsonPointer(parent, level.key);
    }

    QString nextPointer() const
    {
        if (m_open.empty())
            return {};
        return step(pointer(m_open.size() - 1), m_open.back(), false);
    }

    // The pointer is costly to build, so `place` is called only for a fault.
    template<typename Place>
    bool accept(const QString &text, Place place)
    {
        const auto fault = findTextFault(text);
        if (!fault)
            return true;
        return refuse(BaseTr::tr("%1: %2 at character %3 is not allowed in a desk")
                          .arg(shown(place()), fault->name())
                          .arg(characterCount(QStringView(text).left(fault->offset)) + 1));
    }

    bool refuse(const QString &reason)
    {
        m_refusal = reason;
        return false;
    }

    Json *put(Json value)
    {
        if (++m_values > m_valueLimit) {
            refuse(BaseTr::tr("more than %n values", nullptr, m_valueLimit));
            return nullptr;
        }
        constexpr int valuesPerStep = 1024;
        if (m_values % valuesPerStep == 0) {
            if (const auto goesOn = m_progress.reach(m_bytes); !goesOn) {
                refuse(goesOn.error().text());
                return nullptr;
            }
        }
        if (m_open.empty()) {
            m_root = std::move(value);
            return &m_root;
        }
        Level &level = m_open.back();
        if (Json::Array *array = level.container->array())
            return &array->emplace_back(std::move(value));
        return &level.container->object()->emplace(level.key, std::move(value)).first->second;
    }

    bool add(Json value) { return put(std::move(value)) != nullptr; }

    bool open(Json container)
    {
        if (m_open.size() >= size_t(jsonDepthLimit)) {
            return refuse(BaseTr::tr("nested deeper than %n levels", nullptr, jsonDepthLimit));
        }
        Json *placed = put(std::move(container));
        if (!placed)
            return false;
        m_open.push_back({placed, {}});
        return true;
    }

    bool closeContainer()
    {
        m_open.pop_back();
        return true;
    }

    Json m_root;
    std::vector<Level> m_open; // addresses stay valid: only the last container grows
    QString m_refusal;
    int m_values = 0;
    const int m_valueLimit;
    Progress &m_progress;
    size_t m_bytes = 0;
};

// Whether an odd number of backslashes is before the quote.
bool isEscaped(const QByteArray &utf8, qsizetype quote, qsizetype begin)
{
    qsizetype first = quote;
    while (first - 1 > begin && utf8.at(first - 1) == '\\')
        --first;
    return (quote - first) % 2 == 1;
}

// Where a string begins that is too long; -1 if there is none.
qsizetype findLongString(const QByteArray &utf8)
{
    for (qsizetype at = utf8.indexOf('"'); at >= 0; at = utf8.indexOf('"', at + 1)) {
        const qsizetype begin = at;
        do { // up to the next quote without a backslash before it
            at = utf8.indexOf('"', at + 1);
        } while (at > 0 && isEscaped(utf8, at, begin));
        if ((at < 0 ? utf8.size() : at) - begin > jsonStringLimit)
            return begin;
        if (at < 0)
            break;
    }
    return -1;
}

Result<Json> parse(const QByteArray &utf8, int valueLimit, Progress &progress)
{
    if (utf8.startsWith("\xEF\xBB\xBF"))
        return inputError(BaseTr::tr("byte 0: a byte order mark, which desk JSON does not have"));
    if (utf8.startsWith("\xFE\xFF") || utf8.startsWith("\xFF\xFE"))
        return inputError(BaseTr::tr("byte 0: UTF-16, where desk JSON is UTF-8"));
    // The parser takes NUL for the end of the text and would ignore the rest.
    if (const qsizetype nul = utf8.indexOf('\0'); nul >= 0)
        return inputError(
            BaseTr::tr("byte %1: U+0000, which desk JSON does not have").arg(nul + 1));
    if (utf8.trimmed().isEmpty())
        return inputError(BaseTr::tr("byte 0: there is nothing in it"));
    TreeBuilder builder(valueLimit, progress);
    const Cursor begin{utf8.cbegin(), builder.bytesRead()};
    const Cursor end{utf8.cend(), builder.bytesRead()};
    if (!ParserJson::sax_parse(begin, end, &builder))
        return inputError(builder.refusal());
    return builder.takeRoot();
}

} // namespace

Result<Json> readJson(const QByteArray &utf8, int valueLimit)
{
    Progress unwatched;
    return parse(utf8, valueLimit, unwatched);
}

Result<Json> readJson(const QByteArray &utf8, Progress &progress)
{
    if (const qsizetype at = findLongString(utf8); at >= 0)
        return inputError(
            BaseTr::tr("byte %1: a text that is longer than any field can hold").arg(at + 1));
    return parse(utf8, jsonValueLimit, progress);
}

} // namespace vd
