// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/splits/boardprinter.h"

#include "ui/support/tr.h"

#include <QHash>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vd::ui {

namespace {

// In points, before the table is scaled to fit the page.
constexpr qreal textSize = 9;
constexpr qreal titleSize = 14;
constexpr qreal gap = 10; // between columns
constexpr qreal rowHeight = 16;
constexpr qreal headingGap = 3; // to the line below
constexpr qreal titleHeight = 22;
constexpr qreal footHeight = 18;
constexpr qreal widest = 150;       // of a text column, unless there is room to spare
constexpr qreal widestHeading = 60; // over figures
constexpr qreal pointsPerInch = 72;

QFont fontOf(qreal size, bool isStrong = false)
{
    QFont font;
    font.setPixelSize(int(size)); // the painter is scaled to points
    font.setWeight(isStrong ? QFont::DemiBold : QFont::Normal);
    return font;
}

QTextOption wrapped(Qt::Alignment alignment)
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

class Paper
{
public:
    Paper(QPagedPaintDevice &device, const PrintTable &sheet)
        : m_device(device)
        , m_sheet(sheet)
        , m_columns(sheet.table.empty() ? 0 : sheet.table.front().size())
        , m_painter(&device)
    {
        const qreal perPoint = device.logicalDpiX() / pointsPerInch;
        m_page = QRectF(0, 0, device.width() / perPoint, device.height() / perPoint);
        measure();
        const qreal fit = std::min(1.0, m_page.width() / width());
        m_page.setSize(m_page.size() / fit);
        m_painter.scale(perPoint * fit, perPoint * fit);
    }

    int paint(const std::function<bool()> &goOn)
    {
        if (m_sheet.table.empty() || !m_painter.isActive())
            return 0;
        layOut();
        startPage();
        for (size_t row = 1; row < m_sheet.table.size() && (!goOn || goOn()); ++row) {
            if (m_firsts.size() > m_number && m_firsts[m_number] == row) {
                m_device.newPage();
                startPage();
            }
            paintRow(row);
        }
        return int(m_number);
    }

private:
    // Whether the column holds names, not figures.
    bool isText(qsizetype column) const
    {
        return column < m_sheet.leftAligned || column == m_columns - 1;
    }

    qreal width() const
    {
        return std::accumulate(m_widths.begin(), m_widths.end(), 0.0) + gap * qreal(m_columns - 1);
    }

    void measure()
    {
        const QFontMetricsF metrics(fontOf(textSize, true));
        QHash<QString, qreal> figures; // few different figures, repeated many times
        std::vector<qreal> wanted(size_t(m_columns), 0);
        for (const QStringList &row : m_sheet.table) {
            const bool isHeading = &row == &m_sheet.table.front();
            for (qsizetype i = 0; i < m_columns; ++i) {
                qreal width = isText(i) || isHeading ? 0 : figures.value(row.at(i));
                if (width == 0 && !row.at(i).isEmpty())
                    width = std::ceil(metrics.horizontalAdvance(row.at(i))) + 1;
                if (isHeading && !isText(i))
                    width = std::min(width, widestHeading);
                else if (!isText(i))
                    figures.insert(row.at(i), width);
                wanted[size_t(i)] = std::max(wanted[size_t(i)], width);
            }
        }
        for (const qreal column : wanted)
            m_widths.push_back(std::min(column, widest));
        qreal room = m_page.width() - width();
        for (size_t i = 0; i < wanted.size() && room > 0; ++i) {
            const qreal more = std::min(room, wanted[i] - m_widths[i]);
            m_widths[i] += more;
            room -= more;
        }
    }

