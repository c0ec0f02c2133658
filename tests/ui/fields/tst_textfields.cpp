// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcases.h"
#include "ui/fields/amountfield.h"
#include "ui/fields/countfield.h"
#include "ui/fields/datefield.h"
#include "ui/fields/fieldnote.h"
#include "ui/fields/languagefield.h"
#include "ui/fields/linefield.h"
#include "ui/fields/linesfield.h"
#include "ui/fields/markdownfield.h"
#include "ui/fields/slugfield.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCalendarWidget>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest>

namespace vd::ui::tst_textfields {

namespace {

// A window with one field and, to take the focus from it, a button.
struct Stage
{
    explicit Stage(FieldWidget *shown)
        : field(shown)
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(field);
        layout->addWidget(&other);
        field->setAccessibleName(QStringLiteral("Label"));
        QObject::connect(field, &FieldWidget::valueChanged, field,
                         [this](const Value &value) { emitted.push_back(value); });
        window.show();
        field->setFocus();
        isReady = QTest::qWaitForWindowActive(&window);
    }

    QWidget *editor() const { return field->focusProxy(); }
    QLineEdit *line() const { return field->findChild<QLineEdit *>(); }
    QString note() const
    {
        const auto *label = field->findChild<FieldNote *>();
        return label->isVisible() ? label->text() : QString();
    }
    void type(const char *keys)
    {
        line()->selectAll();
        QTest::keyClick(editor(), Qt::Key_Delete);
        QTest::keyClicks(editor(), QString::fromUtf8(keys));
    }
    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(editor(), Qt::Key_V, Qt::ControlModifier);
    }

    QWidget window;
    QToolButton other;
    FieldWidget *field;
    std::vector<Value> emitted;
    bool isReady = false;
};

Value text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

using Maker = std::function<FieldWidget *()>;

struct Case
{
    const char *name;
    Maker make;
    Value one;
    Value other;
};

const std::vector<Case> &cases()
{
    static const std::vector<Case> all = {
        {"name", [] { return new LineField(FieldType::Name); }, text("Gantry"), text("Hoist")},
        {"line", [] { return new LineField(FieldType::Line); }, text("Short"), Value()},
        {"slug", [] { return new SlugField; }, text("gantry"), text("hoist-2")},
        {"date", [] { return new DateField; }, text("2026-05-01"), Value()},
        {"count", [] { return new CountField; }, qint64(7), Value()},
        {"amount", [] { return new AmountField; }, 9.5, 1e12},
        {"language", [] { return new LanguageField; }, text("de-AT"), text("en")},
        {"lines", [] { return new LinesField; }, text(R"(["One","Two"])"), text("[]")},
        {"markdown", [] { return new MarkdownField; }, text("# One\n\nTwo"), Value()},
    };
    return all;
}

} // namespace

class TestTextFields : public QObject
{
    Q_OBJECT

private:
    static void addCases()
    {
        QTest::addColumn<int>("number");
        for (size_t i = 0; i < cases().size(); ++i)
            QTest::newRow(cases().at(i).name) << int(i);
    }
    static const Case &thisCase()
    {
        QFETCH(int, number);
        return cases().at(size_t(number));
    }

private slots:
    void init()
    {
        // The platform without a display complains of what it cannot do.
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        QLocale::setDefault(QLocale(QLocale::English));
    }

    void settingEmitsNothing_data() { addCases(); }
    void settingEmitsNothing()
    {
        Stage stage(thisCase().make());
        for (const Value &value : {thisCase().one, thisCase().other, thisCase().one, Value()}) {
            stage.field->setValue(value);
            QCOMPARE(stage.field->value(), value);
        }
        stage.field->setReadOnly(true);
        stage.field->setReadOnly(false);
        QVERIFY(stage.emitted.empty());
    }

