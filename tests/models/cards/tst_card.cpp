// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cards/card.h"
#include "support/testcases.h"

#include <QImage>
#include <QTest>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <set>
#include <thread>

namespace tst_card {

using namespace vd;
using cards::CardContent;
using cards::CardSide;

namespace {

constexpr QRgb paper = 0xFFFDFCFA;

CardSide side(const char *name, PanelVerdict verdict = PanelVerdict::Ship)
{
    return {
        QString::fromUtf8(name), QStringLiteral("Testing"),         QStringLiteral("Ship"), verdict,
        QStringLiteral("75%"),   QStringLiteral("3 ship / 1 skip"), QStringLiteral("P")};
}

CardContent content(std::vector<CardSide> sides)
{
    return {QStringLiteral("The Split Decision"), QStringLiteral("Compared"), std::move(sides)};
}

QByteArray draw(const CardContent &content)
{
    const auto card = cards::drawCard(content);
    return card ? *card : card.error().text().toUtf8();
}

QImage picture(const CardContent &content)
{
    return QImage::fromData(draw(content), "png").convertToFormat(QImage::Format_RGB32);
}

// Whether anything is drawn there.
bool isInked(const QImage &picture, const QRect &area)
{
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            if (picture.pixel(x, y) != paper)
                return true;
        }
    }
    return false;
}

bool holds(const QImage &picture, const QRect &area, QRgb color)
{
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            if (picture.pixel(x, y) == color)
                return true;
        }
    }
    return false;
}

QList<QByteArray> chunks(const QByteArray &png)
{
    QList<QByteArray> names;
    for (qsizetype at = 8; at + 8 <= png.size();) {
        names += png.mid(at + 4, 4);
        at += 12 + qFromBigEndian<quint32>(png.constData() + at);
    }
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

} // namespace

