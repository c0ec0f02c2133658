// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/splits/columnbar.h"

#include "lists/splitwords.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/support/verdictmark.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace vd::ui {

namespace {

constexpr QSize marksSize(6 * grid, 12);

// The four seats of such a panel; of an open one, four rings say enough.
QIcon marksOf(SplitColumn column)
{
    Split split;
    if (column != SplitColumn::Open)
        split = {Split::seats - int(column), int(column)};
    return paintedIcon([split](QPainter &painter, const QRect &rect, QIcon::Mode) {
        const bool isDark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
        paintSplit(painter, rect, split, colorsOf(isDark ? Scheme::Dark : Scheme::Light));
    });
}

QString toolTipOf(SplitColumn column)
{
    if (column == SplitColumn::Open)
        return ColumnBar::tr("Tools whose panel has a seat without a verdict");
    return ColumnBar::tr("Tools with %1 to ship and %2 to skip")
        .arg(Split::seats - int(column))
        .arg(int(column));
}

} // namespace

ColumnBar::ColumnBar(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Columns"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    for (size_t place = 0; place < splitColumns; ++place) {
        auto *button = new QToolButton;
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setIcon(marksOf(SplitColumn(place)));
        button->setIconSize(marksSize);
        button->setToolTip(toolTipOf(SplitColumn(place)));
        connect(button, &QToolButton::clicked, this, [this, place] { click(place); });
        row->addWidget(button);
        m_buttons.at(place) = button;
    }
    setCounts({});
}

void ColumnBar::setCounts(const SplitCounts &counts)
{
    for (size_t place = 0; place < splitColumns; ++place) {
        const auto column = SplitColumn(place);
        m_buttons.at(place)->setText(tr("%1  %2", "column, how many tools")
                                         .arg(name(column), locale().toString(counts.at(place))));
        m_buttons.at(place)->setAccessibleName(splitwords::column(column, counts.at(place)));
    }
}

void ColumnBar::choose(std::optional<SplitColumn> column)
{
    m_chosen = column;
    for (size_t place = 0; place < splitColumns; ++place)
        m_buttons.at(place)->setChecked(column == SplitColumn(place));
}

void ColumnBar::click(size_t place)
{
    const auto column = SplitColumn(place);
    choose(m_chosen == column ? std::nullopt : std::optional(column));
    emit chosenChanged();
}

} // namespace vd::ui
