// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exampledesk.h"
#include "page/comparepage.h"
#include "page/partids.h"
#include "page/siteparts.h"
#include "page/toolparts.h"
#include "support/testcases.h"

#include <QTest>

#include <thread>

namespace tst_parts {

using namespace vd;

class TestParts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto loaded = page::Theme::load();
        QVERIFY(loaded);
        theme = std::move(*loaded);
    }

    void init() { QTest::failOnWarning(anything()); }

    void standInTheOrderOfThePage()
    {
        QStringList ids;
        const Pairing pairing = ExampleDesk().pairing();
        for (const page::Part &part : page::partsOf(pairing))
            ids += part.id;
        QCOMPARE(ids.join(u' '), QStringLiteral("page_header card_left card_right "
                                                "decision_name_left decision_name_right "
                                                "decision_verdict_left decision_verdict_right "
                                                "decision_community_left decision_community_right "
                                                "decision_pricing_left decision_pricing_right "
                                                "decision_best_left decision_best_right "
                                                "decision_category_left decision_category_right "
                                                "scorecard_name_left scorecard_name_right "
                                                "builder_persona builder_left builder_right "
                                                "skeptic_persona skeptic_left skeptic_right "
                                                "creator_persona creator_left creator_right "
                                                "founder_persona founder_left founder_right "
                                                "newsletter_form bookmarks_list page_footer"));
    }

    void standInThePageByteForByte()
    {
        const Pairing pairing = ExampleDesk().pairing();
        const QByteArray page = page::renderComparePage(pairing, *theme);
        qsizetype at = 0;
        for (const page::Part &part : page::partsOf(pairing)) {
            const QByteArray html = page::renderPart(pairing, part.id, *theme);
            QVERIFY(html.contains(" id=\"" + part.id.toUtf8() + '"'));
            const qsizetype found = page.indexOf(html, at);
            QVERIFY2(found >= 0, qPrintable(part.id));
            at = found + html.size();
        }
    }

    void anUnknownPartIsEmpty()
    {
        QCOMPARE(page::renderPart(ExampleDesk().pairing(), QStringLiteral("nobody_left"), *theme),
                 QByteArray());
    }

    void seat()
    {
        QCOMPARE(part("skeptic_left"),
                 R"(<div id="skeptic_left" class="seat">
<h4 class="tool"><bdi>Copper Kettle</bdi></h4>
<p class="score"><span><span class="figure">41</span><span class="of">/100 · </span>)"
                 R"(<span class="verdict skip">▼skip</span></span></p>
RULE
<div class="prose" dir="auto">
<p>It <code>whistles</code>.</p>
</div>
</div>)");
    }

    void seatWithoutScoreHasItsVerdictAndReview()
    {
        QCOMPARE(part("creator_left"), R"(<div id="creator_left" class="seat">
<h4 class="tool"><bdi>Copper Kettle</bdi></h4>
<p class="score"><span><span class="verdict ship">▲ship</span></span></p>
<div class="prose" dir="auto">
<p>Pretty.</p>
</div>
</div>)");
    }

    void emptySeatsAreSaid()
    {
        QCOMPARE(part("creator_right"), R"(<div id="creator_right" class="seat">
<h4 class="tool"><bdi>Électra</bdi></h4>
<p class="absent"><span>Not on this panel</span></p>
</div>)");
        QCOMPARE(part("skeptic_right"), R"(<div id="skeptic_right" class="seat">
<h4 class="tool"><bdi>Électra</bdi></h4>
<p class="absent"><span>No verdict yet</span></p>
</div>)");
    }

    void decisionCells()
    {
        QCOMPARE(
            part("decision_verdict_left"),
            R"(<td id="decision_verdict_left"><span><span class="verdict ship">▲Ship</span> · )"
            R"(<span class="tally">2 ship / 1 skip · 1 open</span></span></td>)");
        QCOMPARE(part("decision_community_left"),
                 R"(<td id="decision_community_left"><span>73% ship · 41 votes</span></td>)");
        QCOMPARE(part("decision_community_right"),
                 R"(<td id="decision_community_right"><span>No community votes yet</span></td>)");
        QCOMPARE(part("decision_pricing_left"),
                 R"(<td id="decision_pricing_left"><bdi>€80 once</bdi></td>)");
        QCOMPARE(part("decision_pricing_right"), // has no text of its own
                 R"(<td id="decision_pricing_right"><bdi>Free</bdi></td>)");
        QCOMPARE(part("decision_best_right"),
                 R"(<td id="decision_best_right"><bdi>Boils in a minute</bdi></td>)");
    }

    void persona()
    {
        QCOMPARE(part("creator_persona"), R"(<div id="creator_persona" class="persona">
<h3><bdi>Creator</bdi></h3>
</div>)");
        desk.persona("builder").set(Field::Color, QStringLiteral("red\"/><script>"));
        QVERIFY(!part("builder_persona").contains("<svg"));
    }

    void cardShowsItsLogoOnlyIfThatIsOne()
    {
        const auto shows = [&](const char *mime, const char *data) {
            desk.left.set(Field::LogoMime, QString::fromLatin1(mime));
            desk.left.set(Field::LogoData, QString::fromLatin1(data));
            return part("card_left").contains("<image href=\"data:image/");
        };
        QVERIFY(shows("image/png", "iVBORw0KGgo="));
        QVERIFY(shows("image/svg+xml", "PHN2Zy8+"));
        QVERIFY(!shows("image/png", "not base64\"><script>"));
        QVERIFY(!shows("image/png", "===="));
        QVERIFY(!shows("image/png", ""));
        QVERIFY(!shows("text/html", "PHN2Zy8+"));
        QVERIFY(part("card_left").contains("<p class=\"monogram\""));
    }

    void monogram_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("own");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const char *own, const char *shown) {
            QTest::newRow(shown) << QString::fromUtf8(name) << QString::fromUtf8(own)
                                 << QString::fromUtf8(shown);
        };
        row("modal", "", "M");
        row("“écritoire”", "", "É");
        row("3D Printer", "", "3");
        row("👩‍👩‍👧 Family", "", "👩‍👩‍👧");
        row("…", "", "…");
        row("Modal", " GPU yard", "GPU");
        row(" ", "", "C"); // of the slug
    }
    void monogram()
    {
        QFETCH(QString, name);
        QFETCH(QString, own);
        QFETCH(QString, shown);
        desk.left.set(Field::Name, name);
        desk.left.set(Field::Monogram, own);
        const QString expected = QStringLiteral("aria-hidden=\"true\"><bdi>%1</bdi>").arg(shown);
        QVERIFY2(part("card_left").contains(expected.toUtf8()), part("card_left"));
    }

    void emptyTextsLeaveNoElement()
    {
        for (const Field field : {Field::Kicker, Field::Standfirst, Field::NewsletterKicker,
                                  Field::NewsletterHeading, Field::NewsletterBlurb, Field::Name})
            desk.site.set(field, Value());
        for (const Field field : {Field::Category, Field::Tagline, Field::Description})
            desk.left.set(field, QStringLiteral(" "));
        const QRegularExpression hollow(QStringLiteral("<(p|h\\d|div|td|bdi)[^>]*>\\s*</\\1>"));
        for (const page::Part &part : page::partsOf(desk.pairing())) {
            const QByteArray html = page::renderPart(desk.pairing(), part.id, *theme);
            if (part.id != QLatin1String("card_left")) // its actions are there for the script
                QVERIFY2(!hollow.match(QString::fromUtf8(html)).hasMatch(), html);
        }
        QVERIFY(!part("card_left").contains("class=\"category\""));
        QVERIFY(!part("card_left").contains("class=\"tagline\""));
        QVERIFY(!part("page_footer").contains("class=\"site\""));
        QVERIFY(part("bookmarks_list").contains("<bdi>No bookmarks yet</bdi>"));
    }

    void newsletterNeedsAnAddress()
    {
        for (const char *action : {"", "javascript:alert(1)", "/join", "mailto:a@example.org"}) {
            desk.site.set(Field::NewsletterAction, QString::fromLatin1(action));
            QCOMPARE(part("newsletter_form"), QByteArray());
        }
    }

    void idsAreUniqueWhateverAPersonaIsCalled()
    {
        desk.persona("builder").set(Field::Slug, QStringLiteral("card"));
        const QString page = QString::fromUtf8(page::renderComparePage(desk.pairing(), *theme));
        static const QRegularExpression id(QStringLiteral(" id=\"([^\"]*)\""));
        QStringList ids;
        for (auto matches = id.globalMatch(page); matches.hasNext();)
            ids += matches.next().captured(1);
        QVERIFY(ids.contains(QStringLiteral("card_seat_left")));
        QCOMPARE(ids.removeDuplicates(), 0);
    }

    void threadsShareATheme()
    {
        const Pairing pairing = desk.pairing();
        const QByteArray expected = page::renderComparePage(pairing, *theme);
        std::array<bool, 4> same = {};
        std::vector<std::thread> threads;
        for (bool &result : same) {
            threads.emplace_back([&] {
                result = true;
                for (int i = 0; i < 50; ++i)
                    result = result && page::renderComparePage(pairing, *theme) == expected;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(same, (std::array{true, true, true, true}));
    }

    void cleanup() { desk = ExampleDesk(); }

private:
    // With the shapes as characters and the rule in one word, so that a test reads like the page.
    QByteArray part(const char *id) const
    {
        QString html = QString::fromUtf8(
            page::renderPart(desk.pairing(), QLatin1String(id), *theme));
        static const QRegularExpression shape(QStringLiteral("<svg class=\"shape\".*?</svg>"));
        static const QRegularExpression rule(QStringLiteral("<svg class=\"rule.*?</svg>"));
        const QString name = html.contains(QLatin1String("verdict skip"))   ? QStringLiteral("▼")
                             : html.contains(QLatin1String("verdict ship")) ? QStringLiteral("▲")
                                                                            : QStringLiteral("◆");
        html.replace(shape, name).replace(rule, QStringLiteral("RULE"));
        return html.trimmed().toUtf8();
    }

    std::optional<page::Theme> theme;
    ExampleDesk desk;
};

VD_TEST_CASE(TestParts)

} // namespace tst_parts

#include "tst_parts.moc"
