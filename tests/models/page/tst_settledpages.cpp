// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "examplesite.h"
#include "page/affectedparts.h"
#include "page/badge.h"
#include "page/comparepage.h"
#include "page/homepage.h"
#include "page/otherpages.h"
#include "page/toolpage.h"
#include "pagetext.h"
#include "panel/blind.h"
#include "panel/take.h"
#include "support/testcases.h"

#include <QTest>

namespace tst_settledpages {

using namespace vd;

// What pages tell of a panel that settles its split: its take, a tie that is held, and what is
// hidden from a person who has yet to score.
class TestSettledPages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto loaded = page::Theme::load();
        QVERIFY(loaded);
        theme = std::move(*loaded);
    }
    void init();

    void takeOnTheToolPage();
    void takeSpeaksGerman();
    void staleTakeIsAllTheSame();
    void heldOnEveryPage();
    void heldAndSettled();
    void footerTellsThePolicy();
    void ratingsStay();
    void blindPage();
    void blindToolPage();
    void whatChangesIsForeseen();

private:
    Tool &kettle() { return contents.tools[0]; }
    std::string toolPage() { return page::renderTool(kettle(), overview(), nested()); }
    const page::SiteIndex &overview()
    {
        m_overview = std::make_unique<page::SiteIndex>(contents);
        return *m_overview;
    }
    page::Context top() { return {contents.site, theme, QString()}; }
    page::Context nested() { return {contents.site, theme, QStringLiteral("../")}; }
    Pairing pairing()
    {
        return {contents.site, contents.roster, contents.comparisons[0], kettle(),
                contents.tools[1]};
    }
    QString compareText() { return contentText(page::renderComparePage(pairing(), nested())); }

    page::Theme theme = *page::Theme::load();
    Contents contents;
    std::unique_ptr<page::SiteIndex> m_overview;
};

// Two against two on the copper kettle, the builder's and the creator's ships first.
void TestSettledPages::init()
{
    QTest::failOnWarning(anything());
    ExampleDesk desk;
    contents = exampleContents(desk);
    std::vector<Seat> seats = kettle().scorecard.seats();
    Seat fourth = seats[0];
    fourth.id = Id::make();
    fourth.persona = contents.roster[4].id; // the founder
    fourth.score = *Score::from(20);
    fourth.author = QStringLiteral("Dan");
    fourth.review = QStringLiteral("Nobody pays.");
    seats.push_back(fourth);
    kettle().scorecard = Scorecard(seats);
    kettle().verdictHistory.clear();
}

void TestSettledPages::takeOnTheToolPage()
{
    const std::string without = toolPage();
    QVERIFY(without.find("panel_take") == std::string::npos);
    kettle().panelTake = QStringLiteral("  ");
    QCOMPARE(toolPage(), without);
    kettle().panelTake = QStringLiteral("Two *kinds* of kettle.\n\n<script>alert(1)</script>");
    const std::string html = toolPage();
    const QString text = contentText(html);
    QVERIFY2(text.contains(QStringLiteral("\nThe panel's take\nTwo kinds of kettle.\n")),
             qPrintable(text));
    QVERIFY(text.indexOf(QStringLiteral("The panel's take")) <
            text.indexOf(QStringLiteral("The panel\n")));
    QVERIFY(html.find("<section id=\"panel_take\"") != std::string::npos);
    QVERIFY(html.find("<em>kinds</em>") != std::string::npos);
    QVERIFY(html.find("<script>alert") == std::string::npos);
    QVERIFY(!compareText().contains(QStringLiteral("Two kinds")));
}

void TestSettledPages::takeSpeaksGerman()
{
    contents.site.language = QStringLiteral("de");
    kettle().panelTake = QStringLiteral("Zwei Kessel.");
    const QString text = contentText(toolPage());
    QVERIFY2(text.contains(QStringLiteral("Das Fazit des Panels\nZwei Kessel.")), qPrintable(text));
}

