// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/splits/columnbar.h"

#include "lists/splittext.h"
#include "ui/support/verdictmark.h"
#include "ui/support/windowtheme.h"

#include <QHBoxLayout>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QToolButton>

namespace vd::ui {

namespace {

constexpr QSize marksSize(6 * grid, 12);
constexpr qreal countScale = 1.5; // of the text beside it

// The four seats of such a panel; an open one shows four rings.
Split splitOf(SplitColumn column)
{
    return column == SplitColumn::Open ? Split() : Split{Split::seats - int(column), int(column)};
}

// A button that shows a large count, then what it counts.
class ColumnButton : public QToolButton
{
public:
    explicit ColumnButton(SplitColumn column)
        : m_column(column)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    void setCount(const QString &count)
    {
        m_count = count;
        updateGeometry();
        update();
    }
    QSize sizeHint() const override { return {contentWidth() + 2 * grid, 5 * grid}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionToolButton option;
        initStyleOption(&option);
        painter.drawComplexControl(QStyle::CC_ToolButton, option);
        const Colors &colors = colorsOf(parentWidget());
        QRect box((width() - contentWidth()) / 2, 0, contentWidth(), height());
        painter.setFont(countFont());
        painter.setPen(colors.text);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, m_count);
        box.setLeft(box.left() + countWidth() + grid);
        paintSplit(painter,
                   QRect(QPoint(box.left(), box.center().y() - marksSize.height() / 2), marksSize),
                   splitOf(m_column), colors);
        box.setLeft(box.left() + marksSize.width() + grid / 2);
        painter.setFont(font());
        painter.setPen(colors.muted);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, name(m_column));
    }

private:
    QFont countFont() const
    {
        QFont large = font();
        large.setPixelSize(qRound(fontInfo().pixelSize() * countScale));
        large.setWeight(QFont::DemiBold);
        return large;
    }
    int countWidth() const { return QFontMetrics(countFont()).horizontalAdvance(m_count); }
    int contentWidth() const
    {
        return countWidth() + grid + marksSize.width() + grid / 2 +
               fontMetrics().horizontalAdvance(name(m_column));
    }

    const SplitColumn m_column;
    QString m_count;
};

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
        auto *button = new ColumnButton(SplitColumn(place));
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
        static_cast<ColumnButton *>(m_buttons.at(place))
            ->setCount(locale().toString(counts.at(place)));
        m_buttons.at(place)->setAccessibleName(splittext::column(column, counts.at(place)));
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

#include "moc_columnbar.cpp"
