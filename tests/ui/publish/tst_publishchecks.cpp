// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishdriver.h"
#include "support/testcases.h"
#include "ui/publish/diffview.h"

#include <QRegularExpression>

namespace tst_publishchecks {

using namespace vd;
using namespace vd::test;
using namespace vd::ui;

// A publisher looks through the problems of a site and what the next publication changes.
class TestPublishChecks : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_driver.reset(); }

    void errorsAskFirst();
    void anEarlierCheckIsNotJudged();
    void jumpsToTheField();
    void waivesAndTakesBack();
    void chosenByKind();
    void noErrors();
    void whatWillChange();
    void whatIsHiddenIsNotTold();

private:
    void seatBlind();

    std::unique_ptr<PublishDriver> m_driver;
};

void TestPublishChecks::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
    m_driver = std::make_unique<PublishDriver>();
}

void TestPublishChecks::errorsAskFirst()
{
    QVERIFY(m_driver->start());
    m_driver->desk.set(m_driver->desk.site(), Field::BaseUrl, value("not an address"));
    m_driver->press("Publish");
    QTRY_COMPARE(m_driver->dialogs.asked, QStringList{text("Errors before publishing")});
    QTRY_VERIFY(m_driver->isEnabled("Publish"));
    QVERIFY(!QFileInfo::exists(m_driver->folder));
    m_driver->dialogs.answers = {0}; // show them
    m_driver->press("Publish");
    QTRY_VERIFY(m_driver->findings()->isVisible());
    QVERIFY(m_driver->rowWith(m_driver->findings(), "not an address") >= 0);
    QVERIFY(!QFileInfo::exists(m_driver->folder));
    m_driver->dialogs.answers = {1}; // all the same
    QVERIFY(m_driver->publishAndWait());
    QVERIFY(QFileInfo::exists(m_driver->folder + text("/index.html")));
}

// Checks in the background, as every change of the author begins one, do not stand for the check
// that publishing waits for.
void TestPublishChecks::anEarlierCheckIsNotJudged()
{
    QVERIFY(m_driver->start());
    m_driver->chooseTab(PublishDriver::Findings);
    QTRY_VERIFY(m_driver->findings()->model()->rowCount() > 0);
    m_driver->desk.set(m_driver->desk.site(), Field::BaseUrl, value("not an address"));
    m_driver->press("Publish");
    bool isBob = false;
    QVERIFY(QTest::qWaitFor([&] {
        isBob = !isBob;
        m_driver->session.setAuthor(text(isBob ? "Bob" : "Ada"));
        return m_driver->isEnabled("Publish");
    }));
    QCOMPARE(m_driver->dialogs.asked, QStringList{text("Errors before publishing")});
    QVERIFY(!QFileInfo::exists(m_driver->folder));
}

void TestPublishChecks::jumpsToTheField()
{
    m_driver->desk.apply("Persona", {newPersona("builder")});
    m_driver->desk.apply("Seat", newPanel("seated", "Seated", {{"builder", 85, "skip", "Text"}}));
    m_driver->desk.set(tool("seated"), Field::Status, value("ready"));
    QVERIFY(m_driver->start());
    m_driver->chooseTab(PublishDriver::Findings);
    QSignalSpy requested(m_driver->place.get(), &PublishPlace::fieldRequested);
    QTRY_VERIFY(m_driver->rowWith(m_driver->findings(), "Tool 1") >= 0);
    m_driver->clickRow(m_driver->findings(), m_driver->rowWith(m_driver->findings(), "Tool 1"),
                       true);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.at(0).at(0).value<FieldRef>().record, tool("tool-1"));
    // A seat is told with its tool, which nobody may have in hand; by the key.
    int row = -1;
    for (int i = 0; i < m_driver->findings()->model()->rowCount() && row < 0; ++i) {
        m_driver->findings()->setCurrentIndex(m_driver->findings()->model()->index(i, 0));
        QTest::keyClick(m_driver->findings(), Qt::Key_Return);
        if (requested.last().at(0).value<FieldRef>().record.kind == Kind::Seat)
            row = i;
    }
    QVERIFY(row >= 0);
    QCOMPARE(requested.last().at(1).value<Id>(), idOf("seated"));
}

