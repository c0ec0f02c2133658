// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/rowroles.h"
#include "publishdriver.h"
#include "support/testcases.h"
#include "ui/publish/diffview.h"

#include <QComboBox>
#include <QProgressBar>
#include <QRegularExpression>

namespace tst_publishplace {

using namespace vd;
using namespace vd::test;
using namespace vd::ui;

// A publisher at the place: sets up, checks, looks, publishes, thinks better of it.
class TestPublishPlace : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_hand.reset(); }

    void settingsReachTheDesk();
    void theThemeIsChosenAsAFolder();
    void thePolicyChangesTheNumber();
    void publishesWhatTheCommandLineWrites();
    void typingIsPublishedToo();
    void openInBrowser();
    void aSecondTimeNothingIsWritten();
    void cancelLeavesTheOldSite();
    void cancelBeforeItStarts();
    void goesWhilePublishing();
    void aFolderThatIsRefusedIsTold();
    void errorsAskFirst();
    void anEarlierCheckIsNotJudged();
    void jumpsToTheField();
    void waivesAndTakesBack();
    void chosenByKind();
    void nothingToMend();
    void whatWillChange();
    void whatIsHiddenIsNotTold();
    void aReadOnlyDeskIsPublished();
    void anotherDesk();

private:
    enum Tab { Settings, Findings, Changes };

    bool start(int tools = 3);
    void seatBlind();
    bool publish(); // by a click, to the end
    QListView *findings() const { return m_hand->list("Problems"); }
    QListView *changes() const { return m_hand->list("Files that would change"); }
    QStringList rows(const QListView *view) const;
    void clickRow(QListView *view, int row, bool twice = false) const;
    int rowWith(const QListView *view, const char *said) const;

    std::unique_ptr<PublishDriver> m_hand;
};

void TestPublishPlace::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
    m_hand = std::make_unique<PublishDriver>();
}

bool TestPublishPlace::start(int tools)
{
    m_hand->fill(tools);
    if (!m_hand->show())
        return false;
    m_hand->place->setFolder(m_hand->folder);
    return QTest::qWaitFor([this] { return m_hand->fact("The site").contains(u','); });
}

bool TestPublishPlace::publish()
{
    m_hand->press("Publish");
    return QTest::qWaitFor(
        [this] { return m_hand->says("Published ") || m_hand->says("published already"); }, 30'000);
}

QStringList TestPublishPlace::rows(const QListView *view) const
{
    QStringList rows;
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, 0);
        rows += QStringLiteral("%1 %2").arg(index.data(MarkRole).toString(),
                                            index.data().toString());
    }
    return rows;
}

int TestPublishPlace::rowWith(const QListView *view, const char *said) const
{
    const QStringList all = rows(view);
    for (int row = 0; row < all.size(); ++row) {
        if (all.at(row).contains(text(said)))
            return row;
    }
    return -1;
}

void TestPublishPlace::clickRow(QListView *view, int row, bool twice) const
{
    const QModelIndex index = view->model()->index(row, 0);
    view->scrollTo(index);
    const QPoint place = view->visualRect(index).center();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place);
    if (twice)
        QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, place);
}

void TestPublishPlace::settingsReachTheDesk()
{
    QVERIFY(start());
    const QSignalSpy home(m_hand->place.get(), &PublishPlace::homeChanged);
    m_hand->retype("Home heading", "Verdicts on tools");
    QVERIFY(home.size() > 0); // at once
    QCOMPARE(m_hand->place->home()->site.home.heading, text("Verdicts on tools"));
    QVERIFY(m_hand->settle());
    QCOMPARE(m_hand->desk.get(m_hand->desk.site(), Field::HomeHeading), value("Verdicts on tools"));
    const auto page = renderHome(*m_hand->place->home(), *page::Theme::load());
    QVERIFY(page.contains("Verdicts on tools"));
    m_hand->press("Draw an image for each shared link");
    QVERIFY(m_hand->settle());
    QCOMPARE(m_hand->desk.get(m_hand->desk.site(), Field::PublishCards), value(1));
}

