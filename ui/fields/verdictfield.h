// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/verdict.h"
#include "ui/fields/fieldwidget.h"

#include <array>

class QButtonGroup;
class QToolButton;

namespace vd::ui {

// A seat's own verdict, "ship" or "skip"; nothing is auto: what the score gives.
class VerdictField : public FieldWidget
{
    Q_OBJECT

public:
    explicit VerdictField(QWidget *parent = nullptr);

    Value value() const override;
    void setValue(const Value &value) override;
    void setReadOnly(bool readOnly) override;
    void setAutoGives(std::optional<Verdict> verdict);

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(int choice);
    void showMarks();
    void showState();

    std::array<QToolButton *, 3> m_buttons; // auto, ship, skip
    QButtonGroup *m_group;
    int m_choice = 0;
    std::optional<Verdict> m_autoGives;
    bool m_readOnly = false;
};

} // namespace vd::ui