    void undoKeysReachTheWindow_data() { addCases(); }
    void undoKeysReachTheWindow()
    {
        Stage stage(thisCase().make());
        QVERIFY(stage.isReady);
        QAction undo;
        QAction redo;
        undo.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
        redo.setShortcuts(
            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
        stage.window.addActions({&undo, &redo});
        QSignalSpy undone(&undo, &QAction::triggered);
        QSignalSpy redone(&redo, &QAction::triggered);
        QTest::keyClick(stage.editor(), Qt::Key_1);
        const auto emitted = stage.emitted.size();
        QTest::keyClick(stage.editor(), Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(stage.editor(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(stage.editor(), Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(undone.count(), 1);
        QCOMPARE(redone.count(), 2);
        QCOMPARE(stage.emitted.size(), emitted);
    }

    void menuOffersNoUndo_data() { addCases(); }
    void menuOffersNoUndo()
    {
        Stage stage(thisCase().make());
        QVERIFY(stage.isReady);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(4, 4),
                                stage.editor()->mapToGlobal(QPoint(4, 4)));
        QCoreApplication::sendEvent(stage.editor(), &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QStringList texts;
        for (const QAction *action : menu->actions())
            texts += action->text();
        menu->close();
        const QString all = texts.join(u'|');
        QVERIFY2(all.contains(QLatin1String("Paste")), qPrintable(all));
        QVERIFY2(!all.contains(QLatin1String("Undo")) && !all.contains(QLatin1String("Redo")),
                 qPrintable(all));
        QVERIFY(!menu->actions().constFirst()->isSeparator());
    }

    void leavingEndsTheGesture_data() { addCases(); }
    void leavingEndsTheGesture()
    {
        Stage stage(thisCase().make());
        QVERIFY(stage.isReady);
        QTest::keyClick(stage.editor(), Qt::Key_1);
        QSignalSpy ended(stage.field, &FieldWidget::gestureEnded);
        stage.other.setFocus(Qt::TabFocusReason);
        QVERIFY(ended.count() > 0);
    }

    void hasNameAndDescription_data() { addCases(); }
    void hasNameAndDescription()
    {
        Stage stage(thisCase().make());
        QCOMPARE(stage.editor()->accessibleName(), QStringLiteral("Label"));
        QCOMPARE(stage.editor()->accessibleDescription(), stage.note());
        for (const QToolButton *button : stage.field->findChildren<QToolButton *>()) {
            if (button->focusPolicy() != Qt::NoFocus)
                QVERIFY(!button->accessibleName().isEmpty());
        }
    }

    void readOnlyTakesNoKeys_data() { addCases(); }
    void readOnlyTakesNoKeys()
    {
        Stage stage(thisCase().make());
        stage.field->setValue(thisCase().one);
        stage.field->setReadOnly(true);
        QTest::keyClicks(stage.editor(), QStringLiteral("1a"));
        QTest::keyClick(stage.editor(), Qt::Key_Up);
        QTest::keyClick(stage.editor(), Qt::Key_Backspace);
        QVERIFY(stage.emitted.empty());
        QCOMPARE(stage.field->value(), thisCase().one);
    }

    void typing_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QByteArray>("keys");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<bool>("isTaken");
        const auto row = [](const char *name, int number, const char *keys, const char *shown,
                            bool isTaken) {
            QTest::newRow(name) << number << QByteArray(keys) << QString::fromUtf8(shown)
                                << isTaken;
        };
        row("name", 0, "Gantry", "Gantry", true);
        row("blank name", 0, "  ", "  ", false);
        row("line", 1, "A line", "A line", true);
        row("slug", 2, "Big Gantry", "big-gantry", true);
        row("slug with hyphen last", 2, "gantry-", "gantry-", false);
        row("slug of a device", 2, "nul", "nul", false);
        row("slug taken", 2, "taken", "taken", false);
        row("date", 3, "2026-05-01", "2026-05-01", true);
        row("no such date", 3, "2026-02-30", "2026-02-30", false);
        row("half a date", 3, "2026-05", "2026-05", false);
        row("count", 4, "120", "120", true);
        row("negative count", 4, "-1", "-1", false);
        row("count with decimals", 4, "1.5", "1.5", false);
        row("count too large", 4, "1000000000001", "1000000000001", false);
        row("amount", 5, "9.5", "9.5", true);
        row("negative amount", 5, "-9.5", "-9.5", false);
        row("no number", 5, "nan", "nan", false);
        row("infinite", 5, "1e999", "1e999", false);
        row("language", 6, "pt-BR", "pt-BR", true);
        row("no language", 6, "x_y", "x_y", false);
    }
    void typing()
    {
        QFETCH(QByteArray, keys);
        QFETCH(QString, shown);
        QFETCH(bool, isTaken);
        Stage stage(thisCase().make());
        if (auto *slug = qobject_cast<SlugField *>(stage.field)) {
            slug->setWhoHas([](const Slug &it) {
                return it.text() == QLatin1String("taken") ? QStringLiteral("Hoist") : QString();
            });
        }
        stage.type(keys.constData());
        QCOMPARE(stage.line()->text(), shown);
        const auto fault = stage.field->findChild<FieldNote *>()->property("role").toString();
        QCOMPARE(stage.note().isEmpty() || fault == QLatin1String("hint"), isTaken);
        QVERIFY(stage.emitted.empty() || stage.field->value() == stage.emitted.back());
        if (isTaken)
            QVERIFY(!stage.emitted.empty());
        else
            QVERIFY(stage.field->value() != Value(shown));
    }

    void clearingGivesNothing()
    {
        Stage stage(new LineField(FieldType::Line));
        stage.field->setValue(text("ab"));
        stage.type("");
        QCOMPARE(stage.emitted, std::vector<Value>{Value()});
    }

    void nameIsNeeded()
    {
        Stage stage(new LineField(FieldType::Name));
        stage.field->setValue(text("ab"));
        QCOMPARE(stage.note(), QString());
        stage.type("");
        QCOMPARE(stage.note(), QStringLiteral("A name is needed"));
        QCOMPARE(stage.field->value(), text("ab"));
        QVERIFY(stage.emitted.empty());
    }

    void overTheLimitIsToldAndKept()
    {
        Stage stage(new LineField(FieldType::Name));
        const QString emoji = QString::fromUtf8("😀").repeated(200);
        stage.paste(emoji);
        QCOMPARE(stage.emitted, std::vector<Value>{Value(emoji)}); // 200 characters, 400 units
        QTest::keyClicks(stage.editor(), QStringLiteral("x"));
        QCOMPARE(stage.emitted.size(), size_t(1));
        QCOMPARE(stage.line()->text(), emoji + u'x');
        QVERIFY(stage.note().contains(QLatin1String("200")));
        QTest::keyClick(stage.editor(), Qt::Key_Backspace);
        QCOMPARE(stage.note(), QString());
    }

    void pasteIsCleaned()
    {
        Stage stage(new LineField(FieldType::Line));
        stage.field->setValue(text("before\nafter"));
        stage.line()->setCursorPosition(6);
        stage.paste(QStringLiteral(" one\r\ntwo\u2028three\u0001 "));
        QCOMPARE(
            stage.line()->text(),
            QStringLiteral(" one two three ").prepend(u"before").append(QStringLiteral("\nafter")));
        QCOMPARE(stage.line()->cursorPosition(), 21);
        QVERIFY(stage.note().contains(QLatin1String("U+0001")));
        QCOMPARE(stage.emitted.size(), size_t(1));
        QTest::keyClicks(stage.editor(), QStringLiteral("!"));
        QCOMPARE(stage.note(), QString());
    }

    void equalTextLeavesTheCursor()
    {
        Stage stage(new LineField(FieldType::Line));
        stage.field->setValue(text("abcdef"));
        stage.line()->setCursorPosition(3);
        stage.field->setValue(text("abcdef"));
        QCOMPARE(stage.line()->cursorPosition(), 3);
    }

    void lengthIsAdvised()
    {
        auto *field = new LineField(FieldType::Line);
        field->setAdvisedLength(3);
        Stage stage(field);
        stage.type("abc");
        QVERIFY(stage.note().startsWith(QLatin1String("3 / 3")));
        stage.type("abcd");
        QVERIFY(stage.note().contains(QLatin1String("longer")));
        QCOMPARE(stage.emitted.back(), text("abcd"));
    }

    void takenSlugNamesItsOwner()
    {
        auto *field = new SlugField;
        field->setWhoHas([](const Slug &) { return QStringLiteral("Hoist"); });
        Stage stage(field);
        stage.type("hoist");
        QCOMPARE(stage.note(), QStringLiteral("Hoist has this slug already"));
        QVERIFY(stage.emitted.empty());
    }

    void amountSpeaksTheLanguage()
    {
        auto *field = new AmountField;
        field->setLocale(QLocale(QLocale::German));
        Stage stage(field);
        stage.type("9,50");
        QCOMPARE(stage.emitted.back(), Value(9.5));
        QCOMPARE(stage.line()->text(), QStringLiteral("9,50"));
        field->setValue(9.5); // as it comes back from the record, in the middle of typing
        QCOMPARE(stage.line()->text(), QStringLiteral("9,50"));
        QTest::keyClick(stage.editor(), Qt::Key_Return);
        QCOMPARE(stage.line()->text(), QStringLiteral("9,5"));
        stage.type("12.25");
        QCOMPARE(stage.emitted.back(), Value(12.25));
        stage.field->setValue(1234567.125);
        QCOMPARE(stage.line()->text(), QStringLiteral("1234567,125"));
    }

    void arrowsChangeTheDay()
    {
        Stage stage(new DateField);
        stage.field->setValue(text("2026-02-28"));
        QTest::keyClick(stage.editor(), Qt::Key_Up);
        QCOMPARE(stage.emitted.back(), text("2026-03-01"));
        QTest::keyClick(stage.editor(), Qt::Key_Down);
        QCOMPARE(stage.emitted.back(), text("2026-02-28"));
    }

    void calendarChoosesADay()
    {
        Stage stage(new DateField);
        QVERIFY(stage.isReady);
        stage.field->setValue(text("2026-05-01"));
        QTest::keyClick(stage.editor(), Qt::Key_Down, Qt::AltModifier);
        auto *calendar = stage.field->findChild<QCalendarWidget *>();
        QVERIFY(calendar->isVisible());
        QCOMPARE(calendar->selectedDate(), QDate(2026, 5, 1));
        QWidget *view = calendar->findChild<QAbstractItemView *>();
        QTest::keyClick(view, Qt::Key_Right);
        QTest::keyClick(view, Qt::Key_Return);
        QVERIFY(!calendar->isVisible());
        QCOMPARE(stage.emitted, std::vector<Value>{text("2026-05-02")});
    }

    void languageIsChosenFromTheList()
    {
        Stage stage(new LanguageField);
        stage.field->setValue(text("en"));
        auto *combo = stage.field->findChild<QComboBox *>();
        QTest::keyClick(combo, Qt::Key_Down);
        QCOMPARE(stage.emitted.size(), size_t(1));
        QCOMPARE(Value(stage.line()->text()), stage.emitted.back());
        QVERIFY(!stage.note().isEmpty());
    }
};

VD_TEST_CASE(TestTextFields)

} // namespace vd::ui::tst_textfields

#include "tst_textfields.moc"
