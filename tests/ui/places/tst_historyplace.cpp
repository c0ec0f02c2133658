// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskdriver.h"
#include "support/testcases.h"
#include "ui/history/historyplace.h"
#include "ui/history/scorepath.h"
#include "ui/history/worddiffview.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>

namespace tst_historyplace {

using namespace vd;
using namespace vd::test;
using namespace vd::ui;

class TestHistoryPlace : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void newestComesFirst();
    void aChangeIsShownWordByWord();
    void oneFieldHasItsOwnHistory();
    void twoStatesAreCompared();
    void aScoreHasAPath();
    void formerWordsAreFound();
    void authorsNarrow();
    void whatWasBeforeComesBack();
    void aStateComesBackFromTheHistoryOfAField();
    void whatIsSoAlreadyIsTold();
    void anOutsideChangeAppears();
    void nothingIsRestoredOnAReadOnlyDesk();

private:
    QListView *list() const;
    QStringList rows() const;
    QString diff() const { return m_place->findChild<WordDiffView *>()->toPlainText(); }
    bool hasLabel(const char *words) const;
    void choose(const char *label);
    void press(const char *button);

    std::unique_ptr<DeskDriver> m_hand;
    std::unique_ptr<HistoryPlace> m_place;
};

void TestHistoryPlace::init()
{
    // The offscreen platform says that of windows: no size hints.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
    m_hand = std::make_unique<DeskDriver>();
    m_hand->desk.apply("Roster", {newPersona("builder", 0)});
    m_hand->desk.apply(
        edit("Panel", newPanel("mistral", "Mistral", {{"builder", 85, nullptr, "Runs well."}})));
    m_hand->desk.apply(
        edit("Tagline", {change(tool("mistral"), Field::Tagline, nothing, "Small")}, "Bob"));
    m_hand->desk.apply(edit("Review", {change(seat("mistral", "builder"), Field::Review,
                                              "Runs well.", "Runs very well.")}));
    m_hand->desk.apply(edit(
        "Again", {change(seat("mistral", "builder"), Field::Review, "Runs very well.", "Walks.")}));
    m_place = std::make_unique<HistoryPlace>(m_hand->session);
    m_place->resize(1000, 700);
    m_place->show();
    QVERIFY(QTest::qWaitForWindowActive(m_place.get()));
    QVERIFY(m_hand->open());
    QVERIFY(QTest::qWaitFor([this] { return !rows().isEmpty(); }));
}

void TestHistoryPlace::cleanup()
{
    m_place.reset();
    m_hand.reset();
}

QListView *TestHistoryPlace::list() const
{
    for (auto *view : m_place->findChildren<QListView *>()) {
        if (view->accessibleName() == text("Edits, the newest first"))
            return view;
    }
    return nullptr;
}

QStringList TestHistoryPlace::rows() const
{
    QStringList lines;
    const QAbstractItemModel &model = *list()->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        lines += (index == list()->currentIndex() ? QStringLiteral("> ") : QString()) +
                 index.data().toString();
    }
    return lines;
}

bool TestHistoryPlace::hasLabel(const char *words) const
{
    return std::ranges::any_of(m_place->findChildren<QLabel *>(), [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(text(words));
    });
}

void TestHistoryPlace::choose(const char *label)
{
    const QAbstractItemModel &model = *list()->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        if (index.data().toString() != text(label))
            continue;
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                          list()->visualRect(index).center());
        return;
    }
    QFAIL(label);
}

void TestHistoryPlace::press(const char *name)
{
    QAbstractButton *button = buttonNamed(*m_place, name);
    QVERIFY2(button, name);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(m_hand->settle());
}

void TestHistoryPlace::newestComesFirst()
{
    QTRY_COMPARE(rows(), QStringList({text("> Again"), text("Review"), text("Tagline"),
                                      text("Panel"), text("Roster"), text("New desk")}));
    const QModelIndex third = list()->model()->index(2, 0);
    QVERIFY(third.data(DetailRole).toString().endsWith(text("Bob · Tagline, Mistral")));
    const QModelIndex first = list()->model()->index(0, 0);
    QVERIFY2(first.data(DetailRole).toString().endsWith(text("Ada · Review of Builder, Mistral")),
             qPrintable(first.data(DetailRole).toString()));
    QVERIFY(hasLabel("All edits of this desk"));
}

void TestHistoryPlace::aChangeIsShownWordByWord()
{
    choose("Review");
    QVERIFY(hasLabel("Review of Builder, Mistral"));
    QCOMPARE(diff(), text("Runs very well."));
    const QTextDocument &document = *m_place->findChild<WordDiffView *>()->document();
    QTextCursor cursor = document.find(text("very"));
    QVERIFY(cursor.charFormat().fontUnderline());
    choose("Again");
    QCOMPARE(diff(), text("Runs very wellWalks."));
    QVERIFY(document.find(text("Runs")).charFormat().fontStrikeOut());
}

