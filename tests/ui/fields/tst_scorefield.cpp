// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcases.h"
#include "ui/fields/scorefield.h"
#include "ui/fields/scorepainter.h"
#include "ui/fields/scoreslider.h"
#include "ui/support/wheel.h"
#include "ui/support/windowtheme.h"

#include <QAccessible>
#include <QApplication>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace tst_scorefield {

using namespace vd;
using vd::test::turnWheel;
using namespace vd::ui;

namespace {

const Value none;

QList<Value> valuesOf(const QSignalSpy &spy)
{
    QList<Value> values;
    for (const auto &arguments : spy)
        values += arguments.first().value<Value>();
    return values;
}

} // namespace

class TestScoreField : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_page.reset(); }

    void keys_data();
    void keys();
    void keysRightToLeft();
    void digits();
    void codeEmitsNothing();
    void drag();
    void dragRightToLeft();
    void takenHandleDoesNotJump();
    void firstClickSets();
    void clearButton();
    void wheelOnlyWithFocus();
    void deleteIsNotTheWindows();
    void readOnly();
    void colors_data();
    void colors();
    void speaks();

private:
    QPoint at(int score) const
    {
        const qreal x = ScorePainter(*m_slider).xOf(score);
        return {qRound(x), m_slider->height() / 2};
    }

    std::unique_ptr<QScrollArea> m_page;
    ScoreField *m_field = nullptr;
    ScoreSlider *m_slider = nullptr;
    QToolButton *m_clear = nullptr;
    QToolButton *m_other = nullptr;
    std::unique_ptr<QSignalSpy> m_changes, m_begun, m_ended;
};

void TestScoreField::initTestCase()
{
    applyTheme(*qApp, Scheme::Light);
}

void TestScoreField::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_page = std::make_unique<QScrollArea>();
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    m_field = new ScoreField;
    m_field->setAccessibleName(QStringLiteral("Score"));
    m_other = new QToolButton;
    m_other->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(m_other);
    layout->addWidget(m_field);
    layout->addSpacing(1000);
    m_page->setWidget(content);
    m_page->setWidgetResizable(true);
    m_page->resize(400, 200);
    m_slider = m_field->findChild<ScoreSlider *>();
    m_clear = m_field->findChild<QToolButton *>();
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_field->setFocus();
    QVERIFY(m_slider->hasFocus());
    m_changes = std::make_unique<QSignalSpy>(m_field, &FieldWidget::valueChanged);
    m_begun = std::make_unique<QSignalSpy>(m_field, &FieldWidget::gestureBegan);
    m_ended = std::make_unique<QSignalSpy>(m_field, &FieldWidget::gestureEnded);
}

void TestScoreField::keys_data()
{
    QTest::addColumn<Value>("before");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Value>("after");
    const auto is = [](qint64 score) { return Value(score); };
    QTest::newRow("right") << is(60) << Qt::Key_Right << is(61);
    QTest::newRow("up") << is(60) << Qt::Key_Up << is(61);
    QTest::newRow("left") << is(60) << Qt::Key_Left << is(59);
    QTest::newRow("down") << is(60) << Qt::Key_Down << is(59);
    QTest::newRow("page up") << is(60) << Qt::Key_PageUp << is(70);
    QTest::newRow("page down") << is(60) << Qt::Key_PageDown << is(50);
    QTest::newRow("page up at the top") << is(95) << Qt::Key_PageUp << is(100);
    QTest::newRow("page down at the bottom") << is(5) << Qt::Key_PageDown << is(0);
    QTest::newRow("home") << is(60) << Qt::Key_Home << is(0);
    QTest::newRow("end") << is(60) << Qt::Key_End << is(100);
    QTest::newRow("delete") << is(60) << Qt::Key_Delete << none;
    QTest::newRow("backspace") << is(60) << Qt::Key_Backspace << none;
    QTest::newRow("first arrow") << none << Qt::Key_Right << is(50);
    QTest::newRow("first home") << none << Qt::Key_Home << is(0);
    QTest::newRow("no further than the top") << is(100) << Qt::Key_Up << is(100);
    QTest::newRow("nothing to delete") << none << Qt::Key_Delete << none;
}

