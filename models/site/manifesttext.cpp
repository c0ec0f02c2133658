// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/manifesttext.h"

#include "site/tr.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace vd::site {

namespace {

constexpr std::string_view title = "verdictdesk-site ";
constexpr std::string_view check = "check ";
constexpr size_t pieceSize = 65'536;
// The most entries to reserve memory for, because the number in a damaged text may be huge.
constexpr qint64 mostReserved = 1'000'000;

class ManifestWriter
{
public:
    explicit ManifestWriter(const TextSink &sink)
        : m_sink(sink)
    {
    }

    template<typename... Words>
    void line(const Words &...words)
    {
        (m_piece.append(words), ...);
        m_piece += '\n';
        if (m_piece.size() >= pieceSize)
            flush();
    }
    bool finish()
    {
        flush();
        m_piece.append(check).append(m_digester.digest().text()) += '\n';
        return m_good && m_sink(m_piece);
    }

private:
    void flush()
    {
        m_digester.append(m_piece);
        m_good = m_good && m_sink(m_piece);
        m_piece.clear();
    }

    const TextSink &m_sink;
    std::string m_piece;
    Digester m_digester;
    bool m_good = true;
};

// Reads the lines of a text that comes in pieces. A returned view is valid until the next call.
class Lines
{
public:
    explicit Lines(const TextSource &source)
        : m_source(source)
        , m_buffer(pieceSize, '\0')
    {
    }

    // The next line without its line end; nullopt if the text ends before the line does, or the
    // line is too long.
    std::optional<std::string_view> next()
    {
        ++m_number;
        size_t end = find(m_start);
        while (end == m_filled) {
            if (!fill())
                return {};
            end = find(m_start);
        }
        const std::string_view line(m_buffer.data() + m_start, end - m_start);
        m_start = end + 1;
        return line;
    }
    bool atEnd() { return m_start == m_filled && !fill(); }
    qint64 number() const { return m_number; }

private:
    size_t find(size_t from) const
    {
        const std::string_view text(m_buffer.data(), m_filled);
        return std::min(text.find('\n', from), m_filled);
    }
    bool fill()
    {
        std::copy(m_buffer.begin() + qsizetype(m_start), m_buffer.begin() + qsizetype(m_filled),
                  m_buffer.begin());
        m_filled -= m_start;
        m_start = 0;
        const qint64 got = m_source(m_buffer.data() + m_filled, qint64(pieceSize - m_filled));
        m_filled += size_t(std::max<qint64>(got, 0));
        return got > 0;
    }

    const TextSource &m_source;
    std::string m_buffer;
    size_t m_start = 0;
    size_t m_filled = 0;
    qint64 m_number = 0;
};

class Reader
{
public:
    explicit Reader(const TextSource &source)
        : m_lines(source)
    {
    }