void TestSettledPages::staleTakeIsAllTheSame()
{
    kettle().panelTake = QStringLiteral("Two kinds.");
    kettle().panelTakeVerdicts = verdictsLine(kettle().scorecard.seats(), 60);
    const std::string fresh = toolPage();
    kettle().panelTakeVerdicts = QStringLiteral("none");
    QCOMPARE(toolPage(), fresh);
}

void TestSettledPages::heldOnEveryPage()
{
    QVERIFY(contentText(toolPage()).contains(QStringLiteral("◆Mixed")));
    QVERIFY(page::renderBadge(kettle(), top()).find("Mixed · 50%") != std::string::npos);
    contents.site.tie = TiePolicy::Hold;
    const auto verify = [](const std::string &html) {
        const QString text = QString::fromStdString(html);
        QVERIFY2(!text.contains(QStringLiteral("Mixed ·")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Pending")), qPrintable(text));
    };
    verify(toolPage());
    verify(page::renderBadge(kettle(), top()));
    QVERIFY(page::renderBadge(kettle(), top()).find("50%") == std::string::npos);
    const QString tool = contentText(toolPage());
    QVERIFY2(tool.contains(QStringLiteral("○Pending\n— Panel ship\n")), qPrintable(tool));
    QVERIFY(tool.contains(QStringLiteral("○Pending · 2 ship / 2 skip")));
    QVERIFY2(tool.contains(QStringLiteral("Copper Kettle: Pending · 2 ship / 2 skip")),
             qPrintable(tool));
    const QString home = contentText(page::renderHome(overview(), top()));
    QVERIFY2(home.contains(QStringLiteral("▲▲▼▼Pending — 2 ship / 2 skip")), qPrintable(home));
    const QString compared = compareText();
    QVERIFY2(compared.contains(QStringLiteral("○Pending · 2 ship / 2 skip")), qPrintable(compared));
    const std::string index = page::renderSearchIndex(overview(), top());
    QVERIFY(index.find(R"("t":"Copper Kettle","u":"tools/copper-kettle.html","v":"pending")") !=
            std::string::npos);
    QVERIFY(tool.contains(QStringLiteral("85/100 · ▲ship"))); // the seats say what they say
}

void TestSettledPages::heldAndSettled()
{
    contents.site.tie = TiePolicy::Hold;
    kettle().notes = {0, 1, {}};
    const std::string settled = toolPage();
    QVERIFY(contentText(settled).contains(QStringLiteral("◆Mixed")));
    kettle().notes = {1, 1, {}};
    QVERIFY(contentText(toolPage()).contains(QStringLiteral("○Pending")));
    kettle().panelTakeVerdicts = verdictsLine(kettle().scorecard.seats(), 60);
    QCOMPARE(toolPage(), settled);
}

void TestSettledPages::footerTellsThePolicy()
{
    const QString policy = QStringLiteral("Two against two is Pending until the panel has settled "
                                          "it.");
    QVERIFY(!pageText(toolPage()).contains(policy));
    contents.site.tie = TiePolicy::Hold;
    QVERIFY(pageText(toolPage()).contains(QStringLiteral("open seats do not count. ") + policy));
    contents.site.language = QStringLiteral("de");
    QVERIFY(pageText(toolPage())
                .contains(QStringLiteral(
                    "Zwei gegen zwei gilt als Offen, bis das Panel sich geeinigt hat.")));
}

void TestSettledPages::ratingsStay()
{
    contents.site.tie = TiePolicy::Hold;
    const std::string html = toolPage();
    QVERIFY(html.find("\"aggregateRating\"") != std::string::npos);
    QVERIFY(html.find("\"ratingValue\":85") != std::string::npos);
}

void TestSettledPages::blindPage()
{
    contents.site.blind = true;
    kettle().status = Status::Draft;
    std::vector<Seat> seats = kettle().scorecard.seats();
    seats[2].author = QStringLiteral("Cleo"); // the creator, who ships without a score
    kettle().scorecard = Scorecard(seats);
    const std::string html = page::renderComparePage(blinded(pairing(), QStringLiteral("cleo")),
                                                     nested());
    const QString text = contentText(html);
    QVERIFY2(text.contains(QStringLiteral("○Pending\n— Panel ship\n")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("○Pending · Hidden until your own score is set")));
    QCOMPARE(text.count(QStringLiteral("\nHidden until your own score is set\n")), 3);
    for (const char *secret : {"handle", "whistles", "Nobody pays", "41/100", "85/100", "20/100",
                               "67%", "50%\nPanel", "seat open", "2 ship"})
        QVERIFY2(html.find(secret) == std::string::npos, secret);
    QVERIFY(text.contains(QStringLiteral("Pretty.")));      // their own
    QVERIFY(text.contains(QStringLiteral("A fuse went."))); // of a tool that is public
    const QString open = contentText(
        page::renderComparePage(blinded(pairing(), QStringLiteral("Ada")), nested()));
    QCOMPARE(open, compareText());
}

void TestSettledPages::blindToolPage()
{
    contents.site.language = QStringLiteral("de");
    std::vector<Seat> seats = kettle().scorecard.seats();
    seats[2].author = QStringLiteral("Cleo");
    kettle().scorecard = Scorecard(seats);
    kettle().panelTake = QStringLiteral("Two kinds.");
    kettle().verdictHistory = {
        {QStringLiteral("2026-03-02"), PanelVerdict::Pending, PanelVerdict::Mixed}};
    kettle() = blinded(kettle(), QStringLiteral("Cleo"));
    const std::string html = toolPage();
    QVERIFY(html.find("aggregateRating") == std::string::npos);
    QVERIFY(html.find("ratingValue") == std::string::npos);
    QVERIFY(html.find("verdict_history") == std::string::npos);
    QVERIFY(html.find("Two kinds") == std::string::npos);
    QVERIFY(
        contentText(html).contains(QStringLiteral("Verborgen, bis Ihre eigene Punktzahl steht")));
}

void TestSettledPages::whatChangesIsForeseen()
{
    const auto parts = [](const Pairing &shown, const page::Theme &with) {
        std::map<QString, std::string> html;
        const page::Context context(shown.site, with);
        for (const page::Part &part : page::partsOf(shown))
            html[part.id] = part.render(context);
        return html;
    };
    const auto verify = [&](const Pairing &before, const Pairing &after, const FieldRef &field) {
        const QStringList affected = page::partsAffectedBy(field, after).parts;
        const auto was = parts(before, theme);
        int changed = 0;
        for (const auto &[id, html] : parts(after, theme)) {
            if (was.at(id) == html)
                continue;
            ++changed;
            QVERIFY2(affected.contains(id), qPrintable(id));
        }
        QVERIFY(changed > 0);
    };
    const Pairing mixed = pairing();
    Pairing held = mixed;
    held.site.tie = TiePolicy::Hold;
    verify(mixed, held, {{Kind::Site, Id::make()}, Field::PanelTie});
    Pairing settled = held;
    settled.left.notes = {0, 1, {}};
    verify(held, settled, {{Kind::Note, Id::make()}, Field::Resolved});
    verify(settled, held, {{Kind::Note, Id::make()}, Field::Exists});
    settled = held;
    settled.left.panelTakeVerdicts = verdictsLine(held.left.scorecard.seats(), 60);
    verify(held, settled, {{Kind::Tool, held.left.id}, Field::PanelTakeVerdicts});
    const FieldRef text{{Kind::Note, Id::make()}, Field::NoteText};
    QCOMPARE(page::partsAffectedBy(text, held).parts, QStringList());

    Pairing open = mixed;
    open.site.blind = true;
    std::vector<Seat> seats = open.left.scorecard.seats();
    seats[2].author = QStringLiteral("Cleo");
    open.left.scorecard = Scorecard(seats);
    const Pairing hidden = blinded(open, QStringLiteral("Cleo"));
    verify(open, hidden, {{Kind::Site, Id::make()}, Field::PanelBlind});
    verify(hidden, open, {{Kind::Seat, seats[2].id}, Field::Score});
    verify(open, hidden, {{Kind::Seat, seats[2].id}, Field::Author});
}

VD_TEST_CASE(TestSettledPages)

} // namespace tst_settledpages

#include "tst_settledpages.moc"
