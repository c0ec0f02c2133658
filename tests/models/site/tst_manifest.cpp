// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/manifesttext.h"
#include "support/testcases.h"

#include <QTest>

#include <algorithm>

namespace tst_manifest {

using namespace vd;
using namespace vd::site;

namespace {

const QString desk = QStringLiteral("00000000-0000-4000-8000-0000000000aa");

Id id(int number)
{
    return *Id::from(
        QStringLiteral("00000000-0000-4000-8000-%1").arg(number, 12, 10, QLatin1Char('0')));
}

FileEntry file(const std::string &path, qint64 size = 7)
{
    return {path, digestOf(path), size, digestOf("key of " + path)};
}

Manifest sample()
{
    return {.desk = desk,
            .position = 41,
            .recipe = digestOf("recipe"),
            .journal = digestOf("journal"),
            .tools = {{id(1), digestOf("one")}, {id(2), digestOf("two")}},
            .files = {file("404.html"), file("compare/a-vs-b.html", 123'456'789'012),
                      file("index.html", 0)}};
}

std::string text(const Manifest &manifest)
{
    std::string text;
    const bool written = writeManifest(manifest, [&](std::string_view piece) {
        text += piece;
        return true;
    });
    return written ? text : std::string();
}

// In pieces of so many bytes.
Result<Manifest> read(std::string_view text, size_t piece = 1000)
{
    return readManifest([&](char *buffer, qint64 size) {
        const std::string_view part = text.substr(0, std::min(piece, size_t(size)));
        std::copy(part.begin(), part.end(), buffer);
        text.remove_prefix(part.size());
        return qint64(part.size());
    });
}

// With a check line that is right, as one who means harm would write it.
std::string checked(std::string lines)
{
    lines.resize(lines.rfind("check "));
    return lines + "check " + digestOf(lines).text() + "\n";
}

std::string replaced(std::string text, std::string_view before, std::string_view after)
{
    const size_t at = text.find(before);
    return at == text.npos ? std::string() : text.replace(at, before.size(), after);
}

} // namespace

class TestManifest : public QObject
{
    Q_OBJECT

private slots:
    // The first from the reference implementation's own test vectors.
    void digestIsWrittenAndRead()
    {
        QCOMPARE(digestOf("").text(), "99aa06d3014798d86001c324468d497f");
        const Digest digest{0x0123456789abcdef, 0xfedcba9876543210};
        QCOMPARE(digest.text(), "0123456789abcdeffedcba9876543210");
        QVERIFY(Digest::from(digest.text()) == digest);
        QVERIFY(!Digest::from("0123456789ABCDEFfedcba9876543210"));
        QVERIFY(!Digest::from("0123456789abcdeffedcba987654321"));
        QVERIFY(!Digest::from("0123456789abcdeffedcba987654321g"));
        QVERIFY(!Digest::from(""));
    }

    void digesterKeepsItsInputsApart()
    {
        const QString word = QStringLiteral("ab");
        const std::vector<Digest> digests = {
            Digester().digest(),
            Digester().add("").digest(),
            Digester().add("").add("").digest(),
            Digester().add("ab").add("c").digest(),
            Digester().add("a").add("bc").digest(),
            Digester().add(word).digest(),
            Digester().add(std::string_view("a\0b\0", 4)).digest(),
            Digester().add(qint64(0)).digest(),
            Digester().add(qint64(-1)).digest(),
            Digester().add(Digest()).digest(),
            Digester().add(qint64(0)).add(qint64(0)).digest(),
        };
        for (size_t i = 0; i < digests.size(); ++i)
            QCOMPARE(std::count(digests.begin(), digests.end(), digests[i]), 1);
        QVERIFY(Digester().append("ab").append("c").digest() == digestOf("abc"));
        Digester digester;
        digester.add("ab");
        QVERIFY(digester.digest() == digester.digest());
        QVERIFY(digester.add("c").digest() == Digester().add("ab").add("c").digest());
    }

    void pathsStayInTheFolder_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("allowed");
        int row = 0;
        for (const char *path : {"index.html", "compare/a-vs-b.html", "assets/style.css", "a/b/c_d",
                                 "404.html", "console.html", "com10.html", "a..b"})
            QTest::addRow("%d", ++row) << QString::fromLatin1(path) << true;
        for (const char *path : {"",
                                 "/",
                                 "/a",
                                 "a/",
                                 "a//b",
                                 ".",
                                 "..",
                                 "../a",
                                 "a/../b",
                                 "a/..",
                                 "./a",
                                 ".git/x",
                                 ".verdictdesk/manifest",
                                 "A.html",
                                 "a b",
                                 "a\\b",
                                 "a\nb",
                                 "caf\xe9.html",
                                 "a:b",
                                 "a./b",
                                 "a.",
                                 "con",
                                 "nul.tar",
                                 "a/com1.html",
                                 "lpt9",
                                 "aux.html/b"})
            QTest::addRow("%d", ++row) << QString::fromLatin1(path) << false;
        QTest::addRow("255") << QString(255, u'a') + QStringLiteral("/b") << true;
        QTest::addRow("256") << QStringLiteral("b/") + QString(256, u'a') << false;
        QTest::addRow("NUL") << QString(QStringLiteral("a") + QChar(0)) << false;
    }
    void pathsStayInTheFolder()
    {
        QFETCH(QString, path);
        QFETCH(bool, allowed);
        QCOMPARE(isSitePath(path.toLatin1().toStdString()), allowed);
    }

