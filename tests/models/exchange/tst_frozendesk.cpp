// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/database.h"
#include "support/importing.h"
#include "support/testcases.h"

#include <QTest>

namespace tst_frozendesk {

using namespace vd;
using namespace vd::test;

// Desks as released versions left them, one of every schema: each opens, and holds all it held.
//
// tests/data/desk-NNN.vdesk is a desk of schema NNN, desk-NNN.json its export. They are made once,
// with the program of that schema: VD_FREEZE=/tmp/desk-001.vdesk tst_frozendesk makes both. Once
// released they are never made again; a new schema gets new ones.
class TestFrozenDesk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void holdsWhatItHeld_data();
    void holdsWhatItHeld();
    void canBeEdited_data() { holdsWhatItHeld_data(); }
    void canBeEdited();
    void importsAsItWas_data() { holdsWhatItHeld_data(); }
    void importsAsItWas();

private:
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s is missing", qPrintable(path));
        return file.readAll();
    }
    static QString data(const QString &schema, const char *suffix)
    {
        return QStringLiteral(VD_TEST_DATA "/desk-") + schema + QLatin1String(suffix);
    }
    static QByteArray now(const QString &schema);
    static void fill(Desk &desk, const TestClock &clock);

    TempBackups m_backups; // an older desk is brought up to date
};

// The export of a frozen desk with the fields that came after its schema, at their fallback.
QByteArray TestFrozenDesk::now(const QString &schema)
{
    QByteArray json = bytesOf(data(schema, ".json"));
    if (schema == u"001") {
        json.replace("    \"kicker\": null,\n    \"language\"",
                     "    \"home\": {\n"
                     "      \"heading\": null,\n"
                     "      \"standfirst\": null\n"
                     "    },\n"
                     "    \"kicker\": null,\n    \"language\"");
        json.replace("    \"shipThreshold\"", "    \"publish\": {\n"
                                              "      \"cards\": false,\n"
                                              "      \"pairs\": \"none\",\n"
                                              "      \"theme\": null,\n"
                                              "      \"waivers\": []\n"
                                              "    },\n"
                                              "    \"shipThreshold\"");
    }
    if (schema <= u"002") {
        json.replace("    \"publish\": {", "    \"panel\": {\n"
                                           "      \"blind\": false,\n"
                                           "      \"queries\": [],\n"
                                           "      \"tie\": \"mixed\"\n"
                                           "    },\n"
                                           "    \"publish\": {");
        json.replace("\n      \"pricing\": {", "\n      \"notes\": [],\n"
                                               "      \"panelTake\": null,\n"
                                               "      \"panelTakeVerdicts\": null,\n"
                                               "      \"pricing\": {");
        json.replace("\n          \"id\":", "\n          \"due\": null,\n          \"id\":");
    }
    if (schema == u"003") {
        for (const char *resolved : {"true", "false"}) {
            const QByteArray line = QByteArray("          \"resolved\": ") + resolved + ",\n";
            json.replace(line, line + "          \"resolvedVerdicts\": null,\n");
        }
    }
    return json;
}

