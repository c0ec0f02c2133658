// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/theme.h"

#include "page/tr.h"
#include "page/values.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <map>
#include <vector>

namespace vd::page {

namespace {

using kainjow::mustache::mustache;

constexpr std::array templateNames = {
    "page",           "compare",     "header",     "card",         "decision-name", "decision-cell",
    "scorecard-name", "persona",     "seat",       "shape",        "newsletter",    "bookmarks",
    "footer",         "shell",       "navigation", "masthead",     "home",          "tools",
    "tool",           "comparisons", "category",   "persona-page", "search",        "not-found",
    "redirect",       "group",       "entry",      "marks",        "link",          "verdict-line",
    "change",         "share",       "take",
};
static_assert(templateNames.size() == size_t(Template::Take) + 1);

const QString defaultFolder = QStringLiteral(":/themes/default");
const QString styleName = QStringLiteral("style.css");
const QString siteStyleName = QStringLiteral("site.css");
const QString scriptName = QStringLiteral("script.js");
const QString iconName = QStringLiteral("icon.svg");

QString fileOf(const char *templateName)
{
    return QLatin1String(templateName) + QLatin1String(".mustache");
}

QString inDefault(const QString &name)
{
    return defaultFolder + u'/' + name;
}

QString at(const QString &path, const std::string &text, size_t offset)
{
    const auto line = 1 + std::count(text.begin(), text.begin() + qsizetype(offset), '\n');
    return QStringLiteral("%1:%2").arg(path).arg(line);
}

Result<std::string> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return inputError(PageTr::tr("%1: cannot be read: %2").arg(path, file.errorString()));
    QByteArray bytes = file.readAll();
    // Browsers hash the text without CR.
    bytes.replace("\r\n", "\n").replace('\r', '\n');
    if (!bytes.isValidUtf8())
        return inputError(PageTr::tr("%1: is not UTF-8").arg(path));
    return bytes.toStdString();
}

// Reads a style or script. Refuses a text that would close its own element or open a comment.
Result<std::string> readEmbedded(const QString &path)
{
    VD_TRY_AS(text, read(path));
    static const QRegularExpression ending(QStringLiteral("</|<!--"));
    const auto match = ending.match(QString::fromLatin1(text.data(), qsizetype(text.size())));
    if (match.hasMatch()) {
        const QString place = at(path, text, size_t(match.capturedStart()));
        return inputError(PageTr::tr("%1: “%2” cannot stand in a page's own style or script")
                              .arg(place, match.captured()));
    }
    // The Nu checker hashes a style or script without surrounding white space.
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

// Removes lines that have only the tag of a section, as the Mustache rules say; the library does so
// only for sections that are shown. Also removes the line end at the end of the file.
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

// Every name that a template uses, with its offset.
std::map<QString, qsizetype> namesIn(const std::string &text)
{
    static const QRegularExpression tag(
        QStringLiteral("\\{\\{(?!!)\\{?[\\s#^/&]*([^{}\\s]+)\\s*\\}"));
    std::map<QString, qsizetype> names;
    const QString latin = QString::fromLatin1(text.data(), qsizetype(text.size()));
    for (auto tags = tag.globalMatch(latin); tags.hasNext();) {
        const auto match = tags.next();
        names.emplace(match.captured(1), match.capturedStart());
    }
    return names;
}

// Refuses names that the default theme's template does not use: they would always be empty.
Result<void> checkNames(const QString &path, const std::string &text, const QString &name)
{
    VD_TRY_AS(original, read(inDefault(name)));
    const auto known = namesIn(original);
    QStringList faults;
    for (const auto &[unknown, offset] : namesIn(text)) {
        if (known.contains(unknown))
            continue;
        QStringList all;
        for (const auto &[each, place] : known)
            all += each;
        faults += PageTr::tr("%1: there is no “%2” here; there are: %3")
                      .arg(at(path, text, size_t(offset)), QString::fromUtf8(unknown.toLatin1()),
                           all.join(QLatin1String(", ")));
    }
    if (!faults.isEmpty())
        return failed(Error{ErrorKind::Input, faults});
    return {};
}

Result<std::unique_ptr<mustache>> parse(const QString &path, const std::string &text)
{
    // Partials would be parsed at each rendering, and other delimiters are not needed.
    static const QRegularExpression refused(QStringLiteral("\\{\\{\\s*[>=]"));
    const auto match = refused.match(QString::fromLatin1(text.data(), qsizetype(text.size())));
    if (match.hasMatch()) {
        const QString place = at(path, text, size_t(match.capturedStart()));
        return inputError(
            PageTr::tr("%1: partials and new delimiters are not supported").arg(place));
    }
    if (const mustache whole(text); !whole.is_valid())
        return inputError(withLine(path, text, whole.error_message()));
    return std::make_unique<mustache>(compact(text));
}

// Lists files with unknown names: a misspelt file would have no effect.
QStringList misnamedIn(const QString &folder)
{
    QStringList known = {styleName, siteStyleName, scriptName, iconName};
    for (const char *name : templateNames)
        known += fileOf(name);
    QStringList faults;
    const QStringList kinds = {QStringLiteral("*.mustache"), QStringLiteral("*.css"),
                               QStringLiteral("*.js"), QStringLiteral("*.svg")};
    for (const QString &name : QDir(folder).entryList(kinds, QDir::Files, QDir::Name)) {
        if (!known.contains(name))
            faults += PageTr::tr("%1: is no file of a theme").arg(QDir(folder).filePath(name));
    }
    return faults;
}

} // namespace

struct Theme::Files
{
    // The library's render() is not const, but changes the template only for partials and lambdas,
    // which are refused. So several threads may call it.
    std::vector<std::unique_ptr<mustache>> templates; // as Template
    std::string style;
    std::string siteStyle;
    std::string script;
    std::string icon;
    std::string styleHash;
    std::string scriptHash;
    QByteArray identity;
};

Theme::Theme(std::shared_ptr<const Files> files)
    : m_files(std::move(files))
{
}

// Reads the files of a theme one by one and collects their faults.
class Theme::Loading
{
public:
    explicit Loading(const QString &folder)
        : m_folder(folder)
    {
    }

