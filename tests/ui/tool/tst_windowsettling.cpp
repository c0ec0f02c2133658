// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/database.h"
#include "panel/take.h"
#include "support/testcases.h"
#include "ui/support/windowdriver.h"
#include "ui/support/windowtheme.h"
#include "ui/tool/notecard.h"
#include "ui/tool/seatcard.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

#include <algorithm>

namespace tst_windowsettling {

using namespace vd;
using namespace vd::test;
using namespace vd::ui;

// A split on its way to be settled: notes, the panel take, the tie that is held, who might sit.
class TestWindowSettling : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void init();
    void cleanup() { m_hand.reset(); }

    void aNoteByKeys();
    void whatIsTypedStaysWithItsTool();
    void whatIsTypedMeanwhileStays();
    void aNoteSentTwiceIsThereOnce();
    void aRefusedNoteIsKept();
    void aDraftOutlivesTheWindow();
    void aNoteIsShownAsMarkdown();
    void aNoteIsEditedAndResolved();
    void aDeletedNoteComesBack();
    void theTakeGoesStaleAndIsRenewed();
    void whatIsTypedInTheTakeIsNoConflict();
    void aTieIsHeldUntilItIsSettled();
    void anOldNoteSettlesNoLaterTie();
    void anOpenSeatHasADueDate();
    void whoSitsLeastIsSuggested();
    void theSuggestionFollowsTheCategory();

private:
    std::vector<Record> notes() const;
    std::vector<NoteCard *> cards() const;
    bool says(const char *beginning) const;
    void write(const char *note) const;
    QPlainTextEdit *composer() const { return m_hand->named<QPlainTextEdit>("New note"); }
    void type(const char *keys) const;
    void send() const;
    void divide(const std::vector<const char *> &verdicts);

    std::unique_ptr<WindowDriver> m_hand;
};

void TestWindowSettling::init()
{
    QTest::failOnWarning(otherWindowWarnings());
    m_hand = std::make_unique<WindowDriver>();
    m_hand->window->resize(1280, 2400);
    QVERIFY(m_hand->open());
    QVERIFY(m_hand->choose("Plumbline"));
}

std::vector<Record> TestWindowSettling::notes() const
{
    const Id tool = m_hand->tool("plumbline").id();
    auto records = m_hand->desk->reader()->toolRecords(tool);
    std::erase_if(records->notes, [](const Record &note) { return !note.exists(); });
    return records->notes;
}

std::vector<NoteCard *> TestWindowSettling::cards() const
{
    std::vector<NoteCard *> shown;
    for (auto *card : m_hand->window->findChildren<NoteCard *>()) {
        if (card->isVisible())
            shown.push_back(card);
    }
    return shown;
}

bool TestWindowSettling::says(const char *beginning) const
{
    return std::ranges::any_of(m_hand->said(), [&](const QString &text) {
        return text.startsWith(QString::fromUtf8(beginning));
    });
}

void TestWindowSettling::type(const char *keys) const
{
    composer()->setFocus();
    QTest::keyClicks(composer(), QString::fromUtf8(keys));
}

void TestWindowSettling::send() const
{
    composer()->setFocus();
    QTest::keyClick(composer(), Qt::Key_Return, Qt::ControlModifier);
}

void TestWindowSettling::write(const char *note) const
{
    type(note);
    send();
    QVERIFY(m_hand->settle());
}

void TestWindowSettling::divide(const std::vector<const char *> &verdicts)
{
    const auto seats = m_hand->seats("plumbline");
    for (size_t i = 0; i < verdicts.size(); ++i)
        m_hand->desk.set(seats.at(i).ref(), Field::Verdict, text(verdicts[i]));
}

// Nobody else can write to the desk as long as it is there.
struct HeldDesk
{
    explicit HeldDesk(const QString &path)
        : database(std::move(*Database::open(path, Database::Access::Write)))
        , transaction(std::move(*Transaction::begin(*database, Transaction::Mode::Write)))
    {
    }
    std::unique_ptr<Database> database;
    Transaction transaction;
};

