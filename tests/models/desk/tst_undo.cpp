// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/undo.h"
#include "support/print.h"
#include "support/tempdesk.h"
#include "support/testcases.h"

#include <QTest>

namespace tst_undo {

using namespace vd;
using namespace vd::test;

namespace {

// "B | A": what can be undone, and what redone.
QString printed(const UndoSteps &steps)
{
    const auto shown = [](const std::optional<UndoStep> &step) {
        return step ? step->label : QStringLiteral("-");
    };
    return shown(steps.undo) + QLatin1String(" | ") + shown(steps.redo);
}

} // namespace

// Undo and redo through the journal.
class TestUndo : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_desk = std::make_unique<TempDesk>();
    }

    void nothingIsUndoneOfANewDesk();
    void goesBackAndForth();
    void anEditEndsWhatCouldBeRedone();
    void othersEditsAreTheirOwn();
    void aGestureIsOneStep();
    void worksAfterReopening();
    void makingAToolIsUndone();
    void keptFieldsGoBackToo();
    void aGestureToNothingIsNoStep();
    void whatCameAfterIsNotOverwritten();
    void whatIsRefusedCanBeSkipped();
    void aRefusedRedoCanBeSkipped();
    void aRuleThatForbidsIsNamed();
    void whatIsThereAlreadyIsPassedOver();
    void theLastOneThatIsThereAlreadyIsTold();
    void whatAnEditBroughtBackGoesBackWhole();
    void staysInARecordIfAsked();
    void allTheWayBackAndForth();
    void aCommitSaysWhatItsAuthorCanUndo();

private:
    QString steps(const char *author = "Ada");
    Value name() { return m_desk->get(tool("mistral"), Field::Name); }
    QString typeAndErase(const char *gesture); // and what can be undone then
    std::unique_ptr<TempDesk> m_desk;
};

QString TestUndo::steps(const char *author)
{
    return printed(*(*m_desk)->reader()->undoSteps(text(author)));
}

QString TestUndo::typeAndErase(const char *gesture)
{
    m_desk->apply(
        inGesture(gesture, edit("Kicker", {change(m_desk->site(), Field::Kicker, nothing, "x")})));
    return printed(
        m_desk
            ->apply(inGesture(
                gesture, edit("Kicker", {change(m_desk->site(), Field::Kicker, "x", nothing)})))
            .steps);
}

void TestUndo::nothingIsUndoneOfANewDesk()
{
    QCOMPARE(steps(), text("- | -"));
    QCOMPARE((*m_desk)->undo(text("Ada")).error().error.text(), text("There is nothing to undo."));
    QCOMPARE((*m_desk)->redo(text("Ada")).error().error.text(), text("There is nothing to redo."));
}

void TestUndo::goesBackAndForth()
{
    m_desk->apply("Make", {newTool("mistral", "Mistral")});
    m_desk->apply("One", {change(tool("mistral"), Field::Name, "Mistral", "One")});
    m_desk->apply("Two", {change(tool("mistral"), Field::Name, "One", "Two")});
    QCOMPARE(steps(), text("Two | -"));
    QVERIFY((*m_desk)->undo(text("Ada")));
    QCOMPARE(name(), value("One"));
    QCOMPARE(steps(), text("One | Two"));
    QVERIFY((*m_desk)->undo(text("Ada")));
    QCOMPARE(name(), value("Mistral"));
    QCOMPARE(steps(), text("Make | One"));
    QVERIFY((*m_desk)->redo(text("Ada")));
    QVERIFY((*m_desk)->redo(text("Ada")));
    QCOMPARE(name(), value("Two"));
    QCOMPARE(steps(), text("Two | -"));
    QVERIFY((*m_desk)->undo(text("Ada")));
    QCOMPARE(steps(), text("One | Two"));
    const auto history = *(*m_desk)->reader()->history();
    QCOMPARE(history.back().edit.label, text("Undo: Two"));
    QVERIFY(history.back().edit.reverts);
    QCOMPARE(print((*m_desk)->verify()), QStringList());
}