class TestCard : public QObject
{
    Q_OBJECT

private slots:
    void isAPictureAndNothingElse()
    {
        const QByteArray png = draw(content({side("Plumbline")}));
        QCOMPARE(QImage::fromData(png, "png").size(), QSize(1200, 630));
        QCOMPARE(chunks(png), (QList<QByteArray>{"IHDR", "PLTE", "pHYs", "IDAT", "IEND"}));
        QVERIFY2(png.size() < 60'000, qPrintable(QString::number(png.size())));
    }

    void sameBytesWheneverAndWherever()
    {
        const CardContent one = content({side("Plumbline")});
        const CardContent other = content({side("Stepladder"), side("Modal GPU Inference")});
        const std::array expected = {draw(one), draw(other)};
        QVERIFY(expected[0] != expected[1]);
        std::array<bool, 4> same = {};
        std::vector<std::thread> threads;
        for (bool &result : same) {
            threads.emplace_back([&] {
                result = true;
                for (int i = 0; i < 5; ++i)
                    result = result && draw(other) == expected[1] && draw(one) == expected[0];
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(same, (std::array{true, true, true, true}));
    }

    void showsEachValue()
    {
        const CardContent plain = content({side("Plumbline")});
        const auto changed = [&](auto change) {
            CardContent other = plain;
            change(other, other.sides.front());
            return draw(other);
        };
        const QString text = QStringLiteral("Xi");
        const std::set<QByteArray> all = {
            draw(plain),
            changed([&](CardContent &card, CardSide &) { card.site = text; }),
            changed([&](CardContent &card, CardSide &) { card.kicker = text; }),
            changed([&](CardContent &card, CardSide &) { card.rightToLeft = true; }),
            changed([&](CardContent &, CardSide &tool) { tool.name = text; }),
            changed([&](CardContent &, CardSide &tool) { tool.category = text; }),
            changed([&](CardContent &, CardSide &tool) { tool.verdictWord = text; }),
            changed([&](CardContent &, CardSide &tool) { tool.verdict = PanelVerdict::Skip; }),
            changed([&](CardContent &, CardSide &tool) { tool.figure = text; }),
            changed([&](CardContent &, CardSide &tool) { tool.tally = text; }),
            changed([&](CardContent &, CardSide &tool) { tool.monogram = text; }),
        };
        QCOMPARE(all.size(), size_t(11));
    }

    // Without the words, and seen by an eye that knows no colours.
    void tellsVerdictsByShape()
    {
        std::set<QByteArray> shapes;
        for (const auto verdict :
             {PanelVerdict::Ship, PanelVerdict::Mixed, PanelVerdict::Skip, PanelVerdict::Pending}) {
            CardSide tool = side("Plumbline", verdict);
            tool.verdictWord.clear();
            const QImage card = picture(content({tool}));
            QByteArray inked;
            for (int y = 0; y < card.height(); ++y) {
                for (int x = 0; x < card.width(); ++x)
                    inked += qGray(card.pixel(x, y)) < 170 ? '#' : ' ';
            }
            shapes.insert(inked);
        }
        QCOMPARE(shapes.size(), size_t(4));
    }

    void wordsOfAVerdictHaveItsColor()
    {
        const QRect below(0, 440, 1200, 190);
        const auto holdsInk = [&](PanelVerdict verdict, QRgb color) {
            return holds(picture(content({side("Plumbline", verdict)})), below, color);
        };
        QVERIFY(holdsInk(PanelVerdict::Ship, 0xFF0B6E4F));
        QVERIFY(holdsInk(PanelVerdict::Mixed, 0xFF835400));
        QVERIFY(holdsInk(PanelVerdict::Skip, 0xFFAB2330));
        QVERIFY(holdsInk(PanelVerdict::Pending, 0xFF5D5F64));
        QVERIFY(!holdsInk(PanelVerdict::Ship, 0xFFAB2330));
    }

    void nothingLeavesItsPlace_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
        row("empty", {});
        row("space", QStringLiteral(" \n\t "));
        row("one word", QString(200, u'W'));
        row("words", QStringLiteral("Wherever words wander ").repeated(9));
        row("lines", QStringLiteral("a\nb\r\nc\u2028d\u2029e"));
        row("Chinese", QStringLiteral("工具比較").repeated(50));
        row("Arabic", QStringLiteral("منصة الاستدلال السريع ").repeated(9));
        row("Hebrew word", QString(200, u'ש'));
        row("families", QStringLiteral("👩‍👩‍👧").repeated(20));
        row("directions", QStringLiteral("\u202Egnp.exe\u202C \u2067abc"));
        row("markup", QStringLiteral("<b>&amp;\"'</b>"));
    }
    void nothingLeavesItsPlace()
    {
        QFETCH(QString, text);
        const CardSide tool{text, text, text, PanelVerdict::Mixed, text, text, text.left(12)};
        for (const bool rightToLeft : {false, true}) {
            for (const size_t count : {1, 2}) {
                const QImage card = picture({text, text, std::vector(count, tool), rightToLeft});
                QCOMPARE(card.size(), QSize(1200, 630));
                const int edge = 64; // the margin has 72, and a letter may lean into it
                QVERIFY(!isInked(card, {0, 0, edge, 630}));
                QVERIFY(!isInked(card, {1200 - edge, 0, edge, 630}));
                QVERIFY(!isInked(card, {0, 0, 1200, 36}));
                QVERIFY(!isInked(card, {0, 606, 1200, 24}));
                if (count == 2) // between the tools
                    QVERIFY(!isInked(card, {580, 120, 40, 510}));
            }
        }
    }

    void rightToLeftBeginsAtTheRight()
    {
        CardContent card = content({side("Plumbline")});
        const QRect left(0, 490, 600, 100);
        const QRect right(600, 490, 600, 100);
        constexpr QRgb ship = 0xFF0B6E4F;
        QVERIFY(holds(picture(card), left, ship));
        QVERIFY(!holds(picture(card), right, ship));
        card.rightToLeft = true;
        QVERIFY(!holds(picture(card), left, ship));
        QVERIFY(holds(picture(card), right, ship));
    }

    void saysWhatDoesNotFit()
    {
        QVERIFY(cards::fits(side("Plumbline")));
        QVERIFY(cards::fits(side("Modal GPU Serverless Inference")));
        QVERIFY(!cards::fits(side(QByteArray(200, 'W'))));
        QVERIFY(!cards::fits(side(QByteArray("Wherever words wander ").repeated(9))));
    }
};

VD_TEST_CASE(TestCard)

} // namespace tst_card

#include "tst_card.moc"
