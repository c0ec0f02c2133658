// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/rowroles.h"

#include <QStyledItemDelegate>

namespace vd::ui {

struct Colors;

// Paints the rows of a list of text by the roles of lists/rowroles.h.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Form {
        OneLine,  // elided as the view elides
        TwoLines, // the text in bold, the detail below
        Wrapped,  // the whole text, then the whole detail; a line between rows
    };

    explicit RowDelegate(Form form, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    // Paints what stands at the right end of the first line; returns the width it takes.
    virtual int paintEnd(QPainter &painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index, const QRect &line) const;

private:
    void paintStart(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const QRect &line) const;
    QRect firstLine(const QRect &row, const QFont &font, bool hasDetail) const;
    int startWidth(const QModelIndex &index) const;
    int markWidth() const;

    const Form m_form;
};

// The colour of a tone, for text on a row.
const QColor &colorOf(Tone tone, const Colors &colors);

} // namespace vd::ui