void TestScoreField::keys()
{
    QFETCH(Value, before);
    QFETCH(Qt::Key, key);
    QFETCH(Value, after);
    m_field->setValue(before);
    QTest::keyClick(m_slider, key);
    QCOMPARE(m_field->value(), after);
    QCOMPARE(valuesOf(*m_changes), before == after ? QList<Value>() : QList<Value>{after});
}

void TestScoreField::keysRightToLeft()
{
    m_page->setLayoutDirection(Qt::RightToLeft);
    m_field->setValue(qint64(60));
    QTest::keyClick(m_slider, Qt::Key_Left);
    QCOMPARE(m_field->value(), Value(qint64(61)));
    QTest::keyClick(m_slider, Qt::Key_Up);
    QCOMPARE(m_field->value(), Value(qint64(62)));
}

void TestScoreField::digits()
{
    QTest::keyClicks(m_slider, QStringLiteral("85"));
    QCOMPARE(valuesOf(*m_changes), (QList<Value>{qint64(8), qint64(85)}));
    QTest::keyClicks(m_slider, QStringLiteral("7")); // 857 is no score
    QCOMPARE(m_field->value(), Value(qint64(7)));
    QTest::keyClick(m_slider, Qt::Key_Delete); // the next digit starts anew
    QTest::keyClicks(m_slider, QStringLiteral("100"));
    QCOMPARE(m_field->value(), Value(qint64(100)));
    QTest::keyClick(m_slider, Qt::Key_Left);
    QTest::keyClicks(m_slider, QStringLiteral("05"));
    QCOMPARE(m_field->value(), Value(qint64(5)));
}

void TestScoreField::codeEmitsNothing()
{
    for (const Value &value : {Value(qint64(0)), Value(qint64(85)), none, Value(qint64(100))}) {
        m_field->setValue(value);
        QCOMPARE(m_field->value(), value);
    }
    m_field->setThreshold(70);
    m_field->setReadOnly(true);
    QCOMPARE(m_changes->size() + m_begun->size() + m_ended->size(), 0);
}

void TestScoreField::drag()
{
    m_field->setValue(qint64(20));
    QTest::mousePress(m_slider, Qt::LeftButton, {}, at(20));
    QCOMPARE(m_begun->size(), 1);
    for (int score = 30; score <= 90; score += 20)
        QTest::mouseMove(m_slider, at(score));
    QCOMPARE(m_ended->size(), 0);
    QTest::mouseRelease(m_slider, Qt::LeftButton, {}, at(90));
    QCOMPARE(valuesOf(*m_changes), (QList<Value>{qint64(30), qint64(50), qint64(70), qint64(90)}));
    QCOMPARE(m_begun->size(), 1);
    QCOMPARE(m_ended->size(), 1);
    QTest::mouseMove(m_slider, at(10));
    QCOMPARE(m_field->value(), Value(qint64(90)));
}

void TestScoreField::dragRightToLeft()
{
    m_page->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(at(10).x() > at(90).x());
    QTest::mousePress(m_slider, Qt::LeftButton, {}, at(10));
    QTest::mouseMove(m_slider, at(90));
    QTest::mouseRelease(m_slider, Qt::LeftButton, {}, at(90));
    QCOMPARE(valuesOf(*m_changes), (QList<Value>{qint64(10), qint64(90)}));
}

void TestScoreField::takenHandleDoesNotJump()
{
    m_field->setValue(qint64(50));
    const QPoint beside = at(50) + QPoint(6, 0);
    QTest::mousePress(m_slider, Qt::LeftButton, {}, beside);
    QTest::mouseRelease(m_slider, Qt::LeftButton, {}, beside);
    QCOMPARE(m_field->value(), Value(qint64(50)));
}

void TestScoreField::firstClickSets()
{
    for (const int y : {0, m_slider->height() - 1}) { // anywhere in its height
        m_field->setValue(none);
        QTest::mouseClick(m_slider, Qt::LeftButton, {}, {at(85).x(), y});
        QCOMPARE(m_field->value(), Value(qint64(85)));
    }
    QVERIFY(m_slider->height() >= 24);
}

