// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/publishwords.h"
#include "support/testcases.h"
#include "ui/publish/changespane.h"
#include "ui/publish/diffview.h"
#include "ui/publish/findingspane.h"
#include "ui/publish/publishhead.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QListView>
#include <QTest>

namespace tst_publishpanes {

using namespace vd;
using namespace vd::ui;

// The parts of the place by themselves, with what they are given.
class TestPublishPanes : public QObject
{
    Q_OBJECT

private slots:
    void theProgressInWords_data();
    void theProgressInWords();
    void findingsKeepTheirPlace();
    void findingsAreAModel();
    void aLongFindingHasRoom();
    void changesAreAModel();
    void nothingWouldChange();
    void theDiffInSignsAndWords();
};

namespace {

preflight::Finding finding(const char *id, preflight::Severity severity, const char *message = "M")
{
    preflight::Finding made;
    made.id = QString::fromUtf8(id);
    made.severity = severity;
    made.rule = severity == preflight::Severity::Error ? preflight::Rule::BadBaseUrl
                                                       : preflight::Rule::NoTagline;
    made.message = QString::fromUtf8(message);
    return made;
}

} // namespace

void TestPublishPanes::theProgressInWords_data()
{
    QTest::addColumn<int>("done");
    QTest::addColumn<int>("total");
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("at first") << 0 << 0 << 0. << QStringLiteral("Reading the desk…");
    QTest::newRow("too early to tell") << 3 << 40 << 0.5 << QStringLiteral("3 of 40 pages");
    QTest::newRow("under way") << 300 << 900 << 2.
                               << QStringLiteral(
                                      "300 of 900 pages · 150 pages per second · 5 s left");
    QTest::newRow("long") << 300 << 900 << 300.
                          << QStringLiteral("300 of 900 pages · 1 pages per second · 10 min left");
}

void TestPublishPanes::theProgressInWords()
{
    QFETCH(const int, done);
    QFETCH(const int, total);
    QFETCH(const double, seconds);
    QTEST(publishProgress(done, total, seconds), "text");
}

void TestPublishPanes::findingsKeepTheirPlace()
{
    using enum preflight::Severity;
    FindingsPane pane;
    auto *view = pane.findChild<QListView *>();
    pane.setFindings({finding("a", Error), finding("b", Warning), finding("c", Hint)});
    view->setCurrentIndex(view->model()->index(1, 0));
    pane.setFindings({finding("new", Error), finding("a", Error), finding("b", Warning)});
    QCOMPARE(view->currentIndex().row(), 2); // the same one
    pane.setFindings({finding("new", Error), finding("a", Error)});
    QCOMPARE(view->currentIndex().row(), 1); // its neighbour
    pane.setFindings({});
    QVERIFY(!view->currentIndex().isValid());
}

void TestPublishPanes::findingsAreAModel()
{
    using enum preflight::Severity;
    FindingsModel list;
    const QAbstractItemModelTester tester(&list,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto waived = finding("b", Warning, "Two");
    waived.waived = Waiver{QStringLiteral("b"), QStringLiteral("A joke"), QStringLiteral("Ada"),
                           QStringLiteral("2026-05-01")};
    list.setFindings({finding("a", Error, "One"), waived});
    QCOMPARE(list.rowCount(), 1);
    QCOMPARE(list.count(FindingsModel::Group::Waived), 1);
    list.setGroup(FindingsModel::Group::Waived);
    QCOMPARE(list.index(0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Warning: Two Waived by Ada on 2026-05-01: A joke"));
}

void TestPublishPanes::aLongFindingHasRoom()
{
    using enum preflight::Severity;
    FindingsPane pane;
    pane.resize(600, 400);
    pane.show();
    const QByteArray words = QByteArray("word ").repeated(80);
    pane.setFindings({finding("a", Hint, "Short"), finding("b", Hint, words)});
    auto *view = pane.findChild<QListView *>();
    const auto rowHeight = [view](int row) {
        return view->visualRect(view->model()->index(row, 0)).height();
    };
    QTRY_VERIFY(rowHeight(1) > 2 * rowHeight(0));
    QVERIFY(view->visualRect(view->model()->index(1, 0)).width() <= view->viewport()->width());
    const int before = rowHeight(1);
    pane.resize(1000, 400);
    QTRY_VERIFY(rowHeight(1) < before);
}

void TestPublishPanes::changesAreAModel()
{
    ChangeModel list;
    const QAbstractItemModelTester tester(&list,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    list.setChanges({{FileChange::Added, "a.html"}, {FileChange::Removed, "b.html"}});
    QCOMPARE(list.index(1).data().toString(), QStringLiteral("b.html"));
    QCOMPARE(list.index(1).data(MarkRole).toString(), QStringLiteral("−"));
    QCOMPARE(list.index(1).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Removed: b.html"));
}

void TestPublishPanes::nothingWouldChange()
{
    ChangesPane pane;
    pane.show();
    QStringList said;
    pane.setReport({});
    for (const QLabel *label : pane.findChildren<QLabel *>()) {
        if (label->isVisible())
            said += label->text();
    }
    QCOMPARE(said, QStringList{QStringLiteral(
                       "Nothing would change: the site in the folder matches the desk.")});
}

void TestPublishPanes::theDiffInSignsAndWords()
{
    DiffView view;
    using site::DiffLine;
    view.setLines({{DiffLine::Skipped, {}, 3},
                   {DiffLine::Same, QStringLiteral("stays")},
                   {DiffLine::Removed, QStringLiteral("goes")},
                   {DiffLine::Added, QStringLiteral("comes")}});
    const QStringList lines = view.toPlainText().split(u'\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.at(0), QStringLiteral("3 line(s) as before"));
    QVERIFY(lines.at(1).endsWith(QStringLiteral(" stays")));
    QCOMPARE(lines.at(2), QStringLiteral("− goes"));
    QCOMPARE(lines.at(3), QStringLiteral("+ comes"));
}

VD_TEST_CASE(TestPublishPanes)

} // namespace tst_publishpanes

#include "tst_publishpanes.moc"
