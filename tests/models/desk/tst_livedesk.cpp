// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/livedesk.h"
#include "support/testcases.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_livedesk {

using namespace vd;

class TestLiveDesk : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("live.vdesk"));
        m_site = {};
        const auto desk = Desk::create(m_path, QStringLiteral("Founder"));
        QVERIFY(desk);
        m_site = (*desk)->records()->site.ref();
    }

    void nothingWorksBeforeOpening();
    void aDeskThatIsNoneIsRefused();
    void editsAreAnsweredAndAnnouncedInOrder();
    void queriesRunOnAnotherThread();
    void aConflictNamesBothSides();
    void destroyingKeepsWhatWasAskedFor();
    void anOutsideEditIsAnnounced();

private:
    Edit rename(const QString &from, const QString &to) const;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    RecordRef m_site;
};

// An empty name stands for none.
Edit TestLiveDesk::rename(const QString &from, const QString &to) const
{
    const auto value = [](const QString &name) { return name.isEmpty() ? Value() : Value(name); };
    return {QStringLiteral("Name"),
            QStringLiteral("A. Editor"),
            {},
            {},
            {{{m_site, Field::Name}, value(from), value(to)}}};
}

void TestLiveDesk::nothingWorksBeforeOpening()
{
    LiveDesk live;
    auto applied = live.apply(rename({}, QStringLiteral("Verdicts")));
    auto asked = live.ask([](Desk &desk) { return desk.site(); });
    QCOMPARE(applied.result().error().error.text(), QStringLiteral("No desk is open."));
    QCOMPARE(asked.result().error().text(), QStringLiteral("No desk is open."));
}

void TestLiveDesk::aDeskThatIsNoneIsRefused()
{
    LiveDesk live;
    const QString missing = m_folder->filePath(QStringLiteral("typo.vdesk"));
    QVERIFY(!live.open(missing).result());
    QVERIFY(!QFile::exists(missing));
}

void TestLiveDesk::editsAreAnsweredAndAnnouncedInOrder()
{
    LiveDesk live;
    QSignalSpy committed(&live, &LiveDesk::committed);
    const auto opened = live.open(m_path).result();
    QVERIFY(opened);
    QCOMPARE(opened->readOnlyReason, QString());
    QString name;
    QList<QFuture<Result<Commit, Refusal>>> answers;
    for (int i = 0; i < 20; ++i) {
        const QString next = QStringLiteral("Verdicts %1").arg(i);
        answers += live.apply(rename(name, next));
        name = next;
    }
    const auto site = live.ask([](Desk &desk) { return desk.site(); }).result();
    QCOMPARE(site->name, QStringLiteral("Verdicts 19"));
    for (int i = 0; i < 20; ++i)
        QCOMPARE(answers[i].result()->position, i + 2);
    QTRY_COMPARE(committed.size(), 20);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(committed[i][0].value<Commit>().position, i + 2);
}

void TestLiveDesk::queriesRunOnAnotherThread()
{
    LiveDesk live;
    QVERIFY(live.open(m_path).result());
    const auto thread =
        live.ask([](Desk &) -> Result<QThread *> { return QThread::currentThread(); }).result();
    QVERIFY(thread && *thread != QThread::currentThread());
}

void TestLiveDesk::aConflictNamesBothSides()
{
    LiveDesk live;
    QVERIFY(live.open(m_path).result());
    QVERIFY(live.apply(rename({}, QStringLiteral("Theirs"))).result());
    const auto refused = live.apply(rename({}, QStringLiteral("Mine"))).result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().conflicts.size(), size_t(1));
    QCOMPARE(refused.error().conflicts[0].theirs, Value(QStringLiteral("Theirs")));
    QCOMPARE(refused.error().conflicts[0].mine, Value(QStringLiteral("Mine")));
}

void TestLiveDesk::destroyingKeepsWhatWasAskedFor()
{
    {
        LiveDesk live;
        live.open(m_path);
        QString name;
        for (int i = 0; i < 50; ++i) {
            const QString next = QStringLiteral("Verdicts %1").arg(i);
            live.apply(rename(name, next));
            name = next;
        }
    }
    const auto desk = Desk::open(m_path);
    QVERIFY(desk);
    QCOMPARE((*desk)->site()->name, QStringLiteral("Verdicts 49"));
}

void TestLiveDesk::anOutsideEditIsAnnounced()
{
    LiveDesk live;
    QSignalSpy committed(&live, &LiveDesk::committed);
    QVERIFY(live.open(m_path).result());
    const auto other = Desk::open(m_path);
    QVERIFY((*other)->apply(rename({}, QStringLiteral("From elsewhere"))));
    QTRY_COMPARE(committed.size(), 1);
    const auto commit = committed[0][0].value<Commit>();
    QCOMPARE(commit.changes.size(), size_t(1));
    QCOMPARE(commit.changes[0].after, Value(QStringLiteral("From elsewhere")));
}

VD_TEST_CASE(TestLiveDesk)

} // namespace tst_livedesk

#include "tst_livedesk.moc"
