// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QSizeF>
#include <QString>

#include <memory>

class QPainter;
class QPointF;
class QTextLayout;

namespace vd::cards {

// Families as in the theme's style.css, then what Linux machines have.
QFont serif(QFont::Weight weight);
QFont sans(QFont::Weight weight);
bool hasFonts(); // else there would be boxes

// A text set into some room: as large as it can be with all its words whole. What is too much at
// the smallest size is broken anywhere and then cut after a grapheme. Never wider than the room.
class FittedText
{
public:
    struct Sizes
    {
        int largest; // pixels to the em
        int smallest;
    };

    FittedText(const QString &text, const QFont &font, QSizeF room, Sizes sizes);
    FittedText(const QString &text, const QFont &font, double width, int size); // one line
    ~FittedText();

    bool isWhole() const { return m_whole; }
    int size() const { return m_size; }
    double width() const { return m_width; } // of the widest line
    double height() const;
    // Of the first line, from the top of the text.
    double baseline() const;
    void draw(QPainter &painter, const QPointF &topLeft) const;
    // With the end of its lines at `topRight`.
    void drawLeftOf(QPainter &painter, const QPointF &topRight) const;

private:
    bool set(const QString &text, int size, bool breakWords);
    void cut(const QString &text, int size);
    double baselineOf(int line) const;

    QFont m_font;
    QSizeF m_room;
    std::unique_ptr<QTextLayout> m_layout;
    int m_size = 0;
    double m_width = 0;
    double m_step = 0; // from line to line
    bool m_whole = true;
};

} // namespace vd::cards
