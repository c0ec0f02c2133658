// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sample.h"
#include "site/siteexport.h"
#include "support/randomedits.h"
#include "support/testcases.h"

#include <QDirIterator>
#include <QFuture>
#include <QTest>

namespace tst_siteexport {

using namespace vd;
using namespace vd::test;

namespace {

using Files = std::map<QString, QByteArray>; // by path

// Without what is ours in it.
Files filesIn(const QString &folder)
{
    Files files;
    QDirIterator all(folder, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (file.open(QIODevice::ReadOnly))
            files[QDir(folder).relativeFilePath(file.fileName())] = file.readAll();
    }
    return files;
}

Result<site::ExportReport> publish(TempDesk &desk, const QString &folder,
                                   const site::ExportOptions &options = {})
{
    QPromise<void> progress;
    VD_TRY_AS(build, site::readSite(*desk, folder, options));
    return std::move(build).publish(progress);
}

Result<site::ExportReport> look(TempDesk &desk, const QString &folder)
{
    QPromise<void> progress;
    VD_TRY_AS(build, site::readSite(*desk, folder));
    return build.look(progress);
}

// A line a file: "+ added", "~ changed", "- removed".
QStringList print(const Result<site::ExportReport> &report)
{
    QStringList lines;
    for (const auto &change : report->changes)
        lines += QStringLiteral("%1 %2").arg(QChar(u"+~-"[change.kind]),
                                             QString::fromStdString(change.path));
    return lines;
}

QStringList paths(const site::ExportReport &report)
{
    QStringList paths;
    for (const auto &change : report.changes)
        paths += QString::fromStdString(change.path);
    return paths;
}

} // namespace

class TestSiteExport : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        desk = std::make_unique<TempDesk>();
        folder = desk->folder() + QLatin1String("/public");
    }

    void aWholeSite()
    {
        QVERIFY(addSample(**desk, text("Ada")));
        const auto report = publish(*desk, folder);
        QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
        const Files files = filesIn(folder);
        QCOMPARE(qint64(files.size()), report->files);
        QVERIFY(files.contains(text("index.html")));
        QVERIFY(files.contains(text("compare/patient-zero-vs-plumbline.html")));
        QVERIFY(files.at(text("tools/plumbline.html")).contains("plumb run"));
        QVERIFY(files.contains(text("personas/skeptic.html")));
        QVERIFY(files.contains(text("categories/writing.html")));
        QVERIFY(files.contains(text("sitemap.xml")));
        // A draft that nobody compares is nobody's business yet.
        QVERIFY(!files.contains(text("tools/ghostlight.html")));
    }

    // Many tools are read all at once.
    void reviewsOfManyTools()
    {
        std::vector<Part> parts = {newPersona("builder")};
        for (int i = 0; i < 130; ++i) {
            const QByteArray slug = "tool-" + QByteArray::number(i);
            const QByteArray review = "Review of " + slug + '.';
            for (const Part &part : newPanel(slug, slug, {{"builder", 85, nullptr, review}}))
                parts.push_back(part);
            parts.push_back(change(tool(slug), Field::Status, "draft", "ready"));
        }
        desk->apply("Many", parts);
        QVERIFY(publish(*desk, folder));
        const Files files = filesIn(folder);
        QVERIFY(files.at(text("tools/tool-7.html")).contains("Review of tool-7."));
        QVERIFY(files.at(text("tools/tool-129.html")).contains("Review of tool-129."));
    }

    void twiceWritesNothing()
    {
        QVERIFY(addSample(**desk, text("Ada")));
        const auto first = publish(*desk, folder);
        QVERIFY(first);
        const auto second = publish(*desk, folder);
        QVERIFY(second);
        QCOMPARE(paths(*second), QStringList());
        QCOMPARE(second->files, first->files);
        QCOMPARE(second->pages, first->pages);
        QCOMPARE(second->bytes, first->bytes);
        // Neither does an edit that no page shows.
        const auto tool = (*desk)->reader()->panelRows()->front().tool;
        desk->set({Kind::Tool, tool.id}, Field::Starred, qint64(!tool.starred));
        QCOMPARE(paths(*publish(*desk, folder)), QStringList());
        QCOMPARE(paths(*publish(*desk, folder, {false, true})), QStringList());
    }

    void onlyPagesThatShowTheEdit()
    {
        QVERIFY(addSample(**desk, text("Ada")));
        QVERIFY(publish(*desk, folder));
        const auto rows = *(*desk)->reader()->panelRows();
        const auto tool = std::ranges::find(
            rows, text("marsam"), [](const PanelRow &row) { return row.tool.slug.text(); });
        desk->set({Kind::Tool, tool->tool.id}, Field::Description, value("Another *description*."));
        const auto report = publish(*desk, folder);
        QVERIFY(report);
        QVERIFY(paths(*report).contains(text("tools/marsam.html")));
        QVERIFY(paths(*report).contains(text("feed.xml")));
        for (const QString &path : paths(*report)) {
            const bool expected = path.contains(QLatin1String("marsam")) ||
                                  path == QLatin1String("index.html") ||
                                  path == QLatin1String("feed.xml") ||
                                  path == QLatin1String("sitemap.xml");
            QVERIFY2(expected, qPrintable(path));
        }
    }

    void aTieIsHeldUntilItIsSettled()
    {
        desk->apply("Desk", {newPersona("builder"), newPersona("creator", 1),
                             newPersona("skeptic", 2), newPersona("futurist", 3),
                             newTool("even", "Even").set(Field::Status, "published"),
                             newSeat("even", "builder").set(Field::Score, 90),
                             newSeat("even", "creator", 1).set(Field::Score, 90),
                             newSeat("even", "skeptic", 2).set(Field::Score, 10),
                             newSeat("even", "futurist", 3).set(Field::Score, 10),
                             newTool("other", "Other", 1).set(Field::Status, "ready"),
                             newNote("even", "why", "Why?")});
        QCOMPARE(publish(*desk, folder)->held, 0);
        const auto badge = [this] { return filesIn(folder).at(text("badges/even.svg")); };
        QVERIFY(badge().contains("Mixed"));
        desk->set(desk->site(), Field::PanelTie, value("hold"));
        QCOMPARE(publish(*desk, folder)->held, 1);
        QVERIFY(badge().contains("Pending"));
        QCOMPARE(publish(*desk, folder)->held, 1); // nothing was written anew
        desk->set(note("why"), Field::NoteText, value("Why not?"));
        QCOMPARE(paths(*publish(*desk, folder)), QStringList());
        desk->set(note("why"), Field::Resolved, value(1));
        const auto report = publish(*desk, folder);
        QCOMPARE(report->held, 0);
        QVERIFY(badge().contains("Mixed"));
        for (const char *path : {"tools/even.html", "tools/index.html", "search.json", "feed.xml",
                                 "index.html", "badges/even.svg"})
            QVERIFY2(paths(*report).contains(text(path)), path);
        QVERIFY(!paths(*report).contains(text("tools/other.html")));
        const Files grown = filesIn(folder);
        QVERIFY(publish(*desk, desk->folder() + QLatin1String("/anew")));
        QCOMPARE(filesIn(desk->folder() + QLatin1String("/anew")), grown);
    }

    void aFileThatIsGoneComesBack()
    {
        QVERIFY(addSample(**desk, text("Ada")));
        QVERIFY(publish(*desk, folder));
        const Files before = filesIn(folder);
        QVERIFY(QFile::remove(folder + QLatin1String("/tools/marsam.html")));
        QVERIFY(publish(*desk, folder));
        QCOMPARE(filesIn(folder), before);
    }

    void whatHappenedToFilesByHandIsListed()
    {
        QVERIFY(addSample(**desk, text("Ada")));
        QVERIFY(publish(*desk, folder));
        const Files before = filesIn(folder);
        QVERIFY(QFile::remove(folder + QLatin1String("/index.html")));
        QFile feed(folder + QLatin1String("/feed.xml"));
        QVERIFY(feed.open(QIODevice::Append) && feed.write("by hand") > 0);
        feed.close();
        const QStringList changes = {text("~ feed.xml"), text("+ index.html")};
        QCOMPARE(print(look(*desk, folder)), changes);
        QVERIFY(!QFileInfo::exists(folder + QLatin1String("/index.html")));
        QCOMPARE(print(publish(*desk, folder)), changes);
        QCOMPARE(filesIn(folder), before);
        QCOMPARE(print(look(*desk, folder)), QStringList());
    }

    void aFolderThatChangedMeanwhileIsLeftAlone()
    {
        QVERIFY(addSample(**desk, text("Ada")));
        QVERIFY(publish(*desk, folder));
        const auto tool = (*desk)->reader()->panelRows()->front().tool.id;
        desk->set({Kind::Tool, tool}, Field::Description, value("Another text."));
        auto build = site::readSite(**desk, folder);
        QVERIFY(build);
        QVERIFY(QFile::remove(folder + QLatin1String("/index.html")));
        const Files before = filesIn(folder);
        QPromise<void> progress;
        const auto report = std::move(*build).publish(progress);
        QVERIFY(!report);
        QVERIFY(report.error().text().endsWith(text("Nothing was written. Publish again.")));
        QCOMPARE(filesIn(folder), before);
        QVERIFY(publish(*desk, folder));
        QVERIFY(filesIn(folder).contains(text("index.html")));
    }

    void formerAddressesLeadOn()
    {
        QVERIFY(addSample(**desk, text("Ada")));
        QVERIFY(publish(*desk, folder));
        const auto rows = *(*desk)->reader()->panelRows();
        const auto tool = std::ranges::find(
            rows, text("plumbline"), [](const PanelRow &row) { return row.tool.slug.text(); });
        desk->set({Kind::Tool, tool->tool.id}, Field::Slug, value("plumb-line"));
        QVERIFY(publish(*desk, folder));
        const Files files = filesIn(folder);
        QVERIFY(files.contains(text("tools/plumb-line.html")));
        QVERIFY(files.at(text("tools/plumbline.html")).contains("plumb-line.html"));
        QVERIFY(files.at(text("compare/patient-zero-vs-plumbline.html"))
                    .contains("patient-zero-vs-plumb-line.html"));
    }

    void pairsOfThePolicy()
    {
        QVERIFY(addSample(**desk, text("Ada")));
        QVERIFY(publish(*desk, folder));
        const size_t chosen = filesIn(folder).size();
        desk->set(desk->site(), Field::PublishPairs, value("all"));
        QVERIFY(publish(*desk, folder));
        const Files all = filesIn(folder);
        QVERIFY(all.size() > chosen);
        // Ready or published only.
        QVERIFY(!all.contains(text("compare/ecritoire-vs-understudy.html")));
        desk->set(desk->site(), Field::PublishPairs, value("none"));
        QVERIFY(publish(*desk, folder));
        QCOMPARE(filesIn(folder).size(), chosen);
    }

    void aCancelLeavesTheOldSite()
    {
        QVERIFY(addSample(**desk, text("Ada")));
        QVERIFY(publish(*desk, folder));
        const Files before = filesIn(folder);
        desk->set(desk->site(), Field::Name, value("Another name"));
        {
            auto build = site::readSite(**desk, folder);
            QVERIFY(build);
            QPromise<void> progress;
            progress.start();
            progress.future().cancel();
            const auto report = std::move(*build).publish(progress);
            QVERIFY(!report);
            QVERIFY(report.error().text().contains(text("is unchanged")));
        }
        QCOMPARE(filesIn(folder), before);
        QVERIFY(publish(*desk, folder));
        QVERIFY(filesIn(folder) != before);
    }

    void lookingWritesNothing()
    {
        QVERIFY(addSample(**desk, text("Ada")));
        const auto build = site::readSite(**desk, folder);
        QVERIFY(build);
        QPromise<void> progress;
        const auto look = build->look(progress);
        QVERIFY(look);
        QVERIFY(!QFileInfo::exists(folder));
        const auto report = publish(*desk, folder);
        QVERIFY(report);
        QCOMPARE(look->files, report->files);
        QCOMPARE(look->bytes, report->bytes);
        QCOMPARE(paths(*look), paths(*report));
        QCOMPARE(build->size().pages, report->pages);
        const qint64 estimate = build->size().bytes;
        QVERIFY(estimate > report->bytes / 2 && estimate < report->bytes * 2);
    }

    void aDeskRestoredFromACopy()
    {
        QVERIFY(addSample(**desk, text("Ada")));
        const QString copy = desk->folder() + QLatin1String("/copy.vdesk");
        QVERIFY(QFile::copy(desk->path(), copy));
        const auto tool = (*desk)->reader()->panelRows()->front().tool.id;
        desk->set({Kind::Tool, tool}, Field::Description, value("As many edits,"));
        QVERIFY(publish(*desk, folder));
        // Now another history of the same length.
        desk->close();
        QVERIFY(QFile::remove(desk->path()) && QFile::rename(copy, desk->path()));
        desk->reopen();
        *desk->clock.now += 1;
        desk->set({Kind::Tool, tool}, Field::Description, value("but others."));
        const auto report = publish(*desk, folder);
        QVERIFY(report);
        QVERIFY(!report->changes.empty());
        QVERIFY(publish(*desk, folder + QLatin1String("-fresh")));
        Files fresh = filesIn(folder + QLatin1String("-fresh"));
        QCOMPARE(filesIn(folder), fresh);
    }

    void incrementalIsTheSameAsWhole_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 4; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void incrementalIsTheSameAsWhole()
    {
        QFETCH(quint32, seed);
        RandomEdits edits(*desk, seed);
        for (int round = 0; round < 12; ++round) {
            edits.commit(round % 3 == 0 ? 25 : 1);
            // A folder of a made-up name is no theme, and drawing takes more than a console; both
            // are other tests' matter.
            desk->set(desk->site(), Field::PublishTheme, nothing);
            desk->set(desk->site(), Field::PublishCards, value(0));
            const auto report = publish(*desk, folder);
            const QString whole = desk->folder() + QStringLiteral("/whole-%1").arg(round);
            const auto fresh = publish(*desk, whole);
            QCOMPARE(bool(report), bool(fresh)); // two pairs may share an address
            if (!report)
                continue;
            const Files incremental = filesIn(folder);
            const Files expected = filesIn(whole);
            for (const auto &[path, bytes] : expected)
                QVERIFY2(incremental.contains(path) && incremental.at(path) == bytes,
                         qPrintable(path));
            QCOMPARE(incremental.size(), expected.size());
            QDir(whole).removeRecursively();
        }
    }

    // Whatever is another when a panel says something else.
    void filesTellOfPanels()
    {
        QVERIFY(addSample(**desk, text("Ada")));
        const auto moment = desk->operator->()->reader()->pairing(text("plumbline"),
                                                                  text("patient-zero"));
        const Tool tool = moment->left;
        const RecordRef seat{Kind::Seat, tool.scorecard.seats().front().id};
        desk->set(desk->site(), Field::PublishCards, value(0));
        desk->set(seat, Field::Verdict, nothing);
        for (const int score : {90, 91, 10, 11}) { // all at one time, which pages tell, too
            desk->set(seat, Field::Score, value(score));
            const auto build = site::readSite(**desk, folder);
            QVERIFY(build);
            QPromise<void> progress;
            const auto report = build->look(progress);
            QVERIFY(report);
            if (score != 90) {
                QVERIFY(report->changes.size() > size_t(score == 10 ? 5 : 1));
                for (const auto &change : report->changes)
                    QVERIFY2(build->tellsOf(change.path, {tool.id}), change.path.c_str());
            }
            QVERIFY(!build->tellsOf("index.html", {idOf("another")}));
            QVERIFY(publish(*desk, folder));
        }
        const auto build = site::readSite(**desk, folder, {.rewrite = true});
        QVERIFY(build);
        QVERIFY(build->tellsOf("tools/plumbline.html", {tool.id}));
        for (const char *path :
             {"tools/patient-zero.html", "badges/patient-zero.svg", "robots.txt"})
            QVERIFY2(!build->tellsOf(path, {tool.id}), path);
    }

private:
    std::unique_ptr<TempDesk> desk;
    QString folder;
};

VD_TEST_CASE(TestSiteExport)

} // namespace tst_siteexport

#include "tst_siteexport.moc"
