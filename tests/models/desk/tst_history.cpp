// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/print.h"
#include "support/tempdesk.h"
#include "support/testcases.h"

#include <QTest>

#include <limits>

namespace tst_history {

using namespace vd;
using namespace vd::test;

namespace {

constexpr qint64 newest = std::numeric_limits<qint64>::max();

QStringList lines(const HistoryPage &page)
{
    std::vector<JournalEntry> entries;
    entries.reserve(page.entries.size());
    for (const HistoryEntry &entry : page.entries)
        entries.push_back(entry.entry);
    return print(entries);
}

void fill(TempDesk &desk)
{
    desk.apply("Persona", {newPersona("builder")});
    desk.apply(edit("Panel", newPanel("mistral", "Mistral", {{"builder", 85, nullptr, "Läuft."}})));
    *desk.clock.now += 1000;
    desk.apply(edit("Tagline",
                    {change(tool("mistral"), Field::Tagline, nothing, "Vision and text")}, "Bob"));
    *desk.clock.now += 1000;
    desk.apply(edit("Review",
                    {change(seat("mistral", "builder"), Field::Review, "Läuft.", "LÄUFT gut.")}));
    desk.apply(edit("Both", {change(tool("mistral"), Field::Tagline, "Vision and text", "Small"),
                             change(seat("mistral", "builder"), Field::Score, 85, 40)}));
}

} // namespace

// What a person reads of the history of a desk.
class TestHistory : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void newestComesFirst();
    void comesPageByPage();
    void isNarrowed_data();
    void isNarrowed();
    void emptyEditsAreLeftOut();
    void importIsCutShort();
    void hiddenWordsAreNotFound();
};

void TestHistory::newestComesFirst()
{
    TempDesk desk;
    fill(desk);
    const auto page = desk->reader()->history({}, newest, 2);
    VD_OK(page);
    // The verdict history, which the desk keeps by itself, is left out.
    QCOMPARE(lines(*page), QStringList({
                               text("6 Ada: Both"),
                               text("seat mistral/builder, score: 85 -> 40"),
                               text("tool mistral, tagline: \"Vision and text\" -> \"Small\""),
                               text("5 Ada: Review"),
                               text("seat mistral/builder, review: \"Läuft.\" -> \"LÄUFT gut.\""),
                           }));
    QCOMPARE(page->entries.front().changeCount, 2);
    QVERIFY(page->entries.front().entry.at == *desk.clock.now);
}

void TestHistory::comesPageByPage()
{
    TempDesk desk;
    fill(desk);
    std::vector<qint64> positions;
    for (qint64 before = newest; before > 0;) {
        const auto page = desk->reader()->history({}, before, 2);
        VD_OK(page);
        for (const HistoryEntry &entry : page->entries)
            positions.push_back(entry.entry.position);
        before = page->before;
    }
    QCOMPARE(positions, std::vector<qint64>({6, 5, 4, 3, 2, 1}));
}

