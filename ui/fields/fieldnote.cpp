// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/fieldnote.h"

#include "ui/support/icons.h"
#include "ui/support/windowtheme.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace vd::ui {

namespace {

constexpr int iconSize = 14;

} // namespace

FieldNote::FieldNote(QWidget *editor, QWidget *parent)
    : QLabel(parent)
    , m_editor(editor)
    , m_icon(icon("warning"))
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setProperty("role", QStringLiteral("hint"));
    hide();
}

void FieldNote::setEditor(QWidget *editor)
{
    m_editor = editor;
    describe();
}

void FieldNote::setPreface(const QString &preface)
{
    m_preface = preface;
    describe();
}

void FieldNote::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    if (!m_isFault)
        return;
    QPainter painter(this);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QRect place(isMirrored ? width() - iconSize : 0, (fontMetrics().height() - iconSize) / 2,
                      iconSize, iconSize);
    m_icon.paint(&painter, place);
}

void FieldNote::showText(const QString &text, bool isFault)
{
    if (m_isFault != isFault) {
        m_isFault = isFault;
        setIndent(isFault ? iconSize + grid / 2 : 0);
        setProperty("role", isFault ? QStringLiteral("fault") : QStringLiteral("hint"));
        style()->unpolish(this);
        style()->polish(this);
    }
    setText(text);
    setVisible(!text.isEmpty());
    describe();
}

void FieldNote::describe()
{
    QStringList parts = {m_preface, text()};
    parts.removeAll(QString());
    m_editor->setAccessibleDescription(parts.join(QLatin1Char('\n')));
}

QWidget *noteBesideButton(FieldNote *note, QAbstractButton *button)
{
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    row->addWidget(note, 1, Qt::AlignVCenter);
    row->addWidget(button);
    return both;
}

} // namespace vd::ui

#include "moc_fieldnote.cpp"
