// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/salvage.h"
#include "support/print.h"
#include "support/tempdesk.h"
#include "support/testcases.h"

#include <QDir>
#include <QTest>

namespace tst_salvage {

using namespace vd;
using namespace vd::test;

class TestSalvage : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aSoundDeskIsCopiedWhole();
    void aDeskThatWasRefusedIsCopied();
    void aDamagedHeaderLosesNothing();
    void aDamagedPageLosesItsRowsOnly();
    void aWriteThatWasCutOffIsRolledBackInTheCopy();
    void valuesThatNoFieldHoldsAreLeftOut();
    void recordsThatTheRulesForbidAreLeftOut();
    void reviewsOfALostToolAreKept();
    void aLostSiteGetsTheUsualSettings();
    void anOlderDeskIsCopied();
    void whatIsNoDeskMakesNone();
    void nothingIsReplaced();

private:
    Salvage salvage();
    std::unique_ptr<Desk> salvaged() const;
    QString target() const { return m_desk->folder() + QLatin1String("/new.vdesk"); }
    QStringList names() const;
    static QStringList described(const DeskRecords &records);

    std::unique_ptr<TempDesk> m_desk;
};

void TestSalvage::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_desk = std::make_unique<TempDesk>();
    m_desk->apply("Roster", {newPersona("builder"), newPersona("skeptic", 1)});
    m_desk->apply(edit("Ash", newPanel("ash", "Ash", {{"builder", 85, nullptr, "It runs."}})));
    m_desk->apply(edit("Bee", newPanel("bee", "Bee", {{"builder", 40}, {"skeptic", 45}})));
    m_desk->apply("Notes", {newNote("ash", "why", "Why so?"), newComparison("ash", "bee")});
    m_desk->set(m_desk->site(), Field::Name, value("Spring"));
    m_desk->set(tool("bee"), Field::Exists, value(0));
    m_desk->close();
}

