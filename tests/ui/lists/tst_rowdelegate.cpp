// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcases.h"
#include "ui/lists/rowdelegate.h"
#include "ui/support/windowtheme.h"

#include <QApplication>
#include <QListView>
#include <QStandardItemModel>
#include <QTest>

namespace tst_rowdelegate {

using namespace vd;
using namespace vd::ui;

// Each part of a row is painted at its place, in its colour, in both schemes.
class TestRowDelegate : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aMarkHasTheColourOfItsTone_data();
    void aMarkHasTheColourOfItsTone();
    void aCountStandsAtTheEnd();
    void whatCannotBeCountedHasAnIcon();
    void aDiscStandsBeforeTheText();
    void aDetailStandsBelow();
    void wrappedRowsAreAsHighAsTheirText();
    void aSelectedRowHasABar();

private:
    QStandardItem *add(const QString &text, const QMap<int, QVariant> &roles = {});
    QImage grab(RowDelegate::Form form);
    // Whether a pixel of the first row has the colour, between two shares of the row's width.
    bool shows(const QColor &color, double from, double to) const;

    std::unique_ptr<QListView> m_view;
    QStandardItemModel m_model;
    QImage m_image; // of the view
    QRect m_row;    // the first one
};

void TestRowDelegate::init()
{
    applyTheme(*qApp, Scheme::Light);
    m_model.clear();
    m_view = std::make_unique<QListView>();
    m_view->setModel(&m_model);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_view->resize(400, 300);
}

QStandardItem *TestRowDelegate::add(const QString &text, const QMap<int, QVariant> &roles)
{
    auto *item = new QStandardItem(text);
    for (auto it = roles.begin(); it != roles.end(); ++it)
        item->setData(it.value(), it.key());
    m_model.appendRow(item);
    return item;
}

QImage TestRowDelegate::grab(RowDelegate::Form form)
{
    m_view->setItemDelegate(new RowDelegate(form, m_view.get()));
    m_view->show();
    m_view->doItemsLayout();
    m_image = m_view->viewport()->grab().toImage();
    m_row = m_view->visualRect(m_model.index(0, 0));
    return m_image;
}

bool TestRowDelegate::shows(const QColor &color, double from, double to) const
{
    for (int y = m_row.top(); y <= m_row.bottom(); ++y) {
        for (int x = int(m_row.width() * from); x < int(m_row.width() * to); ++x) {
            if (m_image.pixelColor(x, y) == color)
                return true;
        }
    }
    return false;
}

void TestRowDelegate::aMarkHasTheColourOfItsTone_data()
{
    QTest::addColumn<int>("scheme");
    QTest::addColumn<int>("tone");
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        for (const Tone tone : {Tone::Plain, Tone::Muted, Tone::Good, Tone::Caution, Tone::Bad})
            QTest::addRow("%d %d", int(scheme), int(tone)) << int(scheme) << int(tone);
    }
}

void TestRowDelegate::aMarkHasTheColourOfItsTone()
{
    QFETCH(const int, scheme);
    QFETCH(const int, tone);
    applyTheme(*qApp, Scheme(scheme));
    add(QStringLiteral(" "), {{MarkRole, QStringLiteral("█")}, {ToneRole, tone}});
    grab(RowDelegate::Form::OneLine);
    QVERIFY(shows(colorOf(Tone(tone), colorsOf(Scheme(scheme))), 0, 0.1));
}

void TestRowDelegate::aCountStandsAtTheEnd()
{
    QStandardItem *item = add(QStringLiteral(" "));
    const QImage without = grab(RowDelegate::Form::OneLine);
    item->setData(1000, CountRole);
    const QImage with = grab(RowDelegate::Form::OneLine);
    const int end = m_row.width() * 4 / 5;
    QVERIFY(with.copy(0, 0, end, m_row.height()) == without.copy(0, 0, end, m_row.height()));
    QVERIFY(with != without);
}

void TestRowDelegate::whatCannotBeCountedHasAnIcon()
{
    QStandardItem *item = add(QStringLiteral(" "), {{CountRole, -1}});
    const QImage wrong = grab(RowDelegate::Form::OneLine);
    item->setData({}, CountRole);
    QVERIFY(wrong.copy(m_row) != grab(RowDelegate::Form::OneLine).copy(m_row));
}

void TestRowDelegate::aDiscStandsBeforeTheText()
{
    add(QStringLiteral("Skeptic"), {{ColorRole, QStringLiteral("#aa00aa")}});
    grab(RowDelegate::Form::TwoLines);
    QVERIFY(shows(QColor(0xaa, 0, 0xaa), 0, 0.08));
    QVERIFY(!shows(QColor(0xaa, 0, 0xaa), 0.08, 1));
}

void TestRowDelegate::aDetailStandsBelow()
{
    add(QStringLiteral("█"), {{DetailRole, QStringLiteral("█")}});
    grab(RowDelegate::Form::TwoLines);
    const int middle = m_row.center().y();
    m_row.setBottom(middle - 3);
    QVERIFY(shows(colorsOf(Scheme::Light).text, 0, 0.2));
    m_row.moveTop(middle + 3);
    QVERIFY(shows(colorsOf(Scheme::Light).muted, 0, 0.2));
}

void TestRowDelegate::wrappedRowsAreAsHighAsTheirText()
{
    add(QStringLiteral("Short"));
    add(QStringLiteral("word ").repeated(80));
    add(QStringLiteral("Short"), {{DetailRole, QStringLiteral("Waived by Ada")}});
    grab(RowDelegate::Form::Wrapped);
    const auto height = [this](int row) {
        return m_view->visualRect(m_model.index(row, 0)).height();
    };
    QVERIFY(height(1) > 4 * height(0));
    QVERIFY(height(2) > height(0));
    QVERIFY(height(2) < 3 * height(0));
}

void TestRowDelegate::aSelectedRowHasABar()
{
    add(QStringLiteral("Alpha"));
    grab(RowDelegate::Form::TwoLines);
    QVERIFY(!shows(colorsOf(Scheme::Light).selection, 0, 1));
    m_view->setCurrentIndex(m_model.index(0, 0));
    grab(RowDelegate::Form::TwoLines);
    QVERIFY(shows(colorsOf(Scheme::Light).accent, 0, 0.01));
    QVERIFY(shows(colorsOf(Scheme::Light).selection, 0, 1));
}

VD_TEST_CASE(TestRowDelegate)

} // namespace tst_rowdelegate

#include "tst_rowdelegate.moc"
