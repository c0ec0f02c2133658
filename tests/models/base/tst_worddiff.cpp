// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/diff.h"
#include "support/testcases.h"

#include <QTest>

namespace tst_worddiff {

using namespace vd;

namespace {

// "Runs on [-modest-]{+any+} hardware."
QString marked(const std::vector<DiffPart> &parts)
{
    QString text;
    for (const DiffPart &part : parts) {
        switch (part.kind) {
        case DiffPart::Same: text += part.text; break;
        case DiffPart::Removed:
            text += QLatin1String("[-") + part.text + QLatin1String("-]");
            break;
        case DiffPart::Added: text += QLatin1String("{+") + part.text + QLatin1String("+}"); break;
        }
    }
    return text;
}

QString sideOf(const std::vector<DiffPart> &parts, DiffPart::Kind own)
{
    QString text;
    for (const DiffPart &part : parts) {
        if (part.kind == DiffPart::Same || part.kind == own)
            text += part.text;
    }
    return text;
}

} // namespace

// How two states of a text differ.
class TestWordDiff : public QObject
{
    Q_OBJECT

private slots:
    void marksWords_data();
    void marksWords();
    void itemsAreCompared();
};

void TestWordDiff::marksWords_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("marks");
    const auto row = [](const char *name, const char *before, const char *after,
                        const char *marks) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after)
                            << QString::fromUtf8(marks);
    };
    row("nothing", "", "", "");
    row("same", "Small.", "Small.", "Small.");
    row("first words", "", "Small and fast.", "{+Small and fast.+}");
    row("all gone", "Small and fast.", "", "[-Small and fast.-]");
    row("a word", "Runs on modest hardware.", "Runs on any hardware.",
        "Runs on [-modest -]{+any +}hardware.");
    row("a word more", "Runs well.", "Runs very well.", "Runs {+very +}well.");
    row("two words", "one two three four", "one 2 3 four", "one [-two three -]{+2 3 +}four");
    row("a sign", "Small, fast", "Small; fast", "Small[-, -]{+; +}fast");
    row("a paragraph", "One.\nTwo.", "One.\n\nTwo.", "One.\n{+\n+}Two.");
    row("spaces at the start", "  a", "a", "[-  -]a");
    row("umlauts", "Läuft gut", "Läuft schlecht", "Läuft [-gut-]{+schlecht+}");
    row("emoji", "Ship 🚀 it", "Ship 👩‍🚀 it", "Ship [-🚀 -]{+👩‍🚀 +}it");
    row("Japanese", "小さい モデル", "大きい モデル", "[-小さ-]{+大き+}い モデル");
}

void TestWordDiff::marksWords()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QString, marks);
    const auto parts = diffOfWords(before, after);
    QCOMPARE(sideOf(parts, DiffPart::Removed), before);
    QCOMPARE(sideOf(parts, DiffPart::Added), after);
    QCOMPARE(marked(parts), marks);
}

void TestWordDiff::itemsAreCompared()
{
    using Part = DiffPart;
    const QStringList before = {QStringLiteral("a"), QStringLiteral("b\nb"), QStringLiteral("c")};
    const QStringList after = {QStringLiteral("a"), QString(), QStringLiteral("c")};
    const std::vector<Part> expected = {{Part::Same, before.at(0)},
                                        {Part::Removed, before.at(1)},
                                        {Part::Added, QString()},
                                        {Part::Same, before.at(2)}};
    QVERIFY(diffOfItems(before, after) == expected);
    QVERIFY(diffOfItems(before, before) == (std::vector<Part>{{Part::Same, before.at(0)},
                                                              {Part::Same, before.at(1)},
                                                              {Part::Same, before.at(2)}}));
    QVERIFY(diffOfItems({}, {}).empty());
}

VD_TEST_CASE(TestWordDiff)

} // namespace tst_worddiff

#include "tst_worddiff.moc"
