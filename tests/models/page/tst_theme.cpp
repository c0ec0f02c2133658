// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/theme.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

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
        copyDefault(folder.path());
        QVERIFY(QFile::remove(folder.filePath(QStringLiteral("card.mustache"))));
        write(folder.filePath(QStringLiteral("seat.mustache")), "{{");
        const auto theme = Theme::load(folder.path());
        QVERIFY(!theme);
        QCOMPARE(theme.error().lines.size(), 2);
        QVERIFY(theme.error().lines.first().contains(QStringLiteral("card.mustache: cannot be")));
    }

private:
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

QTEST_GUILESS_MAIN(TestTheme)
#include "tst_theme.moc"
