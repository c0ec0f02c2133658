// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cards/fittedtext.h"
#include "support/testcases.h"

#include <QImage>
#include <QPainter>
#include <QTest>

namespace tst_fittedtext {

using namespace vd;
using cards::FittedText;

namespace {

constexpr QSizeF room(400, 120);

FittedText letter(const QByteArray &text, FittedText::Sizes sizes = {80, 40})
{
    return {QString::fromUtf8(text), cards::serif(QFont::Bold), room, sizes};
}

QImage draw(const FittedText &text)
{
    QImage image(room.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    text.draw(painter, {});
    return image;
}

} // namespace

class TestFittedText : public QObject
{
    Q_OBJECT

private slots:
    void isAsLargeAsItCanBe()
    {
        QCOMPARE(letter("Ship").size(), 80);
        const FittedText two = letter("Wherever words");
        QVERIFY(two.size() < 80 && two.size() > 40);
        QVERIFY(two.height() > 2 * two.size()); // in two lines, and larger than in one
        QVERIFY(two.isWhole());
    }

    void staysInItsRoom()
    {
        for (const QByteArray &text : {QByteArray(), QByteArray("Ship"), QByteArray(300, 'W'),
                                       QByteArray("words ").repeated(90), QByteArray("W ")}) {
            const FittedText lettering = letter(text);
            QVERIFY(lettering.width() <= room.width());
            QVERIFY(lettering.height() <= room.height());
        }
    }

    void breaksAWordBeforeItCuts()
    {
        const FittedText broken = letter(QByteArray(15, 'W'));
        QVERIFY(broken.isWhole());
        QCOMPARE(broken.size(), 40);
        QVERIFY(!letter(QByteArray(40, 'W')).isWhole());
    }

    void cutsBetweenGraphemes_data()
    {
        QTest::addColumn<int>("period"); // moves the end of the room over a grapheme
        for (const int period : {1, 2, 3, 4})
            QTest::addRow("%d", period) << period;
    }
    void cutsBetweenGraphemes()
    {
        QFETCH(int, period);
        const auto graphemes = [=](int count) {
            QByteArray name;
            for (int i = 0; i < count; ++i)
                name += i % period == 0 ? "👩‍👩‍👧" : "m";
            return name;
        };
        const FittedText cut = letter(graphemes(80));
        QVERIFY(!cut.isWhole());
        int same = 0;
        for (int count = 1; count < 80; ++count) {
            const FittedText whole = letter(graphemes(count) + "…");
            same += whole.isWhole() && draw(whole) == draw(cut);
        }
        QCOMPARE(same, 1);
    }
};

VD_TEST_CASE(TestFittedText)

} // namespace tst_fittedtext

#include "tst_fittedtext.moc"