void TestWindowSettling::aNoteByKeys()
{
    QVERIFY(says("No notes yet."));
    QVERIFY(!m_hand->button("Add note")->isEnabled());
    write("Is the price *really* free?");
    QCOMPARE(notes().size(), size_t(1));
    QCOMPARE(notes()[0].text(Field::NoteText), text("Is the price *really* free?"));
    QCOMPARE(notes()[0].text(Field::Author), text("Grace"));
    QVERIFY(notes()[0].integer(Field::WrittenAt) > 0);
    QCOMPARE(m_hand->labels(), QStringList{text("New note")});
    QCOMPARE(cards().size(), size_t(1));
    QVERIFY(m_hand->said().filter(text("Is the price <em>really</em> free?")).size() == 1);
    QVERIFY(says("Grace · "));
    QVERIFY(!says("No notes yet."));
    QVERIFY(m_hand->named<QPlainTextEdit>("New note")->toPlainText().isEmpty());
}

void TestWindowSettling::whatIsTypedStaysWithItsTool()
{
    auto *composer = m_hand->named<QPlainTextEdit>("New note");
    composer->setFocus();
    QTest::keyClicks(composer, text("half a tho"));
    QVERIFY(m_hand->choose("Stepladder"));
    QCOMPARE(composer->toPlainText(), QString());
    QVERIFY(m_hand->choose("Plumbline"));
    QCOMPARE(composer->toPlainText(), text("half a tho"));
    QVERIFY(m_hand->labels().isEmpty());
}

void TestWindowSettling::whatIsTypedMeanwhileStays()
{
    {
        const HeldDesk held(m_hand->desk.path());
        type("First.");
        send();
        type(" Second.");
    }
    QVERIFY(m_hand->settle());
    QCOMPARE(notes().size(), size_t(1));
    QCOMPARE(notes()[0].text(Field::NoteText), text("First."));
    QCOMPARE(composer()->toPlainText(), text(" Second."));
    send();
    QVERIFY(m_hand->settle());
    QCOMPARE(notes().size(), size_t(2));
    QCOMPARE(composer()->toPlainText(), QString());
}

void TestWindowSettling::aNoteSentTwiceIsThereOnce()
{
    {
        const HeldDesk held(m_hand->desk.path());
        type("Once.");
        send();
        emit m_hand->window->session().failed(Error::input(text("Some other command failed.")));
        send();
    }
    QVERIFY(m_hand->settle());
    QCOMPARE(notes().size(), size_t(1));
    QCOMPARE(composer()->toPlainText(), QString());
}

void TestWindowSettling::aRefusedNoteIsKept()
{
    const RecordRef tool = m_hand->tool("plumbline").ref();
    type("Keep me.");
    m_hand->desk.set(tool, Field::Exists, qint64(0)); // before the window hears of it
    send();
    QVERIFY(m_hand->choose("Stepladder"));
    QVERIFY(m_hand->settle());
    m_hand->desk.set(tool, Field::Exists, qint64(1));
    QTRY_VERIFY(m_hand->listed().contains(text("Plumbline")));
    QVERIFY(m_hand->choose("Plumbline"));
    QVERIFY(notes().empty());
    QCOMPARE(composer()->toPlainText(), text("Keep me."));
    send();
    QVERIFY(m_hand->settle());
    QCOMPARE(notes().size(), size_t(1));
}

void TestWindowSettling::aDraftOutlivesTheWindow()
{
    type("half a thought");
    const QString file = m_hand->desk.folder() + QStringLiteral("/preferences.ini");
    const QString copy = file + QStringLiteral(".copy");
    const auto kept = [&] { // in the file, whatever becomes of the window
        QFile::remove(copy);
        QFile::copy(file, copy);
        const auto drafts = Preferences(copy).place(text("drafts/") + m_hand->desk.path());
        return drafts.toMap().value(m_hand->tool("plumbline").id().text()).toStringList();
    };
    QTRY_COMPARE(kept().value(0), text("half a thought"));
    QVERIFY(m_hand->reopen());
    QVERIFY(m_hand->choose("Plumbline"));
    QCOMPARE(composer()->toPlainText(), text("half a thought"));
    send();
    m_hand->closeWindow(); // the note is in the desk; nobody was left to hear of it
    QVERIFY(m_hand->reopen());
    QVERIFY(m_hand->choose("Plumbline"));
    QCOMPARE(notes().size(), size_t(1));
    QCOMPARE(composer()->toPlainText(), QString());
}