void TestPublishPlace::theThemeIsChosenAsAFolder()
{
    QVERIFY(start());
    QCOMPARE(m_hand->named<QLineEdit>("Theme folder")->placeholderText(),
             text("The default theme"));
    const QString theme = m_hand->desk.folder() + text("/no-theme");
    m_hand->dialogs.picks = {theme};
    m_hand->press("Browse…");
    QVERIFY(m_hand->settle());
    QCOMPARE(m_hand->desk.get(m_hand->desk.site(), Field::PublishTheme), value(theme));
    QTRY_VERIFY(m_hand->says(theme)); // which is not there
    m_hand->retype("Theme folder", "");
    QTest::keyClick(m_hand->named<QLineEdit>("Theme folder"), Qt::Key_Backspace);
    QTRY_VERIFY(m_hand->fact("The site").contains(text(" pages, about ")));
}

void TestPublishPlace::thePolicyChangesTheNumber()
{
    QVERIFY(start(5));
    const QString before = m_hand->fact("The site");
    QVERIFY(before.contains(QRegularExpression(QStringLiteral("^\\d+ pages, about [\\d.]+ kB$"))));
    QTRY_VERIFY(m_hand->says("this adds 0 from 5 tools"));
    auto *policy = m_hand->named<QComboBox>("Comparisons to publish");
    policy->setFocus();
    QTest::keyClick(policy, Qt::Key_End); // all pairs
    QTRY_VERIFY(m_hand->says("this adds 10 from 5 tools"));
    const int pages = before.section(u' ', 0, 0).toInt();
    QTRY_COMPARE(m_hand->fact("The site").section(u' ', 0, 0).toInt(), pages + 10);
    QCOMPARE(m_hand->desk.get(m_hand->desk.site(), Field::PublishPairs), value("all"));
}

void TestPublishPlace::publishesWhatTheCommandLineWrites()
{
    QVERIFY(start());
    QCOMPARE(m_hand->fact("Published"), text("Not published yet"));
    QVERIFY(!m_hand->isEnabled("Open in browser"));
    QVERIFY(publish());
    const Files written = filesIn(m_hand->folder);
    QVERIFY(written.contains(text("index.html")));
    QCOMPARE(written, publishedBeside(m_hand->desk, m_hand->desk.folder() + text("/other")));
    QTRY_VERIFY(m_hand->fact("Published").contains(text(" pages")));
    const int pages = int(std::ranges::count_if(
        written, [](const auto &file) { return file.first.endsWith(QLatin1String(".html")); }));
    QVERIFY(m_hand->says(text("Published %1 pages: ").arg(pages)));
    QVERIFY(m_hand->fact("Published").endsWith(text(" · %1 pages").arg(pages)));
}

void TestPublishPlace::typingIsPublishedToo()
{
    QVERIFY(start());
    m_hand->retype("Home heading", "Typed just now");
    QVERIFY(publish());
    QVERIFY(filesIn(m_hand->folder).at(text("index.html")).contains("Typed just now"));
}

void TestPublishPlace::openInBrowser()
{
    QVERIFY(start());
    QVERIFY(publish());
    QTRY_VERIFY(m_hand->isEnabled("Open in browser"));
    m_hand->press("Open in browser");
    QCOMPARE(m_hand->dialogs.opened,
             QList<QUrl>{QUrl::fromLocalFile(m_hand->folder + text("/index.html"))});
}

void TestPublishPlace::aSecondTimeNothingIsWritten()
{
    QVERIFY(start());
    QVERIFY(publish());
    QVERIFY(m_hand->says("files written, 0 removed."));
    m_hand->press("Publish");
    QTRY_VERIFY(m_hand->says("none of them changed."));
    m_hand->desk.set(tool("tool-1"), Field::Exists, value(0));
    m_hand->press("Publish");
    QTRY_VERIFY(m_hand->says(" removed.") && !m_hand->says(" 0 removed."));
    QVERIFY(!filesIn(m_hand->folder).contains(text("tools/tool-1.html")));
}

