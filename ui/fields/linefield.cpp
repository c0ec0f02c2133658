// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/linefield.h"

#include "base/text.h"
#include "ui/fields/lineedit.h"

namespace vd::ui {

LineField::LineField(FieldType type, QWidget *parent)
    : EntryField(type, parent)
{
    if (type == FieldType::Name)
        setNeeded(tr("A name is needed"));
    showNote();
}

void LineField::setAdvisedLength(int characters)
{
    m_advisedLength = characters;
    showNote();
}

QString LineField::hint() const
{
    if (m_advisedLength == 0)
        return {};
    const int length = int(characterCount(edit()->text()));
    const QString count = tr("%1 / %n character(s)", nullptr, m_advisedLength).arg(length);
    return length > m_advisedLength ? tr("%1, longer than advised").arg(count) : count;
}

} // namespace vd::ui

#include "moc_linefield.cpp"
