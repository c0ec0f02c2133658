// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/personafield.h"

#include "ui/fields/swatch.h"

namespace vd::ui {

PersonaField::PersonaField(QWidget *parent)
    : ChoiceField({}, parent)
{
    setPlaceholder(tr("Choose a persona"));
}

void PersonaField::setOffered(const std::vector<Choice> &personas)
{
    std::vector<ChoiceField::Choice> choices;
    choices.reserve(personas.size());
    for (const Choice &persona : personas)
        choices.push_back({persona.id, persona.name, swatchIcon(QColor(persona.color))});
    setChoices(std::move(choices));
}

} // namespace vd::ui

#include "moc_personafield.cpp"
