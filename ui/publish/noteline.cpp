// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/noteline.h"

#include "ui/support/icons.h"
#include "ui/support/windowtheme.h"

#include <QPainter>

namespace vd::ui {

namespace {

constexpr int noteIconSize = 2 * grid;

} // namespace

NoteLine::NoteLine(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setContentsMargins(noteIconSize + grid, 0, 0, 0);
    hide();
}

void NoteLine::showNote(const char *iconName, const QString &text)
{
    m_icon = icon(iconName);
    setText(text);
    setVisible(!text.isEmpty());
    update();
}

void NoteLine::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    QPainter painter(this);
    const QRect line(0, 0, noteIconSize, fontMetrics().height());
    const QRect place = layoutDirection() == Qt::LeftToRight
                            ? line
                            : line.translated(width() - noteIconSize, 0);
    m_icon.paint(&painter, place);
}

} // namespace vd::ui

#include "moc_noteline.cpp"
