// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/entryfield.h"

namespace vd::ui {

// A text on one line: FieldType::Name, which must not be empty, or FieldType::Line.
class LineField : public EntryField
{
    Q_OBJECT

public:
    explicit LineField(FieldType type, QWidget *parent = nullptr);

    // Shows the length beside an advised one. Longer texts are accepted.
    void setAdvisedLength(int characters);

protected:
    QString hint() const override;

private:
    int m_advisedLength = 0;
};

} // namespace vd::ui
