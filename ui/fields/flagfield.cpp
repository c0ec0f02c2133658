// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/flagfield.h"

#include "ui/fields/soleeditor.h"
#include "ui/support/icons.h"

#include <QCheckBox>
#include <QLayout>
#include <QToolButton>

namespace vd::ui {

namespace {

QAbstractButton *makeStar(const QString &text)
{
    auto *star = new QToolButton;
    star->setCheckable(true);
    star->setAutoRaise(true);
    star->setFocusPolicy(Qt::StrongFocus);
    star->setText(text);
    star->setToolTip(FlagField::tr("%1 (Space)").arg(text));
    return star;
}

} // namespace

FlagField::FlagField(Look look, const QString &text, QWidget *parent)
    : FieldWidget(parent)
    , m_button(look == Look::Star ? makeStar(text) : new QCheckBox(text))
{
    setSoleEditor(this, m_button);
    layout()->setAlignment(m_button, Qt::AlignLeading);
    if (look == Look::Star) {
        connect(m_button, &QAbstractButton::toggled, this, &FlagField::showStar);
        showStar(false);
    }
    connect(m_button, &QAbstractButton::clicked, this, [this] { emit valueChanged(value()); });
}

Value FlagField::value() const
{
    return qint64(m_button->isChecked());
}

void FlagField::setValue(const Value &value)
{
    m_button->setChecked(value == Value(qint64(1)));
}

void FlagField::setReadOnly(bool readOnly)
{
    m_button->setEnabled(!readOnly);
}

void FlagField::showStar(bool isFilled)
{
    m_button->setIcon(icon(isFilled ? "star-filled" : "star"));
}

} // namespace vd::ui

#include "moc_flagfield.cpp"
