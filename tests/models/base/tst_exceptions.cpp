// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/exceptions.h"
#include "base/latest.h"
#include "support/testcases.h"

#include <QPromise>
#include <QTest>

#include <new>
#include <variant>

namespace tst_exceptions {

using namespace vd;

namespace {

const QString mistake = QStringLiteral("A mistake in Verdict Desk stopped this (%1). What was "
                                       "saved before is safe.");

void expectLog(const char *message)
{
    QTest::ignoreMessage(QtCriticalMsg, message);
}

} // namespace

class TestExceptions : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void workThatReturnsIsLeftAlone();
    void aMistakeIsABug();
    void lackOfMemoryIsOfTheSystem();
    void whatIsNoExceptionIsABug();
    void aFutureThatThrewIsAnswered();
    void aFutureThatWasCancelledIsNotAnswered();
};

void TestExceptions::workThatReturnsIsLeftAlone()
{
    QCOMPARE(*withoutExceptions([]() -> Result<int> { return 4; }), 4);
    const auto refused = withoutExceptions(
        []() -> Result<int> { return inputError(QStringLiteral("No.")); });
    QCOMPARE(refused.error().text(), QStringLiteral("No."));
}

void TestExceptions::aMistakeIsABug()
{
    expectLog("std::get: wrong index for variant");
    const auto answer = withoutExceptions([]() -> Result<int> {
        const std::variant<int, double> value = 1.5;
        return std::get<int>(value);
    });
    QVERIFY(answer.error().kind == ErrorKind::Bug);
    QCOMPARE(answer.error().text(),
             mistake.arg(QStringLiteral("std::get: wrong index for variant")));
}

void TestExceptions::lackOfMemoryIsOfTheSystem()
{
    expectLog("not enough memory");
    const auto answer = withoutExceptions([]() -> Result<int> { throw std::bad_alloc(); });
    QVERIFY(answer.error().kind == ErrorKind::System);
    QCOMPARE(answer.error().text(), QStringLiteral("There is not enough memory for this. What was "
                                                   "saved before is safe."));
}

void TestExceptions::whatIsNoExceptionIsABug()
{
    expectLog("unknown exception");
    const auto answer = withoutExceptions([]() -> Result<int> { throw 7; });
    QVERIFY(answer.error().kind == ErrorKind::Bug);
}

void TestExceptions::aFutureThatThrewIsAnswered()
{
    QPromise<Result<int>> promise;
    promise.start();
    promise.setException(std::make_exception_ptr(std::bad_variant_access()));
    promise.finish();
    QObject receiver;
    QString answer;
    expectLog("bad variant access");
    Latest latest;
    latest.then(&receiver, promise.future(),
                [&](const Result<int> &thrown) { answer = thrown.error().text(); });
    QTRY_COMPARE(answer, mistake.arg(QStringLiteral("bad variant access")));
}

void TestExceptions::aFutureThatWasCancelledIsNotAnswered()
{
    QPromise<Result<int>> promise;
    promise.start();
    QObject receiver;
    bool isAnswered = false;
    then(&receiver, promise.future(), [&](const Result<int> &) { isAnswered = true; });
    QPromise<Result<int>> later;
    later.start();
    bool isLaterAnswered = false;
    then(&receiver, later.future(), [&](const Result<int> &) { isLaterAnswered = true; });
    promise.future().cancel();
    promise.finish();
    later.addResult(1);
    later.finish();
    QTRY_VERIFY(isLaterAnswered);
    QVERIFY(!isAnswered);
}

VD_TEST_CASE(TestExceptions)

} // namespace tst_exceptions

#include "tst_exceptions.moc"
