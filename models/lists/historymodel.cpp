// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/historymodel.h"

#include <QDateTime>

namespace vd {

QString timeText(qint64 at, QLocale::FormatType format)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at), format);
}

void HistoryModel::clear()
{
    beginResetModel();
    m_entries.clear();
    m_names.clear();
    m_before = 0;
    endResetModel();
}

void HistoryModel::add(const HistoryPage &page, const RecordNames &names)
{
    m_before = page.before;
    m_names.insert(names.begin(), names.end());
    if (page.entries.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + int(page.entries.size()) - 1);
    m_entries.insert(m_entries.end(), page.entries.begin(), page.entries.end());
    endInsertRows();
}

QString HistoryModel::nameOf(const FieldRef &field) const
{
    const auto it = m_names.find(field.record);
    const QString name = it == m_names.end() ? QString() : it->second;
    QString label = field.field == Field::Exists ? labelOf(field.record.kind)
                                                 : labelOf(field.record.kind, field.field);
    if (name.isEmpty())
        return label;
    return field.record.kind == Kind::Seat
               ? tr("%1 of %2", "Review of Builder, tool").arg(label, name)
               : tr("%1, %2", "Tagline, tool").arg(label, name);
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QString HistoryModel::detailOf(const HistoryEntry &entry) const
{
    const Edit &edit = entry.entry.edit;
    const QString what = entry.changeCount == 1 && !edit.changes.empty()
                             ? nameOf(edit.changes.front().field)
                             : tr("%n field(s)", nullptr, entry.changeCount);
    return tr("%1 · %2 · %3", "when, author, what")
        .arg(timeText(entry.entry.at, QLocale::ShortFormat), edit.author, what);
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const HistoryEntry &entry = at(index.row());
    const QString &label = entry.entry.edit.label;
    switch (role) {
    case Qt::DisplayRole: return label;
    case DetailRole:
    case Qt::ToolTipRole: return detailOf(entry);
    case Qt::AccessibleTextRole: return tr("%1, %2", "edit, details").arg(label, detailOf(entry));
    default: return {};
    }
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_before > 0;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        emit moreRequested(std::exchange(m_before, 0));
}

} // namespace vd

#include "moc_historymodel.cpp"