void TestUndo::anEditEndsWhatCouldBeRedone()
{
    m_desk->apply("Make", {newTool("mistral", "Mistral")});
    m_desk->apply("One", {change(tool("mistral"), Field::Name, "Mistral", "One")});
    QVERIFY((*m_desk)->undo(text("Ada")));
    m_desk->apply("Other", {change(tool("mistral"), Field::Tagline, nothing, "Small")});
    QCOMPARE(steps(), text("Other | -"));
    QVERIFY((*m_desk)->undo(text("Ada")));
    QCOMPARE(steps(), text("Make | Other"));
}

void TestUndo::othersEditsAreTheirOwn()
{
    m_desk->apply(edit("Make", {newTool("mistral", "Mistral")}, "Bo"));
    QCOMPARE(steps(), text("- | -"));
    QCOMPARE(steps("Bo"), text("Make | -"));
}

void TestUndo::aGestureIsOneStep()
{
    m_desk->apply("Make", {newTool("mistral", "Mistral")});
    m_desk->apply(
        inGesture("drag", edit("Rename", {change(tool("mistral"), Field::Name, "Mistral", "M")})));
    m_desk->apply(
        inGesture("drag", edit("Rename", {change(tool("mistral"), Field::Name, "M", "Mi")})));
    QVERIFY((*m_desk)->undo(text("Ada")));
    QCOMPARE(m_desk->get(tool("mistral"), Field::Name), value("Mistral"));
    QCOMPARE(steps(), text("Make | Rename"));
}

void TestUndo::worksAfterReopening()
{
    m_desk->apply("Make", {newTool("mistral", "Mistral")});
    m_desk->apply("One", {change(tool("mistral"), Field::Name, "Mistral", "One")});
    m_desk->reopen();
    QVERIFY((*m_desk)->undo(text("Ada")));
    m_desk->reopen();
    QCOMPARE(m_desk->get(tool("mistral"), Field::Name), value("Mistral"));
    QVERIFY((*m_desk)->redo(text("Ada")));
    QCOMPARE(m_desk->get(tool("mistral"), Field::Name), value("One"));
}

void TestUndo::makingAToolIsUndone()
{
    m_desk->apply("Builder", {newPersona("builder")});
    m_desk->apply("Make", newPanel("mistral", "Mistral", {{"builder", 85, nullptr, "Good."}}));
    QVERIFY((*m_desk)->undo(text("Ada")));
    QVERIFY((*m_desk)->reader()->panelRows()->empty());
    QCOMPARE((*m_desk)->reader()->deletedPanelRows()->size(), size_t(1));
    QVERIFY((*m_desk)->redo(text("Ada")));
    QCOMPARE((*m_desk)->reader()->panelRows()->size(), size_t(1));
    QCOMPARE(m_desk->get(seat("mistral", "builder"), Field::Review), value("Good."));
    QCOMPARE(print((*m_desk)->verify()), QStringList());
}

void TestUndo::keptFieldsGoBackToo()
{
    m_desk->apply("Make", {newTool("mistral", "Mistral")});
    const Value updated = m_desk->get(tool("mistral"), Field::UpdatedAt);
    *m_desk->clock.now += 1000;
    m_desk->apply("Move", {change(tool("mistral"), Field::Slug, "mistral", "small")});
    QVERIFY(m_desk->get(tool("mistral"), Field::UpdatedAt) != updated);
    *m_desk->clock.now += 1000;
    QVERIFY((*m_desk)->undo(text("Ada")));
    QCOMPARE(m_desk->get(tool("mistral"), Field::UpdatedAt), updated);
    QCOMPARE(m_desk->get(tool("mistral"), Field::FormerSlugs), value("[]"));
}

// A gesture that ends where it began leaves an entry in the journal, and no step. Desks that older
// versions wrote hold such entries, too.
void TestUndo::aGestureToNothingIsNoStep()
{
    m_desk->apply("Make", {newTool("mistral", "Mistral")});
    m_desk->apply("One", {change(tool("mistral"), Field::Name, "Mistral", "One")});
    QVERIFY((*m_desk)->undo(text("Ada")));
    typeAndErase("first");
    QCOMPARE(steps(), text("Make | One"));
    QVERIFY((*m_desk)->redo(text("Ada")));
    QCOMPARE(name(), value("One"));
    typeAndErase("second");
    m_desk->reopen();
    QCOMPARE(steps(), text("One | -"));
    QVERIFY((*m_desk)->undo(text("Ada")));
    QCOMPARE(name(), value("Mistral"));
    QCOMPARE(print((*m_desk)->verify()), QStringList());
}

