// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cards/card.h"

#include "cards/fittedtext.h"
#include "cards/png.h"
#include "cards/tr.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace vd::cards {

namespace {

// The colours for light mode of the theme's style.css.
constexpr QRgb background = 0xFFFDFCFA;
constexpr QRgb ink = 0xFF1B1D22;
constexpr QRgb muted = 0xFF5D5F64;
constexpr QRgb border = 0xFFDBD9D4;

// Pixels.
constexpr QSize canvas(1200, 630);
constexpr int margin = 72;
constexpr int gutter = 72; // between the tools of a comparison
constexpr int mastheadTop = 54;
constexpr int mastheadRule = 108;
constexpr int identityTop = 148;
constexpr int monogramSide = 64;
constexpr int nameTop = 248;

QRgb colorOf(PanelVerdict verdict)
{
    switch (verdict) {
    case PanelVerdict::Ship: return 0xFF0B6E4F;
    case PanelVerdict::Mixed: return 0xFF835400;
    case PanelVerdict::Skip: return 0xFFAB2330;
    case PanelVerdict::Pending: break;
    }
    return muted;
}

std::vector<QRgb> pensOf(const CardContent &content)
{
    std::vector<QRgb> pens = {ink, muted, border};
    for (const CardSide &side : content.sides)
        pens.push_back(colorOf(side.verdict));
    return pens;
}

// As in the theme's shape.mustache, 12 by 12.
QPainterPath shapeOf(PanelVerdict verdict)
{
    QPainterPath path;
    switch (verdict) {
    case PanelVerdict::Ship: path.addPolygon(QPolygonF({{6, 1.5}, {11.5, 11}, {.5, 11}})); break;
    case PanelVerdict::Mixed:
        path.addPolygon(QPolygonF({{6, .5}, {11.5, 6}, {6, 11.5}, {.5, 6}}));
        break;
    case PanelVerdict::Skip: path.addPolygon(QPolygonF({{.5, 1}, {11.5, 1}, {6, 10.5}})); break;
    case PanelVerdict::Pending: path.addEllipse(QPointF(6, 6), 4.25, 4.25); break;
    }
    path.closeSubpath();
    return path;
}

// The sizes that differ between a card with one tool and a card with two.
struct Scale
{
    double width; // of a tool's column
    double bandTop;
    FittedText::Sizes name;
    int category;
    int word; // in the badge
    int figure;
    int tally;
    bool tallyBelow; // if there is no room between badge and figure
};

constexpr double whole = canvas.width() - 2 * margin;
constexpr Scale alone = {whole, 484, {108, 56}, 30, 30, 64, 30, false};
constexpr Scale paired = {(whole - gutter) / 2, 452, {76, 36}, 26, 28, 52, 26, true};

FittedText nameOf(const CardSide &side, const Scale &scale, int largest)
{
    constexpr double space = 36;
    const QSizeF room(scale.width, scale.bandTop - space - nameTop);
    return {side.name, serif(QFont::Bold), room, {largest, scale.name.smallest}};
}

// The font size for all names of a card.
int nameSizeOf(const CardContent &content, const Scale &scale)
{
    int size = scale.name.largest;
    for (const CardSide &side : content.sides)
        size = nameOf(side, scale, size).size();
    return size;
}

// The top of a text whose capitals and figures are centred vertically at `middle`.
double topFor(const FittedText &text, double middle)
{
    constexpr double halfCapital = 0.36;
    return middle - text.baseline() + text.size() * halfCapital;
}

// Draws a card, from right to left if the language requires it.
class Card
{
public:
    Card(QPainter &painter, bool rightToLeft)
        : m_painter(painter)
        , m_rightToLeft(rightToLeft)
    {
    }

    void drawMasthead(const CardContent &content);
    void drawSide(const CardSide &side, double start, const Scale &scale, int nameSize);

private:
    QRectF mirrored(const QRectF &box) const;
    void fill(const QRectF &box, QRgb color);
    void draw(const FittedText &text, double start, double top, QRgb color);
    void drawMonogram(const QString &monogram, double start);
    void drawIdentity(const CardSide &side, double start, const Scale &scale);
    void drawBadge(const CardSide &side, double start, double middle, const Scale &scale);
    void drawBand(const CardSide &side, double start, const Scale &scale);

