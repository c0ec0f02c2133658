// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcases.h"
#include "ui/fields/fieldnote.h"
#include "ui/fields/markdownedit.h"
#include "ui/fields/markdownfield.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollBar>
#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QVBoxLayout>
#include <QtTest>

namespace vd::ui::tst_markdownfield {

namespace {

class LineCounter : public QSyntaxHighlighter
{
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;
    int lines = 0;

protected:
    void highlightBlock(const QString &) override { ++lines; }
};

struct Stage
{
    Stage()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(field);
        QObject::connect(field, &FieldWidget::valueChanged, field,
                         [this](const Value &value) { emitted.push_back(value); });
        window.resize(480, 600);
        window.show();
        field->setFocus();
        isReady = QTest::qWaitForWindowActive(&window);
    }

    MarkdownEdit *edit() const { return field->findChild<MarkdownEdit *>(); }
    FieldNote *note() const { return field->findChild<FieldNote *>(); }
    void set(const QString &text) { field->setValue(Value(text)); }
    void putCursor(int from, int to) const
    {
        QTextCursor cursor = edit()->textCursor();
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        edit()->setTextCursor(cursor);
    }
    void compose(const QString &preedit, const QString &commit) const
    {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit);
        QCoreApplication::sendEvent(edit(), &event);
    }

    QWidget window;
    MarkdownField *field = new MarkdownField;
    std::vector<Value> emitted;
    bool isReady = false;
};

} // namespace

