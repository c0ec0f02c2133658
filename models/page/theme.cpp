// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/theme.h"

#include "page/values.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <vector>

namespace vd::page {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(vd::page::Theme)
};

using kainjow::mustache::mustache;

constexpr std::array fileNames = {
    "page",          "compare",        "header",  "card", "decision-name",
    "decision-cell", "scorecard-name", "persona", "seat", "shape",
    "newsletter",    "bookmarks",      "footer",
};

QString at(const QString &path, const std::string &text, size_t offset)
{
    const auto line = 1 + std::count(text.begin(), text.begin() + qsizetype(offset), '\n');
    return QStringLiteral("%1:%2").arg(path).arg(line);
}

Result<std::string> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return inputError(Text::tr("%1: cannot be read: %2").arg(path, file.errorString()));
    QByteArray bytes = file.readAll();
    // Hashes are of what a browser sees, which has no CR.
    bytes.replace("\r\n", "\n").replace('\r', '\n');
    if (!bytes.isValidUtf8())
        return inputError(Text::tr("%1: is not UTF-8").arg(path));
    return bytes.toStdString();
}

// A text that would end its own element early, or begin a comment in it.
Result<std::string> readEmbedded(const QString &path)
{
    VD_TRY_AS(text, read(path));
    static const QRegularExpression ending(QStringLiteral("</|<!--"));
    const auto match = ending.match(QString::fromLatin1(text.data(), qsizetype(text.size())));
    if (match.hasMatch()) {
        const QString place = at(path, text, size_t(match.capturedStart()));
        return inputError(Text::tr("%1: “%2” cannot stand in a page's own style or script")
                              .arg(place, match.captured()));
    }
    // The Nu checker hashes a style or script without the white space around it.
    return QByteArray::fromStdString(text).trimmed().toStdString();
}

// The parser's messages end in an offset: "Unclosed section "x" at 12".
QString withLine(const QString &path, const std::string &text, const std::string &message)
{
    static const QRegularExpression shape(QStringLiteral("^(.*) at (\\d+)$"));
    const auto match = shape.match(QString::fromStdString(message));
    const size_t offset = std::min(size_t(match.captured(2).toULongLong()), text.size());
    return at(path, text, offset) + QLatin1String(": ") + match.captured(1);
}

// A line that holds nothing but the tag of a section is no line of the page. The library knows that
// rule only for sections that are shown. The end of the file is none of the page's either.
std::string compact(const std::string &text)
{
    static const QRegularExpression alone(
        QStringLiteral("^[ \\t]*(\\{\\{[#^/][^{}]*\\}\\})[ \\t]*\\n"),
        QRegularExpression::MultilineOption);
    QString lines = QString::fromStdString(text).replace(alone, QStringLiteral("\\1"));
    if (lines.endsWith(u'\n'))
        lines.chop(1);
    return lines.toStdString();
}

Result<std::unique_ptr<mustache>> parse(const QString &path)
{
    VD_TRY_AS(text, read(path));
    // Partials would be parsed at each rendering, and new delimiters are of no use here.
    static const QRegularExpression refused(QStringLiteral("\\{\\{\\s*[>=]"));
    const auto match = refused.match(QString::fromLatin1(text.data(), qsizetype(text.size())));
    if (match.hasMatch()) {
        const QString place = at(path, text, size_t(match.capturedStart()));
        return inputError(Text::tr("%1: partials and new delimiters are not supported").arg(place));
    }
    if (const mustache whole(text); !whole.is_valid())
        return inputError(withLine(path, text, whole.error_message()));
    return std::make_unique<mustache>(compact(text));
}

} // namespace

struct Theme::Files
{
    // The library's render() is not const, but writes to the template only for partials and
    // lambdas, of which there are none: any number of threads may call it.
    std::vector<std::unique_ptr<mustache>> templates; // as Template
    std::string style;
    std::string script;
    std::string styleHash;
    std::string scriptHash;
};

Theme::Theme(std::shared_ptr<const Files> files)
    : m_files(std::move(files))
{
}

Result<Theme> Theme::load(const QString &folder)
{
    const auto path = [&](const char *name) {
        return folder + QLatin1Char('/') + QLatin1String(name);
    };
    auto files = std::make_shared<Files>();
    QStringList faults;
    for (const char *name : fileNames) {
        auto parsed = parse(path(name) + QLatin1String(".mustache"));
        if (parsed)
            files->templates.push_back(std::move(*parsed));
        else
            faults += parsed.error().lines;
    }
    const auto embed = [&](const char *name, std::string &text, std::string &hash) {
        const auto embedded = readEmbedded(path(name));
        if (!embedded) {
            faults += embedded.error().lines;
            return;
        }
        text = *embedded;
        hash = policyHash(text);
    };
    embed("style.css", files->style, files->styleHash);
    embed("script.js", files->script, files->scriptHash);
    if (!faults.isEmpty())
        return failed(Error{ErrorKind::Input, faults});
    return Theme(std::move(files));
}

std::string Theme::render(Template which, const Values &values) const
{
    std::string html;
    m_files->templates[size_t(which)]->render(values.data(),
                                              [&](const std::string &text) { html += text; });
    return html;
}

const std::string &Theme::style() const
{
    return m_files->style;
}

const std::string &Theme::script() const
{
    return m_files->script;
}

const std::string &Theme::styleHash() const
{
    return m_files->styleHash;
}

const std::string &Theme::scriptHash() const
{
    return m_files->scriptHash;
}

std::string policyHash(const std::string &text)
{
    const auto bytes = QByteArrayView(text.data(), qsizetype(text.size()));
    const QByteArray hash = QCryptographicHash::hash(bytes.toByteArray(),
                                                     QCryptographicHash::Sha256);
    return "'sha256-" + hash.toBase64().toStdString() + "'";
}

} // namespace vd::page
