// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/fieldwidget.h"

#include <QIcon>

#include <vector>

class QComboBox;

namespace vd::ui {

// A choice of one text. A value that is not offered is kept, and shown as none.
class ChoiceField : public FieldWidget
{
    Q_OBJECT

public:
    struct Choice
    {
        Value value; // null: "not set"
        QString label;
        QIcon icon = {};
    };

    explicit ChoiceField(std::vector<Choice> choices, QWidget *parent = nullptr);

    Value value() const override { return m_value; }
    void setValue(const Value &value) override;
    void setReadOnly(bool readOnly) override;

protected:
    void setChoices(std::vector<Choice> choices);
    void setPlaceholder(const QString &text); // while none is chosen

private:
    void choose(int choice);
    void showChoice();

    QComboBox *m_combo;
    std::vector<Choice> m_choices;
    Value m_value;
};

} // namespace vd::ui
