// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/colorfield.h"

#include "ui/fields/lineedit.h"
#include "ui/fields/soleeditor.h"
#include "ui/fields/swatch.h"
#include "ui/support/dialogs.h"
#include "ui/support/windowtheme.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QRegularExpression>
#include <QToolButton>

namespace vd::ui {

namespace {

bool isColor(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("\\A#[0-9A-Fa-f]{6}\\z"));
    return shape.match(text).hasMatch();
}

} // namespace

ColorField::ColorField(Dialogs &dialogs, QWidget *parent)
    : FieldWidget(parent)
    , m_dialogs(dialogs)
    , m_line(new LineEdit)
    , m_swatch(new QToolButton)
{
    m_line->setPlaceholderText(tr("#rrggbb"));
    m_swatch->setFocusPolicy(Qt::StrongFocus);
    m_swatch->setAccessibleName(tr("Pick a colour"));
    m_swatch->setToolTip(tr("Pick a colour (Space)"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 2);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_swatch);
    setFocusTarget(this, m_line);

    connect(m_line, &LineEdit::stepEnded, this, &FieldWidget::gestureEnded);
    connect(m_line, &LineEdit::edited, this, &ColorField::applyInput);
    connect(m_line, &QLineEdit::editingFinished, this, &ColorField::finishInput);
    connect(m_swatch, &QToolButton::clicked, this, &ColorField::pick);
    showSwatch();
}

void ColorField::setValue(const Value &value)
{
    if (value == m_value && m_line->hasFocus()) // do not overwrite a half-typed colour
        return;
    m_value = value;
    m_line->showText(textOf(value));
    showSwatch();
}

void ColorField::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    m_swatch->setEnabled(!readOnly);
}

void ColorField::applyInput()
{
    const QString text = m_line->text();
    const Value value = text.isEmpty() ? Value() : Value(text);
    if ((!text.isEmpty() && !isColor(text)) || value == m_value)
        return;
    m_value = value;
    showSwatch();
    emit valueChanged(m_value);
}

// Resets an invalid colour when the field loses the focus.
void ColorField::finishInput()
{
    m_line->showText(textOf(m_value));
    emit gestureEnded();
}

void ColorField::pick()
{
    const auto color = m_dialogs.pickColor(this, QColor(textOf(m_value)));
    if (!color)
        return;
    m_line->correct(color->name(), int(color->name().size()));
    applyInput();
}

void ColorField::showSwatch()
{
    m_swatch->setIcon(swatchIcon(QColor(textOf(m_value))));
}

} // namespace vd::ui

#include "moc_colorfield.cpp"
