// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/entryfield.h"

namespace vd::ui {

// A text on one line: FieldType::Name, which must not be empty, or FieldType::Line. An emptied
// line is nothing.
class LineField : public EntryField
{
    Q_OBJECT

public:
    explicit LineField(FieldType type, QWidget *parent = nullptr);

    // From now on the length is shown against the one that readers like; a longer text is taken.
    void setAdvisedLength(int characters);

protected:
    QString hint() const override;

private:
    int m_advisedLength = 0;
};

} // namespace vd::ui
