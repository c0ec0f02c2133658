// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcases.h"
#include "ui/fields/choicefield.h"
#include "ui/fields/colorfield.h"
#include "ui/fields/flagfield.h"
#include "ui/fields/linesfield.h"
#include "ui/fields/personafield.h"
#include "ui/fields/verdictfield.h"
#include "ui/support/dialogs.h"
#include "ui/support/windowtheme.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace tst_choicefields {

using namespace vd;
using namespace vd::ui;

namespace {

const Value none;

Value text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

struct PickedColor : RealDialogs
{
    std::optional<QColor> answer;
    std::optional<QColor> pickColor(QWidget *, const QColor &) override { return answer; }
};

std::vector<ChoiceField::Choice> entries()
{
    return {{none, QStringLiteral("Not set")},
            {text("free"), QStringLiteral("Free")},
            {text("paid"), QStringLiteral("Paid")}};
}

std::vector<PersonaField::Choice> personas()
{
    return {{QStringLiteral("p1"), QStringLiteral("Builder"), QStringLiteral("#2563eb")},
            {QStringLiteral("p2"), QStringLiteral("Skeptic"), QString()}};
}

} // namespace

class TestChoiceFields : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void init();
    void cleanup() { m_field.reset(); }

    void codeEmitsNothing_data();
    void codeEmitsNothing();
    void readOnlyTakesNoKey_data() { codeEmitsNothing_data(); }
    void readOnlyTakesNoKey();
    void namedForAll_data() { codeEmitsNothing_data(); }
    void namedForAll();

    void verdictByKeyboard();
    void verdictByMouse();
    void autoSaysWhatItGives();
    void choiceByKeyboard();
    void unknownChoiceIsKept();
    void personasOffered();
    void flagBySpace();
    void linesAreAnArray();
    void linesEndOfALongOne();
    void linesKeepWhatIsTyped();
    void linesGrow();
    void colorOnlyWhole();
    void colorPicked();

private:
    FieldWidget *make(const QString &kind);
    void show(FieldWidget *field);
    QList<Value> changes() const;

    PickedColor m_dialogs;
    std::unique_ptr<FieldWidget> m_field;
    std::unique_ptr<QSignalSpy> m_changes;
};

void TestChoiceFields::init()
{
    // The offscreen platform says that of windows: no raise(), no grabbing, no size hints.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
}

FieldWidget *TestChoiceFields::make(const QString &kind)
{
    if (kind == QStringLiteral("verdict"))
        return new VerdictField;
    if (kind == QStringLiteral("choice"))
        return new ChoiceField(entries());
    if (kind == QStringLiteral("star"))
        return new FlagField(FlagField::Look::Star, QStringLiteral("Star"));
    if (kind == QStringLiteral("box"))
        return new FlagField(FlagField::Look::Box, QStringLiteral("Shown"));
    if (kind == QStringLiteral("lines"))
        return new LinesField;
    if (kind == QStringLiteral("color"))
        return new ColorField(m_dialogs);
    auto *field = new PersonaField;
    field->setOffered(personas());
    return field;
}

void TestChoiceFields::show(FieldWidget *field)
{
    m_field.reset(field);
    m_field->setAccessibleName(QStringLiteral("Label"));
    m_field->show();
    m_field->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_field.get()));
    m_field->setFocus();
    m_changes = std::make_unique<QSignalSpy>(field, &FieldWidget::valueChanged);
}

QList<Value> TestChoiceFields::changes() const
{
    QList<Value> values;
    for (const auto &arguments : *m_changes)
        values += arguments.first().value<Value>();
    return values;
}

void TestChoiceFields::codeEmitsNothing_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QList<Value>>("values");
    const auto row = [](const char *kind, const QList<Value> &values) {
        QTest::newRow(kind) << QString::fromLatin1(kind) << values;
    };
    row("verdict", {text("ship"), text("skip"), none});
    row("choice", {text("free"), none, text("paid")});
    row("persona", {text("p1"), text("p2")});
    row("star", {qint64(1), qint64(0)});
    row("box", {qint64(1), qint64(0)});
    row("lines", {text("[\"a\",\"b\"]"), text("[]"), text("[\"ü \\\"x\\\"\"]")});
    row("color", {text("#2563eb"), none, text("#ABCDEF")});
}

