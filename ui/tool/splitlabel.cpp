// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tool/splitlabel.h"

#include "ui/support/verdictmark.h"

#include <QPainter>

namespace vd::ui {

namespace {

constexpr int markSize = 12;
constexpr int marksWidth = Split::seats * (markSize + 4);

QString wordsOf(const Split &split)
{
    QString text;
    if (const auto percent = split.panelShip())
        text = SplitLabel::tr("%1 % · ").arg(*percent);
    text += SplitLabel::tr("%1 · %2 ship / %3 skip")
                .arg(labelOf(split.verdict()))
                .arg(split.ships)
                .arg(split.skips);
    if (split.open() > 0)
        text += SplitLabel::tr(" · %n open", nullptr, split.open());
    return text;
}

} // namespace

SplitLabel::SplitLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setSplit({});
}

void SplitLabel::setSplit(const Split &split)
{
    m_split = split;
    showText(wordsOf(split));
}

void SplitLabel::conceal()
{
    m_split.reset();
    showText(tr("Hidden until your own score is set"));
}

void SplitLabel::showText(const QString &text)
{
    m_text = text;
    setAccessibleName(tr("Panel: %1").arg(m_text));
    updateGeometry();
    update();
}

QSize SplitLabel::sizeHint() const
{
    return {marksWidth + grid + fontMetrics().horizontalAdvance(m_text) + 2,
            qMax(3 * grid, fontMetrics().height())};
}

void SplitLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = colorsOf(this);
    if (m_split) {
        paintSplit(painter, QRectF(0, (height() - markSize) / 2.0, marksWidth, markSize), *m_split,
                   colors);
    }
    painter.setPen(colors.text);
    painter.drawText(rect().adjusted(marksWidth + grid, 0, 0, 0), Qt::AlignVCenter, m_text);
}

} // namespace vd::ui

#include "moc_splitlabel.cpp"
