// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/rotation.h"
#include "support/testcases.h"

#include <QDateTime>
#include <QTest>

#include <algorithm>

namespace tst_rotation {

using namespace vd;

// Which backups stay.
class TestRotation : public QObject
{
    Q_OBJECT

private slots:
    void keeps_data();
    void keeps();
    void keepsTheYoungestOfAnything();
    void isSettled();
};

static std::set<qint64> times(const QStringList &texts)
{
    std::set<qint64> times;
    for (const QString &text : texts) {
        auto time = QDateTime::fromString(text, QStringLiteral("yyyy-MM-dd HH:mm"));
        time.setTimeSpec(Qt::UTC);
        times.insert(time.toMSecsSinceEpoch());
    }
    return times;
}

static QStringList texts(const std::set<qint64> &times)
{
    QStringList texts;
    for (const qint64 time : times)
        texts += QDateTime::fromMSecsSinceEpoch(time, Qt::UTC)
                     .toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    return texts;
}

static QStringList list(std::initializer_list<const char *> latin1)
{
    QStringList texts;
    for (const char *text : latin1)
        texts += QString::fromLatin1(text);
    return texts;
}

// From one moment on, so many, each so many minutes after the one before.
static QStringList every(int minutes, const char *first, int count)
{
    const qint64 begin = *times({QString::fromLatin1(first)}).begin();
    std::set<qint64> all;
    for (int i = 0; i < count; ++i)
        all.insert(begin + qint64(i) * minutes * 60'000);
    return texts(all);
}

void TestRotation::keeps_data()
{
    constexpr int day = 24 * 60;
    QTest::addColumn<QStringList>("made");
    QTest::addColumn<QStringList>("kept");
    QTest::newRow("none") << QStringList() << QStringList();
    QTest::newRow("ten") << every(30, "2026-05-01 09:00", 10) << every(30, "2026-05-01 09:00", 10);
    QTest::newRow("the eleventh of a day")
        << every(30, "2026-05-01 09:00", 11) << every(30, "2026-05-01 09:30", 10);
    // Ten of the last day; the last of each of the six before it; of weeks that end on Sundays the
    // 26th, 19th and 12th of April, of April itself.
    QTest::newRow("a month of half days")
        << every(day / 2, "2026-04-01 06:00", 60) + every(30, "2026-05-01 09:00", 10)
        << list({"2026-04-12 18:00", "2026-04-19 18:00", "2026-04-25 18:00", "2026-04-26 18:00",
                 "2026-04-27 18:00", "2026-04-28 18:00", "2026-04-29 18:00", "2026-04-30 18:00"}) +
               every(30, "2026-05-01 09:00", 10);
    // Ten latest, which are ten months; two more.
    QTest::newRow("fourteen months")
        << every(30 * day, "2025-03-15 12:00", 14) << every(30 * day, "2025-05-14 12:00", 12);
    QTest::newRow("a gap of years") << list({"2019-01-01 00:00", "2026-05-01 09:00"})
                                    << list({"2019-01-01 00:00", "2026-05-01 09:00"});
    // Its last week begins in one year and ends in the next.
    QTest::newRow("the turn of a year")
        << every(day, "2026-12-08 12:00", 25)
        << list({"2026-12-13 12:00", "2026-12-20 12:00"}) + every(day, "2026-12-23 12:00", 10);
}

void TestRotation::keeps()
{
    QFETCH(const QStringList, made);
    QFETCH(const QStringList, kept);
    QCOMPARE(texts(keptBackups(times(made))), kept);
}

void TestRotation::keepsTheYoungestOfAnything()
{
    for (int count = 1; count < 200; ++count) {
        const auto made = times(every(977, "2026-01-01 00:00", count));
        const auto kept = keptBackups(made);
        QCOMPARE(*kept.rbegin(), *made.rbegin());
        QVERIFY(kept.size() <= 10 + 7 + 4 + 12);
        QVERIFY(kept.size() >= std::min<size_t>(made.size(), 10));
        QVERIFY(std::includes(made.begin(), made.end(), kept.begin(), kept.end()));
    }
}

void TestRotation::isSettled()
{
    const auto kept = keptBackups(times(every(977, "2026-01-01 00:00", 500)));
    QCOMPARE(keptBackups(kept), kept);
}

VD_TEST_CASE(TestRotation)

} // namespace tst_rotation

#include "tst_rotation.moc"
