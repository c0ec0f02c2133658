// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/choicefield.h"

namespace vd::ui {

// The persona of a seat, chosen from a list with colours. The value is its id.
class PersonaField : public ChoiceField
{
    Q_OBJECT

public:
    struct Choice
    {
        QString id;
        QString name;
        QString color; // "#2563eb", or empty
    };

    explicit PersonaField(QWidget *parent = nullptr);

    // The list must contain the seat's current persona.
    void setOffered(const std::vector<Choice> &personas);
};

} // namespace vd::ui
