// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/splits/boardpaper.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace vd::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(vd::ui::BoardPaper)
};

// In points, before everything is made to fit.
constexpr qreal textSize = 9;
constexpr qreal titleSize = 14;
constexpr qreal gap = 10; // between columns
constexpr qreal rowHeight = 16;
constexpr qreal headHeight = 44; // title and subtitle
constexpr qreal footHeight = 18;
constexpr qreal widest = 150;
constexpr qreal pointsPerInch = 72;

QFont fontOf(qreal size, bool isStrong = false)
{
    QFont font;
    font.setPixelSize(int(size)); // the painter is scaled to points
    font.setWeight(isStrong ? QFont::DemiBold : QFont::Normal);
    return font;
}

std::vector<qreal> widthsOf(const std::vector<QStringList> &table)
{
    const QFontMetricsF metrics(fontOf(textSize, true));
    std::vector<qreal> widths;
    for (const QStringList &row : table) {
        widths.resize(std::max(widths.size(), size_t(row.size())));
        for (size_t i = 0; i < size_t(row.size()); ++i)
            widths[i] = std::clamp(metrics.horizontalAdvance(row.at(qsizetype(i))) + 1, widths[i],
                                   std::max(widths[i], widest));
    }
    return widths;
}

class Paper
{
public:
    Paper(QPagedPaintDevice &device, const BoardSheet &sheet)
        : m_device(device)
        , m_sheet(sheet)
        , m_widths(widthsOf(sheet.table))
        , m_painter(&device)
    {
        const qreal perPoint = device.logicalDpiX() / pointsPerInch;
        const qreal needed = std::accumulate(m_widths.begin(), m_widths.end(), 0.0) +
                             gap * qreal(m_widths.size() - 1);
        m_page = QRectF(0, 0, device.width() / perPoint, device.height() / perPoint);
        const qreal fit = std::min(1.0, m_page.width() / needed);
        m_page.setSize(m_page.size() / fit);
        m_painter.scale(perPoint * fit, perPoint * fit);
    }

    int paint(const std::function<bool()> &goOn)
    {
        if (m_sheet.table.empty() || !m_painter.isActive())
            return 0;
        startPage();
        for (size_t row = 1; row < m_sheet.table.size() && (!goOn || goOn()); ++row) {
            if (m_y + rowHeight > m_page.bottom() - footHeight) {
                m_device.newPage();
                startPage();
            }
            paintRow(m_sheet.table[row], false);
        }
        return m_number;
    }

private:
    void startPage()
    {
        ++m_number;
        m_painter.setPen(Qt::black);
        m_painter.setFont(fontOf(titleSize, true));
        m_painter.drawText(QRectF(0, 0, m_page.width(), headHeight / 2),
                           Qt::AlignLeft | Qt::AlignVCenter, m_sheet.title);
        m_painter.setFont(fontOf(textSize));
        m_painter.drawText(QRectF(0, headHeight / 2, m_page.width(), headHeight / 3),
                           Qt::AlignLeft | Qt::AlignVCenter, m_sheet.subtitle);
        m_painter.drawText(QRectF(0, m_page.bottom() - footHeight, m_page.width(), footHeight),
                           Qt::AlignRight | Qt::AlignBottom, Text::tr("Page %1").arg(m_number));
        m_y = headHeight;
        paintRow(m_sheet.table.front(), true);
    }

    void paintRow(const QStringList &cells, bool isHeading)
    {
        const QFont font = fontOf(textSize, isHeading);
        const QFontMetricsF metrics(font);
        m_painter.setFont(font);
        qreal x = 0;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const qreal width = m_widths[size_t(i)];
            const bool isLeft = i < m_sheet.leftAligned || i == qsizetype(m_widths.size()) - 1;
            m_painter.drawText(QRectF(x, m_y, width, rowHeight),
                               (isLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                               metrics.elidedText(cells.at(i), Qt::ElideRight, width));
            x += width + gap;
        }
        m_y += rowHeight;
        m_painter.setPen(QPen(isHeading ? Qt::black : Qt::lightGray, isHeading ? 0.8 : 0.4));
        m_painter.drawLine(QPointF(0, m_y), QPointF(x - gap, m_y));
        m_painter.setPen(Qt::black);
    }

    QPagedPaintDevice &m_device;
    const BoardSheet &m_sheet;
    std::vector<qreal> m_widths;
    QPainter m_painter;
    QRectF m_page;
    qreal m_y = 0;
    int m_number = 0;
};

} // namespace

int paintBoard(QPagedPaintDevice &device, const BoardSheet &sheet,
               const std::function<bool()> &goOn)
{
    return Paper(device, sheet).paint(goOn);
}

} // namespace vd::ui
