// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cards/png.h"

#include "cards/tr.h"

#include <QBuffer>
#include <QHash>
#include <QImage>
#include <QImageWriter>

#include <algorithm>
#include <array>
#include <optional>

namespace vd::cards {

namespace {

// A colour between paper and pen, as at a smoothed edge; `share` from 0 to 1.
QRgb blend(QRgb paper, QRgb pen, double share)
{
    const auto channel = [=](int (*of)(QRgb)) {
        return qRound(of(paper) + (of(pen) - of(paper)) * share);
    };
    return qRgb(channel(qRed), channel(qGreen), channel(qBlue));
}

QList<QRgb> colorTable(QRgb paper, const std::vector<QRgb> &pens)
{
    constexpr int entries = 256;
    const int steps = std::min(48, (entries - 1) / int(pens.size()));
    QList<QRgb> table{paper};
    for (const QRgb pen : pens) {
        for (int step = 1; step <= steps; ++step)
            table += blend(paper, pen, double(step) / steps);
    }
    return table;
}

int distance(QRgb one, QRgb other)
{
    return std::max({std::abs(qRed(one) - qRed(other)), std::abs(qGreen(one) - qGreen(other)),
                     std::abs(qBlue(one) - qBlue(other))});
}

// Finds the index of a colour in a table, if one is so near that nobody sees the difference.
class Nearest
{
public:
    explicit Nearest(const QList<QRgb> &table)
        : m_table(table)
    {
    }

    std::optional<uchar> operator()(QRgb color)
    {
        if (const auto known = m_known.constFind(color); known != m_known.constEnd())
            return *known;
        constexpr int visible = 8;
        const auto nearer = [=](QRgb a, QRgb b) { return distance(a, color) < distance(b, color); };
        const auto found = std::ranges::min_element(m_table, nearer);
        if (distance(*found, color) >= visible)
            return {};
        return m_known[color] = uchar(found - m_table.begin());
    }

private:
    const QList<QRgb> &m_table;
    QHash<QRgb, uchar> m_known;
};

std::optional<QImage> withTable(const QImage &image, const QList<QRgb> &table)
{
    QImage indexed(image.size(), QImage::Format_Indexed8);
    indexed.setColorTable(table);
    Nearest nearest(table);
    QRgb last = table.front(); // most pixels equal the previous one
    uchar place = 0;
    for (int y = 0; y < image.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        uchar *to = indexed.scanLine(y);
        for (int x = 0; x < image.width(); ++x) {
            if (from[x] != last) {
                const auto found = nearest(from[x]);
                if (!found)
                    return {};
                last = from[x];
                place = *found;
            }
            to[x] = place;
        }
    }
    return indexed;
}

} // namespace

Result<QByteArray> encodePng(const QImage &image, QRgb paper, const std::vector<QRgb> &pens)
{
    Q_ASSERT(image.format() == QImage::Format_RGB32);
    QImage written = withTable(image, colorTable(paper, pens)).value_or(image);
    constexpr int dotsPerMeter = 2835; // 72 dpi; Qt's default is that of the screen
    written.setDotsPerMeterX(dotsPerMeter);
    written.setDotsPerMeterY(dotsPerMeter);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    writer.setQuality(30); // zlib's level 6
    if (!writer.write(written))
        return systemError(
            CardsTr::tr("A social card cannot be encoded: %1").arg(writer.errorString()));
    return bytes;
}

} // namespace vd::cards
