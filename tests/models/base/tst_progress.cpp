// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsonreader.h"
#include "base/progress.h"
#include "support/testcases.h"

#include <QFuture>
#include <QPromise>
#include <QTest>

namespace tst_progress {

using namespace vd;

QString line(int done, const QString &words)
{
    return QStringLiteral("%1 %2").arg(done).arg(words);
}

// What whoever waits for long work is told, and how that stops it.
class TestProgress : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void phasesAreToldWithTheirSteps();
    void aPhaseWithoutStepsIsTold();
    void whatIsCancelledFails();
    void aCancelledPromiseStopsTheWork();
    void readingJsonIsToldByTheByte();
};

void TestProgress::phasesAreToldWithTheirSteps()
{
    QStringList told;
    Progress progress([&](int done, const QString &words) {
        told += line(done, words);
        return true;
    });
    QVERIFY(progress.begin(101, 2, QStringLiteral("Reading…")));
    QVERIFY(progress.step());
    QVERIFY(progress.step());
    QVERIFY(progress.begin(1000, 1500, QStringLiteral("Writing %1 of %2…")));
    QVERIFY(progress.reach(750));
    QVERIFY(progress.reach(1500));
    progress.finish();
    QCOMPARE(told,
             (QStringList{QStringLiteral("1 Reading…"), QStringLiteral("51 Reading…"),
                          QStringLiteral("101 Reading…"), QStringLiteral("102 Writing 0 of 1,500…"),
                          QStringLiteral("551 Writing 750 of 1,500…"),
                          QStringLiteral("1000 Writing 1,500 of 1,500…"),
                          QStringLiteral("1000 Writing 1,500 of 1,500…")}));
}

void TestProgress::aPhaseWithoutStepsIsTold()
{
    QStringList told;
    Progress progress([&](int done, const QString &words) {
        told += line(done, words);
        return true;
    });
    QVERIFY(progress.begin(500, 0, QStringLiteral("Nothing to do")));
    QVERIFY(progress.begin(500, 0, QStringLiteral("No share")));
    QVERIFY(progress.begin(1000, 0, QStringLiteral("Nor here")));
    QCOMPARE(told, (QStringList{QStringLiteral("1 Nothing to do"), QStringLiteral("500 No share"),
                                QStringLiteral("501 Nor here")}));
}

void TestProgress::whatIsCancelledFails()
{
    Progress unwatched;
    QVERIFY(unwatched.begin(500, 1, QStringLiteral("Reading…")));
    QVERIFY(unwatched.step());
    unwatched.finish();

    bool goesOn = true;
    Progress progress([&](int, const QString &) { return goesOn; });
    QVERIFY(progress.begin(500, 1, QStringLiteral("Reading…")));
    goesOn = false;
    const auto stepped = progress.step();
    QVERIFY(!stepped);
    QCOMPARE(stepped.error().text(), QStringLiteral("It was cancelled."));
    QVERIFY(!progress.begin(1000, 1, QStringLiteral("Writing…")));
}

void TestProgress::aCancelledPromiseStopsTheWork()
{
    const auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    const QFuture<void> future = promise->future();
    Progress progress(promise);
    QCOMPARE(future.progressMaximum(), 1000);
    QVERIFY(progress.begin(500, 10, QStringLiteral("Step %1 of %2")));
    QVERIFY(progress.reach(10));
    QCOMPARE(future.progressValue(), 500);
    QCOMPARE(future.progressText(), QStringLiteral("Step 10 of 10"));
    promise->future().cancel();
    QVERIFY(!progress.begin(1000, 1, QStringLiteral("Writing…")));
    QCOMPARE(future.progressValue(), 500);
    promise->finish();
}

void TestProgress::readingJsonIsToldByTheByte()
{
    Json::Array numbers(5000, Json(7));
    const QByteArray bytes = writeJson(numbers); // "[7,7,…]"
    std::vector<int> told;
    Progress progress([&](int done, const QString &) {
        told.push_back(done);
        return true;
    });
    QVERIFY(progress.begin(1000, size_t(bytes.size()), QStringLiteral("Reading…")));
    const auto read = readJson(bytes, progress);
    QVERIFY(read);
    QCOMPARE(writeJson(*read), bytes);
    QCOMPARE(told, (std::vector<int>{1, 205, 410, 614, 819})); // each 1,024 values

    Progress cancelled([](int done, const QString &) { return done < 300; });
    QVERIFY(cancelled.begin(1000, size_t(bytes.size()), QStringLiteral("Reading…")));
    const auto stopped = readJson(bytes, cancelled);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().text(), QStringLiteral("It was cancelled."));
}

VD_TEST_CASE(TestProgress)

} // namespace tst_progress

#include "tst_progress.moc"
