// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcases.h"
#include "ui/shell/welcomepage.h"
#include "ui/support/windowdriver.h"
#include "ui/support/windowtheme.h"

#include <QApplication>
#include <QLineEdit>

#include <algorithm>

namespace tst_windowrescue {

using namespace vd;
using namespace vd::test;
using namespace vd::ui;

// What a window does with a desk that cannot be opened, and with one whose file is gone.
class TestWindowRescue : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void init();
    void cleanup() { m_hand.reset(); }

    void aDamagedDeskIsSalvaged();
    void salvagingCanBeLeft();
    void aFileThatIsGoneIsToldAndComesBack();
    void wordsAreWrittenToTheCopy();
    void hostileValuesAreShown_data();
    void hostileValuesAreShown();

private:
    QString path(const char *name) const { return m_hand->desk.folder() + u'/' + text(name); }
    bool isOpen(const QString &path) const
    {
        return QTest::qWaitFor([&] { return m_hand->window->session().path() == path; });
    }
    bool isSaid(const char *part) const { return !m_hand->said().filter(text(part)).isEmpty(); }

    std::unique_ptr<WindowDriver> m_hand;
};

void TestWindowRescue::init()
{
    QTest::failOnWarning(otherWindowWarnings());
    m_hand = std::make_unique<WindowDriver>();
}

void TestWindowRescue::aDamagedDeskIsSalvaged()
{
    m_hand->desk.sql(text("DELETE FROM site"));
    const QByteArray before = m_hand->desk.sha256();
    QVERIFY(m_hand->show());
    m_hand->dialogs.answers = {0};
    m_hand->dialogs.picks = {path("new.vdesk")};
    m_hand->window->openDesk(m_hand->desk.path());
    QVERIFY(isOpen(path("new.vdesk")));
    QCOMPARE(m_hand->dialogs.asked, QStringList({text("This desk cannot be opened"),
                                                 text("Copy what can be read into a new desk")}));
    QCOMPARE(m_hand->dialogs.proposed, QStringList(path("test (salvaged).vdesk")));
    QTRY_COMPARE(m_hand->dialogs.messages,
                 QStringList(text("A new desk was made: Not everything could be copied:\n"
                                  "site: its settings are lost")));
    QTRY_VERIFY(m_hand->listed().contains(text("Plumbline")));
    QCOMPARE(m_hand->desk.sha256(), before);
}

void TestWindowRescue::salvagingCanBeLeft()
{
    m_hand->desk.sql(text("CREATE TRIGGER spam AFTER UPDATE ON tool BEGIN DELETE FROM seat; END"));
    const QByteArray before = m_hand->desk.sha256();
    QVERIFY(m_hand->show());
    m_hand->window->openDesk(m_hand->desk.path());
    QTRY_COMPARE(m_hand->dialogs.asked, QStringList(text("This desk cannot be opened")));
    QVERIFY(m_hand->window->findChild<WelcomePage *>()->isVisible());
    QCOMPARE(m_hand->desk.sha256(), before);
}

void TestWindowRescue::aFileThatIsGoneIsToldAndComesBack()
{
    QVERIFY(m_hand->open());
    QVERIFY(QFile::rename(m_hand->desk.path(), path("away.vdesk")));
    QTRY_VERIFY(isSaid("was moved or removed while it was open here"));
    QVERIFY(QFile::rename(path("away.vdesk"), m_hand->desk.path()));
    QTRY_VERIFY(!isSaid("was moved or removed while it was open here"));
}

void TestWindowRescue::wordsAreWrittenToTheCopy()
{
    QVERIFY(m_hand->open());
    QVERIFY(m_hand->choose("Plumbline"));
    QVERIFY(QFile::rename(m_hand->desk.path(), path("away.vdesk")));
    const QByteArray before = sha256Of(path("away.vdesk"));
    m_hand->retype(m_hand->named<QLineEdit>("Tagline"), "Kept here");
    QTRY_VERIFY(isSaid("Your last changes are not saved yet"));
    // By the notice that nothing is saved, and by the one with the button.
    QTRY_COMPARE(m_hand->said().filter(text("was moved or removed while it was open here")).size(),
                 2);
    m_hand->dialogs.picks = {path("rescued.vdesk")};
    QTest::mouseClick(m_hand->button("Save a copy elsewhere…"), Qt::LeftButton);
    QVERIFY(isOpen(path("rescued.vdesk")));
    QTRY_VERIFY(!isSaid("was moved or removed while it was open here"));
    QVERIFY(!isSaid("Your last changes are not saved yet"));
    QCOMPARE(m_hand->dialogs.messages, QStringList());
    const auto rescued = Desk::open(path("rescued.vdesk"));
    QVERIFY(rescued);
    const auto tools = (*rescued)->reader()->records()->tools;
    const auto plumbline = std::ranges::find(
        tools, text("plumbline"), [](const Record &record) { return record.text(Field::Slug); });
    QCOMPARE(plumbline->text(Field::Tagline), text("Kept here"));
    QCOMPARE(sha256Of(path("away.vdesk")), before);
}

void TestWindowRescue::hostileValuesAreShown_data()
{
    QTest::addColumn<QString>("sql");
    const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << text(sql); };
    row("ids that are none", "UPDATE tool SET id = 'x' || number WHERE slug <> 'plumbline'");
    row("ids of personas that are none", "UPDATE persona SET id = 'x' || slug");
    row("ids of seats that are none", "UPDATE seat SET id = 'x' || number");
    row("seats of nobody", "UPDATE seat SET persona = 'nobody'");
    row("highest places", "UPDATE tool SET place = 9223372036854775807");
    row("highest places of seats", "UPDATE seat SET place = 9223372036854775807");
    row("five seats", "UPDATE seat SET tool = (SELECT id FROM tool WHERE slug = 'plumbline'), "
                      "number = (SELECT number FROM tool WHERE slug = 'plumbline') + 9000 + place "
                      "WHERE tool = (SELECT id FROM tool WHERE slug <> 'plumbline' LIMIT 1)");
    row("one persona on all seats", "UPDATE seat SET persona = (SELECT id FROM persona LIMIT 1)");
    row("one slug for all", "UPDATE tool SET slug = 'plumbline', name = 'Plumbline'");
    row("no slugs", "UPDATE tool SET slug = 'No slug ' || number");
    row("late", "UPDATE tool SET updated_at = 9223372036854775807");
    row("comparisons of nothing", "UPDATE comparison SET \"left\" = 'x', \"right\" = 'y'");
    row("lists that are none", "UPDATE tool SET former_slugs = '{', verdict_history = '[1]'");
    row("everything deleted", "UPDATE tool SET \"exists\" = 0");
    row("threshold", "UPDATE site SET panel_queries = '[{\"name\":1}]', language = 'xx-'");
}

// Whatever a file holds, the window lives, and what can be shown is shown.
void TestWindowRescue::hostileValuesAreShown()
{
    QFETCH(const QString, sql);
    m_hand->desk.sql(sql);
    QVERIFY(m_hand->show());
    m_hand->window->openDesk(m_hand->desk.path());
    QVERIFY(QTest::qWaitFor(
        [this] { return isOpen(m_hand->desk.path()) || !m_hand->dialogs.asked.isEmpty(); }));
    for (const Qt::Key place : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4}) {
        m_hand->press(place, Qt::ControlModifier);
        QVERIFY(m_hand->settle());
    }
    QVERIFY(m_hand->window->isVisible());
}

VD_TEST_CASE(TestWindowRescue)

} // namespace tst_windowrescue

#include "tst_windowrescue.moc"
