// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcases.h"
#include "ui/splits/boardprinter.h"
#include "ui/splits/columnbar.h"
#include "ui/splits/heat.h"

#include <QApplication>
#include <QBuffer>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <cmath>

namespace tst_splitlooks {

using namespace vd;
using namespace vd::ui;

namespace {

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

// WCAG 2.1, relative luminance.
double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QString sideways(int pages)
{
    return QStringLiteral("/Count %1").arg(pages);
}

} // namespace

// What the board looks like: its colours, its columns, its paper.
class TestSplitLooks : public QObject
{
    Q_OBJECT

private slots:
    void inkReadsOnEveryHeat_data();
    void inkReadsOnEveryHeat();
    void theHigherTheScoreTheFurtherFromThePaper();
    void aColumnIsChosenAndLeft();
    void boardsFillPages();
    void longNamesAreWhole();

private:
    int pagesOf(int tools, const QString &name) const;
};

void TestSplitLooks::inkReadsOnEveryHeat_data()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << int(Scheme::Light);
    QTest::newRow("dark") << int(Scheme::Dark);
}

void TestSplitLooks::inkReadsOnEveryHeat()
{
    QFETCH(const int, scheme);
    const Colors &colors = colorsOf(Scheme(scheme));
    for (int score = 0; score <= 100; ++score) {
        const QColor ground = scoreBackground(*Score::from(score), colors);
        QVERIFY2(contrast(colors.text, ground) >= 4.5, qPrintable(QString::number(score)));
        QVERIFY2(contrast(colors.ship, ground) >= 3, qPrintable(QString::number(score)));
        QVERIFY2(contrast(colors.skip, ground) >= 3, qPrintable(QString::number(score)));
    }
}

void TestSplitLooks::theHigherTheScoreTheFurtherFromThePaper()
{
    const Colors &colors = colorsOf(Scheme::Light);
    for (int score = 10; score <= 100; score += 10) {
        QVERIFY(luminance(scoreBackground(*Score::from(score), colors)) <
                luminance(scoreBackground(*Score::from(score - 10), colors)));
    }
}

void TestSplitLooks::aColumnIsChosenAndLeft()
{
    ColumnBar bar;
    bar.setCounts({3, 1, 14, 0, 0, 1});
    const QSignalSpy changed(&bar, &ColumnBar::chosenChanged);
    const auto buttons = bar.findChildren<QToolButton *>();
    QCOMPARE(buttons.at(2)->accessibleName(), QStringLiteral("2 to 2: 14 tool(s)"));
    QCOMPARE(buttons.at(5)->accessibleName(), QStringLiteral("open: 1 tool(s)"));
    QTest::mouseClick(buttons.at(2), Qt::LeftButton);
    QCOMPARE(bar.chosen(), std::optional(SplitColumn::TwoTwo));
    QTest::mouseClick(buttons.at(0), Qt::LeftButton);
    QCOMPARE(bar.chosen(), std::optional(SplitColumn::FourNil));
    QVERIFY(!buttons.at(2)->isChecked());
    QTest::keyClick(buttons.at(0), Qt::Key_Space);
    QVERIFY(!bar.chosen());
    QVERIFY(!buttons.at(0)->isChecked());
    QCOMPARE(changed.count(), 3);
}

int TestSplitLooks::pagesOf(int tools, const QString &name) const
{
    PrintTable sheet{QStringLiteral("Splits"),
                     QStringLiteral("all"),
                     QStringLiteral("▲ ship"),
                     {{QStringLiteral("Name"), QStringLiteral("Split"), QStringLiteral("Alone")}},
                     1};
    for (int i = 0; i < tools; ++i)
        sheet.table.push_back({name, QStringLiteral("2–2"), QString()});
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    int pages = 0;
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageOrientation(QPageLayout::Landscape);
        pages = paintBoard(writer, sheet);
    }
    const bool isPdf = buffer.data().startsWith("%PDF") &&
                       buffer.data().contains(sideways(pages).toLatin1());
    return isPdf ? pages : -1;
}

void TestSplitLooks::boardsFillPages()
{
    QCOMPARE(pagesOf(0, {}), 1);
    QCOMPARE(pagesOf(1, QStringLiteral("Tool")), 1);
    const int pages = pagesOf(200, QStringLiteral("Tool"));
    QVERIFY(pages > 4);
    QVERIFY(pages < 12);
    QVERIFY(pagesOf(400, QStringLiteral("Tool")) > 2 * pages - 2);
}

void TestSplitLooks::longNamesAreWhole()
{
    const QString line = QStringLiteral("As wide as all of the paper, but for a bit. ").repeated(3);
    const int pages = pagesOf(100, line);
    QVERIFY(pagesOf(100, line.repeated(4)) > 2 * pages);
    QVERIFY(pagesOf(100, QString(900, u'w')) > 2 * pages); // without a place to break it
    QCOMPARE(pagesOf(3, line.repeated(1000)), 3);          // no row is higher than a page
}

VD_TEST_CASE(TestSplitLooks)

} // namespace tst_splitlooks

#include "tst_splitlooks.moc"