void TestFrozenDesk::fill(Desk &desk, const TestClock &clock)
{
    const auto apply = [&](const Edit &edit) {
        *clock.now += 60'000;
        const auto commit = desk.apply(edit);
        if (!commit)
            qFatal("%s", qPrintable(print(commit.error())));
        return *commit;
    };
    const auto records = desk.reader()->records();
    const RecordRef site = records->site.ref();
    apply(edit(
        "Site",
        {change(site, Field::Name, nothing, "Frozen Verdicts"),
         change(site, Field::Language, "en", "de-AT"), change(site, Field::ShipThreshold, 60, 65),
         change(site, Field::NewsletterAction, nothing, "https://example.org/"),
         change(site, Field::FileExtra, "{}", "{\"season\":\"spring\"}"),
         change(site, Field::HomeHeading, nothing, "Frozen, not stirred"),
         change(site, Field::PublishPairs, "none", "category"),
         change(site, Field::PublishCards, 0, 1),
         change(site, Field::PublishTheme, nothing, "/srv/themes/frost"),
         change(site, Field::PublishWaivers, "[]",
                "[{\"by\":\"Ada\",\"finding\":\"tagline/modal\","
                "\"on\":\"2026-05-01\",\"reason\":\"Known.\"}]"),
         change(site, Field::PanelTie, "mixed", "hold"), change(site, Field::PanelBlind, 0, 1),
         change(site, Field::PanelQueries, "[]",
                "[{\"name\":\"Mine, still open\",\"query\":\"author:me open:>0\"}]")}));
    apply(edit("Roster",
               {newPersona("builder").set(Field::Color, "#2563eb"),
                newPersona("skeptic", 1).set(Field::Likes, "[\"Zahlen\",\"数字\"]"),
                newPersona("creator", 2), newPersona("futurist", 3), newPersona("retired", 4)}));
    apply(edit("Panel", newPanel("mistral", "Mistral Small",
                                 {{"builder", 85, nullptr, "Läuft auf *meiner* Maschine. 🚀"},
                                  {"skeptic", 41, "skip", "e\u0301 שלום\nline\u2028line"},
                                  {"creator", nothing, "ship"},
                                  {"futurist"}})));
    apply(edit("Tools",
               {newTool("modal", "Modal \"GPU\" <Serverless> & Co", 1)
                    .set(Field::Status, "published")
                    .set(Field::Starred, 1)
                    .set(Field::LogoMime, "image/png")
                    .set(Field::LogoData, "iVBORw0KGgo=")
                    .set(Field::PricingEntry, "paid")
                    .set(Field::PricingAmount, 0.1)
                    .set(Field::CommunityShip, 30)
                    .set(Field::CommunitySkip, 11)
                    .set(Field::PanelTake, "It *ships*, says one. 🧊")
                    .set(Field::Extra, "{\"big\":12345678901234567890123}"),
                newSeat("modal", "builder").set(Field::Score, 88), newTool("gone", "Gone", 2),
                newSeat("gone", "skeptic").set(Field::Due, "2026-06-01"),
                newNote("modal", "why", "Warum so *kalt*?\n\n– 数字")
                    .set(Field::Author, "Bob")
                    .set(Field::WrittenAt, 1'777'627'800'000),
                newNote("modal", "settled", "Settled.", true).set(Field::Extra, "{\"mood\":1}"),
                newNote("gone", "lost", "Lost with its tool."), newComparison("modal", "mistral")},
               "Bob"));
    for (const char *typed : {"V", "Vi", "Vision"}) {
        const Value before = desk.reader()->records()->tools.front().value(Field::Tagline);
        apply(inGesture("typing",
                        edit("Tagline", {change(tool("mistral"), Field::Tagline, before, typed)})));
    }
    apply(edit("Delete", {change(tool("gone"), Field::Exists, 1, 0),
                          change(persona("retired"), Field::Exists, 1, 0)}));
    apply(edit("Slug", {change(tool("modal"), Field::Slug, "modal", "modal-gpu")}));
    const Commit turned = apply(
        edit("Verdict", {change(seat("modal", "builder"), Field::Verdict, nothing, "skip")}));
    apply(undo(turned));
}

void TestFrozenDesk::initTestCase()
{
    const QString path = qEnvironmentVariable("VD_FREEZE");
    if (path.isEmpty())
        return;
    const TestClock clock;
    const auto desk = Desk::create(path, text("Ada"), clock);
    VD_OK(desk);
    fill(**desk, clock);
    QFile json(QString(path).replace(QLatin1String(".vdesk"), QLatin1String(".json")));
    QVERIFY(json.open(QIODevice::WriteOnly | QIODevice::NewOnly));
    const auto records = (*desk)->reader()->records();
    VD_OK(records);
    QVERIFY(json.write(exportDesk(*records)) > 0);
}