void TestScoreField::clearButton()
{
    QVERIFY(!m_clear->isVisible());
    m_field->setValue(qint64(85));
    QVERIFY(m_clear->isVisible());
    QTest::mouseClick(m_clear, Qt::LeftButton);
    QCOMPARE(valuesOf(*m_changes), QList<Value>{none});
    QVERIFY(!m_clear->isVisible());
}

void TestScoreField::wheelOnlyWithFocus()
{
    m_field->setValue(qint64(60));
    turnWheel(m_slider, 1);
    QCOMPARE(m_field->value(), Value(qint64(61)));
    QCOMPARE(m_page->verticalScrollBar()->value(), 0);
    m_other->setFocus();
    turnWheel(m_slider, -1);
    QCOMPARE(m_field->value(), Value(qint64(61)));
    QVERIFY(m_page->verticalScrollBar()->value() > 0);
}

void TestScoreField::deleteIsNotTheWindows()
{
    QAction remove;
    remove.setShortcut(Qt::Key_Delete);
    m_page->addAction(&remove);
    QSignalSpy removed(&remove, &QAction::triggered);
    QTest::keyClick(m_slider, Qt::Key_Delete);
    QCOMPARE(removed.size(), 0);
    m_other->setFocus();
    QTest::keyClick(m_other, Qt::Key_Delete);
    QCOMPARE(removed.size(), 1);
}

void TestScoreField::readOnly()
{
    m_field->setValue(qint64(60));
    m_field->setReadOnly(true);
    QTest::keyClick(m_slider, Qt::Key_Up);
    QTest::keyClicks(m_slider, QStringLiteral("85"));
    QTest::mouseClick(m_slider, Qt::LeftButton, {}, at(85));
    turnWheel(m_slider, 1);
    QCOMPARE(m_field->value(), Value(qint64(60)));
    QVERIFY(!m_clear->isVisible());
}

void TestScoreField::colors_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
}

void TestScoreField::colors()
{
    QFETCH(Scheme, scheme);
    applyTheme(*qApp, scheme);
    const Colors &colors = colorsOf(scheme);
    m_field->setThreshold(70);
    const auto fillAt = [this](int score) {
        return m_slider->grab().toImage().pixelColor(at(score));
    };
    m_field->setValue(qint64(70));
    QCOMPARE(fillAt(20), colors.ship);
    QCOMPARE(fillAt(90), colors.border);
    m_field->setValue(qint64(69));
    QCOMPARE(fillAt(20), colors.skip);
    m_field->setValue(none);
    QCOMPARE(fillAt(20), colors.border);
    applyTheme(*qApp, Scheme::Light);
}

void TestScoreField::speaks()
{
    QAccessibleInterface *slider = QAccessible::queryAccessibleInterface(m_slider);
    QCOMPARE(slider->role(), QAccessible::Slider);
    QCOMPARE(slider->text(QAccessible::Name), QStringLiteral("Score"));
    QCOMPARE(slider->text(QAccessible::Value), QStringLiteral("no score"));
    QAccessibleValueInterface *value = slider->valueInterface();
    QVERIFY(value);
    QCOMPARE(value->currentValue(), QVariant());
    m_field->setValue(qint64(85));
    QCOMPARE(slider->text(QAccessible::Value), QStringLiteral("85 of 100, ship"));
    m_field->setThreshold(86);
    QCOMPARE(slider->text(QAccessible::Value), QStringLiteral("85 of 100, skip"));
    QCOMPARE(value->minimumValue(), QVariant(0));
    QCOMPARE(value->maximumValue(), QVariant(100));
    QCOMPARE(value->currentValue(), QVariant(85));
    value->setCurrentValue(90);
    QCOMPARE(valuesOf(*m_changes), QList<Value>{qint64(90)});
}

VD_TEST_CASE(TestScoreField)

} // namespace tst_scorefield

#include "tst_scorefield.moc"
