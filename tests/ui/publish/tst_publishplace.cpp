// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishdriver.h"
#include "support/testcases.h"

#include <QComboBox>
#include <QProgressBar>
#include <QRegularExpression>

namespace tst_publishplace {

using namespace vd;
using namespace vd::test;
using namespace vd::ui;

// A publisher sets up a site, publishes it, and cancels a publication.
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
    void aReadOnlyDeskIsPublished();
    void anotherDesk();

private:
    std::unique_ptr<PublishDriver> m_hand;
};

void TestPublishPlace::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
    m_hand = std::make_unique<PublishDriver>();
}

void TestPublishPlace::settingsReachTheDesk()
{
    QVERIFY(m_hand->start());
    const QSignalSpy home(m_hand->place.get(), &PublishPlace::homeChanged);
    m_hand->retype("Home heading", "Verdicts on tools");
    QVERIFY(!home.empty()); // at once
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
    QVERIFY(m_hand->start());
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
    QVERIFY(m_hand->start(5));
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
    QVERIFY(m_hand->start());
    QCOMPARE(m_hand->fact("Published"), text("Not published yet"));
    QVERIFY(!m_hand->isEnabled("Open in browser"));
    QVERIFY(m_hand->publishAndWait());
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
    QVERIFY(m_hand->start());
    m_hand->retype("Home heading", "Typed just now");
    QVERIFY(m_hand->publishAndWait());
    QVERIFY(filesIn(m_hand->folder).at(text("index.html")).contains("Typed just now"));
}

void TestPublishPlace::openInBrowser()
{
    QVERIFY(m_hand->start());
    QVERIFY(m_hand->publishAndWait());
    QTRY_VERIFY(m_hand->isEnabled("Open in browser"));
    m_hand->press("Open in browser");
    QCOMPARE(m_hand->dialogs.opened,
             QList<QUrl>{QUrl::fromLocalFile(m_hand->folder + text("/index.html"))});
}

void TestPublishPlace::aSecondTimeNothingIsWritten()
{
    QVERIFY(m_hand->start());
    QVERIFY(m_hand->publishAndWait());
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
    QVERIFY(m_hand->start(220)); // 24,090 pairs
    QVERIFY(m_hand->publishAndWait());
    const Files before = filesIn(m_hand->folder);
    m_hand->desk.set(m_hand->desk.site(), Field::PublishPairs, value("all"));
    m_hand->press("Publish");
    QTRY_VERIFY_WITH_TIMEOUT(m_hand->named<QProgressBar>("Publishing progress")->value() > 0,
                             60'000);
    QVERIFY(m_hand->fact("Progress").contains(text(" of ")));
    m_hand->press("Cancel");
    QTRY_VERIFY_WITH_TIMEOUT(m_hand->says("Publishing was cancelled. The site in "), 60'000);
    QTRY_VERIFY(!m_hand->place->findChild<QProgressBar *>()->isVisible());
    QCOMPARE(filesIn(m_hand->folder), before);
    m_hand->desk.set(m_hand->desk.site(), Field::PublishPairs, value("none"));
    QVERIFY(m_hand->publishAndWait()); // the folder is free
}

void TestPublishPlace::cancelBeforeItStarts()
{
    QVERIFY(m_hand->start());
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
    QVERIFY(m_hand->start(220));
    QVERIFY(m_hand->publishAndWait());
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
    QVERIFY(m_hand->start());
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
    QVERIFY(m_hand->publishAndWait());
    QVERIFY(QFileInfo::exists(elsewhere + text("/index.html")));
    // Told as soon as it is chosen.
    m_hand->dialogs.picks = {m_hand->folder};
    m_hand->press("Change folder…");
    QTRY_VERIFY(m_hand->says("holds something else (thesis.doc)"));
}

void TestPublishPlace::aReadOnlyDeskIsPublished()
{
    QVERIFY(m_hand->start());
    m_hand->session.restrictToReading(text("Bob has it."));
    QVERIFY(m_hand->named<QLineEdit>("Home heading")->isReadOnly());
    QVERIFY(!m_hand->named<QComboBox>("Comparisons to publish")->isEnabled());
    QVERIFY(!m_hand->isEnabled("Browse…"));
    m_hand->chooseTab(PublishDriver::Findings);
    QTRY_VERIFY(m_hand->rowWith(m_hand->findings(), "has no address") >= 0);
    m_hand->clickRow(m_hand->findings(), m_hand->rowWith(m_hand->findings(), "has no address"));
    QVERIFY(!m_hand->isEnabled("Waive…"));
    QVERIFY(m_hand->isEnabled("Go to the field"));
    QVERIFY(m_hand->publishAndWait());
    QVERIFY(QFileInfo::exists(m_hand->folder + text("/index.html")));
}

void TestPublishPlace::anotherDesk()
{
    QVERIFY(m_hand->start());
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
