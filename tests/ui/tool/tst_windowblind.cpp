// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/rowtext.h"
#include "lists/toolmodel.h"
#include "ui/library/toollistview.h"
#include "ui/preview/webtest.h"
#include "ui/support/windowdriver.h"
#include "ui/support/windowtheme.h"
#include "ui/tool/notecard.h"
#include "ui/tool/splitlabel.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>

#include <algorithm>
#include <array>

using namespace vd;
using namespace vd::test;
using namespace vd::ui;

namespace {

// Numbers that nothing else on the page has, and all of them ships: the other tool on it has none.
constexpr std::array othersScores = {84, 92, 96};

// What there is to hide, and how a page would tell it.
constexpr std::pair<const char *, const char *> secrets[] = {
    {"review", "Nobody may read this yet"},
    {"score", R"(\b(84|92|96)\b)"},
    {"bar", R"(class="rule (ship|mixed)\b)"},
    {"mark", R"(class="verdict (ship|mixed)\b)"},
    {"tally", R"(\b[1-4] ship / )"},
    {"share", R"(>[1-9]\d*%</span> <span class="label"[^>]*>Panel ship<)"},
};

// Those that are found in a page, besides its style.
QStringList toldBy(QString html)
{
    html.remove(QRegularExpression(QStringLiteral("<style.*?</style>"),
                                   QRegularExpression::DotMatchesEverythingOption));
    QStringList words;
    for (const auto &[secret, pattern] : secrets) {
        if (html.contains(QRegularExpression(text(pattern))))
            words += text(secret);
    }
    return words;
}

} // namespace

// Grace has a seat on Plumbline without a score, and the site is blind.
class TestWindowBlind : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void cleanup() { m_hand.reset(); }

    void theOthersAreHidden();
    void notesAreHidden();
    void theTrashIsBlind();
    void theOwnScoreShowsThem();
    void anotherPersonSeesThem();
    void aDuplicateHasThem();
    void thePreviewAndTheDraftAreBlind();
    void settingsTakeBothRules();

private:
    bool open(WindowDriver::Preview preview = WindowDriver::Preview::Hidden);
    qsizetype reviewsShown() const;
    ToolRow row() const;
    QString split() const;

    const QString m_hidden = text("Hidden until your own score is set");
    std::unique_ptr<WindowDriver> m_hand;
    RecordRef m_seat;
};

bool TestWindowBlind::open(WindowDriver::Preview preview)
{
    QTest::failOnWarning(otherWarnings());
    m_hand = std::make_unique<WindowDriver>(preview);
    m_hand->window->resize(1400, 2400);
    const auto seats = m_hand->seats("plumbline");
    m_seat = seats[0].ref();
    m_hand->desk.set(m_seat, Field::Author, text(" grace "));
    m_hand->desk.set(m_seat, Field::Verdict, Value());
    m_hand->desk.set(m_seat, Field::Score, Value());
    m_hand->desk.set(seats[1].ref(), Field::Review, text("Nobody may read this yet."));
    for (size_t i = 1; i < seats.size(); ++i) {
        m_hand->desk.set(seats[i].ref(), Field::Verdict, Value());
        m_hand->desk.set(seats[i].ref(), Field::Score, qint64(othersScores.at(i - 1)));
    }
    m_hand->desk.set(m_hand->tool("plumbline").ref(), Field::Status, text("draft"));
    m_hand->desk.set(m_hand->desk.site(), Field::PanelBlind, qint64(1));
    return m_hand->open() && m_hand->choose("Plumbline");
}

qsizetype TestWindowBlind::reviewsShown() const
{
    const auto edits = m_hand->window->findChildren<QPlainTextEdit *>();
    return std::ranges::count_if(edits, [](const QPlainTextEdit *edit) {
        return edit->isVisible() && edit->accessibleName().startsWith(text("Review of "));
    });
}

ToolRow TestWindowBlind::row() const
{
    const auto at = int(m_hand->listed().indexOf(text("Plumbline")));
    return m_hand->list()->model()->index(at, 0).data(ToolModel::ToolRole).value<ToolRow>();
}

QString TestWindowBlind::split() const
{
    return m_hand->window->findChild<SplitLabel *>()->text();
}

void TestWindowBlind::theOthersAreHidden()
{
    QVERIFY(open());
    QCOMPARE(reviewsShown(), qsizetype(1));      // the own
    QCOMPARE(m_hand->said().count(m_hidden), 4); // three seats, and the settling
    QCOMPARE(split(), m_hidden);
    QCOMPARE(row().split, Split());
    QCOMPARE(rowtext::detail(row()), m_hidden);
    QVERIFY(rowtext::spoken(row()).contains(m_hidden));
    const auto edits = m_hand->window->findChildren<QPlainTextEdit *>();
    QVERIFY(std::ranges::none_of(edits, [](const QPlainTextEdit *edit) {
        return edit->isVisible() && edit->accessibleName() == text("Panel take");
    }));
    // Of a tool on which Grace has no seat, everything.
    QVERIFY(m_hand->choose("Stepladder"));
    QVERIFY(!m_hand->said().contains(m_hidden));
}

