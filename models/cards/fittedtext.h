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

// The families of the theme's style.css, then those of common Linux systems.
QFont serif(QFont::Weight weight);
QFont sans(QFont::Weight weight);
bool hasFonts(); // without fonts, texts would be boxes

// A text laid out in a given space, in the largest size at which all words stay whole. At the
// smallest size, a text that is too long is broken anywhere, then cut after a grapheme.
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
    // The baseline of the first line, from the top of the text.
    double baseline() const;
    void draw(QPainter &painter, const QPointF &topLeft) const;
    // Draws right-aligned at `topRight`.
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
