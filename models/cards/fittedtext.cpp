// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cards/fittedtext.h"

#include <QFontInfo>
#include <QGlyphRun>
#include <QPainter>
#include <QPainterPath>
#include <QRawFont>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <vector>

namespace vd::cards {

namespace {

// Ascent, descent and line spacing of Latin letters, as parts of the font size.
constexpr double above = 0.76;
constexpr double below = 0.24;
constexpr double leading = 1.14;
// The part of a line's own height to use, which includes fallback fonts for missing letters.
constexpr double tight = 0.85;
// Characters to lay out; the rest would be cut off anyway. Only a kicker may be longer.
constexpr qsizetype most = 1000;

QFont font(const QStringList &families, QFont::StyleHint hint, QFont::Weight weight)
{
    QFont font(families);
    font.setStyleHint(hint);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // No subpixel rendering, which would depend on this machine's screen.
    font.setStyleStrategy(
        QFont::StyleStrategy(QFont::PreferAntialias | QFont::NoSubpixelAntialias));
    return font;
}

// The end of each character as readers see them.
std::vector<qsizetype> graphemeEnds(const QString &text)
{
    std::vector<qsizetype> ends;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    while (finder.toNextBoundary() > 0)
        ends.push_back(finder.position());
    return ends;
}

bool hasColors(const QRawFont &font)
{
    return std::ranges::any_of(std::array{"CBDT", "sbix", "COLR"},
                               [&](const char *table) { return !font.fontTable(table).isEmpty(); });
}

// Draws outlines, because the glyphs of Qt's cache depend on what was drawn before. `start` is the
// start of the baseline.
void drawLine(QPainter &painter, const QTextLine &line, const QPointF &start)
{
    const QPointF origin = start - QPointF(0, line.y() + line.ascent());
    for (const QGlyphRun &run : line.glyphRuns()) {
        const QRawFont font = run.rawFont();
        if (hasColors(font)) {
            painter.drawGlyphRun(origin, run);
            continue;
        }
        QPainterPath outlines;
        outlines.setFillRule(Qt::WindingFill);
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        for (qsizetype i = 0; i < glyphs.size(); ++i)
            outlines.addPath(font.pathForGlyph(glyphs.at(i)).translated(origin + positions.at(i)));
        painter.fillPath(outlines, painter.pen().brush());
    }
}

} // namespace

QFont serif(QFont::Weight weight)
{
    return font({QStringLiteral("Charter"), QStringLiteral("Bitstream Charter"),
                 QStringLiteral("Iowan Old Style"), QStringLiteral("Source Serif 4"),
                 QStringLiteral("Georgia"), QStringLiteral("Noto Serif"),
                 QStringLiteral("DejaVu Serif"), QStringLiteral("serif")},
                QFont::Serif, weight);
}

QFont sans(QFont::Weight weight)
{
    return font({QStringLiteral("Inter"), QStringLiteral("Segoe UI"), QStringLiteral("Roboto"),
                 QStringLiteral("Helvetica Neue"), QStringLiteral("Noto Sans"),
                 QStringLiteral("DejaVu Sans"), QStringLiteral("sans-serif")},
                QFont::SansSerif, weight);
}

// Does not ask QFontDatabase::families(), which lists "Serif" even without a font file.
bool hasFonts()
{
    return !QFontInfo(serif(QFont::Bold)).family().isEmpty();
}

FittedText::FittedText(const QString &text, const QFont &font, QSizeF room, Sizes sizes)
    : m_font(font)
    , m_room(room)
{
    constexpr int step = 4;
    const QString shown = text.simplified().left(most);
    for (int size = sizes.largest; size >= sizes.smallest; size -= step) {
        if (set(shown, size, false))
            return;
    }
    if (!set(shown, sizes.smallest, true))
        cut(shown, sizes.smallest);
}

FittedText::FittedText(const QString &text, const QFont &font, double width, int size)
    : FittedText(text, font, {width, size * (above + below)}, {size, size})
{
}

FittedText::~FittedText() = default;

// False if the text needs more space than there is.
bool FittedText::set(const QString &text, int size, bool breakWords)
{
    m_font.setPixelSize(size);
    m_size = size;
    m_width = 0;
    m_step = size * leading;
    m_layout = std::make_unique<QTextLayout>(text, m_font);
    m_layout->setCacheEnabled(true);
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(breakWords ? QTextOption::WrapAtWordBoundaryOrAnywhere
                                  : QTextOption::WordWrap);
    m_layout->setTextOption(option);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(m_room.width());
        m_width = std::max(m_width, line.naturalTextWidth());
        m_step = std::max(m_step, line.height() * tight);
    }
    m_layout->endLayout();
    return m_width <= m_room.width() && height() <= m_room.height();
}

void FittedText::cut(const QString &text, int size)
{
    const std::vector<qsizetype> ends = graphemeEnds(text);
    const auto fits = [&](qsizetype end) {
        return set(text.left(end).trimmed() + QChar(u'…'), size, true);
    };
    const auto tooLong = std::partition_point(ends.begin(), ends.end(), fits);
    fits(tooLong == ends.begin() ? 0 : *std::prev(tooLong));
    m_whole = false;
}

double FittedText::height() const
{
    return m_size * (above + below) + std::max(0, m_layout->lineCount() - 1) * m_step;
}

double FittedText::baseline() const
{
    return m_size * above;
}

void FittedText::draw(QPainter &painter, const QPointF &topLeft) const
{
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        drawLine(painter, line, topLeft + QPointF(-line.naturalTextRect().left(), baselineOf(i)));
    }
}

void FittedText::drawLeftOf(QPainter &painter, const QPointF &topRight) const
{
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        drawLine(painter, line, topRight + QPointF(-line.naturalTextRect().right(), baselineOf(i)));
    }
}

double FittedText::baselineOf(int line) const
{
    return baseline() + line * m_step;
}

} // namespace vd::cards
