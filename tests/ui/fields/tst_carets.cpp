// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "support/testcases.h"
#include "ui/fields/linefield.h"
#include "ui/fields/linesfield.h"
#include "ui/fields/markdownfield.h"
#include "ui/support/wholecharacters.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest>

namespace vd::ui::tst_carets {

namespace {

enum Kind { Line, Markdown, Lines };

// A field with the caret in it, driven by keys. "|" marks the caret, "[" and "]" a selection.
struct Stage
{
    explicit Stage(int which)
        : kind(Kind(which))
    {
        if (kind == Line)
            field = new LineField(FieldType::Line);
        else if (kind == Markdown)
            field = new MarkdownField;
        else
            field = new LinesField;
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(field);
        layout->addWidget(&other);
        QObject::connect(field, &FieldWidget::valueChanged, field,
                         [this](const Value &) { steps.back() += u'v'; });
        QObject::connect(field, &FieldWidget::gestureEnded, field, [this] { steps += QString(); });
        window.show();
        field->setFocus();
        isReady = QTest::qWaitForWindowActive(&window);
    }

    QWidget *editor() const { return field->focusProxy(); }
    Value valueOf(const QString &text) const
    {
        if (kind != Lines)
            return text.isEmpty() ? Value() : Value(text);
        const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
        return QString::fromUtf8(writeJson(Json::Array(lines.begin(), lines.end())));
    }
    // As the form does for an undo, a redo, or what another program wrote.
    void show(const char *text) const { field->setValue(valueOf(QString::fromUtf8(text))); }

    void put(const QString &marked) const
    {
        int anchor = int(marked.indexOf(u'['));
        int caret = int(marked.indexOf(u']')) - 1;
        if (anchor < 0)
            anchor = caret = int(marked.indexOf(u'|'));
        if (auto *line = qobject_cast<QLineEdit *>(editor())) {
            line->setSelection(anchor, caret - anchor);
        } else {
            QTextCursor cursor = edit()->textCursor();
            cursor.setPosition(anchor);
            cursor.setPosition(caret, QTextCursor::KeepAnchor);
            edit()->setTextCursor(cursor);
        }
    }
    QString marked() const
    {
        QString text;
        int from = 0;
        int to = 0;
        if (const auto *line = qobject_cast<QLineEdit *>(editor())) {
            text = line->text();
            from = line->hasSelectedText() ? line->selectionStart() : line->cursorPosition();
            to = line->hasSelectedText() ? line->selectionEnd() : from;
        } else {
            text = edit()->toPlainText();
            from = edit()->textCursor().selectionStart();
            to = edit()->textCursor().selectionEnd();
        }
        if (from == to)
            return text.insert(from, u'|');
        return text.insert(to, u']').insert(from, u'[');
    }
    void type(const char *keys) const { QTest::keyClicks(editor(), QString::fromUtf8(keys)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(editor(), key, modifiers);
    }
    void paste(const char *text) const
    {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
        press(Qt::Key_V, Qt::ControlModifier);
    }
    QPlainTextEdit *edit() const { return qobject_cast<QPlainTextEdit *>(editor()); }

    Kind kind;
    QStringList steps{QString()}; // of undo: a "v" for each change
    QWidget window;
    QToolButton other;
    FieldWidget *field = nullptr;
    bool isReady = false;
};

void addKinds()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("line") << int(Line);
    QTest::newRow("markdown") << int(Markdown);
    QTest::newRow("lines") << int(Lines);
}

} // namespace

// The caret and the selection in texts: through undo and redo, over what is one character to a
// reader, and in what is a step of undo by itself.
class TestCarets : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { new WholeCharacters(this); }
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void undoAndRedoBringItBack_data() { addKinds(); }
    void undoAndRedoBringItBack()
    {
        QFETCH(int, kind);
        Stage stage(kind);
        stage.show("Base.");
        stage.press(Qt::Key_End);
        stage.type(" abc");
        stage.show("Base.");
        QCOMPARE(stage.marked(), QStringLiteral("Base.|"));
        stage.show("Base. abc");
        QCOMPARE(stage.marked(), QStringLiteral("Base. abc|"));
        stage.type("X");
        QCOMPARE(stage.marked(), QStringLiteral("Base. abcX|"));
    }

    void undoGoesBackToTheMiddle_data() { addKinds(); }
    void undoGoesBackToTheMiddle()
    {
        QFETCH(int, kind);
        Stage stage(kind);
        stage.show("one three");
        stage.put(QStringLiteral("one |three"));
        stage.type("two ");
        stage.press(Qt::Key_End);
        stage.show("one three");
        QCOMPARE(stage.marked(), QStringLiteral("one |three"));
        stage.press(Qt::Key_Home);
        stage.show("one two three"); // to where the edit left it
        QCOMPARE(stage.marked(), QStringLiteral("one two |three"));
    }

