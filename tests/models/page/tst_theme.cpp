// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/theme.h"
#include "page/values.h"
#include "support/testcases.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace tst_theme {

using namespace vd;
using page::Theme;

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void loadsTheDefault()
    {
        const auto theme = Theme::load();
        QVERIFY2(theme, theme ? "" : qPrintable(theme.error().text()));
        QVERIFY(theme->style().size() > 1000);
        QCOMPARE(theme->styleHash(), page::policyHash(theme->style()));
        QCOMPARE(theme->scriptHash(), page::policyHash(theme->script()));
    }

    void hashesAsTheStandardSays() // https://www.w3.org/TR/CSP3/#framework-directive-source-list
    {
        QCOMPARE(page::policyHash("alert('Hello, world.');"),
                 std::string("'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='"));
    }

    void isTheSameFromAFolder()
    {
        const auto builtIn = Theme::load();
        const auto theme = Theme::load(QStringLiteral(VD_SOURCE_DIR "/resources/themes/default"));
        QVERIFY(theme);
        QCOMPARE(theme->style(), builtIn->style());
    }

    void namesFileAndLineOfAFault_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *file, const QByteArray &content, const char *fault) {
            QTest::newRow(fault) << QString::fromUtf8(file) << content << QString::fromUtf8(fault);
        };
        row("card.mustache", "a\nb {{#name}}\n", "card.mustache:2: Unclosed section \"name\"");
        row("seat.mustache", "a\n\n{{name", "seat.mustache:3: Unclosed tag");
        row("seat.mustache", "{{/name}}", "seat.mustache:1: Unopened section \"name\"");
        row("seat.mustache", "{{#a}}\r\n{{#b}}{{/a}}{{/b}}", "seat.mustache:1: Unclosed section");
        row("page.mustache", "\n{{> card}}",
            "page.mustache:2: partials and new delimiters are not supported");
        row("page.mustache", "\n\n{{=<% %>=}}",
            "page.mustache:3: partials and new delimiters are not supported");
        row("page.mustache", "\xff", "page.mustache: is not UTF-8");
        row("style.css", "a {}\n/* </style> */",
            "style.css:2: “</” cannot stand in a page's own style or script");
        row("script.js", "a;\n\n<!-- b",
            "script.js:3: “<!--” cannot stand in a page's own style or script");
    }
    void namesFileAndLineOfAFault()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, content);
        QFETCH(QString, fault);
        const QTemporaryDir folder;
        copyDefault(folder.path());
        write(folder.filePath(file), content);
        const auto theme = Theme::load(folder.path());
        QVERIFY(!theme);
        QCOMPARE(theme.error().kind, ErrorKind::Input);
        QCOMPARE(theme.error().lines.size(), 1);
        const QString expected = folder.filePath(fault);
        QVERIFY2(theme.error().text().startsWith(expected), qPrintable(theme.error().text()));
    }

    void namesEveryFault()
    {
        const QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("card.mustache")), "{{#name}}");
        write(folder.filePath(QStringLiteral("seat.mustache")), "{{");
        const auto theme = Theme::load(folder.path());
        QVERIFY(!theme);
        QCOMPARE(theme.error().lines.size(), 2);
        QVERIFY(theme.error().lines.first().contains(QStringLiteral("card.mustache:1: Unclosed")));
        QVERIFY(theme.error().lines.last().contains(QStringLiteral("seat.mustache:1: ")));
    }

    void aFolderHoldsOnlyWhatItDoesOtherwise()
    {
        const QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("shape.mustache")), "({{#ship}}+{{/ship}})");
        write(folder.filePath(QStringLiteral("site.css")), "p {}");
        write(folder.filePath(QStringLiteral("notes.txt")), "{{#");
        const auto theme = Theme::load(folder.path());
        QVERIFY2(theme, theme ? "" : qPrintable(theme.error().text()));
        page::Values ship;
        ship.flag("ship");
        QCOMPARE(theme->render(page::Template::Shape, ship), std::string("(+)"));
        const auto builtIn = Theme::load();
        QCOMPARE(theme->style(), builtIn->style());
        QCOMPARE(theme->siteStyle(), builtIn->style() + "\n\np {}");
        QCOMPARE(theme->script(), builtIn->script());
        QCOMPARE(theme->icon(), builtIn->icon());
    }

    void aMisspeltFileIsAFault_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
             {"cards.mustache", "Card.mustache", "main.css", "search.js", "a.svg"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }
    void aMisspeltFileIsAFault()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        write(folder.filePath(name), "");
        const auto theme = Theme::load(folder.path());
        QVERIFY(!theme);
        QCOMPARE(theme.error().text(),
                 folder.filePath(name) + QStringLiteral(": is no file of a theme"));
    }

    void aMissingFolderIsAFault()
    {
        const auto theme = Theme::load(QStringLiteral("/nowhere/theme"));
        QVERIFY(!theme);
        QCOMPARE(theme.error().text(), QStringLiteral("/nowhere/theme: is no folder of a theme"));
    }

    void namesWhatATemplateDoesNotGet_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("fault"); // behind the file; empty: none
        const auto row = [](const char *content, const char *fault) {
            QTest::newRow(content) << QByteArray(content) << QString::fromUtf8(fault);
        };
        row("{{name}} {{{words_language}}} {{&name}} {{ name }} {{! nonsense }}", "");
        row("\n{{nmae}}", ":2: there is no “nmae” here");
        row("{{#taglines}}\nx{{/taglines}}", ":1: there is no “taglines” here");
        row("{{^taglines}}x{{/taglines}}", ":1: there is no “taglines” here");
        row("\n\n{{{ body }}}", ":3: there is no “body” here"); // of another template
        row("{{.}}", ":1: there is no “.” here");
        row("{{größe}}", ":1: there is no “größe” here");
    }
    void namesWhatATemplateDoesNotGet()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, fault);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("entry.mustache"));
        write(path, content);
        const auto theme = Theme::load(folder.path());
        QCOMPARE(bool(theme), fault.isEmpty());
        if (theme)
            return;
        QCOMPARE(theme.error().lines.size(), 1);
        QVERIFY2(theme.error().text().startsWith(path + fault), qPrintable(theme.error().text()));
        QVERIFY(theme.error().text().contains(QStringLiteral("; there are: aside, category, ")));
    }

    void identityIsThatOfTheFiles()
    {
        const auto builtIn = Theme::load();
        QCOMPARE(builtIn->identity().size(), 32);
        QCOMPARE(Theme::load(QStringLiteral(VD_SOURCE_DIR "/resources/themes/default"))->identity(),
                 builtIn->identity());
        QSet<QByteArray> identities = {builtIn->identity()};
        for (const char *name : {"entry.mustache", "redirect.mustache", "style.css", "site.css",
                                 "script.js", "icon.svg"}) {
            const QTemporaryDir folder;
            write(folder.filePath(QLatin1String(name)), " ");
            identities += Theme::load(folder.path())->identity();
        }
        QCOMPARE(identities.size(), 7);
    }

    void theReadmeNamesEveryVariable()
    {
        QFile readme(QStringLiteral(VD_SOURCE_DIR "/resources/themes/default/README.md"));
        QVERIFY(readme.open(QIODevice::ReadOnly));
        const auto documented = variablesByTemplate(QString::fromUtf8(readme.readAll()));
        const QDir source(QStringLiteral(":/themes/default"));
        const QStringList files = source.entryList({QStringLiteral("*.mustache")});
        QStringList names;
        for (const QString &file : files) {
            const QString name = file.chopped(9);
            QFile content(source.filePath(file));
            QVERIFY(content.open(QIODevice::ReadOnly));
            QCOMPARE(documented.value(name), variablesIn(QString::fromUtf8(content.readAll())));
            names += name;
        }
        QStringList rows = documented.keys();
        rows.sort();
        names.sort();
        QCOMPARE(rows, names);
    }

