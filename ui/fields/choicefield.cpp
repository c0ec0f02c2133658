// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/choicefield.h"

#include "ui/fields/soleeditor.h"
#include "ui/support/wheelguard.h"

#include <QComboBox>

#include <algorithm>

namespace vd::ui {

ChoiceField::ChoiceField(std::vector<Choice> choices, QWidget *parent)
    : FieldWidget(parent)
    , m_combo(new QComboBox)
{
    setSoleEditor(this, m_combo);
    guardWheel(m_combo);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(8);
    connect(m_combo, &QComboBox::activated, this, &ChoiceField::choose);
    setChoices(std::move(choices));
}

void ChoiceField::setValue(const Value &value)
{
    m_value = value;
    showChoice();
}

void ChoiceField::setReadOnly(bool readOnly)
{
    m_combo->setEnabled(!readOnly);
}

void ChoiceField::setChoices(std::vector<Choice> choices)
{
    m_choices = std::move(choices);
    m_combo->clear();
    for (const Choice &choice : m_choices)
        m_combo->addItem(choice.icon, choice.label);
    showChoice();
}

void ChoiceField::setPlaceholder(const QString &text)
{
    m_combo->setPlaceholderText(text);
}

void ChoiceField::choose(int choice)
{
    const Value &value = m_choices.at(size_t(choice)).value;
    if (value == m_value)
        return;
    m_value = value;
    emit valueChanged(m_value);
}

void ChoiceField::showChoice()
{
    const auto found = std::ranges::find(m_choices, m_value, &Choice::value);
    m_combo->setCurrentIndex(found == m_choices.end() ? -1 : int(found - m_choices.begin()));
}

} // namespace vd::ui

#include "moc_choicefield.cpp"