void TestWindowSettling::aNoteIsShownAsMarkdown()
{
    write("- one <b>raw</b> ![logo](https://example.org/logo.png)");
    const QString shown = m_hand->said().filter(text("<li>")).value(0);
    QVERIFY(shown.contains(text("&lt;b&gt;raw&lt;/b&gt;")));
    QVERIFY(shown.contains(text("logo")) && !shown.contains(text("<img")));
}

void TestWindowSettling::aNoteIsEditedAndResolved()
{
    write("Ask Skeptic");
    QCOMPARE(cards().size(), size_t(1));
    NoteCard *card = cards()[0];
    for (auto *button : card->findChildren<QAbstractButton *>()) {
        if (button->accessibleName().startsWith(text("Edit the note")))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    auto *edit = card->findChild<QPlainTextEdit *>();
    QVERIFY(edit->hasFocus());
    QTest::keyClick(edit, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(edit, text(" again"));
    QVERIFY(m_hand->settle());
    QCOMPARE(notes()[0].text(Field::NoteText), text("Ask Skeptic again"));

    m_hand->button("Resolved")->setFocus();
    m_hand->press(Qt::Key_Space);
    QVERIFY(m_hand->settle());
    QCOMPARE(notes()[0].integer(Field::Resolved), qint64(1));
    m_hand->press(Qt::Key_Space);
    QVERIFY(m_hand->settle());
    QCOMPARE(notes()[0].integer(Field::Resolved), qint64(0));
}

void TestWindowSettling::aDeletedNoteComesBack()
{
    write("One");
    write("Two");
    QCOMPARE(cards().size(), size_t(2));
    for (auto *button : cards()[0]->findChildren<QAbstractButton *>()) {
        if (button->accessibleName().startsWith(text("Delete the note")))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(m_hand->settle());
    QCOMPARE(notes().size(), size_t(1));
    QCOMPARE(cards().size(), size_t(1));
    m_hand->window->session().undo();
    QTRY_COMPARE(cards().size(), size_t(2));
    QCOMPARE(notes().size(), size_t(2));
}

void TestWindowSettling::theTakeGoesStaleAndIsRenewed()
{
    auto *take = m_hand->named<QPlainTextEdit>("Panel take");
    take->setFocus();
    QTest::keyClicks(take, text("We agree to differ."));
    QVERIFY(m_hand->settle());
    QCOMPARE(m_hand->stored("plumbline", Field::PanelTake), text("We agree to differ."));
    QVERIFY(!says("Verdicts changed after this was written"));

    const Record seat = m_hand->seats("plumbline")[0];
    const bool isShip = Seat::from(seat).effectiveVerdict(60) == Verdict::Ship;
    m_hand->desk.set(seat.ref(), Field::Verdict, text(isShip ? "skip" : "ship"));
    QTRY_VERIFY(says("Verdicts changed after this was written"));
    const QString before = m_hand->stored("plumbline", Field::PanelTakeVerdicts);
    auto *renew = m_hand->button("Still true");
    renew->setFocus();
    m_hand->press(Qt::Key_Space);
    QVERIFY(m_hand->settle());
    QTRY_VERIFY(!says("Verdicts changed after this was written"));
    QVERIFY(m_hand->stored("plumbline", Field::PanelTakeVerdicts) != before);
    QCOMPARE(m_hand->stored("plumbline", Field::PanelTake), text("We agree to differ."));
}

void TestWindowSettling::whatIsTypedInTheTakeIsNoConflict()
{
    auto *take = m_hand->named<QPlainTextEdit>("Panel take");
    take->setFocus();
    QTest::keyClicks(take, text("We agree."));
    QVERIFY(m_hand->settle());
    const Record seat = m_hand->seats("plumbline")[0];
    const bool isShip = Seat::from(seat).effectiveVerdict(60) == Verdict::Ship;
    m_hand->desk.set(seat.ref(), Field::Verdict, text(isShip ? "skip" : "ship"));
    QTRY_VERIFY(says("Verdicts changed after this was written"));
    QSignalSpy failed(&m_hand->window->session(), &DeskSession::failed);
    QTest::keyClicks(take, text(" Still."));
    m_hand->button("Still true")->click();
    QVERIFY(m_hand->settle());
    QTRY_VERIFY(!says("Verdicts changed after this was written"));
    QVERIFY(failed.isEmpty());
    QCOMPARE(m_hand->stored("plumbline", Field::PanelTake), text("We agree. Still."));
}

void TestWindowSettling::anOldNoteSettlesNoLaterTie()
{
    divide({"ship", "ship", "ship", "skip"});
    m_hand->desk.set(m_hand->desk.site(), Field::PanelTie, text("hold"));
    write("Why does one skip?");
    m_hand->button("Resolved")->setFocus();
    m_hand->press(Qt::Key_Space);
    QVERIFY(m_hand->settle());
    QVERIFY(!says("Resolved when the panel was split"));
    divide({"ship", "ship", "skip", "skip"});
    QTRY_VERIFY(says("Two against two is held on this site: pages say Pending until it is settled. "
                     "Its notes were resolved for earlier verdicts"));
    QVERIFY(says("Resolved when the panel was split 3–1"));
    m_hand->button("Still resolved")->setFocus();
    m_hand->press(Qt::Key_Space);
    QVERIFY(m_hand->settle());
    QTRY_VERIFY(says("Two against two, and settled"));
    QVERIFY(!says("Resolved when the panel was split"));
}

void TestWindowSettling::aTieIsHeldUntilItIsSettled()
{
    divide({"ship", "skip", "ship", "skip"});
    QVERIFY(!says("Two against two"));
    m_hand->desk.set(m_hand->desk.site(), Field::PanelTie, text("hold"));
    QTRY_VERIFY(says("Two against two is held on this site"));
    write("Let us talk");
    QTRY_VERIFY(says("Two against two is held on this site: pages say Pending until it is settled. "
                     "To settle it, resolve its notes (1 open)"));
    m_hand->button("Resolved")->setFocus();
    m_hand->press(Qt::Key_Space);
    QVERIFY(says("Two against two, and settled"));
}

void TestWindowSettling::anOpenSeatHasADueDate()
{
    const Record seat = m_hand->seats("plumbline")[1];
    m_hand->desk.set(seat.ref(), Field::Verdict, Value());
    m_hand->desk.set(seat.ref(), Field::Score, Value());
    const auto due = [this]() -> QWidget * {
        for (auto *field : m_hand->window->findChildren<QLineEdit *>()) {
            if (field->isVisible() && field->accessibleName() == text("Due"))
                return field;
        }
        return nullptr;
    };
    QTRY_VERIFY(due());
    m_hand->retype(due(), "2026-06-30");
    m_hand->retype(m_hand->named<QLineEdit>("Author"), "Ada");
    QVERIFY(m_hand->settle());
    QCOMPARE(m_hand->seats("plumbline")[1].text(Field::Due), text("2026-06-30"));
    QCOMPARE(m_hand->seats("plumbline")[1].text(Field::Author), text("Ada"));
    m_hand->desk.set(seat.ref(), Field::Score, qint64(50));
    QTRY_VERIFY(!due());
}

void TestWindowSettling::whoSitsLeastIsSuggested()
{
    QVERIFY(!says("Suggested: "));
    const auto seats = m_hand->seats("plumbline");
    m_hand->desk.set(seats[3].ref(), Field::Exists, qint64(0));
    QTRY_VERIFY(says("Suggested: Creator sits on "));
    auto *take = m_hand->button("Seat Creator");
    QVERIFY(take->accessibleDescription().startsWith(text("Creator sits on ")));
    take->setFocus();
    m_hand->press(Qt::Key_Space);
    QVERIFY(m_hand->settle());
    QCOMPARE(m_hand->personas("plumbline").value(3), text("Creator"));
    QVERIFY(!says("Suggested: "));
}

// Out of what the window has in memory: the desk is not asked.
void TestWindowSettling::theSuggestionFollowsTheCategory()
{
    m_hand->desk.set(m_hand->seats("plumbline")[3].ref(), Field::Exists, qint64(0));
    QTRY_VERIFY(says("Suggested: Creator sits on "));
    const HeldDesk held(m_hand->desk.path());
    m_hand->retype(m_hand->named<QLineEdit>("Category"), "Top %1");
    QVERIFY(says("Suggested: Creator sits on 0 panel(s) of Top %1, as few as "));
}

VD_TEST_CASE(TestWindowSettling)

} // namespace tst_windowsettling

#include "tst_windowsettling.moc"