    Result<Theme> load()
    {
        if (!QFileInfo(m_folder).isDir())
            return inputError(PageTr::tr("%1: is no folder of a theme").arg(m_folder));
        m_faults = misnamedIn(m_folder);
        for (const char *name : templateNames)
            m_files->templates.push_back(keep(loadTemplate(fileOf(name))));
        m_files->style = keep(readEmbedded(placeOf(styleName)));
        m_files->siteStyle = m_files->style + "\n\n" + keep(readEmbedded(placeOf(siteStyleName)));
        m_files->script = keep(readEmbedded(placeOf(scriptName)));
        m_files->icon = keep(read(placeOf(iconName)));
        if (!m_faults.isEmpty())
            return failed(Error{ErrorKind::Input, m_faults});
        for (const std::string &text : {m_files->siteStyle, m_files->script, m_files->icon})
            addToIdentity(text);
        m_files->styleHash = policyHash(m_files->style);
        m_files->scriptHash = policyHash(m_files->script);
        m_files->identity = m_identity.result();
        return Theme(std::move(m_files));
    }

private:
    QString placeOf(const QString &name) const
    {
        const QString own = m_folder + u'/' + name;
        return QFileInfo::exists(own) ? own : inDefault(name);
    }

    Result<std::unique_ptr<mustache>> loadTemplate(const QString &name)
    {
        const QString path = placeOf(name);
        VD_TRY_AS(text, read(path));
        VD_TRY_AS(parsed, parse(path, text));
        if (path != inDefault(name))
            VD_TRY(checkNames(path, text, name));
        addToIdentity(text);
        return parsed;
    }

    // Adds the length too, so that texts cannot run together.
    void addToIdentity(const std::string &text)
    {
        m_identity.addData(QByteArray::number(qulonglong(text.size())) + ' ');
        m_identity.addData(QByteArray::fromStdString(text));
    }

    template<typename T>
    T keep(Result<T> read)
    {
        if (read)
            return std::move(*read);
        m_faults += read.error().lines;
        return {};
    }

    QString m_folder;
    QStringList m_faults;
    QCryptographicHash m_identity{QCryptographicHash::Sha256};
    std::shared_ptr<Files> m_files = std::make_shared<Files>();
};

Result<Theme> Theme::load(const QString &folder)
{
    if (folder != defaultFolder)
        return Loading(folder).load();
    static const Result<Theme> original = Loading(defaultFolder).load(); // it cannot change
    return original;
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

const std::string &Theme::siteStyle() const
{
    return m_files->siteStyle;
}

const std::string &Theme::script() const
{
    return m_files->script;
}

const std::string &Theme::icon() const
{
    return m_files->icon;
}

const std::string &Theme::styleHash() const
{
    return m_files->styleHash;
}

const std::string &Theme::scriptHash() const
{
    return m_files->scriptHash;
}

const QByteArray &Theme::identity() const
{
    return m_files->identity;
}

std::string policyHash(const std::string &text)
{
    const auto bytes = QByteArrayView(text.data(), qsizetype(text.size()));
    const QByteArray hash = QCryptographicHash::hash(bytes.toByteArray(),
                                                     QCryptographicHash::Sha256);
    return "'sha256-" + hash.toBase64().toStdString() + "'";
}

} // namespace vd::page
