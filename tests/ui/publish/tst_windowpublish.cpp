// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/toolpicker.h"
#include "ui/preview/previewpane.h"
#include "ui/preview/webtest.h"
#include "ui/preview/wholepageview.h"
#include "ui/publish/publishplace.h"
#include "ui/support/windowdriver.h"
#include "ui/support/windowtheme.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTabBar>

using namespace vd;
using namespace vd::test;
using namespace vd::ui;

// The place in the window: the home page beside it, the ways there and from there.
class TestWindowPublish : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void init();
    void cleanup() { m_hand.reset(); }

    void theHomePageFollows();
    void aBrokenThemeIsTold();
    void theComparisonComesBack();
    void aClickOnTheFooterLeadsHere();
    void aFindingLeadsToItsField();
    void aKeyPublishesFromAnywhere();
    void theFolderIsRemembered();

private:
    bool open(WindowDriver::Preview preview = WindowDriver::Preview::Shown);
    void showPlace() { m_hand->press(Qt::Key_5, Qt::ControlModifier); }
    PublishPlace *place() const { return m_hand->window->findChild<PublishPlace *>(); }
    WholePageView *home() const { return m_hand->window->findChild<WholePageView *>(); }
    bool homeShows(const char *what) const;
    QString homeText() const;
    void clickFooter(PageView &view) const;
    bool says(const char *what) const { return m_hand->said().join(u'\n').contains(text(what)); }
    QString folder() const { return m_hand->desk.folder() + text("/public"); }

    std::unique_ptr<WindowDriver> m_hand;
};

void TestWindowPublish::init()
{
    QTest::failOnWarning(otherWarnings());
}

bool TestWindowPublish::open(WindowDriver::Preview preview)
{
    m_hand = std::make_unique<WindowDriver>(preview);
    return m_hand->open() && m_hand->choose("Plumbline");
}

bool TestWindowPublish::homeShows(const char *what) const
{
    return homeText().contains(text(what));
}

QString TestWindowPublish::homeText() const
{
    if (!home()->findChild<QWebEngineView *>())
        return {};
    return ask(*home(), "document.body?.innerText").toString();
}

