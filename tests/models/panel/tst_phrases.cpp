// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/phrases.h"
#include "support/testcases.h"

#include <QTest>

namespace tst_phrases {

using namespace vd;

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

// What readers are told, in English and in German.
class TestPhrases : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void tallies_data();
    void tallies();
    void verdictsThatAreNotShown();
    void openSeats_data();
    void openSeats();
    void communities_data();
    void communities();
    void singleWords();
    void languages_data();
    void languages();
    void dates();

private:
    const Words m_english{QStringLiteral("en")};
    const Words m_german{QStringLiteral("de")};
};

void TestPhrases::tallies_data()
{
    QTest::addColumn<int>("ships");
    QTest::addColumn<int>("skips");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    const auto row = [](int ships, int skips, const char *english, const char *german) {
        QTest::addRow("%d-%d", ships, skips) << ships << skips << text(english) << text(german);
    };
    row(4, 0, "Ship · 4 ship / 0 skip", "Ship · 4 Ship / 0 Skip");
    row(3, 1, "Ship · 3 ship / 1 skip", "Ship · 3 Ship / 1 Skip");
    row(2, 2, "Mixed · 2 ship / 2 skip", "Gemischt · 2 Ship / 2 Skip");
    row(0, 4, "Skip · 0 ship / 4 skip", "Skip · 0 Ship / 4 Skip");
    row(2, 0, "Ship · 2 ship / 0 skip · 2 open", "Ship · 2 Ship / 0 Skip · 2 offen");
    row(1, 2, "Skip · 1 ship / 2 skip · 1 open", "Skip · 1 Ship / 2 Skip · 1 offen");
    row(0, 0, "Pending · 0 ship / 0 skip · 4 open", "Offen · 0 Ship / 0 Skip · 4 offen");
}

void TestPhrases::tallies()
{
    QFETCH(const int, ships);
    QFETCH(const int, skips);
    QFETCH(const QString, english);
    QFETCH(const QString, german);
    QCOMPARE(phrases::panel(m_english, {.split = {ships, skips}}), english);
    QCOMPARE(phrases::panel(m_german, {.split = {ships, skips}}), german);
    QCOMPARE(phrases::tally(m_english, Split{ships, skips}), english.section(text(" · "), 1));
}

void TestPhrases::verdictsThatAreNotShown()
{
    const PublishedVerdict held{.split = {2, 2}, .isHeld = true};
    QCOMPARE(phrases::panel(m_english, held), text("Pending · 2 ship / 2 skip"));
    QCOMPARE(phrases::panel(m_german, held), text("Offen · 2 Ship / 2 Skip"));
    const PublishedVerdict hidden{.split = {1, 0}, .isHidden = true};
    QCOMPARE(phrases::panel(m_english, hidden),
             text("Pending · Hidden until your own score is set"));
    QCOMPARE(phrases::tally(m_german, hidden), text("Verborgen, bis Ihre eigene Punktzahl steht"));
}

void TestPhrases::openSeats_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    QTest::newRow("0") << 0 << "0 seats open" << text("0 Plätze offen");
    QTest::newRow("1") << 1 << "1 seat open" << text("1 Platz offen");
    QTest::newRow("2") << 2 << "2 seats open" << text("2 Plätze offen");
    QTest::newRow("4") << 4 << "4 seats open" << text("4 Plätze offen");
}

void TestPhrases::openSeats()
{
    QFETCH(const int, count);
    QFETCH(const QString, english);
    QFETCH(const QString, german);
    QCOMPARE(phrases::openSeats(m_english, count), english);
    QCOMPARE(phrases::openSeats(m_german, count), german);
}

void TestPhrases::communities_data()
{
    QTest::addColumn<qint64>("ships");
    QTest::addColumn<qint64>("skips");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    const auto row = [](qint64 ships, qint64 skips, const char *english, const char *german) {
        QTest::addRow("%lld-%lld", ships, skips) << ships << skips << text(english) << text(german);
    };
    row(0, 0, "No community votes yet", "Noch keine Stimmen");
    row(1, 0, "100% ship · 1 vote", "100 % Ship · 1 Stimme");
    row(0, 1, "0% ship · 1 vote", "0 % Ship · 1 Stimme");
    row(1, 1, "50% ship · 2 votes", "50 % Ship · 2 Stimmen");
    row(30, 11, "73% ship · 41 votes", "73 % Ship · 41 Stimmen");
    row(0, 101, "0% ship · 101 votes", "0 % Ship · 101 Stimmen");
    row(3'000'000'000, 1, "100% ship · 3000000001 votes", "100 % Ship · 3000000001 Stimmen");
}

void TestPhrases::communities()
{
    QFETCH(const qint64, ships);
    QFETCH(const qint64, skips);
    QFETCH(const QString, english);
    QFETCH(const QString, german);
    QCOMPARE(phrases::community(m_english, {ships, skips, {}}), english);
    // A no-break space may stand before the per cent sign.
    QCOMPARE(phrases::community(m_german, {ships, skips, {}}).replace(QChar(0xA0), u' '), german);
}

void TestPhrases::singleWords()
{
    QCOMPARE(phrases::verdict(m_english, Verdict::Ship), text("ship"));
    QCOMPARE(phrases::verdict(m_english, Verdict::Skip), text("skip"));
    QCOMPARE(phrases::verdict(m_english, PanelVerdict::Mixed), text("Mixed"));
    QCOMPARE(phrases::verdict(m_german, PanelVerdict::Mixed), text("Gemischt"));
    QCOMPARE(phrases::verdict(m_german, PanelVerdict::Pending), text("Offen"));
    QCOMPARE(phrases::split({3, 1}), text("3–1"));
    QCOMPARE(phrases::percent(m_english, 75), text("75%"));
    QCOMPARE(phrases::percent(m_english, {}), text("—"));
    QCOMPARE(phrases::entry(m_english, PriceEntry::Free), text("Free"));
    QCOMPARE(phrases::entry(m_english, PriceEntry::Freemium), text("Freemium"));
    QCOMPARE(phrases::entry(m_english, PriceEntry::Paid), text("Paid"));
    QCOMPARE(phrases::entry(m_english, PriceEntry::Contact), text("Contact sales"));
    QCOMPARE(phrases::entry(m_german, PriceEntry::Contact), text("Auf Anfrage"));
    QCOMPARE(phrases::entry(m_english, {}), text("—"));
}

void TestPhrases::languages_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << "en"
                        << "en";
    QTest::newRow("en-GB") << "en-GB"
                           << "en";
    QTest::newRow("de-AT") << "de-AT"
                           << "de";
    QTest::newRow("DE") << "DE"
                        << "de";
    QTest::newRow("tlh") << "tlh"
                         << "en";
    QTest::newRow("../en") << "../en"
                           << "en";
    QTest::newRow("empty") << ""
                           << "en";
}

void TestPhrases::languages()
{
    QFETCH(const QString, tag);
    QFETCH(const QString, language);
    QCOMPARE(Words(tag).language(), language);
    QCOMPARE(phrases::entry(Words(tag), PriceEntry::Free),
             language == u"de" ? text("Kostenlos") : text("Free"));
}

void TestPhrases::dates()
{
    QCOMPARE(m_english.date(text("2026-05-01")), text("1 May 2026"));
    QCOMPARE(m_german.date(text("2026-03-31")), text("31. März 2026"));
}

VD_TEST_CASE(TestPhrases)

} // namespace tst_phrases

#include "tst_phrases.moc"