    Result<Manifest> read()
    {
        Manifest manifest;
        VD_TRY(readVersion(manifest));
        const bool whole = readHead(manifest) && readTools(manifest) && readFiles(manifest) &&
                           readCheck() && m_lines.atEnd();
        if (!whole)
            return inputError(
                SiteTr::tr("it is cut off or damaged at line %1").arg(m_lines.number()));
        return manifest;
    }

private:
    Result<void> readVersion(Manifest &manifest)
    {
        qint64 version = 0;
        if (!number(line(title), version))
            return inputError(SiteTr::tr("it is not a list of published files"));
        if (version != Manifest::currentVersion) {
            return inputError(SiteTr::tr("it is of version %1, and this program reads version %2")
                                  .arg(version)
                                  .arg(Manifest::currentVersion));
        }
        manifest.version = int(version);
        return {};
    }
    bool readHead(Manifest &manifest)
    {
        const auto desk = id(line("desk "));
        manifest.desk = desk.text();
        return !desk.isNull() && number(line("position "), manifest.position) &&
               digest(line("recipe "), manifest.recipe) &&
               digest(line("journal "), manifest.journal);
    }
    bool readTools(Manifest &manifest)
    {
        qint64 count = 0;
        if (!number(line("tools "), count))
            return false;
        manifest.tools.reserve(size_t(std::min(count, mostReserved)));
        for (; count > 0; --count) {
            std::pair<Id, Digest> tool;
            if (!readTool(line({}), tool))
                return false;
            if (!manifest.tools.empty() && !(manifest.tools.back().first < tool.first))
                return false;
            manifest.tools.push_back(std::move(tool));
        }
        return true;
    }
    // "ID DIGEST"
    static bool readTool(std::string_view text, std::pair<Id, Digest> &tool)
    {
        const size_t space = text.find(' ');
        if (space == text.npos)
            return false;
        tool.first = id(text.substr(0, space));
        return !tool.first.isNull() && digest(text.substr(space + 1), tool.second);
    }
    bool readFiles(Manifest &manifest)
    {
        qint64 count = 0;
        if (!number(line("files "), count))
            return false;
        manifest.files.reserve(size_t(std::min(count, mostReserved)));
        for (; count > 0; --count) {
            FileEntry entry;
            if (!readFile(line({}), entry))
                return false;
            if (!manifest.files.empty() && !(manifest.files.back().path < entry.path))
                return false;
            manifest.files.push_back(std::move(entry));
        }
        return true;
    }
    // "HASH KEY SIZE PATH"
    static bool readFile(std::string_view text, FileEntry &entry)
    {
        constexpr size_t key = Digest::textSize + 1;
        constexpr size_t size = key + Digest::textSize + 1;
        const size_t path = text.find(' ', std::min(size, text.size()));
        if (path == text.npos || text[key - 1] != ' ' || text[size - 1] != ' ')
            return false;
        entry.path = text.substr(path + 1);
        return digest(text.substr(0, Digest::textSize), entry.hash) &&
               digest(text.substr(key, Digest::textSize), entry.key) &&
               number(text.substr(size, path - size), entry.size) && isSitePath(entry.path);
    }
    bool readCheck()
    {
        const Digest counted = m_digester.digest();
        Digest written;
        return digest(line(check), written) && written == counted;
    }

    // The rest of the next line after the word; empty if the line begins otherwise or there is
    // none.
    std::string_view line(std::string_view word)
    {
        const auto text = m_lines.next();
        if (!text || !text->starts_with(word))
            return {};
        m_digester.append(*text).append("\n");
        return text->substr(word.size());
    }
    static bool number(std::string_view text, qint64 &value)
    {
        const char *end = text.data() + text.size();
        const auto read = std::from_chars(text.data(), end, value);
        return !text.empty() && read.ec == std::errc() && read.ptr == end && value >= 0;
    }
    static bool digest(std::string_view text, Digest &value)
    {
        const auto read = Digest::from(text);
        value = read.value_or(Digest());
        return read.has_value();
    }
    static Id id(std::string_view text)
    {
        return Id::from(QString::fromLatin1(text.data(), qsizetype(text.size()))).value_or(Id());
    }

    Lines m_lines;
    Digester m_digester;
};

} // namespace

bool writeManifest(const Manifest &manifest, const TextSink &sink)
{
    Q_ASSERT(Id::from(manifest.desk));
    const auto number = [](qint64 value) { return std::to_string(value); };
    ManifestWriter writer(sink);
    writer.line(title, number(manifest.version));
    writer.line("desk ", manifest.desk.toStdString());
    writer.line("position ", number(manifest.position));
    writer.line("recipe ", manifest.recipe.text());
    writer.line("journal ", manifest.journal.text());
    writer.line("tools ", number(qint64(manifest.tools.size())));
    for (const auto &[tool, values] : manifest.tools)
        writer.line(tool.text().toStdString(), " ", values.text());
    writer.line("files ", number(qint64(manifest.files.size())));
    for (const FileEntry &file : manifest.files)
        writer.line(file.hash.text(), " ", file.key.text(), " ", number(file.size), " ", file.path);
    return writer.finish();
}

Result<Manifest> readManifest(const TextSource &source)
{
    return Reader(source).read();
}

} // namespace vd::site
