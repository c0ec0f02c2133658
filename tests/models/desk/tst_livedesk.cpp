// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/then.h"
#include "desk/livedesk.h"
#include "support/testcases.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <variant>

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
        m_site = (*desk)->reader()->records()->site.ref();
    }

    void requestsWaitUntilItIsOpen();
    void aDeskThatIsNoneIsRefused();
    void editsAreAnsweredInOrder();
    void ownEditsAreNotAnnounced();
    void queriesRunOnAnotherThread();
    void aConflictNamesBothSides();
    void destroyingKeepsWhatWasAskedFor();
    void anOutsideEditIsAnnounced();
    void anExceptionIsAnsweredAsAnError();

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

void TestLiveDesk::requestsWaitUntilItIsOpen()
{
    QPromise<void> ready;
    ready.start();
    LiveDesk live(m_path, Desk::Checks::Structure, systemClock(), ready.future());
    auto site = live.read([](const DeskReader &reader) { return reader.site(); });
    QVERIFY(!live.opened().isFinished());
    QVERIFY(!site.isFinished());
    ready.finish();
    QVERIFY(site.result());
    QCOMPARE(live.opened().result()->path, QFileInfo(m_path).canonicalFilePath());
    QCOMPARE(live.opened().result()->readOnlyReason, QString());
}

void TestLiveDesk::aDeskThatIsNoneIsRefused()
{
    const QString missing = m_folder->filePath(QStringLiteral("typo.vdesk"));
    LiveDesk live(missing);
    auto applied = live.apply(rename({}, QStringLiteral("Verdicts")));
    auto asked = live.read([](const DeskReader &reader) { return reader.site(); });
    const auto opened = live.opened().result();
    QVERIFY(!opened);
    QCOMPARE(applied.result().error().error.text(), opened.error().text());
    QCOMPARE(asked.result().error().text(), opened.error().text());
    QVERIFY(!QFile::exists(missing));
}

void TestLiveDesk::editsAreAnsweredInOrder()
{
    LiveDesk live(m_path);
    QString name;
    QList<QFuture<LiveDesk::Written>> answers;
    for (int i = 0; i < 20; ++i) {
        const QString next = QStringLiteral("Verdicts %1").arg(i);
        answers += live.apply(rename(name, next));
        name = next;
    }
    const auto site = live.read([](const DeskReader &reader) { return reader.site(); }).result();
    QCOMPARE(site->name, QStringLiteral("Verdicts 19"));
    for (int i = 0; i < 20; ++i)
        QCOMPARE(answers[i].result()->position, i + 2);
}

// Others' edits come in the order of commits with the answers to this desk's own.
void TestLiveDesk::ownEditsAreNotAnnounced()
{
    LiveDesk live(m_path);
    QStringList told;
    connect(&live, &LiveDesk::committed, this, [&](const Commit &commit) {
        told += QStringLiteral("theirs %1").arg(commit.position);
    });
    const auto answer = [&](const LiveDesk::Written &written) {
        told += QStringLiteral("mine %1").arg(written->position);
    };
    QVERIFY(live.opened().result());
    const auto other = Desk::open(m_path);
    QVERIFY((*other)->apply(rename({}, QStringLiteral("a"))));
    then(this, live.apply(rename(QStringLiteral("a"), QStringLiteral("b"))), answer);
    QTRY_COMPARE(told.size(), 2);
    then(this, live.apply(rename(QStringLiteral("b"), QStringLiteral("c"))), answer);
    QTRY_COMPARE(told.size(), 3);
    QVERIFY((*other)->apply(rename(QStringLiteral("c"), QStringLiteral("d"))));
    QTRY_COMPARE(told, QStringList({QStringLiteral("theirs 2"), QStringLiteral("mine 3"),
                                    QStringLiteral("mine 4"), QStringLiteral("theirs 5")}));
}

void TestLiveDesk::queriesRunOnAnotherThread()
{
    LiveDesk live(m_path);
    const auto thread =
        live.ask([](Desk &) -> Result<QThread *> { return QThread::currentThread(); }).result();
    QVERIFY(thread && *thread != QThread::currentThread());
}

void TestLiveDesk::aConflictNamesBothSides()
{
    LiveDesk live(m_path);
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
        LiveDesk live(m_path);
        QString name;
        for (int i = 0; i < 50; ++i) {
            const QString next = QStringLiteral("Verdicts %1").arg(i);
            live.apply(rename(name, next));
            name = next;
        }
    }
    const auto desk = Desk::open(m_path);
    QVERIFY(desk);
    QCOMPARE((*desk)->reader()->site()->name, QStringLiteral("Verdicts 49"));
}

void TestLiveDesk::anOutsideEditIsAnnounced()
{
    LiveDesk live(m_path);
    std::vector<Commit> committed;
    connect(&live, &LiveDesk::committed, this,
            [&](const Commit &commit) { committed.push_back(commit); });
    QVERIFY(live.opened().result());
    const auto other = Desk::open(m_path);
    QVERIFY((*other)->apply(rename({}, QStringLiteral("From elsewhere"))));
    QTRY_COMPARE(committed.size(), size_t(1));
    QCOMPARE(committed[0].changes.size(), size_t(1));
    QCOMPARE(committed[0].changes[0].after, Value(QStringLiteral("From elsewhere")));
}

void TestLiveDesk::anExceptionIsAnsweredAsAnError()
{
    LiveDesk desk(m_path);
    const auto throwing = [](const auto &) -> Result<qint64> { throw std::bad_variant_access(); };
    QTest::ignoreMessage(QtCriticalMsg, "bad variant access");
    const auto read = desk.read(throwing).result();
    QVERIFY(read.error().kind == ErrorKind::Bug);
    QTest::ignoreMessage(QtCriticalMsg, "bad variant access");
    QVERIFY(!desk.ask(throwing).result());
    QTest::ignoreMessage(QtCriticalMsg, "bad variant access");
    const auto written = desk.write(
        [](Desk &) -> LiveDesk::Written { throw std::bad_variant_access(); });
    QVERIFY(written.result().error().error.kind == ErrorKind::Bug);
    QVERIFY(desk.apply(rename({}, QStringLiteral("Still here"))).result());
}

VD_TEST_CASE(TestLiveDesk)

} // namespace tst_livedesk

#include "tst_livedesk.moc"
