// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/entryfield.h"

class QComboBox;

namespace vd::ui {

// A BCP 47 tag, typed or chosen from languages by their own names.
class LanguageField : public EntryField
{
    Q_OBJECT

public:
    explicit LanguageField(QWidget *parent = nullptr);

    void setReadOnly(bool readOnly) override;

protected:
    QString hint() const override;

private:
    QComboBox *m_combo;
};

} // namespace vd::ui