// They are about what the others say.
void TestWindowBlind::notesAreHidden()
{
    QVERIFY(open());
    const auto tell = [this](const char *word) {
        const auto labels = m_hand->window->findChildren<QWidget *>();
        return std::ranges::any_of(labels, [&](const QWidget *widget) {
            const QVariant plain = widget->property("plainText");
            const QVariant shown = plain.isValid() ? plain : widget->property("text");
            return widget->isVisible() && shown.toString().contains(text(word));
        });
    };
    m_hand->desk.apply("Note", {newNote("plumbline", "early", "Builder at 91, all alone?")
                                    .set(Field::NoteTool, m_hand->tool("plumbline").id().text())});
    QVERIFY(QTest::qWaitFor([&] { return m_hand->window->findChild<NoteCard *>(); }));
    QVERIFY(!tell("all alone"));
    m_hand->desk.set(m_seat, Field::Score, qint64(70));
    QTRY_VERIFY(tell("all alone"));
}

void TestWindowBlind::theTrashIsBlind()
{
    QVERIFY(open());
    const RecordRef tool = m_hand->tool("plumbline").ref();
    m_hand->desk.set(tool, Field::Exists, qint64(0));
    m_hand->button("Trash")->click();
    QTRY_VERIFY(m_hand->listed().contains(text("Plumbline")));
    QVERIFY(row().isHidden);
    QCOMPARE(row().split, Split());
    QCOMPARE(rowtext::detail(row()), m_hidden);
}

void TestWindowBlind::theOwnScoreShowsThem()
{
    QVERIFY(open());
    m_hand->desk.set(m_seat, Field::Score, qint64(70));
    QTRY_COMPARE(reviewsShown(), qsizetype(4));
    QVERIFY(!m_hand->said().contains(m_hidden));
    QVERIFY(split() != m_hidden);
    QTRY_VERIFY(!row().isHidden);
    QCOMPARE(row().split.verdicts(), 4);
}

void TestWindowBlind::anotherPersonSeesThem()
{
    QVERIFY(open());
    m_hand->preferences.setAuthor(text("Ada"));
    QTRY_COMPARE(reviewsShown(), qsizetype(4));
    QTRY_VERIFY(!row().isHidden);
    m_hand->preferences.setAuthor(text("GRACE"));
    QTRY_COMPARE(reviewsShown(), qsizetype(1));
    QTRY_VERIFY(row().isHidden);
}

// What is hidden is not lost where a whole tool is written.
void TestWindowBlind::aDuplicateHasThem()
{
    QVERIFY(open());
    m_hand->action("Duplicate tool")->trigger();
    QTRY_COMPARE(m_hand->seats("plumbline-copy").size(), size_t(4));
    const auto seats = m_hand->seats("plumbline-copy");
    QCOMPARE(seats[1].text(Field::Review), text("Nobody may read this yet."));
    QCOMPARE(seats[3].value(Field::Score), Value(qint64(96)));
    QVERIFY(m_hand->settle());
    QTRY_COMPARE(reviewsShown(), qsizetype(1)); // of the copy, too
}

void TestWindowBlind::thePreviewAndTheDraftAreBlind()
{
    QVERIFY(open(WindowDriver::Preview::Shown));
    auto *view = m_hand->window->findChild<PageView *>();
    QTRY_VERIFY_WITH_TIMEOUT(view->findChild<QWebEngineView *>(),
                             patience); // it comes after the first paint
    const auto page = [&] { return ask(*view, "document.documentElement.outerHTML").toString(); };
    QTRY_VERIFY_WITH_TIMEOUT(page().contains(text("Plumbline")), patience);
    QCOMPARE(toldBy(page()), QStringList());
    const auto exported = [&] {
        QGuiApplication::clipboard()->clear();
        m_hand->action("Copy as HTML")->trigger();
        (void)QTest::qWaitFor([] { return !QGuiApplication::clipboard()->text().isEmpty(); });
        return QGuiApplication::clipboard()->text();
    };
    const QString blind = exported();
    QVERIFY(blind.contains(text("Plumbline")));
    QCOMPARE(toldBy(blind), QStringList());
    m_hand->desk.set(m_seat, Field::Score, qint64(70));
    // Then all of it is told, so that it would have been found above.
    QStringList everything;
    for (const auto &[secret, pattern] : secrets)
        everything += text(secret);
    QTRY_COMPARE_WITH_TIMEOUT(toldBy(page()), everything, patience);
    QCOMPARE(toldBy(exported()), everything);
}

void TestWindowBlind::settingsTakeBothRules()
{
    QVERIFY(open());
    QCOMPARE(m_hand->desk.get(m_hand->desk.site(), Field::PanelTie), Value(text("mixed")));
    m_hand->action("Publish")->trigger();
    auto *tie = m_hand->named<QComboBox>("Two against two");
    tie->setFocus();
    m_hand->press(Qt::Key_Down);
    auto *blind = m_hand->button("Blind mode");
    QVERIFY(blind->isChecked());
    blind->setFocus();
    m_hand->press(Qt::Key_Space);
    QVERIFY(m_hand->settle());
    QCOMPARE(m_hand->desk.get(m_hand->desk.site(), Field::PanelTie), Value(text("hold")));
    QCOMPARE(m_hand->desk.get(m_hand->desk.site(), Field::PanelBlind), Value(qint64(0)));
}

int main(int argc, char **argv)
{
    return runWebTest<TestWindowBlind>(argc, argv);
}
#include "tst_windowblind.moc"