void TestUndo::whatCameAfterIsNotOverwritten()
{
    m_desk->apply("Make", {newTool("mistral", "Mistral")});
    m_desk->apply("One", {change(tool("mistral"), Field::Name, "Mistral", "One")});
    *m_desk->clock.now += 1000;
    m_desk->apply(edit("Theirs", {change(tool("mistral"), Field::Tagline, nothing, "T")}, "Bo"));
    QVERIFY((*m_desk)->undo(text("Ada"))); // of another field; `updatedAt` goes on from theirs
    QCOMPARE(m_desk->get(tool("mistral"), Field::Tagline), value("T"));
    m_desk->apply("Two", {change(tool("mistral"), Field::Name, "Mistral", "Two")});
    *m_desk->clock.now += 1000;
    m_desk->apply(edit("Theirs", {change(tool("mistral"), Field::Name, "Two", "Bo's")}, "Bo"));
    m_desk->apply(edit("Star", {change(tool("mistral"), Field::Starred, 0, 1)}, "Çelik"));
    const auto refused = (*m_desk)->undo(text("Ada"));
    QVERIFY(!refused);
    const UndoRefusal &refusal = refused.error();
    QCOMPARE(refusal.reason, UndoRefusal::Reason::ChangedSince);
    QCOMPARE(print(refusal.error),
             text("\"Two\" cannot be reverted: tool mistral, name was changed by Bo at "
                  "2026-05-01T09:30:02.000Z. It is \"Bo's\" now and would become \"Mistral\". "
                  "Nothing was overwritten."));
    QCOMPARE(refusal.step->label, text("Two"));
    QCOMPARE(refusal.changed.size(), size_t(1));
    QCOMPARE(refusal.changed.front().author, text("Bo"));
    QCOMPARE(refusal.changed.front().at, 1'777'627'802'000);
    QCOMPARE(refusal.changed.front().theirs, value("Bo's"));
    QCOMPARE(refusal.changed.front().wanted, value("Mistral"));
    QCOMPARE(name(), value("Bo's"));
    QCOMPARE(steps(), text("Two | -"));
}

// Otherwise nothing older could be undone for as long as the desk lives.
void TestUndo::whatIsRefusedCanBeSkipped()
{
    m_desk->apply("Make", {newTool("mistral", "Mistral")});
    m_desk->apply("Tagline", {change(tool("mistral"), Field::Tagline, nothing, "Small")});
    m_desk->apply("One", {change(tool("mistral"), Field::Name, "Mistral", "One")});
    m_desk->apply(edit("Theirs", {change(tool("mistral"), Field::Name, "One", "Bo's")}, "Bo"));
    const auto refused = (*m_desk)->undo(text("Ada"));
    QVERIFY(!refused && refused.error().canSkip());
    const auto skipped = (*m_desk)->skip(*refused.error().step, text("Ada"));
    VD_OK(skipped);
    QCOMPARE(print(*skipped), QStringList(text("6 Ada: Skip: One")));
    QCOMPARE(steps(), text("Tagline | -")); // and not to be redone: it was never undone
    VD_OK((*m_desk)->undo(text("Ada")));
    QCOMPARE(m_desk->get(tool("mistral"), Field::Tagline), nothing);
    m_desk->reopen();
    QCOMPARE(steps(), text("Make | Tagline"));
    VD_OK((*m_desk)->redo(text("Ada")));
    QCOMPARE(steps(), text("Tagline | -"));
    QCOMPARE(name(), value("Bo's"));
    VD_REFUSED((*m_desk)->skip(*refused.error().step, text("Ada")),
               "\"One\" is not the next step any more.");
    QCOMPARE(print((*m_desk)->verify()), QStringList());
}