void TestWindowPublish::theHomePageFollows()
{
    QVERIFY(open());
    showPlace();
    QVERIFY(place()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(home()->isVisible(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(homeShows("Plumbline"), patience);
    QVERIFY(!m_hand->window->findChild<ToolPicker *>()->isVisible());
    m_hand->retype(m_hand->named<QLineEdit>("Home heading"), "Verdicts, freshly set");
    QTRY_VERIFY_WITH_TIMEOUT(homeShows("Verdicts, freshly set"), patience);
    QVERIFY(m_hand->settle());
    m_hand->press(Qt::Key_Z, Qt::ControlModifier);
    // A page that is just being loaded has no text at all.
    const auto isBack = [this] {
        const QString page = homeText();
        return page.contains(text("Plumbline")) && !page.contains(text("Verdicts, freshly set"));
    };
    QTRY_VERIFY_WITH_TIMEOUT(isBack(), patience);
}

void TestWindowPublish::aBrokenThemeIsTold()
{
    QVERIFY(open());
    showPlace();
    QTRY_VERIFY_WITH_TIMEOUT(homeShows("Plumbline"), patience);
    m_hand->retype(m_hand->named<QLineEdit>("Theme folder"), "no-such-theme");
    QTRY_VERIFY_WITH_TIMEOUT(!home()->findChild<QWebEngineView *>()->isVisible(), patience);
    QVERIFY(says("no-such-theme"));
}

void TestWindowPublish::theComparisonComesBack()
{
    QVERIFY(open());
    showPlace();
    QTRY_VERIFY_WITH_TIMEOUT(home()->isVisible(), patience);
    m_hand->press(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(!home()->isVisible());
    QVERIFY(m_hand->window->findChild<PageView *>()->isVisible());
    QVERIFY(m_hand->named<ToolPicker>("Compared with")->isVisible());
}

void TestWindowPublish::clickFooter(PageView &view) const
{
    const QVariantList at = ask(view, R"((() => {
        const footer = document.getElementById('page_footer');
        footer.scrollIntoView({block: 'center', behavior: 'instant'});
        const box = footer.getBoundingClientRect();
        return [box.x + 8, box.y + box.height / 2];
    })())")
                                .toList();
    auto *web = view.findChild<QWebEngineView *>();
    const QPointF point = QPointF(at.at(0).toDouble(), at.at(1).toDouble()) * web->zoomFactor();
    QTest::mouseClick(web->focusProxy(), Qt::LeftButton, {}, point.toPoint());
}

void TestWindowPublish::aClickOnTheFooterLeadsHere()
{
    QVERIFY(open());
    auto *view = m_hand->window->findChild<PageView *>();
    QTRY_VERIFY_WITH_TIMEOUT(view->findChild<QWebEngineView *>(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(ask(*view, "!!document.getElementById('page_footer')").toBool(),
                             patience);
    // Again where the page was still moving, and the click missed.
    for (int tries = 0; tries < 10 && !place()->isVisible(); ++tries) {
        clickFooter(*view);
        (void)QTest::qWaitFor([this] { return place()->isVisible(); }, patience / 10);
    }
    QVERIFY(place()->isVisible());
    QVERIFY(m_hand->named<QLineEdit>("Site name")->hasFocus());
}

void TestWindowPublish::aFindingLeadsToItsField()
{
    QVERIFY(open(WindowDriver::Preview::Hidden));
    showPlace();
    auto *tabs = place()->findChild<QTabBar *>();
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
    QTRY_VERIFY(tabs->tabText(1).contains(u':')); // there is something
    auto *list = m_hand->named<QListView>("Problems");
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        showPlace();
        list->setFocus();
        list->setCurrentIndex(list->model()->index(row, 0));
        QSignalSpy requested(place(), &PublishPlace::fieldRequested);
        m_hand->press(Qt::Key_Return);
        QCOMPARE(requested.size(), 1);
        const auto field = requested.at(0).at(0).value<FieldRef>();
        const Id tool = requested.at(0).at(1).value<Id>();
        if (!tool.isNull())
            QTRY_COMPARE(m_hand->window->pair().tool(), tool);
        QTRY_VERIFY2(QApplication::focusWidget() != list &&
                         qobject_cast<QWidget *>(QApplication::focusWidget()),
                     fieldName(field.field));
        QTRY_VERIFY2(!QApplication::focusWidget()->accessibleName().isEmpty(),
                     fieldName(field.field));
    }
    QVERIFY(list->model()->rowCount() > 3);
}

void TestWindowPublish::aKeyPublishesFromAnywhere()
{
    QVERIFY(open(WindowDriver::Preview::Hidden));
    m_hand->dialogs.picks = {folder()};
    m_hand->dialogs.answers = {1}; // errors or none
    m_hand->retype(m_hand->named<QLineEdit>("Tagline"), "Typed at the last moment");
    m_hand->press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(place()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(says("Published "), patience);
    QFile page(folder() + text("/tools/plumbline.html"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    QVERIFY(page.readAll().contains("Typed at the last moment"));
}

void TestWindowPublish::theFolderIsRemembered()
{
    QVERIFY(open(WindowDriver::Preview::Hidden));
    showPlace();
    QVERIFY(says("Not chosen yet"));
    m_hand->dialogs.picks = {folder()};
    QTest::mouseClick(m_hand->button("Choose folder…"), Qt::LeftButton);
    QVERIFY(m_hand->said().contains(folder()));
    TempDesk other;
    m_hand->window->openDesk(other.path());
    QTRY_VERIFY(says("Not chosen yet"));
    m_hand->window->openDesk(m_hand->desk.path());
    QTRY_VERIFY(m_hand->said().contains(folder()));
}

int main(int argc, char **argv)
{
    return runWebTest<TestWindowPublish>(argc, argv);
}
#include "tst_windowpublish.moc"