void TestHistoryPlace::oneFieldHasItsOwnHistory()
{
    m_place->showHistoryOf({seat("mistral", "builder"), Field::Review});
    QTRY_COMPARE(rows(), QStringList({text("> Again"), text("Review"), text("Panel")}));
    QVERIFY(hasLabel("Review of Builder, Mistral"));
    press("Show all edits");
    QTRY_COMPARE(rows().size(), 6);
    choose("Panel"); // of several fields
    auto *fields = m_place->findChild<QListWidget *>();
    QVERIFY(fields->isVisible());
    const auto score = fields->findItems(text("Score of Builder, Mistral"), Qt::MatchExactly);
    QCOMPARE(score.size(), 1);
    fields->setCurrentItem(score.front());
    QCOMPARE(diff(), text("85"));
    press("History of this field");
    QTRY_COMPARE(rows(), QStringList({text("> Panel")}));
}

void TestHistoryPlace::twoStatesAreCompared()
{
    m_place->showHistoryOf({seat("mistral", "builder"), Field::Review});
    QTRY_COMPARE(rows(), QStringList({text("> Again"), text("Review"), text("Panel")}));
    const QModelIndex oldest = list()->model()->index(2, 0);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, Qt::ControlModifier,
                      list()->visualRect(oldest).center());
    QVERIFY(hasLabel("Two states compared"));
    QCOMPARE(diff(), text("Runs wellWalks."));
    press("Restore what was before");
    QTRY_COMPARE(m_hand->desk.get(seat("mistral", "builder"), Field::Review), value("Runs well."));
}

void TestHistoryPlace::aScoreHasAPath()
{
    const RecordRef score = seat("mistral", "builder");
    auto *path = m_place->findChild<ScorePath *>();
    QVERIFY(!path->isVisible());
    m_hand->desk.apply("Lower", {change(score, Field::Score, 85, 40)});
    m_hand->desk.apply("None", {change(score, Field::Score, 40, nothing)});
    m_place->showHistoryOf({score, Field::Score});
    QTRY_COMPARE(rows(), QStringList({text("> None"), text("Lower"), text("Panel")}));
    QVERIFY(path->isVisible());
    QCOMPARE(path->toolTip(), text("85 → 40 → none"));
}

void TestHistoryPlace::formerWordsAreFound()
{
    auto *words = m_place->findChild<QLineEdit *>();
    QTest::keyClicks(words, text("VERY"));
    QTRY_COMPARE(rows(), QStringList({text("> Again"), text("Review")}));
    QTest::keyClicks(words, text(" much"));
    QTRY_COMPARE(rows(), QStringList({}));
    QVERIFY(hasLabel("No edit matches."));
}

void TestHistoryPlace::authorsNarrow()
{
    QComboBox *author = m_place->findChildren<QComboBox *>().front();
    QTRY_COMPARE(author->count(), 3);
    QCOMPARE(author->itemText(2), text("Bob"));
    author->setFocus();
    QTest::keyClicks(author, text("bob"));
    QTRY_COMPARE(rows(), QStringList({text("> Tagline")}));
    QCOMPARE(author->currentText(), text("Bob"));
}

void TestHistoryPlace::whatWasBeforeComesBack()
{
    const QSignalSpy told(m_place.get(), &HistoryPlace::statusMessage);
    press("Restore what was before");
    QTRY_COMPARE(m_hand->desk.get(seat("mistral", "builder"), Field::Review),
                 value("Runs very well."));
    QTRY_COMPARE(rows(), QStringList({text("> Restore Review of Builder, Mistral"), text("Again"),
                                      text("Review"), text("Tagline"), text("Panel"),
                                      text("Roster"), text("New desk")}));
    QVERIFY(told.last().front().toString().startsWith(
        text("Restored Review of Builder, Mistral. Ctrl+Z")));
    (void)m_hand->session.undo();
    QVERIFY(m_hand->settle());
    QCOMPARE(m_hand->desk.get(seat("mistral", "builder"), Field::Review), value("Walks."));
}

void TestHistoryPlace::aStateComesBackFromTheHistoryOfAField()
{
    m_place->showHistoryOf({seat("mistral", "builder"), Field::Review});
    QTRY_COMPARE(rows(), QStringList({text("> Again"), text("Review"), text("Panel")}));
    choose("Panel");
    press("Restore this");
    QTRY_COMPARE(m_hand->desk.get(seat("mistral", "builder"), Field::Review), value("Runs well."));
}

void TestHistoryPlace::whatIsSoAlreadyIsTold()
{
    const QSignalSpy told(m_place.get(), &HistoryPlace::statusMessage);
    press("Restore this");
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.front().front().toString(), text("Review of Builder, Mistral is so already."));
}

void TestHistoryPlace::anOutsideChangeAppears()
{
    choose("Review");
    m_hand->desk.apply(
        edit("Outside", {change(tool("mistral"), Field::Tagline, "Small", "Tiny")}, "Cleo"));
    QTRY_COMPARE(rows(),
                 QStringList({text("Outside"), text("Again"), text("> Review"), text("Tagline"),
                              text("Panel"), text("Roster"), text("New desk")}));
}

void TestHistoryPlace::nothingIsRestoredOnAReadOnlyDesk()
{
    m_hand->session.restrictToReading(text("Held elsewhere."));
    QVERIFY(!buttonNamed(*m_place, "Restore this")->isEnabled());
    QVERIFY(!buttonNamed(*m_place, "Restore what was before")->isEnabled());
    QVERIFY(buttonNamed(*m_place, "Go to the field")->isEnabled());
}

VD_TEST_CASE(TestHistoryPlace)

} // namespace tst_historyplace

#include "tst_historyplace.moc"