    // Which of equal letters came last cannot be seen in the texts.
    void equalLettersAreToldApart_data() { addKinds(); }
    void equalLettersAreToldApart()
    {
        QFETCH(int, kind);
        Stage stage(kind);
        stage.show("aaaa");
        stage.put(QStringLiteral("a|aaa"));
        stage.type("aa");
        stage.show("aaaa");
        QCOMPARE(stage.marked(), QStringLiteral("a|aaa"));
        stage.show("aaaaaa");
        QCOMPARE(stage.marked(), QStringLiteral("aaa|aaa"));
    }

    void aSelectionComesBack_data() { addKinds(); }
    void aSelectionComesBack()
    {
        QFETCH(int, kind);
        Stage stage(kind);
        stage.show("one two three");
        stage.put(QStringLiteral("one [two] three"));
        stage.type("2");
        stage.show("one two three");
        QCOMPARE(stage.marked(), QStringLiteral("one [two] three"));
        stage.show("one 2 three");
        QCOMPARE(stage.marked(), QStringLiteral("one 2| three"));
        stage.show("one two three");
        stage.put(QStringLiteral("one t[w]o three"));
        stage.type("v"); // as long as what it replaces
        stage.show("one two three");
        QCOMPARE(stage.marked(), QStringLiteral("one t[w]o three"));
    }

    void severalStepsGoBackAndForth_data() { addKinds(); }
    void severalStepsGoBackAndForth()
    {
        QFETCH(int, kind);
        Stage stage(kind);
        stage.show("b");
        stage.press(Qt::Key_End);
        stage.type("c");
        stage.press(Qt::Key_Home);
        stage.type("a");
        stage.show("bc");
        QCOMPARE(stage.marked(), QStringLiteral("|bc"));
        stage.show("b");
        QCOMPARE(stage.marked(), QStringLiteral("b|"));
        stage.show("bc");
        QCOMPARE(stage.marked(), QStringLiteral("bc|"));
        stage.show("abc");
        QCOMPARE(stage.marked(), QStringLiteral("a|bc"));
    }

    void aTextFromElsewhereLeavesItWithItsWords_data() { addKinds(); }
    void aTextFromElsewhereLeavesItWithItsWords()
    {
        QFETCH(int, kind);
        Stage stage(kind);
        stage.show("one two three");
        stage.put(QStringLiteral("one two [three]"));
        stage.show("one and two three");
        QCOMPARE(stage.marked(), QStringLiteral("one and two [three]"));
        stage.show("one and two three, four");
        QCOMPARE(stage.marked(), QStringLiteral("one and two [three], four"));
        stage.show("one");
        QCOMPARE(stage.marked(), QStringLiteral("one|"));
    }

    void whatAnUndoChangedIsSelected_data() { addKinds(); }
    void whatAnUndoChangedIsSelected()
    {
        QFETCH(int, kind);
        Stage stage(kind);
        stage.other.setFocus();
        stage.show("one three");
        const Value before = stage.field->value();
        stage.show("one two three");
        stage.field->setFocus();
        stage.field->selectChange(before, stage.field->value());
        QCOMPARE(stage.marked(), QStringLiteral("one [two ]three"));
    }

    void selectingAChangeKeepsACaretThatIsBack_data() { addKinds(); }
    void selectingAChangeKeepsACaretThatIsBack()
    {
        QFETCH(int, kind);
        Stage stage(kind);
        stage.show("one three");
        stage.put(QStringLiteral("one |three"));
        stage.type("two ");
        const Value before = stage.field->value();
        stage.show("one three");
        stage.field->selectChange(before, stage.field->value());
        QCOMPARE(stage.marked(), QStringLiteral("one |three"));
    }