void TestPublishChecks::waivesAndTakesBack()
{
    QVERIFY(m_driver->start());
    m_driver->chooseTab(PublishDriver::Findings);
    QTRY_VERIFY(m_driver->rowWith(m_driver->findings(), "has no address") >= 0);
    const auto all = m_driver->rows(m_driver->findings()).size();
    m_driver->clickRow(m_driver->findings(),
                       m_driver->rowWith(m_driver->findings(), "has no address"));
    m_driver->press("Waive…"); // and cancels
    QCOMPARE(m_driver->dialogs.asked, QStringList{text("Waive")});
    QCOMPARE(m_driver->rows(m_driver->findings()).size(), all);
    m_driver->dialogs.texts = {text("  ")};
    m_driver->press("Waive…");
    QCOMPARE(m_driver->dialogs.messages.size(), 1); // a reason is needed
    m_driver->dialogs.texts = {text("For the intranet only")};
    m_driver->press("Waive…");
    QTRY_COMPARE(m_driver->rows(m_driver->findings()).size(), all - 1);
    const auto waivers = waiversFrom(
        m_driver->desk.find(m_driver->desk.site()).text(Field::PublishWaivers));
    QCOMPARE(waivers.size(), size_t(1));
    QCOMPARE(waivers.front().reason, text("For the intranet only"));
    QCOMPARE(waivers.front().by, text("Ada"));

    m_driver->press("Waived: 1");
    QCOMPARE(m_driver->rows(m_driver->findings()).size(), 1);
    QVERIFY(m_driver->findings()
                ->model()
                ->index(0, 0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .endsWith(text(": For the intranet only")));
    QVERIFY(!m_driver->isEnabled("Waive…"));
    m_driver->clickRow(m_driver->findings(), 0);
    m_driver->press("Take back");
    QTRY_VERIFY(m_driver->says("Nothing is waived."));
    QCOMPARE(m_driver->desk.get(m_driver->desk.site(), Field::PublishWaivers), value("[]"));
    m_driver->session.undo(); // of taking it back
    QTRY_VERIFY(buttonNamed(*m_driver->place, "Waived: 1"));
}

void TestPublishChecks::chosenByKind()
{
    QVERIFY(m_driver->start());
    m_driver->desk.set(m_driver->desk.site(), Field::BaseUrl, value("not an address"));
    m_driver->chooseTab(PublishDriver::Findings);
    QTRY_VERIFY(buttonNamed(*m_driver->place, "Errors: 1"));
    m_driver->press("Errors: 1");
    QCOMPARE(m_driver->rows(m_driver->findings()).size(), 1);
    QVERIFY(m_driver->findings()
                ->model()
                ->index(0, 0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .startsWith(text("Error: ")));
    QCOMPARE(m_driver->place->findChild<QTabBar *>()->tabText(PublishDriver::Findings).left(10),
             text("Problems: "));
}

void TestPublishChecks::noErrors()
{
    QVERIFY(m_driver->start());
    m_driver->chooseTab(PublishDriver::Findings);
    QTRY_VERIFY(m_driver->findings()->model()->rowCount() > 0);
    m_driver->press("Errors: 0");
    QVERIFY(m_driver->says("No errors."));
}

void TestPublishChecks::whatWillChange()
{
    QVERIFY(m_driver->start());
    QVERIFY(m_driver->publishAndWait());
    m_driver->chooseTab(PublishDriver::Changes);
    QTRY_VERIFY(m_driver->says("Nothing would change"));
    m_driver->desk.set(tool("tool-1"), Field::Tagline, value("A better tool"));
    QTRY_VERIFY(m_driver->says(" changed, 0 removed; "));
    QVERIFY(m_driver->rows(m_driver->changes()).contains(text("~ tools/tool-1.html")));
    m_driver->clickRow(
        m_driver->changes(),
        int(m_driver->rows(m_driver->changes()).indexOf(text("~ tools/tool-1.html"))));
    auto *diff = m_driver->place->findChild<DiffView *>();
    QTRY_VERIFY(diff->toPlainText().contains(text("− A tool")));
    QVERIFY(diff->toPlainText().contains(text("+ A better tool")));
    QVERIFY(m_driver->says("Changed: tools/tool-1.html — "));
    m_driver->desk.set(tool("tool-2"), Field::Exists, value(0));
    QTRY_VERIFY(m_driver->rows(m_driver->changes()).contains(text("− tools/tool-2.html")));
    m_driver->desk.apply("New", {PublishDriver::listed("tool-9", "Tool 9", "Coding", 9)});
    QTRY_VERIFY(m_driver->rows(m_driver->changes()).contains(text("+ tools/tool-9.html")));
}

// Ada, at the window, has yet to score the second tool; Bob has.
void TestPublishChecks::seatBlind()
{
    m_driver->desk.apply(
        "Panel", {newPersona("builder"), newPersona("skeptic", 1),
                  newSeat("tool-1", "builder").set(Field::Author, "Ada"),
                  newSeat("tool-1", "skeptic", 1).set(Field::Author, "Bob").set(Field::Score, 91),
                  change(m_driver->desk.site(), Field::PanelBlind, 0, 1)});
}

void TestPublishChecks::whatIsHiddenIsNotTold()
{
    const auto homeTells = [this] {
        const auto page = renderHome(*m_driver->place->home(), *page::Theme::load());
        return page.contains("class=\"percent\">100%");
    };
    QVERIFY(m_driver->start());
    seatBlind();
    QTRY_VERIFY(m_driver->rowWith(m_driver->findings(),
                                  "on the panel of Tool 1 are hidden until you set") >= 0);
    QVERIFY(m_driver->rowWith(m_driver->findings(),
                              "Skeptic gives a verdict on Tool 1 without a review") < 0);
    QVERIFY(!homeTells());
    QVERIFY(renderHome(*m_driver->place->home(), *page::Theme::load())
                .contains("Hidden until your own score is set"));
    m_driver->chooseTab(PublishDriver::Changes);
    auto *diff = m_driver->place->findChild<DiffView *>();
    const auto choose = [&](const char *row) {
        m_driver->clickRow(m_driver->changes(),
                           int(m_driver->rows(m_driver->changes()).indexOf(text(row))));
        const auto shownText = [&] {
            return diff->document()->isEmpty() ? diff->placeholderText() : diff->toPlainText();
        };
        (void)QTest::qWaitFor([&] { return shownText() != text("Comparing…"); });
        return shownText();
    };
    QTRY_VERIFY(m_driver->rows(m_driver->changes()).contains(text("+ tools/tool-1.html")));
    const QString hidden = text(
        "This file shows a panel's verdicts, which are hidden until your own score is set.");
    QTRY_COMPARE(choose("+ tools/tool-1.html"), hidden); // the look before found no seats yet
    QTRY_COMPARE(choose("+ index.html"), hidden);
    QVERIFY(choose("+ tools/tool-2.html").contains(text("Tool 2")));
    m_driver->session.setAuthor(text("Bob"));
    QTRY_VERIFY(m_driver->rowWith(m_driver->findings(),
                                  "Skeptic gives a verdict on Tool 1 without a review") >= 0);
    QVERIFY(homeTells());
    QTRY_VERIFY(m_driver->rows(m_driver->changes()).contains(text("+ tools/tool-1.html")));
    QTRY_VERIFY(choose("+ tools/tool-1.html").contains(text("91")));
}

VD_TEST_CASE(TestPublishChecks)

} // namespace tst_publishchecks

#include "tst_publishchecks.moc"