void TestChoiceFields::codeEmitsNothing()
{
    QFETCH(QString, kind);
    QFETCH(QList<Value>, values);
    show(make(kind));
    for (const Value &value : values) {
        m_field->setValue(value);
        QCOMPARE(m_field->value(), value);
    }
    QCOMPARE(changes(), QList<Value>());
}

void TestChoiceFields::readOnlyTakesNoKey()
{
    QFETCH(QString, kind);
    QFETCH(QList<Value>, values);
    show(make(kind));
    m_field->setValue(values.first());
    m_field->setReadOnly(true);
    for (const Qt::Key key :
         {Qt::Key_Down, Qt::Key_Right, Qt::Key_Space, Qt::Key_Delete, Qt::Key_A})
        QTest::keyClick(m_field->focusProxy(), key);
    QCOMPARE(m_field->value(), values.first());
    QCOMPARE(changes(), QList<Value>());
}

void TestChoiceFields::namedForAll()
{
    QFETCH(QString, kind);
    show(make(kind));
    int controls = 0;
    for (QWidget *widget : m_field->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        const auto *control = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(!control->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        QVERIFY(control->role() != QAccessible::NoRole && control->role() != QAccessible::Client);
        ++controls;
    }
    QVERIFY(controls > 0);
    QVERIFY(m_field->focusProxy()->hasFocus());
}

void TestChoiceFields::verdictByKeyboard()
{
    show(new VerdictField);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QCOMPARE(changes(), (QList<Value>{text("ship"), text("skip"), text("ship")}));
    int stops = 0;
    for (const QToolButton *button : m_field->findChildren<QToolButton *>())
        stops += (button->focusPolicy() & Qt::TabFocus) != 0;
    QCOMPARE(stops, 1);
}

void TestChoiceFields::verdictByMouse()
{
    show(new VerdictField);
    const auto buttons = m_field->findChildren<QToolButton *>();
    QTest::mouseClick(buttons.at(2), Qt::LeftButton);
    QTest::mouseClick(buttons.at(2), Qt::LeftButton);
    QTest::mouseClick(buttons.at(0), Qt::LeftButton);
    QCOMPARE(changes(), (QList<Value>{text("skip"), none}));
}

void TestChoiceFields::autoSaysWhatItGives()
{
    auto *field = new VerdictField;
    show(field);
    QToolButton *automatic = field->findChildren<QToolButton *>().first();
    const QImage open = automatic->icon().pixmap(12).toImage();
    QCOMPARE(automatic->accessibleName(), QStringLiteral("Auto: no verdict yet"));
    field->setAutoGives(Verdict::Skip);
    QCOMPARE(automatic->accessibleName(), QStringLiteral("Auto: skip"));
    QVERIFY(automatic->icon().pixmap(12).toImage() != open);
    QCOMPARE(changes(), QList<Value>());
}

void TestChoiceFields::choiceByKeyboard()
{
    show(new ChoiceField(entries()));
    QTest::keyClick(m_field->focusProxy(), Qt::Key_Down);
    QTest::keyClick(m_field->focusProxy(), Qt::Key_Down);
    QTest::keyClick(m_field->focusProxy(), Qt::Key_Home);
    QCOMPARE(changes(), (QList<Value>{text("free"), text("paid"), none}));
}

void TestChoiceFields::unknownChoiceIsKept()
{
    show(new ChoiceField(entries()));
    m_field->setValue(text("barter"));
    QCOMPARE(m_field->value(), text("barter"));
    QCOMPARE(m_field->findChild<QComboBox *>()->currentIndex(), -1);
}

void TestChoiceFields::personasOffered()
{
    auto *field = new PersonaField;
    show(field);
    field->setValue(text("p2"));
    field->setOffered(personas()); // after the value: it is shown as soon as it is known
    auto *combo = field->findChild<QComboBox *>();
    QCOMPARE(combo->currentText(), QStringLiteral("Skeptic"));
    QCOMPARE(combo->itemIcon(0).pixmap(16).toImage().pixelColor(8, 8),
             QColor(QStringLiteral("#2563eb")));
    QTest::keyClick(combo, Qt::Key_Up);
    QCOMPARE(changes(), QList<Value>{text("p1")});
}

void TestChoiceFields::flagBySpace()
{
    show(make(QStringLiteral("star")));
    QTest::keyClick(m_field->focusProxy(), Qt::Key_Space);
    QTest::keyClick(m_field->focusProxy(), Qt::Key_Space);
    QCOMPARE(changes(), (QList<Value>{qint64(1), qint64(0)}));
}

void TestChoiceFields::linesAreAnArray()
{
    show(new LinesField);
    QWidget *editor = m_field->focusProxy();
    QTest::keyClicks(editor, QStringLiteral("a"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::keyClicks(editor, QStringLiteral("\""));
    QCOMPARE(changes(), (QList<Value>{text("[\"a\"]"), text("[\"a\",\"\\\"\"]")}));
}

void TestChoiceFields::linesEndOfALongOne()
{
    show(new LinesField);
    auto *editor = m_field->findChild<QPlainTextEdit *>();
    editor->insertPlainText(QString(1000, u'x'));
    QVERIFY(!m_field->findChild<QLabel *>()->isVisible());
    QTest::keyClicks(editor, QStringLiteral("y"));
    const QString whole(1000, u'x');
    QCOMPARE(m_field->value(), Value(QStringLiteral("[\"%1\",\"y\"]").arg(whole)));
    QVERIFY(m_field->findChild<QLabel *>()->isVisible());
    QTest::keyClick(editor, Qt::Key_Backspace);
    QVERIFY(!m_field->findChild<QLabel *>()->isVisible());
}

void TestChoiceFields::linesKeepWhatIsTyped()
{
    show(new LinesField);
    auto *editor = m_field->findChild<QPlainTextEdit *>();
    QTest::keyClicks(editor, QStringLiteral("a"));
    QTest::keyClick(editor, Qt::Key_Return);
    m_field->setValue(text("[\"a\"]")); // what was just saved comes back
    QCOMPARE(editor->toPlainText(), QStringLiteral("a\n"));
    QCOMPARE(editor->textCursor().position(), 2);
    QToolButton next(m_field.get());
    next.setFocusPolicy(Qt::StrongFocus);
    next.show();
    QTest::keyClick(editor, Qt::Key_Tab);
    QVERIFY(next.hasFocus());
    QCOMPARE(editor->toPlainText(), QStringLiteral("a\n"));
}

void TestChoiceFields::linesGrow()
{
    show(new LinesField);
    auto *editor = m_field->findChild<QPlainTextEdit *>();
    const int before = editor->height();
    for (int line = 0; line < 6; ++line)
        QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(editor->height() >= before + 4 * editor->fontMetrics().lineSpacing());
}

void TestChoiceFields::colorOnlyWhole()
{
    show(new ColorField(m_dialogs));
    auto *line = m_field->findChild<QLineEdit *>();
    QTest::keyClicks(line, QStringLiteral("#2563e"));
    QCOMPARE(changes(), QList<Value>());
    QTest::keyClicks(line, QStringLiteral("b"));
    QCOMPARE(changes(), QList<Value>{text("#2563eb")});
    QTest::keyClick(line, Qt::Key_Backspace);
    QTest::keyClick(line, Qt::Key_Tab);
    QCOMPARE(line->text(), QStringLiteral("#2563eb"));
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    QCOMPARE(changes(), (QList<Value>{text("#2563eb"), none}));
}

void TestChoiceFields::colorPicked()
{
    show(new ColorField(m_dialogs));
    auto *swatch = m_field->findChild<QToolButton *>();
    m_dialogs.answer.reset();
    QTest::mouseClick(swatch, Qt::LeftButton);
    QCOMPARE(changes(), QList<Value>());
    m_dialogs.answer = QColor(0x0b, 0x6e, 0x4f);
    QTest::mouseClick(swatch, Qt::LeftButton);
    QCOMPARE(changes(), QList<Value>{text("#0b6e4f")});
}

VD_TEST_CASE(TestChoiceFields)

} // namespace tst_choicefields

#include "tst_choicefields.moc"