private:
    // As they are used: "name", or "{{{name}}}" for HTML; with both, the latter.
    static QStringList variablesIn(const QString &text)
    {
        static const QRegularExpression tag(QStringLiteral("\\{\\{(\\{?)[#^]?([a-z_]+)\\}"));
        QSet<QString> plain;
        QSet<QString> html;
        for (auto tags = tag.globalMatch(text); tags.hasNext();) {
            const auto match = tags.next();
            (match.captured(1).isEmpty() ? plain : html) += match.captured(2);
        }
        return sorted(plain, html);
    }

    static QHash<QString, QStringList> variablesByTemplate(const QString &readme)
    {
        static const QRegularExpression row(
            QStringLiteral("^\\| `([a-z-]+)` \\|[^|]*\\|([^|]*)\\|$"),
            QRegularExpression::MultilineOption);
        static const QRegularExpression variable(QStringLiteral("`(\\{{3})?([a-z_]+)(\\}{3})?`"));
        QHash<QString, QStringList> all;
        for (auto rows = row.globalMatch(readme); rows.hasNext();) {
            const auto match = rows.next();
            QSet<QString> plain;
            QSet<QString> html;
            const QString cell = match.captured(2);
            for (auto names = variable.globalMatch(cell); names.hasNext();) {
                const auto name = names.next();
                (name.captured(1).isEmpty() ? plain : html) += name.captured(2);
            }
            all.insert(match.captured(1), sorted(plain, html));
        }
        return all;
    }

    static QStringList sorted(const QSet<QString> &plain, const QSet<QString> &html)
    {
        QStringList names;
        for (const QString &name : plain - html)
            names += name;
        for (const QString &name : html)
            names += QStringLiteral("{{{%1}}}").arg(name);
        names.sort();
        return names;
    }

    static void copyDefault(const QString &folder)
    {
        const QDir source(QStringLiteral(":/themes/default"));
        for (const QString &name : source.entryList()) {
            const QString copy = folder + QLatin1Char('/') + name;
            QVERIFY(QFile::copy(source.filePath(name), copy));
            QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
        }
    }

    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
};

VD_TEST_CASE(TestTheme)

} // namespace tst_theme

#include "tst_theme.moc"
