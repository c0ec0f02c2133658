// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskdriver.h"
#include "support/testcases.h"
#include "ui/personas/personasplace.h"
#include "ui/support/dialogs.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>

namespace tst_personasplace {

using namespace vd;
using namespace vd::test;
using namespace vd::ui;

class TestPersonasPlace : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void showsTheRoster();
    void newPersonaIsNamedAtOnce();
    void movedByKeysAndButtons();
    void typedFieldsAreStored();
    void aTakenSlugIsTold();
    void deletedAndBroughtBack();
    void oneOnAPanelStays();
    void anOutsideChangeAppears();
    void nothingToEditOnAReadOnlyDesk();
    void emptyRoster();

private:
    void press(const char *button);
    void type(QWidget *into, const char *typed);
    template<typename Editor>
    Editor *editor(const char *name) const;
    bool hasLabel(const QString &part) const;

    RealDialogs m_dialogs;
    std::unique_ptr<DeskDriver> m_hand;
    std::unique_ptr<PersonasPlace> m_place;
    qsizetype m_known = 0;
};

void TestPersonasPlace::init()
{
    // The offscreen platform says that of windows: no size hints.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
    m_hand = std::make_unique<DeskDriver>();
    m_hand->desk.apply(
        "Roster", {newPersona("builder", 0), newPersona("skeptic", 1), newPersona("creator", 2)});
    m_hand->desk.apply("Panel", newPanel("mistral", "Mistral", {{"builder", 85}}));
    for (const char *word : {"builder", "skeptic", "creator"})
        m_hand->desk.set(persona(word), Field::Name, value(word));
    m_known = m_hand->labels(0).size();
    m_place = std::make_unique<PersonasPlace>(m_hand->session, m_dialogs);
    m_place->resize(1000, 700);
    m_place->show();
    QVERIFY(QTest::qWaitForWindowActive(m_place.get()));
    QVERIFY(m_hand->open());
}

void TestPersonasPlace::cleanup()
{
    m_place.reset();
    m_hand.reset();
}

void TestPersonasPlace::press(const char *name)
{
    QAbstractButton *button = buttonNamed(*m_place, name);
    QVERIFY2(button, name);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(m_hand->settle());
}