void TestUndo::aRefusedRedoCanBeSkipped()
{
    m_desk->apply("Make", {newTool("mistral", "Mistral")});
    m_desk->apply("Tagline", {change(tool("mistral"), Field::Tagline, nothing, "Small")});
    m_desk->apply("One", {change(tool("mistral"), Field::Name, "Mistral", "One")});
    VD_OK((*m_desk)->undo(text("Ada")));
    VD_OK((*m_desk)->undo(text("Ada")));
    m_desk->apply(edit("Theirs", {change(tool("mistral"), Field::Tagline, nothing, "Tiny")}, "Bo"));
    const auto refused = (*m_desk)->redo(text("Ada"));
    QVERIFY(!refused && refused.error().canSkip());
    VD_OK((*m_desk)->skip(*refused.error().step, text("Ada")));
    QCOMPARE(steps(), text("Make | One"));
    VD_OK((*m_desk)->redo(text("Ada")));
    QCOMPARE(name(), value("One"));
    QCOMPARE(steps(), text("One | -"));
}

void TestUndo::aRuleThatForbidsIsNamed()
{
    m_desk->apply("Make", {newTool("mistral", "Mistral")});
    m_desk->apply("Delete", {change(tool("mistral"), Field::Exists, 1, 0)});
    m_desk->apply(edit("Theirs", {newTool("other", "Other").set(Field::Slug, "mistral")}, "Bo"));
    const auto refused = (*m_desk)->undo(text("Ada"));
    QVERIFY(!refused && refused.error().canSkip());
    QCOMPARE(refused.error().reason, UndoRefusal::Reason::Forbidden);
    QCOMPARE(print(refused.error().error),
             text("The slug \"mistral\" of \"Mistral\" is taken: \"Other\" has it."));
}

// Somebody else has done by hand what the undo would do. A keystroke that changes nothing would
// look like a program that hangs.
void TestUndo::whatIsThereAlreadyIsPassedOver()
{
    m_desk->apply("Make", {newTool("mistral", "Mistral")});
    m_desk->apply("Tagline", {change(tool("mistral"), Field::Tagline, nothing, "Small")});
    m_desk->apply("One", {change(tool("mistral"), Field::Name, "Mistral", "One")});
    *m_desk->clock.now += 1000;
    m_desk->apply(edit("Theirs", {change(tool("mistral"), Field::Name, "One", "Mistral")}, "Bo"));
    const auto undone = (*m_desk)->undo(text("Ada"));
    VD_OK(undone);
    QCOMPARE(undone->label, text("Undo: Tagline"));
    QCOMPARE(steps(), text("Make | Tagline"));
    VD_OK((*m_desk)->redo(text("Ada")));
    QCOMPARE(steps(), text("Tagline | -"));
    QCOMPARE(name(), value("Mistral"));
}

