// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importpreview.h"
#include "support/importing.h"
#include "support/testcases.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace tst_importprogress {

using namespace vd;
using namespace vd::test;

const QByteArray twoPanels = deskJson(tools(
    R"({"slug":"mistral","name":"Mistral","tagline":"Small",
        "seats":[{"persona":"builder","score":90,"review":"Quick."}]},
       {"slug":"new","name":"New","seats":[{"persona":"builder","score":20}]})"));

// Remembers what it is told, and cancels at one of the reports.
struct Watch
{
    size_t cancelAt = 0; // counted from 1; 0: never
    std::vector<int> done;
    QStringList phases; // without numbers

    Progress progress()
    {
        return Progress([this](int now, const QString &words) {
            static const QRegularExpression number(text("[0-9]+"));
            const QString phase = QString(words).replace(number, text("#"));
            if (phases.isEmpty() || phases.constLast() != phase)
                phases += phase;
            done.push_back(now);
            return done.size() != cancelAt;
        });
    }
    bool isMonotone() const { return std::ranges::is_sorted(done); }
};

// How far an import tells that it is, and what is left of one that is cancelled.
class TestImportProgress : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void readingTellsItsPhases();
    void writingTellsItsPhases();
    void anImportThatChangesNothingIsToldToItsEnd();
    void cancelledReadingFails();
    void cancelledWritingLeavesTheDeskAsItWas();
    void whatIsCommittedCannotBeCancelled();

private:
    auto read(Progress progress);
    Edit edit();

    std::unique_ptr<TempDesk> m_desk;
    QString m_file;
};

void TestImportProgress::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_desk = std::make_unique<TempDesk>();
    m_desk->apply("Builder", {newPersona("builder")});
    m_desk->apply("Panel", newPanel("mistral", "Mistral", {{"builder", 85}}));
    m_file = m_desk->folder() + text("/in.json");
    QFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) || file.write(twoPanels) != twoPanels.size())
        qFatal("no file to import");
}

auto TestImportProgress::read(Progress progress)
{
    return previewImport(**m_desk, {m_file}, std::move(progress));
}

Edit TestImportProgress::edit()
{
    return {text("Import"), text("Ada"), {}, {}, (*read({}))->plan.changes};
}

void TestImportProgress::readingTellsItsPhases()
{
    Watch watch;
    QVERIFY(read(watch.progress()));
    QCOMPARE(watch.phases,
             (QStringList{text("Reading in.json…"), text("Reading the desk…"),
                          text("Comparing with the desk…"), text("Listing what would change…")}));
    QVERIFY(watch.isMonotone());
    QCOMPARE(watch.done.back(), Progress::whole);
}

void TestImportProgress::writingTellsItsPhases()
{
    Watch watch;
    QVERIFY((*m_desk)->apply(edit(), watch.progress()));
    QCOMPARE(watch.phases,
             (QStringList{text("Comparing with the desk…"), text("Checking tool # of #…"),
                          text("Writing the journal…"), text("Checking record # of #…"),
                          text("Writing record # of #…"),
                          text("Checking record # of # with the others…"),
                          text("Adding text # of # to the search…"), text("Saving…")}));
    QVERIFY(watch.isMonotone());
    QCOMPARE(watch.done.back(), Progress::whole);
}

void TestImportProgress::anImportThatChangesNothingIsToldToItsEnd()
{
    QVERIFY((*m_desk)->apply(edit()));
    Watch watch;
    const auto preview = read(watch.progress());
    QVERIFY(preview);
    QVERIFY((*preview)->records.empty());
    QCOMPARE(watch.done.back(), Progress::whole);
}

void TestImportProgress::cancelledReadingFails()
{
    Watch whole;
    QVERIFY(read(whole.progress()));
    const QByteArray before = m_desk->sha256();
    // The last report tells that it is done.
    for (size_t at = 1; at < whole.done.size(); ++at) {
        Watch watch{at, {}, {}};
        const auto preview = read(watch.progress());
        QVERIFY2(!preview, qPrintable(watch.phases.constLast()));
        QVERIFY(preview.error().text().endsWith(text("It was cancelled.")));
        QCOMPARE(watch.done.size(), at);
    }
    QCOMPARE(m_desk->sha256(), before);
}

void TestImportProgress::cancelledWritingLeavesTheDeskAsItWas()
{
    const Edit import = edit();
    const QByteArray before = m_desk->sha256();
    const QByteArray exportBefore = exported(*m_desk);
    const size_t journal = (*m_desk)->reader()->history()->size();
    bool isCancelled = true;
    for (size_t at = 1; isCancelled; ++at) {
        Watch watch{at, {}, {}};
        const auto commit = (*m_desk)->apply(import, watch.progress());
        isCancelled = watch.done.back() < Progress::whole;
        if (!isCancelled) {
            QVERIFY(commit);
            break;
        }
        QVERIFY2(!commit, qPrintable(watch.phases.constLast()));
        QCOMPARE(commit.error().error.text(), text("It was cancelled."));
        QVERIFY(commit.error().conflicts.empty());
        QCOMPARE(watch.done.size(), at);
        QCOMPARE(m_desk->sha256(), before);
        QCOMPARE(exported(*m_desk), exportBefore);
        QCOMPARE((*m_desk)->reader()->history()->size(), journal);
    }
    // The one that was not cancelled is one step, and the index and the journal follow it.
    QCOMPARE((*m_desk)->reader()->history()->size(), journal + 1);
    QCOMPARE((*m_desk)->verify()->size(), size_t(0));
    QVERIFY((*m_desk)->undo(text("Ada")));
    QCOMPARE(exported(*m_desk), exportBefore);
}

void TestImportProgress::whatIsCommittedCannotBeCancelled()
{
    const Edit import = edit();
    const size_t journal = (*m_desk)->reader()->history()->size();
    const auto commit = (*m_desk)->apply(
        import, Progress([](int done, const QString &) { return done < Progress::whole; }));
    QVERIFY(commit);
    QCOMPARE((*m_desk)->reader()->history()->size(), journal + 1);
}

VD_TEST_CASE(TestImportProgress)

} // namespace tst_importprogress

#include "tst_importprogress.moc"
