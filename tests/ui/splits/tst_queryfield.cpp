// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "splits/query.h"
#include "support/build.h"
#include "support/testcases.h"
#include "ui/query/queryfield.h"
#include "ui/support/windowtheme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace tst_queryfield {

using namespace vd;
using namespace vd::test;
using namespace vd::ui;

namespace {

constexpr int reddish = 60; // so much more red than the rest: a wave is drawn with soft edges

} // namespace

// A query is typed: what is offered, and what is underlined.
class TestQueryField : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void init();
    void cleanup() { m_page.reset(); }

    void offersTermsWhileTyping();
    void tabTakesTheFirst();
    void arrowsAndEnterTakeOne();
    void enterWithoutAChoiceKeepsWhatWasTyped();
    void enterTakesTheOnlyOne();
    void nothingIsOfferedAfterABlank();
    void escapeClosesThenLeadsOn();
    void clearingIsUndone();
    void downLeadsOn();
    void wrongTermsAreUnderlined();
    void anAnswerEndsNoComposition();
    void tabLeavesWhereNothingIsOffered();

private:
    QAbstractItemView *popup() const { return m_field->findChild<QCompleter *>()->popup(); }
    QStringList offered() const;
    int redPixels() const;

    std::unique_ptr<QWidget> m_page;
    QueryField *m_field = nullptr;
    QLineEdit *m_next = nullptr;
};

void TestQueryField::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
    m_page = std::make_unique<QWidget>();
    m_field = new QueryField;
    m_next = new QLineEdit;
    auto *layout = new QVBoxLayout(m_page.get());
    layout->addWidget(m_field);
    layout->addWidget(m_next);
    QueryWords words;
    words.categories = {text("Coding"), text("Models and more")};
    m_field->setWords([words] { return words; });
    m_page->resize(500, 200);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_field->setFocus();
}

QStringList TestQueryField::offered() const
{
    QStringList texts;
    if (!m_field->isOffering())
        return texts;
    for (int row = 0; row < popup()->model()->rowCount(); ++row)
        texts += popup()->model()->index(row, 0).data().toString();
    return texts;
}

int TestQueryField::redPixels() const
{
    const QImage image = m_field->grab().toImage();
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            count += color.red() > color.green() + reddish && color.red() > color.blue() + reddish;
        }
    }
    return count;
}

void TestQueryField::offersTermsWhileTyping()
{
    QTest::keyClicks(m_field, QStringLiteral("sp"));
    QCOMPARE(offered().join(u' '), text("split: spread:"));
    QTest::keyClicks(m_field, QStringLiteral("li"));
    QCOMPARE(offered(), QStringList{text("split:")});
    QTest::keyClicks(m_field, QStringLiteral("t:"));
    QVERIFY(offered().contains(text("2-2")));
    QTest::keyClicks(m_field, QStringLiteral("2-2"));
    QVERIFY(offered().isEmpty()); // it is all there
}

void TestQueryField::tabTakesTheFirst()
{
    const QSignalSpy edited(m_field, &QueryField::queryEdited);
    QTest::keyClicks(m_field, QStringLiteral("cate"));
    QTest::keyClick(m_field, Qt::Key_Tab);
    QCOMPARE(m_field->text(), text("category:"));
    QVERIFY(m_field->hasFocus());
    QCOMPARE(offered().mid(0, 2), (QStringList{text("Coding"), text("\"Models and more\"")}));
    QCOMPARE(edited.last().first().toString(), text("category:"));
}

void TestQueryField::arrowsAndEnterTakeOne()
{
    const QSignalSpy left(m_field, &QueryField::left);
    QTest::keyClicks(m_field, QStringLiteral("cat mod"));
    m_field->setText(text("category:"));
    QTest::keyClicks(m_field, QStringLiteral("m"));
    QCOMPARE(offered(), QStringList{text("\"Models and more\"")});
    QTest::keyClick(popup(), Qt::Key_Down);
    QTest::keyClick(popup(), Qt::Key_Return);
    QCOMPARE(m_field->text(), text("category:\"Models and more\" "));
    QVERIFY(left.isEmpty());
}

void TestQueryField::enterWithoutAChoiceKeepsWhatWasTyped()
{
    const QSignalSpy left(m_field, &QueryField::left);
    QTest::keyClicks(m_field, QStringLiteral("sp"));
    QVERIFY(m_field->isOffering());
    QTest::keyClick(popup(), Qt::Key_Return);
    QCOMPARE(m_field->text(), text("sp"));
    QCOMPARE(left.count(), 1);
    QVERIFY(!m_field->isOffering());
}

