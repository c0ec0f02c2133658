// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/personamodel.h"

namespace vd {

QVariant PersonaModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PersonaRow &row = at(index.row());
    const QString name = row.name.isEmpty() ? tr("Unnamed persona") : row.name;
    switch (role) {
    case Qt::DisplayRole: return name;
    case IdRole: return QVariant::fromValue(row.id);
    case DetailRole: return row.motto;
    case ColorRole: return row.color;
    case Qt::AccessibleTextRole:
        return row.motto.isEmpty() ? name : tr("%1, %2", "name, motto").arg(name, row.motto);
    default: return {};
    }
}

} // namespace vd

#include "moc_personamodel.cpp"