void TestHistory::isNarrowed_data()
{
    QTest::addColumn<HistoryFilter>("filter");
    QTest::addColumn<QStringList>("lines");
    const qint64 start = 1'777'627'800'000;
    const QString review = text("seat mistral/builder, review: \"Läuft.\" -> \"LÄUFT gut.\"");
    const QString tagline = text("tool mistral, tagline: null -> \"Vision and text\"");
    const QString shorter = text("tool mistral, tagline: \"Vision and text\" -> \"Small\"");
    const QString written = text("seat mistral/builder, review: null -> \"Läuft.\"");
    QTest::newRow("author") << HistoryFilter{{}, {}, text("Bob"), {}, {}, {}}
                            << QStringList({text("4 Bob: Tagline"), tagline});
    QTest::newRow("from") << HistoryFilter{{}, {}, {}, start + 2000, {}, {}}
                          << QStringList({text("6 Ada: Both"),
                                          text("seat mistral/builder, score: 85 -> 40"), shorter,
                                          text("5 Ada: Review"), review});
    QTest::newRow("from and until") << HistoryFilter{{}, {}, {}, start + 1000, start + 2000, {}}
                                    << QStringList({text("4 Bob: Tagline"), tagline});
    QTest::newRow("record") << HistoryFilter{{persona("builder")}, Field::Name, {}, {}, {}, {}}
                            << QStringList({text("2 Ada: Persona"),
                                            text("persona builder, name: null -> \"Builder\"")});
    QTest::newRow("field of a record")
        << HistoryFilter{{seat("mistral", "builder")}, Field::Review, {}, {}, {}, {}}
        << QStringList({text("5 Ada: Review"), review, text("3 Ada: Panel"), written});
    QTest::newRow("field") << HistoryFilter{{}, Field::Tagline, {}, {}, {}, {}}
                           << QStringList(
                                  {text("6 Ada: Both"), shorter, text("4 Bob: Tagline"), tagline});
    QTest::newRow("words") << HistoryFilter{{}, {}, {}, {}, {}, text("läuft")}
                           << QStringList(
                                  {text("5 Ada: Review"), review, text("3 Ada: Panel"), written});
    QTest::newRow("words of a record")
        << HistoryFilter{{tool("mistral")}, {}, {}, {}, {}, text("AND")}
        << QStringList({text("6 Ada: Both"), shorter, text("4 Bob: Tagline"), tagline});
    QTest::newRow("nothing") << HistoryFilter{{tool("modal")}, {}, {}, {}, {}, {}} << QStringList();
}

void TestHistory::isNarrowed()
{
    QFETCH(const HistoryFilter, filter);
    QFETCH(const QStringList, lines);
    TempDesk desk;
    fill(desk);
    for (const int count : {1, 100}) { // also if each page is found in several steps
        QStringList found;
        for (qint64 before = newest; before > 0;) {
            const auto page = desk->reader()->history(filter, before, count);
            VD_OK(page);
            found += tst_history::lines(*page);
            before = page->before;
        }
        QCOMPARE(found, lines);
    }
}

void TestHistory::emptyEditsAreLeftOut()
{
    TempDesk desk;
    fill(desk);
    VD_OK(desk->skip({6, text("Both")}, text("Ada")));
    QCOMPARE(desk->reader()->history({}, newest, 1)->entries.front().entry.position, 6);
}

void TestHistory::importIsCutShort()
{
    TempDesk desk;
    std::vector<Part> tools;
    for (int i = 0; i < 100; ++i) {
        const QByteArray word = "tool" + QByteArray::number(i);
        tools.push_back(newTool(word.constData(), word.constData(), i));
    }
    desk.apply("Import", tools);
    const auto page = desk->reader()->history({}, newest, 1);
    VD_OK(page);
    const HistoryEntry &import = page->entries.front();
    QVERIFY(import.changeCount > 300);
    QVERIFY(import.entry.edit.changes.size() <= 200);
    // A filter looks at all of them.
    const auto last = desk->reader()->history({{tool("tool99")}, Field::Name, {}, {}, {}, {}},
                                              newest, 1);
    QCOMPARE(lines(*last),
             QStringList({text("2 Ada: Import"), text("tool tool99, name: null -> \"tool99\"")}));
}

void TestHistory::hiddenWordsAreNotFound()
{
    TempDesk desk;
    fill(desk);
    desk.set(seat("mistral", "builder"), Field::Author, text("Bob"));
    desk.apply("Persona", {newPersona("skeptic")});
    desk.apply("Seat", {newSeat("mistral", "skeptic").set(Field::Author, text("Cleo"))});
    desk.set(desk.site(), Field::PanelBlind, 1);
    const HistoryFilter words{{}, {}, {}, {}, {}, text("gut")};
    desk->setViewer(text("Bob"));
    QCOMPARE(desk->reader()->history(words, newest, 9)->entries.size(), size_t(1));
    desk->setViewer(text("Cleo"));
    QCOMPARE(lines(*desk->reader()->history(words, newest, 9)), QStringList());
    const HistoryFilter ofSeat{{seat("mistral", "builder")}, Field::Score, {}, {}, {}, {}};
    QCOMPARE(lines(*desk->reader()->history(ofSeat, newest, 9)), QStringList());
}

VD_TEST_CASE(TestHistory)

} // namespace tst_history

#include "tst_history.moc"
