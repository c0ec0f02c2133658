// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boarddriver.h"

#include <QTest>

namespace vd::test {

bool BoardDriver::openBoard()
{
    window->resize(1400, 853);
    if (!open())
        return false;
    press(Qt::Key_3, Qt::ControlModifier);
    return QTest::qWaitFor([this] { return table()->rowCount() == 16; });
}

void BoardDriver::ask(const char *typed) const
{
    press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(query()->hasFocus());
    QTest::keyClicks(query(), text(typed));
}

QStringList BoardDriver::shown() const
{
    QStringList names;
    for (int row = 0; row < table()->rowCount(); ++row)
        names += table()->at(row).tool.name;
    return names;
}

QModelIndex BoardDriver::cell(const char *name, Figure figure) const
{
    return table()->index(int(shown().indexOf(text(name))), table()->columnOf(figure));
}

QModelIndex BoardDriver::seatCell(const char *name, int place) const
{
    QModelIndex index = cell(name, Figure::Seat);
    while (table()->personaAt(index.column())) {
        if (table()->seatAt(index) && place-- == 0)
            return index;
        index = index.siblingAtColumn(index.column() + 1);
    }
    return {};
}

void BoardDriver::click(const QModelIndex &index) const
{
    view()->scrollTo(index);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->visualRect(index).center());
}

void BoardTest::init()
{
    QTest::failOnWarning(otherWindowWarnings());
    m_hand = std::make_unique<BoardDriver>();
    QVERIFY(m_hand->openBoard());
}

} // namespace vd::test

#include "moc_boarddriver.cpp"