    void backspaceTakesAWholeCharacter_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const std::pair<const char *, const char *> cases[] = {
            {"a👨‍👩‍👧‍👦|", "a|"},
            {"a🇩🇪🇫🇷|b", "a🇩🇪|b"},
            {"👍🏽|", "|"},
            {"1️⃣|", "|"},
            {"🏴󠁧󠁢󠁥󠁮󠁧󠁿|", "|"},
            {"xė́|", "x|"},
            {"한국|", "한|"},
            {"ab|", "a|"},
            {"😀|", "|"},
            {"|a", "|a"},
            {"[a👍🏽]b", "|b"},
        };
        for (const auto &[before, after] : cases) {
            for (const int kind : {Line, Markdown, Lines})
                QTest::addRow("%s %d", before, kind)
                    << kind << QString::fromUtf8(before) << QString::fromUtf8(after);
        }
    }
    void backspaceTakesAWholeCharacter()
    {
        QFETCH(int, kind);
        QFETCH(QString, before);
        QFETCH(QString, after);
        Stage stage(kind);
        QString text = before;
        text.remove(QRegularExpression(QStringLiteral("[|\\[\\]]")));
        stage.show(text.toUtf8().constData());
        stage.put(before);
        stage.press(Qt::Key_Backspace);
        QCOMPARE(stage.marked(), after);
    }

    void deleteTakesAWholeCharacter_data() { addKinds(); }
    void deleteTakesAWholeCharacter()
    {
        QFETCH(int, kind);
        Stage stage(kind);
        stage.show("👨‍👩‍👧‍👦🇩🇪👍🏽ė́x");
        stage.put(QStringLiteral("|"));
        for (int character = 0; character < 4; ++character)
            stage.press(Qt::Key_Delete);
        QCOMPARE(stage.marked(), QStringLiteral("|x"));
    }

    // Undo brings the character back, and the caret behind it, with nothing selected.
    void aDeletedCharacterComesBack_data() { addKinds(); }
    void aDeletedCharacterComesBack()
    {
        QFETCH(int, kind);
        Stage stage(kind);
        stage.show("a👍🏽");
        stage.press(Qt::Key_End);
        stage.press(Qt::Key_Backspace);
        stage.show("a👍🏽");
        QCOMPARE(stage.marked(), QString::fromUtf8("a👍🏽|"));
    }

    void aLineEndGoesAsOne()
    {
        Stage stage(Markdown);
        stage.show("a\nb");
        stage.put(QStringLiteral("a_|b"));
        stage.press(Qt::Key_Backspace);
        QCOMPARE(stage.marked(), QStringLiteral("a|b"));
    }

    void aPasteIsAStep_data() { addKinds(); }
    void aPasteIsAStep()
    {
        QFETCH(int, kind);
        Stage stage(kind);
        stage.type("ab");
        stage.paste("cd");
        stage.type("ef");
        QCOMPARE(stage.marked(), QStringLiteral("abcdef|"));
        QCOMPARE(stage.steps,
                 (QStringList{QStringLiteral("vv"), QStringLiteral("v"), QStringLiteral("vv")}));
    }

    void aCutIsAStep_data() { addKinds(); }
    void aCutIsAStep()
    {
        QFETCH(int, kind);
        Stage stage(kind);
        stage.type("abc");
        stage.put(QStringLiteral("a[b]c"));
        stage.press(Qt::Key_X, Qt::ControlModifier);
        stage.type("d");
        QCOMPARE(stage.marked(), QStringLiteral("ad|c"));
        QCOMPARE(stage.steps,
                 (QStringList{QStringLiteral("vvv"), QStringLiteral("v"), QStringLiteral("v")}));
    }

    void aDropIsAStep_data() { addKinds(); }
    void aDropIsAStep()
    {
        QFETCH(int, kind);
        Stage stage(kind);
        QVERIFY(stage.isReady);
        stage.type("ab");
        QWidget *target = stage.edit() ? stage.edit()->viewport() : stage.editor();
        QMimeData data;
        data.setText(QStringLiteral("cd"));
        const QPoint at(target->width() - 4, 8);
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &enter);
        QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &move);
        QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &drop);
        QVERIFY(stage.marked().contains(QLatin1String("cd")));
        QCOMPARE(stage.steps.mid(0, 2), (QStringList{QStringLiteral("vv"), QStringLiteral("v")}));
        QCOMPARE(stage.steps.size(), 3); // what is typed now is another one
    }

    void breaksOfLinesArePastedAsSuch_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("shown");
        QTest::newRow("line") << int(Line) << QStringLiteral("a b c d|");
        QTest::newRow("markdown") << int(Markdown) << QStringLiteral("a\nb\nc\nd|");
        QTest::newRow("lines") << int(Lines) << QStringLiteral("a\nb\nc\nd|");
    }
    void breaksOfLinesArePastedAsSuch()
    {
        QFETCH(int, kind);
        QFETCH(QString, shown);
        Stage stage(kind);
        stage.paste("a\x0b"
                    "b\x0c"
                    "c\xc2\x85"
                    "d");
        QCOMPARE(stage.marked(), shown);
        QCOMPARE(stage.field->value(), stage.valueOf(QString(shown).remove(u'|')));
    }
};

VD_TEST_CASE(TestCarets)

} // namespace vd::ui::tst_carets

#include "tst_carets.moc"
