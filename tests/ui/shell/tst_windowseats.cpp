// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcases.h"
#include "ui/support/windowdriver.h"
#include "ui/support/windowtheme.h"
#include "ui/tool/seatcard.h"

#include <QApplication>
#include <QComboBox>
#include <QToolButton>

#include <algorithm>

namespace tst_windowseats {

using namespace vd;
using namespace vd::test;
using namespace vd::ui;

// Who sits on a panel: cleared, moved, swapped and seated by the menus of the cards.
class TestWindowSeats : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void init();
    void cleanup() { m_hand.reset(); }

    void clearAndUndo();
    void move();
    void swap();
    void anOpenSeatIsGiven();
    void whoSitsThereIsNotOffered();
    void anotherPersonaTakesTheSeat();

private:
    bool choose(const char *persona, const char *line);
    SeatCard *openCard() const;
    static QStringList offers(const QComboBox &combo);

    const QStringList m_seated = {text("Builder"), text("Skeptic"), text("Futurist"),
                                  text("Founder")};
    std::unique_ptr<WindowDriver> m_hand;
};

void TestWindowSeats::init()
{
    QTest::failOnWarning(otherWindowWarnings());
    m_hand = std::make_unique<WindowDriver>();
    m_hand->window->resize(1280, 1600);
    QVERIFY(m_hand->open());
    QVERIFY(m_hand->choose("Plumbline"));
    QCOMPARE(m_hand->personas("plumbline"), m_seated);
}

// A line of the menu on the card of a persona.
bool TestWindowSeats::choose(const char *persona, const char *line)
{
    for (auto *card : m_hand->window->findChildren<SeatCard *>()) {
        for (auto *combo : card->findChildren<QComboBox *>()) {
            if (combo->isVisible() && combo->currentText() == text(persona)) {
                for (auto *more : card->findChildren<QToolButton *>()) {
                    if (more->menu())
                        return m_hand->chooseInMenu(more, line) && m_hand->settle();
                }
            }
        }
    }
    return false;
}

SeatCard *TestWindowSeats::openCard() const
{
    const auto cards = m_hand->window->findChildren<SeatCard *>();
    const auto open = std::ranges::find_if(cards, [](SeatCard *card) { return !card->seat(); });
    return open == cards.end() ? nullptr : *open;
}

QStringList TestWindowSeats::offers(const QComboBox &combo)
{
    QStringList names;
    for (int line = 0; line < combo.count(); ++line)
        names += combo.itemText(line);
    return names;
}

void TestWindowSeats::clearAndUndo()
{
    QVERIFY(choose("Skeptic", "Clear this seat"));
    QCOMPARE(m_hand->personas("plumbline"),
             (QStringList{text("Builder"), text("Futurist"), text("Founder")}));
    QTRY_VERIFY(openCard());
    QTRY_VERIFY(m_hand->window->session().undoSteps().undo);
    m_hand->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_hand->personas("plumbline"), m_seated);
    QTRY_VERIFY(!openCard());
}

void TestWindowSeats::move()
{
    QVERIFY(choose("Builder", "Move back"));
    QCOMPARE(m_hand->personas("plumbline").first(), text("Skeptic"));
    QVERIFY(choose("Builder", "Move forward"));
    QCOMPARE(m_hand->personas("plumbline"), m_seated);
    QVERIFY(!choose("Builder", "Move forward")); // the first one
    QCOMPARE(m_hand->labels().size(), 2);
}

void TestWindowSeats::swap()
{
    QVERIFY(choose("Builder", "Swap with Founder"));
    QCOMPARE(m_hand->personas("plumbline"),
             (QStringList{text("Founder"), text("Skeptic"), text("Futurist"), text("Builder")}));
    QCOMPARE(m_hand->labels(), QStringList{text("Swap two seats")});
}

void TestWindowSeats::anOpenSeatIsGiven()
{
    QVERIFY(choose("Skeptic", "Clear this seat"));
    QTRY_VERIFY(openCard());
    auto *offer = m_hand->named<QComboBox>("Persona for the free seat");
    QCOMPARE(offers(*offer), (QStringList{text("Skeptic"), text("Creator")}));
    offer->setFocus();
    QTest::keyClick(offer, Qt::Key_C); // as a keyboard chooses in a closed list
    QVERIFY(m_hand->settle());
    QTRY_COMPARE(m_hand->personas("plumbline"), (QStringList{text("Builder"), text("Futurist"),
                                                             text("Founder"), text("Creator")}));
    QTRY_VERIFY(!openCard());
}

void TestWindowSeats::whoSitsThereIsNotOffered()
{
    int combos = 0;
    for (auto *combo : m_hand->window->findChildren<QComboBox *>()) {
        if (!combo->isVisible() || combo->accessibleName() != text("Persona of this seat"))
            continue;
        ++combos;
        QStringList offered = offers(*combo);
        QCOMPARE(offered.removeAll(combo->currentText()), 1);
        QCOMPARE(offered, QStringList{text("Creator")});
    }
    QCOMPARE(combos, 4);
}

void TestWindowSeats::anotherPersonaTakesTheSeat()
{
    const auto seat = m_hand->seats("plumbline").front();
    auto *combo = m_hand->named<QComboBox>("Persona of this seat");
    QCOMPARE(combo->currentText(), text("Builder"));
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_C);
    QVERIFY(m_hand->settle());
    QCOMPARE(m_hand->personas("plumbline").first(), text("Creator"));
    QCOMPARE(m_hand->seats("plumbline").front().id(), seat.id()); // with its score and review
    QCOMPARE(m_hand->labels().size(), 1);
}

VD_TEST_CASE(TestWindowSeats)

} // namespace tst_windowseats

#include "tst_windowseats.moc"