    QPainter &m_painter;
    bool m_rightToLeft;
};

QRectF Card::mirrored(const QRectF &box) const
{
    if (!m_rightToLeft)
        return box;
    return {canvas.width() - box.right(), box.top(), box.width(), box.height()};
}

void Card::fill(const QRectF &box, QRgb color)
{
    m_painter.fillRect(mirrored(box), QColor(color));
}

void Card::draw(const FittedText &text, double start, double top, QRgb color)
{
    m_painter.setPen(QColor(color));
    if (m_rightToLeft)
        text.drawLeftOf(m_painter, {canvas.width() - start, top});
    else
        text.draw(m_painter, {start, top});
}

void Card::drawMasthead(const CardContent &content)
{
    constexpr int size = 28;
    const FittedText site(content.site, sans(QFont::DemiBold), whole / 2 - 16, size);
    const FittedText kicker(content.kicker, sans(QFont::Normal), whole / 2 - 16, size);
    draw(site, margin, mastheadTop, ink);
    draw(kicker, canvas.width() - margin - kicker.width(), mastheadTop, muted);
    fill({margin, mastheadRule, whole, 3}, ink);
}

void Card::drawMonogram(const QString &monogram, double start)
{
    const QRectF box = mirrored({start, identityTop, monogramSide, monogramSide});
    m_painter.setPen(QPen(QColor(muted), 1.5));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(box, 6, 6);
    const FittedText letters(monogram, serif(QFont::Bold), {monogramSide - 12, monogramSide - 12},
                             {32, 16});
    m_painter.setPen(QColor(ink));
    letters.draw(m_painter,
                 {box.center().x() - letters.width() / 2, topFor(letters, box.center().y())});
}

void Card::drawIdentity(const CardSide &side, double start, const Scale &scale)
{
    drawMonogram(side.monogram, start);
    const double indent = monogramSide + 20;
    const FittedText category(side.category, sans(QFont::Normal), scale.width - indent,
                              scale.category);
    draw(category, start + indent, topFor(category, identityTop + monogramSide / 2.0), muted);
}

void Card::drawBadge(const CardSide &side, double start, double middle, const Scale &scale)
{
    const QColor color(colorOf(side.verdict));
    const double padding = scale.word * 0.8;
    const double shape = scale.word * 0.72;
    const double gap = scale.word * 0.36;
    const FittedText word(side.verdictWord, sans(QFont::DemiBold), scale.width / 2, scale.word);
    const double height = scale.word * 1.9;
    const double width = padding * 2 + shape + gap + word.width();
    const QRectF pill = mirrored({start, middle - height / 2, width, height});
    m_painter.setPen(QPen(color, 2.5));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(pill, height / 2, height / 2);

    const QRectF mark = mirrored({start + padding, middle - shape / 2, shape, shape});
    const bool hollow = side.verdict == PanelVerdict::Pending;
    m_painter.save();
    m_painter.translate(mark.topLeft());
    m_painter.scale(shape / 12, shape / 12);
    m_painter.setPen(hollow ? QPen(color, 1.5) : QPen(Qt::NoPen));
    m_painter.setBrush(hollow ? QBrush(Qt::NoBrush) : QBrush(color));
    m_painter.drawPath(shapeOf(side.verdict));
    m_painter.restore();

    draw(word, start + padding + shape + gap, topFor(word, middle), color.rgb());
}

// Draws the panel's verdict: badge, tally and figure below a line.
void Card::drawBand(const CardSide &side, double start, const Scale &scale)
{
    fill({start, scale.bandTop, scale.width, 2}, border);
    const double middle = scale.bandTop + 58;
    drawBadge(side, start, middle, scale);
    const FittedText figure(side.figure, sans(QFont::DemiBold), scale.width / 3, scale.figure);
    const double figureStart = start + scale.width - figure.width();
    draw(figure, figureStart, topFor(figure, middle), ink);
    constexpr double space = 28;
    const double room = scale.tallyBelow ? scale.width : scale.width / 2;
    const FittedText tally(side.tally, sans(QFont::Normal), room, scale.tally);
    if (scale.tallyBelow)
        draw(tally, start, topFor(tally, middle + 64), muted);
    else
        draw(tally, figureStart - space - tally.width(), topFor(tally, middle), muted);
}

void Card::drawSide(const CardSide &side, double start, const Scale &scale, int nameSize)
{
    drawIdentity(side, start, scale);
    draw(nameOf(side, scale, nameSize), start, nameTop, ink);
    drawBand(side, start, scale);
}

} // namespace

Result<QByteArray> drawCard(const CardContent &content)
{
    Q_ASSERT(content.sides.size() == 1 || content.sides.size() == 2);
    if (!hasFonts())
        return systemError(CardsTr::tr("Social cards cannot be drawn: this machine has no fonts."));
    QImage image(canvas, QImage::Format_RGB32);
    image.fill(background);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    Card card(painter, content.rightToLeft);
    card.drawMasthead(content);
    const Scale &scale = content.sides.size() == 1 ? alone : paired;
    const int nameSize = nameSizeOf(content, scale);
    double start = margin;
    for (const CardSide &side : content.sides) {
        card.drawSide(side, start, scale, nameSize);
        start += scale.width + gutter;
    }
    painter.end();
    return encodePng(image, background, pensOf(content));
}

bool fits(const CardSide &side)
{
    return std::ranges::all_of(std::array{alone, paired}, [&](const Scale &scale) {
        return nameOf(side, scale, scale.name.largest).isWhole();
    });
}

} // namespace vd::cards