    void isOneLineAnEntry()
    {
        Manifest manifest = sample();
        manifest.tools.resize(1);
        manifest.files.resize(1);
        const std::string lines = "verdictdesk-site 1\n"
                                  "desk 00000000-0000-4000-8000-0000000000aa\n"
                                  "position 41\n"
                                  "recipe " +
                                  digestOf("recipe").text() + "\njournal " +
                                  digestOf("journal").text() +
                                  "\ntools 1\n00000000-0000-4000-8000-000000000001 " +
                                  digestOf("one").text() + "\nfiles 1\n" +
                                  digestOf("404.html").text() + " " +
                                  digestOf("key of 404.html").text() + " 7 404.html\n";
        QCOMPARE(text(manifest), lines + "check " + digestOf(lines).text() + "\n");
    }

    void readsWhatItWrote()
    {
        const Manifest manifest = sample();
        for (const size_t piece : {1, 7, 1000, 1'000'000})
            QVERIFY(*read(text(manifest), piece) == manifest);
        const Manifest bare{.desk = desk};
        QVERIFY(*read(text(bare)) == bare);
        Manifest large{.desk = desk};
        for (int i = 100'000; i < 120'000; ++i)
            large.files.push_back(file("compare/a-vs-b" + std::to_string(i) + ".html", i));
        QVERIFY(*read(text(large), 1'000'000) == large);
        QCOMPARE(large.file("compare/a-vs-b100500.html")->size, 100'500);
        QVERIFY(!large.file("compare/a-vs-b99.html"));
        QVERIFY(!large.file("z"));
    }

    void sinkThatFailsIsTold()
    {
        QVERIFY(!writeManifest(sample(), [](std::string_view) { return false; }));
    }

    void cutTextIsRefused()
    {
        const std::string whole = text(sample());
        for (size_t size = 0; size < whole.size(); ++size)
            QVERIFY2(!read(std::string_view(whole).substr(0, size)),
                     qPrintable(QString::number(size)));
        QVERIFY(!read(whole + "\n"));
        QVERIFY(!read(whole + whole));
    }

    void eachChangedByteIsNoticed()
    {
        const std::string whole = text(sample());
        for (size_t at = 0; at < whole.size(); ++at) {
            for (const int bit : {1, 32, 128}) {
                std::string damaged = whole;
                damaged[at] = char(damaged[at] ^ bit);
                QVERIFY2(!read(damaged), qPrintable(QString::number(at)));
            }
        }
    }

    void badEntriesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("climbs out")
            << QByteArray(" index.html\n") << QByteArray(" ../index.html\n");
        QTest::newRow("absolute") << QByteArray(" index.html\n") << QByteArray(" /index.html\n");
        QTest::newRow("not sorted") << QByteArray(" index.html\n") << QByteArray(" 0.html\n");
        QTest::newRow("twice") << QByteArray(" index.html\n")
                               << QByteArray(" compare/a-vs-b.html\n");
        QTest::newRow("large letter") << QByteArray(" index.html\n") << QByteArray(" Index.html\n");
        QTest::newRow("negative size") << QByteArray(" 7 404") << QByteArray(" -7 404");
        QTest::newRow("no size") << QByteArray(" 7 404") << QByteArray("  404");
        QTest::newRow("2^64") << QByteArray(" 7 404") << QByteArray(" 18446744073709551616 404");
        QTest::newRow("too few files") << QByteArray("files 3") << QByteArray("files 2");
        QTest::newRow("too many files") << QByteArray("files 3") << QByteArray("files 4");
        QTest::newRow("far too many")
            << QByteArray("files 3") << QByteArray("files 9000000000000000000");
        QTest::newRow("too many tools") << QByteArray("tools 2") << QByteArray("tools 3");
        QTest::newRow("no desk") << QByteArray("desk 0") << QByteArray("desk x");
        QTest::newRow("no id") << QByteArray("000001 ") << QByteArray("00001 ");
        QTest::newRow("tool alone") << QByteArray("000002 ") << QByteArray("000002\n");
        QTest::newRow("other word") << QByteArray("recipe ") << QByteArray("shape ");
    }
    void badEntriesAreRefused()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const std::string changed = replaced(text(sample()), before.toStdString(),
                                             after.toStdString());
        QVERIFY(!changed.empty());
        const auto manifest = read(checked(changed));
        QVERIFY(!manifest);
        QVERIFY(manifest.error().text().contains(QStringLiteral("damaged at line ")));
    }

    void otherVersionIsNamed()
    {
        const auto newer = read(checked(replaced(text(sample()), "-site 1\n", "-site 2\n")));
        QCOMPARE(newer.error().text(),
                 QStringLiteral("it is of version 2, and this program reads version 1"));
        QCOMPARE(read("<!doctype html>\n").error().text(),
                 QStringLiteral("it is not a list of published files"));
        QVERIFY(!read(std::string(1'000'000, 'x')));
    }
};

VD_TEST_CASE(TestManifest)

} // namespace tst_manifest

#include "tst_manifest.moc"
