// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/changemodel.h"

#include <algorithm>

namespace vd {

namespace {

QString signOf(FileChange::Kind kind)
{
    switch (kind) {
    case FileChange::Added: return QStringLiteral("+");
    case FileChange::Changed: return QStringLiteral("~");
    case FileChange::Removed: return QStringLiteral("−");
    }
    Q_UNREACHABLE();
}

QString labelOf(FileChange::Kind kind)
{
    switch (kind) {
    case FileChange::Added: return ChangeModel::tr("Added");
    case FileChange::Changed: return ChangeModel::tr("Changed");
    case FileChange::Removed: return ChangeModel::tr("Removed");
    }
    Q_UNREACHABLE();
}

Tone toneOf(FileChange::Kind kind)
{
    switch (kind) {
    case FileChange::Added: return Tone::Good;
    case FileChange::Changed: return Tone::Caution;
    case FileChange::Removed: return Tone::Bad;
    }
    Q_UNREACHABLE();
}

} // namespace

void ChangeModel::setChanges(std::vector<FileChange> changes)
{
    beginResetModel();
    m_changes = std::move(changes);
    endResetModel();
}

int ChangeModel::count(FileChange::Kind kind) const
{
    return int(std::ranges::count(m_changes, kind, &FileChange::kind));
}

int ChangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_changes.size());
}

QVariant ChangeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FileChange &change = at(index);
    const QString path = QString::fromStdString(change.path);
    switch (role) {
    case Qt::DisplayRole: return path;
    case MarkRole: return signOf(change.kind);
    case ToneRole: return int(toneOf(change.kind));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "Changed: index.html").arg(labelOf(change.kind), path);
    default: return {};
    }
}

} // namespace vd

#include "moc_changemodel.cpp"