    // Assigns rows to pages before painting, because each page shows the number of pages.
    void layOut()
    {
        m_painter.setFont(fontOf(textSize));
        m_headHeight = titleHeight + rowHeight / 2 +
                       wrappedHeight(m_sheet.subtitle, m_page.width());
        const qreal heading = heightOf(0);
        const qreal body = m_page.height() - m_headHeight - heading - footHeight;
        m_heights = {heading};
        for (size_t row = 1; row < m_sheet.table.size(); ++row)
            m_heights.push_back(std::min(heightOf(row), body)); // a row is never higher than a page
        qreal left = 0;
        for (size_t row = 1; row < m_heights.size(); ++row) {
            if (left < m_heights[row]) {
                m_firsts.push_back(row);
                left = body;
            }
            left -= m_heights[row];
        }
    }

    qreal wrappedHeight(const QString &text, qreal width)
    {
        const QRectF room(0, 0, width, m_page.height());
        return m_painter.boundingRect(room, text, wrapped(Qt::AlignLeft)).height();
    }

    qreal heightOf(size_t row)
    {
        m_painter.setFont(fontOf(textSize, row == 0));
        const QFontMetricsF metrics(m_painter.font());
        const QStringList &cells = m_sheet.table[row];
        qreal height = metrics.height();
        for (qsizetype i = 0; i < m_columns; ++i) {
            if (row > 0 && !isText(i))
                continue;
            const qreal width = m_widths[size_t(i)];
            if (metrics.horizontalAdvance(cells.at(i)) > width)
                height = std::max(height, wrappedHeight(cells.at(i), width));
        }
        return height + rowHeight - metrics.height();
    }

    void startPage()
    {
        ++m_number;
        m_painter.setPen(Qt::black);
        m_painter.setFont(fontOf(titleSize, true));
        m_painter.drawText(QRectF(0, 0, m_page.width(), titleHeight),
                           Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_sheet.title);
        m_painter.setFont(fontOf(textSize));
        m_painter.drawText(QRectF(0, titleHeight, m_page.width(), m_headHeight - titleHeight),
                           m_sheet.subtitle, wrapped(Qt::AlignLeft | Qt::AlignTop));
        const QRectF foot(0, m_page.bottom() - footHeight, m_page.width(), footHeight);
        m_painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, m_sheet.legend);
        m_painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom,
                           UiTr::tr("Page %1 of %2").arg(m_number).arg(pages()));
        m_y = m_headHeight;
        paintRow(0);
    }

    size_t pages() const { return std::max(m_firsts.size(), size_t(1)); }

    void paintRow(size_t row)
    {
        const bool isHeading = row == 0;
        m_painter.setFont(fontOf(textSize, isHeading));
        qreal x = 0;
        for (qsizetype i = 0; i < m_columns; ++i) {
            const qreal width = m_widths[size_t(i)];
            const QRectF cell(x, m_y, width, m_heights[row] - (isHeading ? headingGap : 0));
            const QString &text = m_sheet.table[row].at(i);
            if (isText(i) || isHeading)
                m_painter.drawText(cell, text,
                                   wrapped((isText(i) ? Qt::AlignLeft : Qt::AlignRight) |
                                           (isHeading ? Qt::AlignBottom : Qt::AlignVCenter)));
            else
                m_painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter, text);
            x += width + gap;
        }
        m_y += m_heights[row];
        m_painter.setPen(QPen(isHeading ? Qt::black : Qt::lightGray, isHeading ? 0.8 : 0.4));
        m_painter.drawLine(QPointF(0, m_y), QPointF(x - gap, m_y));
        m_painter.setPen(Qt::black);
    }

    QPagedPaintDevice &m_device;
    const PrintTable &m_sheet;
    qsizetype m_columns;
    std::vector<qreal> m_widths;
    QPainter m_painter;
    QRectF m_page;
    qreal m_headHeight = 0;
    std::vector<qreal> m_heights; // of the rows
    std::vector<size_t> m_firsts; // the first row on each page
    qreal m_y = 0;
    size_t m_number = 0;
};

} // namespace

int paintBoard(QPagedPaintDevice &device, const PrintTable &sheet,
               const std::function<bool()> &goOn)
{
    return Paper(device, sheet).paint(goOn);
}

} // namespace vd::ui