QStringList TestSalvage::names() const
{
    return QDir(m_desk->folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

// What salvaging says; the damaged file and its folder stay as they are.
Salvage TestSalvage::salvage()
{
    const QByteArray before = m_desk->sha256();
    const QStringList beside = names();
    const auto made = salvageDesk(m_desk->path(), target(), text("Ada"), m_desk->clock);
    if (!made)
        qFatal("%s", qPrintable(made.error().text()));
    if (m_desk->sha256() != before || names() != QStringList({text("new.vdesk")}) + beside)
        qFatal("the damaged desk was touched");
    return *made;
}

std::unique_ptr<Desk> TestSalvage::salvaged() const
{
    auto desk = Desk::open(target());
    if (!desk)
        qFatal("%s", qPrintable(desk.error().text()));
    return std::move(*desk);
}

QStringList TestSalvage::described(const DeskRecords &records)
{
    QStringList lines = {records.site.text(Field::Name)};
    for (const auto *list : {&records.personas, &records.tools, &records.seats,
                             &records.comparisons, &records.notes}) {
        for (const Record &record : *list)
            lines += QLatin1String(kindName(record.kind())) + u' ' + nameOf(record.id()) +
                     (record.exists() ? QString() : text(" (deleted)"));
    }
    return lines;
}

void TestSalvage::aSoundDeskIsCopiedWhole()
{
    m_desk->reopen();
    const auto before = *(*m_desk)->wholeReader()->records();
    m_desk->close();
    QCOMPARE(print(salvage().lost), QStringList());
    const auto desk = salvaged();
    const auto after = *desk->wholeReader()->records();
    QCOMPARE(described(after), described(before));
    QVERIFY(after.tools == before.tools);
    QVERIFY(after.personas == before.personas);
    QVERIFY(after.seats == before.seats);
    QVERIFY(after.comparisons == before.comparisons);
    QVERIFY(after.notes == before.notes);
    QCOMPARE(print(desk->verify()), QStringList());
    const auto history = desk->reader()->history();
    QCOMPARE(history->size(), size_t(3)); // the new desk, its settings, its records
    QCOMPARE(history->back().edit.label, text("Salvage of test.vdesk"));
    QCOMPARE(history->back().edit.author, text("Ada"));
}

void TestSalvage::aDeskThatWasRefusedIsCopied()
{
    m_desk->sql(text("CREATE TRIGGER spam AFTER INSERT ON tool BEGIN DELETE FROM seat; END"));
    m_desk->sql(text("CREATE TABLE more (x)"));
    QVERIFY(!Desk::open(m_desk->path()));
    const Salvage made = salvage();
    QCOMPARE(print(made.lost), QStringList());
    QCOMPARE(made.kept, (std::map<Kind, int>{{Kind::Site, 1},
                                             {Kind::Persona, 2},
                                             {Kind::Tool, 2},
                                             {Kind::Seat, 3},
                                             {Kind::Comparison, 1},
                                             {Kind::Note, 1}}));
    QCOMPARE(print(salvaged()->verify()), QStringList());
}

void TestSalvage::aDamagedHeaderLosesNothing()
{
    QFile file(m_desk->path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QCOMPARE(file.write(QByteArray(72, '\xff')), 72); // up to the application's id
    file.close();
    QVERIFY(!Desk::open(m_desk->path()));
    const Salvage made = salvage();
    QCOMPARE(print(made.lost), QStringList());
    QCOMPARE(made.kept.at(Kind::Seat), 3);
}

void TestSalvage::aDamagedPageLosesItsRowsOnly()
{
    m_desk->reopen();
    std::vector<Part> tools;
    for (int i = 0; i < 200; ++i) {
        const QByteArray slug = "tool-" + QByteArray::number(i);
        tools.push_back(newTool(slug.constData(), "Tool", i + 2)
                            .set(Field::Description, QString(300, QChar(u'a' + i % 26))));
    }
    m_desk->apply(edit("Many", tools));
    m_desk->close();
    QFile file(m_desk->path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray bytes = file.readAll();
    const qsizetype at = bytes.indexOf("tool-100Tool"); // slug and name as a row has them
    QVERIFY(at > 0);
    QVERIFY(file.seek(at / 4096 * 4096));
    QCOMPARE(file.write(QByteArray(4096, '\xa5')), 4096);
    file.close();
    const Salvage made = salvage();
    const int kept = made.kept.at(Kind::Tool);
    QVERIFY2(kept >= 180 && kept < 202, qPrintable(QString::number(kept)));
    QCOMPARE(made.lost.size(), size_t(1));
    QCOMPARE(made.lost.front().kind, text("tool"));
    QVERIFY2(made.lost.front().problem.startsWith(text("some records cannot be read: ")),
             qPrintable(made.lost.front().problem));
    QCOMPARE(print(salvaged()->verify()), QStringList());
}

void TestSalvage::aWriteThatWasCutOffIsRolledBackInTheCopy()
{
    QFile journal(m_desk->path() + QLatin1String("-journal"));
    QVERIFY(journal.open(QIODevice::WriteOnly));
    QVERIFY(journal.write("no journal of SQLite") > 0);
    journal.close();
    QCOMPARE(print(salvage().lost), QStringList());
    QVERIFY(journal.exists());
}

void TestSalvage::valuesThatNoFieldHoldsAreLeftOut()
{
    m_desk->sql(
        text("UPDATE persona SET color = '#12345x', slug = 'No slug' WHERE slug = 'builder'"));
    m_desk->sql(text("UPDATE seat SET reviewed_on = '2026-13-99', review = 'a' || char(0) || 'b' "
                     "WHERE score = 85"));
    QCOMPARE(print(salvage().lost),
             QStringList({text("persona builder color: left out, because it holds \"#12345x\": "
                               "expected a colour such as #2563eb"),
                          text("persona builder slug: it is \"builder\" now"),
                          text("persona builder slug: left out, because it holds \"No slug\": "
                               "a slug has small letters a to z, digits, and single hyphens "
                               "between them"),
                          text("seat ash/builder review: left out, because it holds \"a\\u0000b\": "
                               "U+0000 at character 2 is not allowed in a desk"),
                          text("seat ash/builder reviewedOn: left out, because it holds "
                               "\"2026-13-99\": expected a date such as 2026-05-01")}));
    QCOMPARE(salvaged()->reader()->records()->personas.front().text(Field::Slug), text("builder"));
}

void TestSalvage::recordsThatTheRulesForbidAreLeftOut()
{
    m_desk->sql(text("UPDATE seat SET persona = ? WHERE score = 45"), {idOf("builder").text()});
    m_desk->sql(text("UPDATE tool SET slug = 'ash', \"exists\" = 1 WHERE slug = 'bee'"));
    const Salvage made = salvage();
    QCOMPARE(print(made.lost),
             QStringList({text("seat bee/skeptic: left out: One persona would sit twice on the "
                               "panel of \"Bee\"."),
                          text("tool bee slug: it is \"ash-2\" now")}));
    QCOMPARE(made.kept.at(Kind::Seat), 2);
}

void TestSalvage::reviewsOfALostToolAreKept()
{
    m_desk->sql(text("DELETE FROM tool WHERE slug = 'ash'"));
    QStringList lost = print(salvage().lost);
    QCOMPARE(lost.size(), 3); // with its name and its slug
    QVERIFY2(lost.contains(text("tool ash exists: it is lost; what belongs to it is kept under an "
                                "empty one")),
             qPrintable(lost.join(u'\n')));
    const auto desk = salvaged();
    const auto records = *desk->reader()->records();
    QCOMPARE(records.seats.front().text(Field::Review), text("It runs."));
    QCOMPARE(records.notes.front().text(Field::NoteText), text("Why so?"));
}

void TestSalvage::aLostSiteGetsTheUsualSettings()
{
    m_desk->sql(text("DELETE FROM site"));
    const Salvage made = salvage();
    QCOMPARE(print(made.lost), QStringList(text("site: its settings are lost")));
    QCOMPARE(salvaged()->reader()->site()->shipThreshold, 60);
}

void TestSalvage::anOlderDeskIsCopied()
{
    const auto made = salvageDesk(QStringLiteral(VD_TEST_DATA "/desk-001.vdesk"), target(),
                                  text("Ada"), m_desk->clock);
    VD_OK(made);
    QCOMPARE(made->kept.at(Kind::Tool), 3);
    QCOMPARE(print(made->lost), QStringList(text("note: no record of this kind can be found")));
}

void TestSalvage::whatIsNoDeskMakesNone()
{
    QFile file(m_desk->path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(QByteArray("Dear desk, ").repeated(1000)) > 0);
    file.close();
    VD_REFUSED(
        salvageDesk(m_desk->path(), target(), text("Ada")),
        qPrintable(m_desk->path() + text(": nothing of it can be read. It was left as it is, "
                                         "and no desk was made. Open a backup of it.")));
    QCOMPARE(names(), QStringList(text("test.vdesk")));
    VD_REFUSED(salvageDesk(m_desk->folder() + text("/none"), target(), text("Ada")),
               qPrintable(m_desk->folder() + text("/none: there is no such file.")));
    QCOMPARE(names(), QStringList(text("test.vdesk")));
}

void TestSalvage::nothingIsReplaced()
{
    QVERIFY(QFile::copy(m_desk->path(), target()));
    const QByteArray before = sha256Of(target());
    VD_REFUSED(salvageDesk(m_desk->path(), target(), text("Ada")),
               qPrintable(target() + text(" is a desk and was left as it is. Give another file to "
                                          "write to.")));
    QCOMPARE(sha256Of(target()), before);
}

VD_TEST_CASE(TestSalvage)

} // namespace tst_salvage

#include "tst_salvage.moc"