// In place of what stands there.
void TestPersonasPlace::type(QWidget *into, const char *typed)
{
    QTest::keyClick(into, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(into, text(typed));
    QVERIFY(m_hand->settle());
}

template<typename Editor>
Editor *TestPersonasPlace::editor(const char *name) const
{
    for (auto *candidate : m_place->findChildren<Editor *>()) {
        if (candidate->accessibleName() == text(name))
            return candidate;
    }
    return nullptr;
}

bool TestPersonasPlace::hasLabel(const QString &part) const
{
    return std::ranges::any_of(m_place->findChildren<QLabel *>(), [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(part);
    });
}

void TestPersonasPlace::showsTheRoster()
{
    QCOMPARE(printList(*m_place), (QStringList{text("builder"), text("skeptic"), text("creator")}));
    QVERIFY(hasLabel(text("3 persona(s)")));
    const QSignalSpy chosen(m_place.get(), &PersonasPlace::personaChosen);
    clickRow(*m_place, 1);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(m_place->current(), persona("skeptic").id);
    QCOMPARE(editor<QLineEdit>("Slug")->text(), text("skeptic"));
}

void TestPersonasPlace::newPersonaIsNamedAtOnce()
{
    press("New persona");
    QTRY_COMPARE(printList(*m_place).size(), 4);
    QTRY_COMPARE(QApplication::focusWidget(), editor<QLineEdit>("Name"));
    QTest::keyClicks(QApplication::focusWidget(), text("Futurist"));
    QVERIFY(m_hand->settle());
    QCOMPARE(printList(*m_place),
             (QStringList{text("builder"), text("skeptic"), text("creator"), text("> Futurist")}));
    const RecordRef made{Kind::Persona, m_place->current()};
    QCOMPARE(m_hand->desk.get(made, Field::Name), value("Futurist"));
    QCOMPARE(m_hand->desk.get(made, Field::Slug), value("new-persona"));
    QCOMPARE(m_hand->desk.get(made, Field::Place), value(3));
    press("New persona");
    QTRY_COMPARE(printList(*m_place).size(), 5);
    QCOMPARE(m_hand->desk.get({Kind::Persona, m_place->current()}, Field::Slug),
             value("new-persona-2"));
}

void TestPersonasPlace::movedByKeysAndButtons()
{
    clickRow(*m_place, 2);
    QTest::keyClick(listIn(*m_place), Qt::Key_Up, Qt::AltModifier);
    QVERIFY(m_hand->settle());
    QCOMPARE(printList(*m_place),
             (QStringList{text("builder"), text("> creator"), text("skeptic")}));
    press("Move up");
    QVERIFY(!buttonNamed(*m_place, "Move up")->isEnabled());
    QCOMPARE(m_hand->desk.get(persona("creator"), Field::Place), value(0));
    QCOMPARE(m_hand->desk.get(persona("builder"), Field::Place), value(1));
    QCOMPARE(m_hand->desk.get(persona("skeptic"), Field::Place), value(2));
    QTest::keyClick(listIn(*m_place), Qt::Key_Down, Qt::AltModifier);
    QVERIFY(m_hand->settle());
    QCOMPARE(printList(*m_place),
             (QStringList{text("builder"), text("> creator"), text("skeptic")}));
    QCOMPARE(m_hand->labels(m_known).size(), 3);
}

void TestPersonasPlace::typedFieldsAreStored()
{
    clickRow(*m_place, 0);
    type(editor<QLineEdit>("Motto"), "Ship it");
    type(editor<QPlainTextEdit>("Looks for"), "speed");
    type(editor<QLineEdit>("Colour"), "#2563eb");
    const Persona stored = Persona::from(m_hand->desk.find(persona("builder")));
    QCOMPARE(stored.motto, text("Ship it"));
    QCOMPARE(stored.likes, QStringList{text("speed")});
    QCOMPARE(stored.color, text("#2563eb"));
    QCOMPARE(m_hand->labels(m_known),
             (QStringList{text("Motto"), text("Looks for"), text("Colour")}));
}

void TestPersonasPlace::aTakenSlugIsTold()
{
    clickRow(*m_place, 1);
    type(editor<QLineEdit>("Slug"), "builder");
    QVERIFY(hasLabel(text("builder has this slug already")));
    QVERIFY(m_hand->desk.get(persona("skeptic"), Field::Slug) != value("builder"));
    type(editor<QLineEdit>("Slug"), "doubter");
    QCOMPARE(m_hand->desk.get(persona("skeptic"), Field::Slug), value("doubter"));
}

void TestPersonasPlace::deletedAndBroughtBack()
{
    const QSignalSpy statusMessage(m_place.get(), &PersonasPlace::statusMessage);
    clickRow(*m_place, 1);
    QTest::keyClick(listIn(*m_place), Qt::Key_Delete);
    QVERIFY(m_hand->settle());
    QCOMPARE(m_hand->desk.get(persona("skeptic"), Field::Exists), value(0));
    QCOMPARE(printList(*m_place), (QStringList{text("builder"), text("> creator")}));
    QCOMPARE(statusMessage.size(), 1);
    QCOMPARE(statusMessage.at(0).at(0).toString(), text("Deleted skeptic. Ctrl+Z brings it back."));
    m_hand->session.undo();
    QTRY_COMPARE(printList(*m_place),
                 (QStringList{text("builder"), text("skeptic"), text("> creator")}));
}

void TestPersonasPlace::oneOnAPanelStays()
{
    const QSignalSpy failed(&m_hand->session, &DeskSession::failed);
    const QSignalSpy statusMessage(m_place.get(), &PersonasPlace::statusMessage);
    clickRow(*m_place, 0);
    press("Delete");
    QCOMPARE(failed.size(), 1);
    QCOMPARE(statusMessage.size(), 0);
    QCOMPARE(printList(*m_place).at(0), text("> builder"));
    QCOMPARE(m_hand->desk.get(persona("builder"), Field::Exists), value(1));
}

void TestPersonasPlace::anOutsideChangeAppears()
{
    clickRow(*m_place, 0);
    m_hand->desk.set(persona("builder"), Field::Motto, value("From outside"));
    QTRY_COMPARE(editor<QLineEdit>("Motto")->text(), text("From outside"));
    m_hand->desk.apply("New", {newPersona("founder", 3)});
    QTRY_COMPARE(printList(*m_place).size(), 4);
}

void TestPersonasPlace::nothingToEditOnAReadOnlyDesk()
{
    clickRow(*m_place, 1);
    m_hand->session.restrictToReading(text("Bob has it."));
    for (const char *name : {"New persona", "Move up", "Move down", "Delete"})
        QVERIFY2(!buttonNamed(*m_place, name)->isEnabled(), name);
    QVERIFY(editor<QLineEdit>("Name")->isReadOnly());
}

void TestPersonasPlace::emptyRoster()
{
    m_place.reset();
    m_hand = std::make_unique<DeskDriver>();
    m_place = std::make_unique<PersonasPlace>(m_hand->session, m_dialogs);
    m_place->show();
    QVERIFY(m_hand->open());
    QVERIFY(hasLabel(text("No personas yet.")));
    QVERIFY(!m_place->focus({persona("builder"), Field::Name}));
}

VD_TEST_CASE(TestPersonasPlace)

} // namespace tst_personasplace

#include "tst_personasplace.moc"
