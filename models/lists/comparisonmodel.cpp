// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/comparisonmodel.h"

namespace vd {

QString ComparisonRow::pair() const
{
    const auto named = [](const QString &tool) {
        return tool.isEmpty() ? ComparisonModel::tr("Deleted tool") : tool;
    };
    //: Two tools side by side
    return ComparisonModel::tr("%1 vs %2").arg(named(left), named(right));
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ComparisonRow &row = at(index.row());
    const QString title = row.title.isEmpty() ? row.pair() : row.title;
    switch (role) {
    case Qt::DisplayRole: return title;
    case IdRole: return QVariant::fromValue(row.id);
    case DetailRole: return detail(row);
    case SearchRole: return QStringList{row.title, row.pair()}.join(u'\n');
    case Qt::AccessibleTextRole: {
        QStringList parts{title, detail(row)};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    default: return {};
    }
}

QString ComparisonModel::detail(const ComparisonRow &row) const
{
    QStringList parts;
    if (!row.title.isEmpty())
        parts += row.pair();
    if (!row.isWhole())
        parts += tr("not published: a tool is deleted");
    return parts.join(QStringLiteral(" · "));
}

} // namespace vd

#include "moc_comparisonmodel.cpp"