void TestPublishPlace::cancelLeavesTheOldSite()
{
    QVERIFY(start(220)); // 24,090 pairs
    QVERIFY(publish());
    const Files before = filesIn(m_hand->folder);
    m_hand->desk.set(m_hand->desk.site(), Field::PublishPairs, value("all"));
    m_hand->press("Publish");
    QTRY_VERIFY_WITH_TIMEOUT(m_hand->named<QProgressBar>("Publishing progress")->value() > 0,
                             60'000);
    QVERIFY(m_hand->fact("Progress").contains(text(" of ")));
    m_hand->press("Cancel");
    QTRY_VERIFY_WITH_TIMEOUT(m_hand->says("Publishing was cancelled. The site in "), 60'000);
    QVERIFY(!m_hand->place->findChild<QProgressBar *>()->isVisible());
    QCOMPARE(filesIn(m_hand->folder), before);
    m_hand->desk.set(m_hand->desk.site(), Field::PublishPairs, value("none"));
    QVERIFY(publish()); // the folder is free
}

void TestPublishPlace::cancelBeforeItStarts()
{
    QVERIFY(start());
    QSemaphore gate;
    const auto held = m_hand->session.desk().ask([&gate](Desk &) -> Result<void> {
        gate.acquire();
        return {};
    });
    m_hand->press("Publish");
    QVERIFY(!m_hand->isEnabled("Publish"));
    m_hand->press("Cancel");
    gate.release();
    QTRY_VERIFY(held.isFinished());
    QVERIFY(m_hand->settle());
    QVERIFY(m_hand->isEnabled("Publish"));
    m_hand->place.reset(); // waits for what still works for it
    QVERIFY(!QFileInfo::exists(m_hand->folder));
}

void TestPublishPlace::goesWhilePublishing()
{
    QVERIFY(start(220));
    QVERIFY(publish());
    const Files before = filesIn(m_hand->folder);
    m_hand->desk.set(m_hand->desk.site(), Field::PublishPairs, value("all"));
    m_hand->press("Publish");
    QTRY_VERIFY_WITH_TIMEOUT(m_hand->named<QProgressBar>("Publishing progress")->value() > 0,
                             60'000);
    m_hand->place.reset();
    QCOMPARE(filesIn(m_hand->folder), before);
}

void TestPublishPlace::aFolderThatIsRefusedIsTold()
{
    QVERIFY(start());
    QVERIFY(QDir().mkpath(m_hand->folder));
    QFile other(m_hand->folder + text("/thesis.doc"));
    QVERIFY(other.open(QIODevice::WriteOnly));
    m_hand->press("Publish");
    QTRY_VERIFY(m_hand->says("holds something else (thesis.doc)"));
    QVERIFY(m_hand->says("Nothing was written."));
    QCOMPARE(filesIn(m_hand->folder).size(), size_t(1));
    // Chosen anew, by the button.
    const QSignalSpy chosen(m_hand->place.get(), &PublishPlace::folderChosen);
    const QString elsewhere = m_hand->desk.folder() + text("/elsewhere");
    m_hand->dialogs.picks = {elsewhere};
    m_hand->press("Change folder…");
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), elsewhere);
    QVERIFY(!m_hand->says("holds something else"));
    QVERIFY(publish());
    QVERIFY(QFileInfo::exists(elsewhere + text("/index.html")));
    // Told as soon as it is chosen.
    m_hand->dialogs.picks = {m_hand->folder};
    m_hand->press("Change folder…");
    QTRY_VERIFY(m_hand->says("holds something else (thesis.doc)"));
}

void TestPublishPlace::errorsAskFirst()
{
    QVERIFY(start());
    m_hand->desk.set(m_hand->desk.site(), Field::BaseUrl, value("not an address"));
    m_hand->press("Publish");
    QTRY_COMPARE(m_hand->dialogs.asked, QStringList{text("Errors before publishing")});
    QTRY_VERIFY(m_hand->isEnabled("Publish"));
    QVERIFY(!QFileInfo::exists(m_hand->folder));
    m_hand->dialogs.answers = {0}; // show them
    m_hand->press("Publish");
    QTRY_VERIFY(findings()->isVisible());
    QVERIFY(rowWith(findings(), "not an address") >= 0);
    QVERIFY(!QFileInfo::exists(m_hand->folder));
    m_hand->dialogs.answers = {1}; // all the same
    QVERIFY(publish());
    QVERIFY(QFileInfo::exists(m_hand->folder + text("/index.html")));
}

// Checks in the background, as every change of the author begins one, do not stand for the check
// that publishing waits for.
void TestPublishPlace::anEarlierCheckIsNotJudged()
{
    QVERIFY(start());
    m_hand->chooseTab(Findings);
    QTRY_VERIFY(findings()->model()->rowCount() > 0);
    m_hand->desk.set(m_hand->desk.site(), Field::BaseUrl, value("not an address"));
    m_hand->press("Publish");
    bool isBob = false;
    QVERIFY(QTest::qWaitFor([&] {
        isBob = !isBob;
        m_hand->session.setAuthor(text(isBob ? "Bob" : "Ada"));
        return m_hand->isEnabled("Publish");
    }));
    QCOMPARE(m_hand->dialogs.asked, QStringList{text("Errors before publishing")});
    QVERIFY(!QFileInfo::exists(m_hand->folder));
}

void TestPublishPlace::jumpsToTheField()
{
    m_hand->desk.apply("Persona", {newPersona("builder")});
    m_hand->desk.apply("Seat", newPanel("seated", "Seated", {{"builder", 85, "skip", "Text"}}));
    m_hand->desk.set(tool("seated"), Field::Status, value("ready"));
    QVERIFY(start());
    m_hand->chooseTab(Findings);
    QSignalSpy requested(m_hand->place.get(), &PublishPlace::fieldRequested);
    QTRY_VERIFY(rowWith(findings(), "Tool 1") >= 0);
    clickRow(findings(), rowWith(findings(), "Tool 1"), true);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.at(0).at(0).value<FieldRef>().record, tool("tool-1"));
    // A seat is told with its tool, which nobody may have in hand; by the key.
    int row = -1;
    for (int i = 0; i < findings()->model()->rowCount() && row < 0; ++i) {
        findings()->setCurrentIndex(findings()->model()->index(i, 0));
        QTest::keyClick(findings(), Qt::Key_Return);
        if (requested.last().at(0).value<FieldRef>().record.kind == Kind::Seat)
            row = i;
    }
    QVERIFY(row >= 0);
    QCOMPARE(requested.last().at(1).value<Id>(), idOf("seated"));
}