class TestMarkdownField : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        // The platform without a display complains of what it cannot do.
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void keepsEveryCharacter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no-break space") << QStringLiteral("a\u00A0b\u202Fc");
        QTest::newRow("line separator") << QStringLiteral("a\u2028b\u2028");
        QTest::newRow("paragraph separator") << QStringLiteral("a\u2029b");
        QTest::newRow("CRLF") << QStringLiteral("a\r\nb\r\n\r\nc");
        QTest::newRow("CR") << QStringLiteral("a\rb\r");
        QTest::newRow("mixed") << QStringLiteral("\r\n\n\r\r\na\n");
        QTest::newRow("emoji") << QString::fromUtf8("👩‍🔬 and 🏳️‍🌈");
        QTest::newRow("combining") << QStringLiteral("e\u0301 a\u0323\u0302");
        QTest::newRow("CJK") << QStringLiteral("裁定 平仮名 𠀋");
        QTest::newRow("RTL") << QStringLiteral("\u05E9\u05DC\u05D5\u05DD \u200Fabc\u202B x \u202C");
        QTest::newRow("object") << QStringLiteral("a\uFFFCb\t c  ");
    }
    void keepsEveryCharacter()
    {
        QFETCH(QString, text);
        Stage stage;
        stage.set(text);
        QCOMPARE(stage.field->value(), Value(text));
        QVERIFY(stage.emitted.empty());
        stage.putCursor(0, 0);
        QTest::keyClicks(stage.edit(), QStringLiteral("x"));
        QCOMPARE(stage.emitted, std::vector<Value>{Value(u'x' + text)});
        QTest::keyClick(stage.edit(), Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(stage.edit(), QStringLiteral("y"));
        QCOMPARE(stage.field->value(), Value(u'x' + text + u'y'));
    }

    void keepsCharactersThroughTheClipboard()
    {
        Stage stage;
        const QString text = QStringLiteral("a\u00A0b\n\nc");
        stage.set(text);
        QTest::keyClick(stage.edit(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(stage.edit(), Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(stage.field->value(), Value());
        QTest::keyClick(stage.edit(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(stage.field->value(), Value(text));
    }

    void deletesWholeLineEnds()
    {
        Stage stage;
        stage.set(QStringLiteral("a\r\nb\r\nc"));
        stage.putCursor(2, 2);
        QTest::keyClick(stage.edit(), Qt::Key_Backspace);
        QCOMPARE(stage.field->value(), Value(QStringLiteral("ab\r\nc")));
        QTest::keyClick(stage.edit(), Qt::Key_Return);
        QCOMPARE(stage.field->value(), Value(QStringLiteral("a\nb\r\nc")));
    }

    void pasteIsPlainAndClean()
    {
        Stage stage;
        stage.set(QStringLiteral("<>"));
        stage.putCursor(1, 1);
        auto *mime = new QMimeData;
        mime->setHtml(QStringLiteral("<b>one</b>"));
        mime->setText(QStringLiteral("one\r\n") + QChar(0) + QStringLiteral("two\uFEFF"));
        QGuiApplication::clipboard()->setMimeData(mime);
        QTest::keyClick(stage.edit(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(stage.emitted, std::vector<Value>{Value(QStringLiteral("<one\ntwo>"))});
        QCOMPARE(stage.edit()->source(), QStringLiteral("<one\ntwo>"));
        QCOMPARE(stage.edit()->textCursor().position(), 8);
        QVERIFY(stage.note()->text().contains(QLatin1String("U+0000")));
        QVERIFY(stage.note()->text().contains(QLatin1String("U+FEFF")));
    }

    void settingKeepsTheCursor()
    {
        Stage stage;
        stage.set(QStringLiteral("one two three"));
        stage.putCursor(8, 13);
        stage.set(QStringLiteral("one and two three"));
        QCOMPARE(stage.edit()->textCursor().selectedText(), QStringLiteral("three"));
        stage.set(QStringLiteral("one and two three, four"));
        QCOMPARE(stage.edit()->textCursor().selectedText(), QStringLiteral("three"));
        stage.field->setValue({});
        QCOMPARE(stage.edit()->source(), QString());
        QVERIFY(stage.emitted.empty());
    }

    void settingWhileComposing()
    {
        Stage stage;
        stage.set(QStringLiteral("abc"));
        stage.compose(QStringLiteral("ni"), {});
        QVERIFY(stage.emitted.empty());   // not a text yet
        stage.set(QStringLiteral("abc")); // the same: the composition goes on
        QCOMPARE(stage.edit()->textCursor().block().layout()->preeditAreaText(),
                 QStringLiteral("ni"));
        stage.set(QStringLiteral("another"));
        QCOMPARE(stage.edit()->textCursor().block().layout()->preeditAreaText(), QString());
        QCOMPARE(stage.edit()->source(), QStringLiteral("another"));
        QVERIFY(stage.emitted.empty());
        stage.putCursor(7, 7);
        stage.compose({}, QStringLiteral("你"));
        QCOMPARE(stage.emitted, std::vector<Value>{Value(QStringLiteral("another你"))});
    }

    void stars_data()
    {
        QTest::addColumn<QString>("text"); // | where the selection begins and ends
        QTest::addColumn<char>("key");
        QTest::addColumn<QString>("result");
        const auto row = [](const char *text, char key, const char *result) {
            QTest::addRow("%s %c", text, key)
                << QString::fromLatin1(text) << key << QString::fromLatin1(result);
        };
        row("a |b| c", 'B', "a **|b|** c");
        row("a |b| c", 'I', "a *|b|* c");
        row("a **|b|** c", 'B', "a |b| c");
        row("a |**b**| c", 'B', "a |b| c");
        row("a **|b|** c", 'I', "a ***|b|*** c");
        row("a ***|b|*** c", 'B', "a *|b|* c");
        row("a ***|b|*** c", 'I', "a **|b|** c");
        row("a *|b|* c", 'I', "a |b| c");
        row("||", 'B', "**||**");
        row("**||**", 'B', "||");
    }
    void stars()
    {
        QFETCH(QString, text);
        QFETCH(char, key);
        QFETCH(QString, result);
        Stage stage;
        const auto from = text.indexOf(u'|');
        const auto to = text.lastIndexOf(u'|') - 1;
        stage.set(text.remove(u'|'));
        stage.putCursor(int(from), int(to));
        QAction taken; // a window's own shortcut must not come first
        taken.setShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)));
        stage.window.addAction(&taken);
        QTest::keyClick(stage.edit(), key, Qt::ControlModifier);
        const QTextCursor cursor = stage.edit()->textCursor();
        QString marked = stage.edit()->source();
        marked.insert(cursor.selectionEnd(), u'|').insert(cursor.selectionStart(), u'|');
        QCOMPARE(marked, result);
        QCOMPARE(stage.emitted.size(), size_t(1));
        const QString saved = result.remove(u'|');
        QCOMPARE(stage.emitted.back(), saved.isEmpty() ? Value() : Value(saved));
    }

    void beyondTheLimitNothingIsSaved()
    {
        Stage stage;
        const QString line = QString(99, u'a') + u'\n';
        stage.set(line.repeated(10'000));
        stage.putCursor(0, 0);
        QTest::keyClicks(stage.edit(), QStringLiteral("x"));
        QVERIFY(stage.emitted.empty());
        QCOMPARE(stage.note()->property("role").toString(), QStringLiteral("fault"));
        QVERIFY(stage.edit()->source().startsWith(QLatin1String("xa")));
        QTest::keyClick(stage.edit(), Qt::Key_Backspace);
        QVERIFY(stage.emitted.empty()); // back at what is saved
        QTest::keyClick(stage.edit(), Qt::Key_Delete);
        QCOMPARE(stage.emitted.size(), size_t(1));
        QVERIFY(stage.note()->text().contains(QLatin1String("999,999")));
    }

    void aKeyColorsOneLine()
    {
        Stage stage;
        const QString paragraph = QStringLiteral("some **strong** words ").repeated(45) + u'\n';
        stage.set(paragraph.repeated(1'000));
        LineCounter counter(stage.edit()->document());
        QTRY_VERIFY(counter.lines > 1'000);
        counter.lines = 0;
        QTest::keyClicks(stage.edit(), QStringLiteral("x"));
        QCOMPARE(counter.lines, 1);
        QCOMPARE(stage.emitted.size(), size_t(1));
    }

    void colorsMarkdown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("spans");
        QTest::newRow("plain") << QStringLiteral("plain * text") << 0 << 0;
        QTest::newRow("heading") << QStringLiteral("## Two") << 0 << 1;
        QTest::newRow("strong and link") << QStringLiteral("**a** [b](c)") << 0 << 2;
        QTest::newRow("emphasis") << QStringLiteral("*a* _b_ snake_case_name") << 0 << 2;
        QTest::newRow("list") << QStringLiteral("- one") << 0 << 1;
        QTest::newRow("quote") << QStringLiteral("> one") << 0 << 1;
        QTest::newRow("fence") << QStringLiteral("```\ncode\n```\nplain") << 1 << 1;
        QTest::newRow("after a fence") << QStringLiteral("```\ncode\n```\nplain") << 3 << 0;
    }
    void colorsMarkdown()
    {
        QFETCH(QString, text);
        QFETCH(int, line);
        QFETCH(int, spans);
        Stage stage;
        stage.set(text);
        QCoreApplication::processEvents();
        const QTextBlock block = stage.edit()->document()->findBlockByNumber(line);
        QCOMPARE(int(block.layout()->formats().size()), spans);
    }

    void growsWithItsText()
    {
        Stage stage;
        const int low = stage.edit()->height();
        stage.set(QStringLiteral("line\n").repeated(12));
        QTRY_VERIFY(stage.edit()->height() > low);
        stage.set(QStringLiteral("line\n").repeated(40));
        QCoreApplication::processEvents();
        QVERIFY(stage.edit()->verticalScrollBar()->maximum() > 0);
        const int high = stage.edit()->height();
        stage.set(QStringLiteral("line\n").repeated(400));
        QCoreApplication::processEvents();
        QCOMPARE(stage.edit()->height(), high);
        stage.field->setValue({});
        QTRY_COMPARE(stage.edit()->height(), low);
    }

    void promptIsShownAndRead()
    {
        Stage stage;
        const auto *prompt = stage.field->findChild<QLabel *>(QString(),
                                                              Qt::FindDirectChildrenOnly);
        QVERIFY(!prompt->isVisible());
        stage.field->setPrompt({QStringLiteral("Names a bug")});
        QVERIFY(prompt->isVisible());
        QVERIFY(prompt->text().contains(QLatin1String("Names a bug")));
        QVERIFY(stage.edit()->accessibleDescription().startsWith(QLatin1String("Names a bug")));
        stage.field->setPrompt({});
        QVERIFY(!prompt->isVisible());
    }

    void countsWords()
    {
        Stage stage;
        stage.set(QStringLiteral("# Two words\n\n- and one, don't stop"));
        QVERIFY(stage.note()->text().startsWith(QLatin1String("6 ")));
    }

    void tabLeaves()
    {
        Stage stage;
        QLineEdit next;
        stage.window.layout()->addWidget(&next);
        next.show();
        QVERIFY(stage.isReady);
        QTest::keyClick(stage.edit(), Qt::Key_Tab);
        QTRY_VERIFY(next.hasFocus());
        QVERIFY(stage.emitted.empty());
    }
};

VD_TEST_CASE(TestMarkdownField)

} // namespace vd::ui::tst_markdownfield

#include "tst_markdownfield.moc"