void TestUndo::theLastOneThatIsThereAlreadyIsTold()
{
    m_desk->apply(edit("Make", {newTool("mistral", "Mistral")}, "Bo"));
    m_desk->apply("One", {change(tool("mistral"), Field::Starred, 0, 1)});
    m_desk->apply(edit("Theirs", {change(tool("mistral"), Field::Starred, 1, 0)}, "Bo"));
    const auto refused = (*m_desk)->undo(text("Ada"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, UndoRefusal::Reason::NothingLeft);
    QCOMPARE(steps(), text("- | -"));
}

// An import can bring a deleted record back and change it in one edit.
void TestUndo::whatAnEditBroughtBackGoesBackWhole()
{
    m_desk->apply("Make", {newTool("mistral", "Mistral")});
    m_desk->apply("One", {change(tool("mistral"), Field::Name, "Mistral", "One")});
    m_desk->apply("Delete", {change(tool("mistral"), Field::Exists, 1, 0)});
    m_desk->apply("Import", {change(tool("mistral"), Field::Exists, 0, 1),
                             change(tool("mistral"), Field::Name, "One", "Two"),
                             change(tool("mistral"), Field::Tagline, nothing, "Small")});
    for (int i = 0; i < 3; ++i)
        VD_OK((*m_desk)->undo(text("Ada")));
    QCOMPARE(name(), value("Mistral"));
    QCOMPARE(m_desk->get(tool("mistral"), Field::Tagline), nothing);
    QCOMPARE(m_desk->get(tool("mistral"), Field::Exists), value(1));
    for (int i = 0; i < 3; ++i)
        VD_OK((*m_desk)->redo(text("Ada")));
    QCOMPARE(name(), value("Two"));
    QCOMPARE(steps(), text("Import | -"));
}

// The caller is in a text: an undo elsewhere would change what the editor does not look at.
void TestUndo::staysInARecordIfAsked()
{
    m_desk->apply("Make", {newTool("mistral", "Mistral")});
    m_desk->apply("Other", {newTool("other", "Other")});
    m_desk->apply("One", {change(tool("mistral"), Field::Name, "Mistral", "One")});
    const auto undone = (*m_desk)->undo(text("Ada"), tool("mistral"));
    VD_OK(undone);
    QCOMPARE(undone->changes.front().field, (FieldRef{tool("mistral"), Field::Name}));
    const auto refused = (*m_desk)->undo(text("Ada"), tool("mistral"));
    QVERIFY(!refused && !refused.error().canSkip());
    QCOMPARE(refused.error().reason, UndoRefusal::Reason::Elsewhere);
    QCOMPARE(refused.error().step->label, text("Other"));
    QCOMPARE(print(refused.error().elsewhere), QStringList(text("tool other, exists: 1 -> 0")));
    QCOMPARE(steps(), text("Other | One"));
    QVERIFY(!(*m_desk)->undo(text("Ada"), tool("other"))); // it would take away what is in hand
    VD_OK((*m_desk)->undo(text("Ada")));
    QVERIFY(!(*m_desk)->redo(text("Ada"), tool("mistral")));
    VD_OK((*m_desk)->redo(text("Ada"), tool("other")));
}

// More steps than are read at a time, with another window and restarts in between.
void TestUndo::allTheWayBackAndForth()
{
    const auto star = [&](int n) {
        return edit("Star", {change(tool("mistral"), Field::Starred, n % 2, (n + 1) % 2)}, "Bo");
    };
    m_desk->apply("Make", {newTool("mistral", "0")});
    const auto other = m_desk->other();
    for (int n = 1; n <= 70; ++n) {
        Desk &desk = n % 3 == 0 ? *other : **m_desk;
        VD_OK(desk.apply(edit("Name", {change(tool("mistral"), Field::Name, QString::number(n - 1),
                                              QString::number(n))})));
    }
    for (int n = 69; n >= 0; --n) {
        Desk &desk = n % 3 == 0 ? *other : **m_desk;
        VD_OK(desk.undo(text("Ada")));
        VD_OK(other->apply(star(69 - n)));
        QCOMPARE(name(), value(QString::number(n)));
    }
    m_desk->reopen();
    QCOMPARE(steps(), text("Make | Name"));
    for (int n = 1; n <= 70; ++n) {
        VD_OK((*m_desk)->redo(text("Ada")));
        QCOMPARE(name(), value(QString::number(n)));
    }
    QCOMPARE(steps(), text("Name | -"));
}

void TestUndo::aCommitSaysWhatItsAuthorCanUndo()
{
    const auto shown = [](const Commit &commit) { return printed(commit.steps); };
    QCOMPARE(shown(m_desk->apply("Make", {newTool("mistral", "Mistral")})), text("Make | -"));
    QCOMPARE(shown(m_desk->set(tool("mistral"), Field::Name, value("One"))), text("Set | -"));
    QCOMPARE(shown(*(*m_desk)->undo(text("Ada"))), text("Make | Set"));
    QCOMPARE(shown(*(*m_desk)->redo(text("Ada"))), text("Set | -"));
    const Edit same = edit("Same", {change(tool("mistral"), Field::Starred, 0, 0)});
    QCOMPARE(shown(m_desk->apply(same)), text("Set | -"));
    QVERIFY((*m_desk)->undo(text("Ada")));
    QCOMPARE(typeAndErase("typing"), text("Make | Set"));
}

VD_TEST_CASE(TestUndo)

} // namespace tst_undo

#include "tst_undo.moc"