void TestQueryField::enterTakesTheOnlyOne()
{
    const QSignalSpy left(m_field, &QueryField::left);
    QTest::keyClicks(m_field, QStringLiteral("cate"));
    QTest::keyClick(popup(), Qt::Key_Return);
    QCOMPARE(m_field->text(), text("category:"));
    QTest::keyClicks(popup(), QStringLiteral("c"));
    QTest::keyClick(popup(), Qt::Key_Return);
    QCOMPARE(m_field->text(), text("category:Coding ")); // on to the next term
    QVERIFY(!m_field->isOffering());
    QVERIFY(left.isEmpty());
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(left.count(), 1);
}

void TestQueryField::nothingIsOfferedAfterABlank()
{
    QTest::keyClicks(m_field, QStringLiteral("split:2-2 "));
    QVERIFY(!m_field->isOffering());
    QTest::keyClick(m_field, Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(offered().contains(text("score:")));
    QTest::keyClick(popup(), Qt::Key_Escape);
    QTest::keyClicks(m_field, QStringLiteral("s"));
    QVERIFY(m_field->isOffering());
}

void TestQueryField::escapeClosesThenLeadsOn()
{
    const QSignalSpy left(m_field, &QueryField::left);
    QTest::keyClicks(m_field, QStringLiteral("sp"));
    QTest::keyClick(popup(), Qt::Key_Escape);
    QVERIFY(!m_field->isOffering());
    QVERIFY(left.isEmpty());
    QTest::keyClick(m_field, Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
    QCOMPARE(m_field->text(), text("sp"));
}

void TestQueryField::clearingIsUndone()
{
    QTest::keyClicks(m_field, QStringLiteral("lock-in"));
    const QSignalSpy edited(m_field, &QueryField::queryEdited);
    m_field->setQuery({});
    QCOMPARE(edited.last().first().toString(), QString());
    QTest::keyClick(m_field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_field->text(), text("lock-in"));
    QCOMPARE(edited.last().first().toString(), text("lock-in"));
    QCOMPARE(edited.count(), 2);
}

void TestQueryField::downLeadsOn()
{
    const QSignalSpy left(m_field, &QueryField::left);
    QTest::keyClick(m_field, Qt::Key_Down);
    QCOMPARE(left.count(), 1);
}

void TestQueryField::wrongTermsAreUnderlined()
{
    m_field->setText(text("split:2-2 score:many"));
    QCOMPARE(redPixels(), 0);
    const Query wrong = Query::parse(m_field->text(), {});
    QCOMPARE(wrong.faults().size(), size_t(1));
    m_field->setFaults(wrong.faults());
    QVERIFY(redPixels() > 10);
    QCOMPARE(m_field->accessibleDescription(), wrong.faults().front().message);
    QCOMPARE(m_field->text(), text("split:2-2 score:many")); // and is none the different
    m_field->setFaults({});
    QCOMPARE(redPixels(), 0);
}

// As when the desk changes in the background while Japanese is typed.
void TestQueryField::anAnswerEndsNoComposition()
{
    const auto cursor = [this] {
        return m_field->inputMethodQuery(Qt::ImCursorRectangle).toRect().x();
    };
    const auto compose = [this](const char *preedit, const char *commit) {
        QInputMethodEvent event(text(preedit), {});
        event.setCommitString(text(commit));
        QCoreApplication::sendEvent(m_field, &event);
    };
    m_field->setText(text("score:many "));
    const Query wrong = Query::parse(m_field->text(), {});
    m_field->setFaults(wrong.faults());
    const int before = cursor();
    compose("にほん", "");
    const int composing = cursor();
    QVERIFY(composing > before);
    m_field->setFaults(wrong.faults());
    QCOMPARE(cursor(), composing);
    m_field->setFaults({});
    QCOMPARE(cursor(), composing);
    m_field->setFaults(wrong.faults());
    compose("", "日本");
    QCOMPARE(m_field->text(), text("score:many 日本"));
    QVERIFY(redPixels() > 10); // the marks are back
}

void TestQueryField::tabLeavesWhereNothingIsOffered()
{
    QTest::keyClick(m_field, Qt::Key_Tab);
    QVERIFY(m_next->hasFocus());
}

VD_TEST_CASE(TestQueryField)

} // namespace tst_queryfield

#include "tst_queryfield.moc"