void TestFrozenDesk::holdsWhatItHeld_data()
{
    QTest::addColumn<QString>("schema");
    QTest::addColumn<QByteArray>("sha256");
    QTest::newRow("001") << "001"
                         << QByteArray(
                                "00abd0e7d0c8f55ab224ae0463d8f0e18eb6bdc6db1558a3b5e679f9340942e3");
    QTest::newRow("002") << "002"
                         << QByteArray(
                                "ca13ac6a7471f2157b0bc3f6124fad4a2b3b1ade2fbbdee67f1f3dacc0cbdc6e");
    QTest::newRow("003") << "003"
                         << QByteArray(
                                "f516e16014441ef821daebb9e2fceb85df9d070b41a6a5b8f8ece6de96065d96");
    QTest::newRow("004") << "004"
                         << QByteArray(
                                "aa258a5e2094ca0f14bb3a0de927a2bee24dfe3895051918f1f7ab11a3c96b9b");
}

void TestFrozenDesk::holdsWhatItHeld()
{
    QFETCH(const QString, schema);
    QFETCH(const QByteArray, sha256);
    const QString frozen = data(schema, ".vdesk");
    QCOMPARE(sha256Of(frozen), sha256); // nobody has thawed it
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("desk.vdesk"));
    QVERIFY(QFile::copy(frozen, path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    for (int opened = 0; opened < 2; ++opened) {
        const auto desk = Desk::open(path);
        VD_OK(desk);
        QVERIFY2(!(*desk)->isReadOnly(), qPrintable((*desk)->readOnlyReason()));
        const auto records = (*desk)->reader()->records();
        VD_OK(records);
        QCOMPARE(exportDesk(*records), now(schema));
        QCOMPARE(records->tools.size(), 3); // the deleted one is there still
        QCOMPARE(records->personas.size(), 5);
        QCOMPARE(print((*desk)->verify()), QStringList());
        const auto history = (*desk)->reader()->history();
        VD_OK(history);
        QStringList labels;
        for (const JournalEntry &entry : *history)
            labels += QString::number(entry.position) + u' ' + entry.edit.author + u' ' +
                      entry.edit.label + u' ' + isoInstant(entry.at).mid(11, 5);
        QCOMPARE(labels, QStringList({
                             text("1 Ada New desk 09:30"),
                             text("2 Ada Site 09:31"),
                             text("3 Ada Roster 09:32"),
                             text("4 Ada Panel 09:33"),
                             text("5 Bob Tools 09:34"),
                             text("8 Ada Tagline 09:37"),
                             text("9 Ada Delete 09:38"),
                             text("10 Ada Slug 09:39"),
                             text("11 Ada Verdict 09:40"),
                             text("12 Ada Undo Verdict 09:41"),
                         }));
        QCOMPARE(history->back().edit.reverts, std::optional<qint64>(11));
        const auto found = (*desk)->searchReader()->toolsWith(text("lauft maschine"));
        VD_OK(found);
        QCOMPARE(*found, std::vector<Id>{idOf("mistral")});
    }
}

void TestFrozenDesk::canBeEdited()
{
    QFETCH(const QString, schema);
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("desk.vdesk"));
    QVERIFY(QFile::copy(data(schema, ".vdesk"), path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    const auto desk = Desk::open(path);
    VD_OK(desk);
    VD_OK((*desk)->apply(edit("Return", {change(tool("gone"), Field::Exists, 0, 1)})));
    QCOMPARE((*desk)->reader()->panelRows()->size(), 3);
    QCOMPARE(print((*desk)->verify()), QStringList());
}

void TestFrozenDesk::importsAsItWas()
{
    QFETCH(const QString, schema);
    TempDesk desk;
    const QByteArray json = bytesOf(data(schema, ".json"));
    VD_OK(import(desk, {json}));
    QByteArray expected = now(schema); // and what the seats say of whose notes are resolved
    expected.replace("\"resolved\": true,\n          \"resolvedVerdicts\": null",
                     "\"resolved\": true,\n          \"resolvedVerdicts\": \"" +
                         idOf("builder").text().toUtf8() + "=ship\"");
    QCOMPARE(exported(desk), expected);
}

VD_TEST_CASE(TestFrozenDesk)

} // namespace tst_frozendesk

#include "tst_frozendesk.moc"
