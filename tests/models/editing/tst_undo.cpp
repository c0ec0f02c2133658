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
    void whatCameAfterIsNotOverwritten();

private:
    QString steps(const char *author = "Ada");
    std::unique_ptr<TempDesk> m_desk;
};

// "undo: B, redo: A"
QString TestUndo::steps(const char *author)
{
    const auto steps = (*m_desk)->undoSteps(text(author));
    const auto shown = [](const std::optional<UndoStep> &step) {
        return step ? step->label : QStringLiteral("-");
    };
    return shown(steps->undo) + QLatin1String(" | ") + shown(steps->redo);
}

void TestUndo::nothingIsUndoneOfANewDesk()
{
    QCOMPARE(steps(), text("- | -"));
    QCOMPARE((*m_desk)->undo(text("Ada")).error().text(), text("There is nothing to undo."));
    QCOMPARE((*m_desk)->redo(text("Ada")).error().text(), text("There is nothing to redo."));
}

void TestUndo::goesBackAndForth()
{
    m_desk->apply("Make", {newTool("mistral", "Mistral")});
    m_desk->apply("One", {change(tool("mistral"), Field::Name, "Mistral", "One")});
    m_desk->apply("Two", {change(tool("mistral"), Field::Name, "One", "Two")});
    const auto name = [this] { return m_desk->get(tool("mistral"), Field::Name); };
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
    const auto history = *(*m_desk)->history();
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
    QVERIFY((*m_desk)->panelRows()->empty());
    QCOMPARE((*m_desk)->deletedPanelRows()->size(), size_t(1));
    QVERIFY((*m_desk)->redo(text("Ada")));
    QCOMPARE((*m_desk)->panelRows()->size(), size_t(1));
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

void TestUndo::whatCameAfterIsNotOverwritten()
{
    m_desk->apply("Make", {newTool("mistral", "Mistral")});
    m_desk->apply("One", {change(tool("mistral"), Field::Name, "Mistral", "One")});
    *m_desk->clock.now += 1000;
    m_desk->apply(edit("Theirs", {change(tool("mistral"), Field::Tagline, nothing, "T")}, "Bo"));
    QVERIFY((*m_desk)->undo(text("Ada"))); // of another field; `updatedAt` goes on from theirs
    QCOMPARE(m_desk->get(tool("mistral"), Field::Tagline), value("T"));
    m_desk->apply("Two", {change(tool("mistral"), Field::Name, "Mistral", "Two")});
    m_desk->apply(edit("Theirs", {change(tool("mistral"), Field::Name, "Two", "Bo's")}, "Bo"));
    const auto refused = (*m_desk)->undo(text("Ada"));
    QVERIFY(!refused);
    QVERIFY(refused.error().text().contains(text("Nothing was overwritten")));
    QCOMPARE(m_desk->get(tool("mistral"), Field::Name), value("Bo's"));
}

VD_TEST_CASE(TestUndo)

} // namespace tst_undo

#include "tst_undo.moc"