void TestPublishPlace::waivesAndTakesBack()
{
    QVERIFY(start());
    m_hand->chooseTab(Findings);
    QTRY_VERIFY(rowWith(findings(), "has no address") >= 0);
    const auto all = rows(findings()).size();
    clickRow(findings(), rowWith(findings(), "has no address"));
    m_hand->press("Waive…"); // and cancels
    QCOMPARE(m_hand->dialogs.asked, QStringList{text("Waive")});
    QCOMPARE(rows(findings()).size(), all);
    m_hand->dialogs.texts = {text("  ")};
    m_hand->press("Waive…");
    QCOMPARE(m_hand->dialogs.messages.size(), 1); // a reason is needed
    m_hand->dialogs.texts = {text("For the intranet only")};
    m_hand->press("Waive…");
    QTRY_COMPARE(rows(findings()).size(), all - 1);
    const auto waivers = waiversFrom(
        m_hand->desk.find(m_hand->desk.site()).text(Field::PublishWaivers));
    QCOMPARE(waivers.size(), size_t(1));
    QCOMPARE(waivers.front().reason, text("For the intranet only"));
    QCOMPARE(waivers.front().by, text("Ada"));

    m_hand->press("Waived: 1");
    QCOMPARE(rows(findings()).size(), 1);
    QVERIFY(findings()
                ->model()
                ->index(0, 0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .endsWith(text(": For the intranet only")));
    QVERIFY(!m_hand->isEnabled("Waive…"));
    clickRow(findings(), 0);
    m_hand->press("Take back");
    QTRY_VERIFY(m_hand->says("Nothing is waived."));
    QCOMPARE(m_hand->desk.get(m_hand->desk.site(), Field::PublishWaivers), value("[]"));
    m_hand->session.undo(); // of taking it back
    QTRY_VERIFY(buttonNamed(*m_hand->place, "Waived: 1"));
}

void TestPublishPlace::chosenByKind()
{
    QVERIFY(start());
    m_hand->desk.set(m_hand->desk.site(), Field::BaseUrl, value("not an address"));
    m_hand->chooseTab(Findings);
    QTRY_VERIFY(buttonNamed(*m_hand->place, "Errors: 1"));
    m_hand->press("Errors: 1");
    QCOMPARE(rows(findings()).size(), 1);
    QVERIFY(findings()
                ->model()
                ->index(0, 0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .startsWith(text("Error: ")));
    QCOMPARE(m_hand->place->findChild<QTabBar *>()->tabText(Findings).left(10), text("Problems: "));
}

void TestPublishPlace::nothingToMend()
{
    QVERIFY(start());
    m_hand->chooseTab(Findings);
    QTRY_VERIFY(findings()->model()->rowCount() > 0);
    m_hand->press("Errors: 0");
    QVERIFY(m_hand->says("No errors."));
}

void TestPublishPlace::whatWillChange()
{
    QVERIFY(start());
    QVERIFY(publish());
    m_hand->chooseTab(Changes);
    QTRY_VERIFY(m_hand->says("Nothing would change"));
    m_hand->desk.set(tool("tool-1"), Field::Tagline, value("A better tool"));
    QTRY_VERIFY(m_hand->says(" changed, 0 removed; "));
    QVERIFY(rows(changes()).contains(text("~ tools/tool-1.html")));
    clickRow(changes(), int(rows(changes()).indexOf(text("~ tools/tool-1.html"))));
    auto *diff = m_hand->place->findChild<DiffView *>();
    QTRY_VERIFY(diff->toPlainText().contains(text("− A tool")));
    QVERIFY(diff->toPlainText().contains(text("+ A better tool")));
    QVERIFY(m_hand->says("Changed: tools/tool-1.html — "));
    m_hand->desk.set(tool("tool-2"), Field::Exists, value(0));
    QTRY_VERIFY(rows(changes()).contains(text("− tools/tool-2.html")));
    m_hand->desk.apply("New", {PublishDriver::listed("tool-9", "Tool 9", "Coding", 9)});
    QTRY_VERIFY(rows(changes()).contains(text("+ tools/tool-9.html")));
}

// Ada, at the window, has yet to score the second tool; Bob has.
void TestPublishPlace::seatBlind()
{
    m_hand->desk.apply(
        "Panel", {newPersona("builder"), newPersona("skeptic", 1),
                  newSeat("tool-1", "builder").set(Field::Author, "Ada"),
                  newSeat("tool-1", "skeptic", 1).set(Field::Author, "Bob").set(Field::Score, 91),
                  change(m_hand->desk.site(), Field::PanelBlind, 0, 1)});
}

void TestPublishPlace::whatIsHiddenIsNotTold()
{
    const auto homeTells = [this] {
        const auto page = renderHome(*m_hand->place->home(), *page::Theme::load());
        return page.contains("class=\"percent\">100%");
    };
    QVERIFY(start());
    seatBlind();
    QTRY_VERIFY(rowWith(findings(), "on the panel of Tool 1 are hidden until you set") >= 0);
    QVERIFY(rowWith(findings(), "Skeptic gives a verdict on Tool 1 without a review") < 0);
    QVERIFY(!homeTells());
    QVERIFY(renderHome(*m_hand->place->home(), *page::Theme::load())
                .contains("Hidden until your own score is set"));
    m_hand->chooseTab(Changes);
    auto *diff = m_hand->place->findChild<DiffView *>();
    const auto choose = [&](const char *row) {
        clickRow(changes(), int(rows(changes()).indexOf(text(row))));
        const auto shownText = [&] {
            return diff->document()->isEmpty() ? diff->placeholderText() : diff->toPlainText();
        };
        (void)QTest::qWaitFor([&] { return shownText() != text("Comparing…"); });
        return shownText();
    };
    QTRY_VERIFY(rows(changes()).contains(text("+ tools/tool-1.html")));
    const QString hidden = text(
        "This file shows a panel's verdicts, which are hidden until your own score is set.");
    QTRY_COMPARE(choose("+ tools/tool-1.html"), hidden); // the look before found no seats yet
    QTRY_COMPARE(choose("+ index.html"), hidden);
    QVERIFY(choose("+ tools/tool-2.html").contains(text("Tool 2")));
    m_hand->session.setAuthor(text("Bob"));
    QTRY_VERIFY(rowWith(findings(), "Skeptic gives a verdict on Tool 1 without a review") >= 0);
    QVERIFY(homeTells());
    QTRY_VERIFY(rows(changes()).contains(text("+ tools/tool-1.html")));
    QTRY_VERIFY(choose("+ tools/tool-1.html").contains(text("91")));
}

void TestPublishPlace::aReadOnlyDeskIsPublished()
{
    QVERIFY(start());
    m_hand->session.restrictToReading(text("Bob has it."));
    QVERIFY(m_hand->named<QLineEdit>("Home heading")->isReadOnly());
    QVERIFY(!m_hand->named<QComboBox>("Comparisons to publish")->isEnabled());
    QVERIFY(!m_hand->isEnabled("Browse…"));
    m_hand->chooseTab(Findings);
    QTRY_VERIFY(rowWith(findings(), "has no address") >= 0);
    clickRow(findings(), rowWith(findings(), "has no address"));
    QVERIFY(!m_hand->isEnabled("Waive…"));
    QVERIFY(m_hand->isEnabled("Go to the field"));
    QVERIFY(publish());
    QVERIFY(QFileInfo::exists(m_hand->folder + text("/index.html")));
}

void TestPublishPlace::anotherDesk()
{
    QVERIFY(start());
    TempDesk other;
    other.apply("Tool", {PublishDriver::listed("only", "Only", "Coding", 0)});
    other.set(other.site(), Field::Name, value("Elsewhere"));
    m_hand->dialogs.whenAsked = [&] { // while it asks whether to publish an error
        m_hand->session.open(other.path());
        (void)QTest::qWaitFor([&] { return m_hand->session.path() == other.path(); });
    };
    m_hand->desk.set(m_hand->desk.site(), Field::BaseUrl, value("not an address"));
    m_hand->dialogs.answers = {1};
    m_hand->press("Publish");
    QTRY_COMPARE(m_hand->session.path(), other.path());
    QTRY_VERIFY(m_hand->isEnabled("Publish"));
    QCOMPARE(m_hand->named<QLineEdit>("Site name")->text(), text("Elsewhere"));
    m_hand->place.reset(); // waits for what still works for it
    QVERIFY(!QFileInfo::exists(m_hand->folder));
}

VD_TEST_CASE(TestPublishPlace)

} // namespace tst_publishplace

#include "tst_publishplace.moc"
