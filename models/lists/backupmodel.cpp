// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/backupmodel.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace vd {

namespace {

QString backupFileName(const BackupRow &row)
{
    return QFileInfo(row.backup.path).fileName();
}

QString backupSize(const BackupRow &row)
{
    return QLocale().formattedDataSize(row.backup.bytes, 1, QLocale::DataSizeSIFormat);
}

QString backupCounts(const BackupRow &row)
{
    if (!row.contents)
        return BackupModel::tr("cannot be read");
    return QStringLiteral("%1, %2").arg(
        BackupModel::tr("%n tool(s)", nullptr, row.contents->tools),
        BackupModel::tr("%n review(s)", nullptr, row.contents->reviews));
}

// "~/…" is shorter, and enough.
QString backupFolders(const BackupRow &row)
{
    QStringList folders;
    for (const QString &folder : row.folders) {
        const QString inHome = QDir::home().relativeFilePath(folder);
        folders += inHome.startsWith(QLatin1String("..")) ? QDir::toNativeSeparators(folder)
                                                          : QLatin1String("~/") + inHome;
    }
    return folders.join(BackupModel::tr(" and ", "a folder and another"));
}

} // namespace

QString BackupRow::title() const
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(backup.at),
                              BackupModel::tr("d MMMM yyyy, HH:mm", "date and time"));
}

std::vector<BackupRow> readBackupRows(const QString &desk, const QStringList &folders)
{
    std::vector<BackupRow> rows;
    for (const QString &folder : folders) {
        for (Backup &backup : BackupStore::listFor(desk, folder)) {
            const auto same = std::ranges::find(rows, QFileInfo(backup.path).fileName(),
                                                backupFileName);
            if (same != rows.end()) {
                same->folders += folder;
                continue;
            }
            const auto contents = BackupContents::of(backup.path);
            rows.push_back(
                {std::move(backup), contents ? std::optional(*contents) : std::nullopt, {folder}});
        }
    }
    std::ranges::sort(rows, std::ranges::greater(), [](const BackupRow &row) {
        return std::pair(row.backup.at, row.backup.path);
    });
    return rows;
}

void BackupModel::setRows(std::vector<BackupRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int BackupModel::rowOf(const QString &fileName) const
{
    const auto it = std::ranges::find(m_rows, fileName, backupFileName);
    return it == m_rows.end() ? -1 : int(it - m_rows.begin());
}

int BackupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant BackupModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const BackupRow &row = at(index);
    const QString title =
        tr("%1 – %2", "date, reason").arg(row.title(), reasonText(row.backup.reason));
    const QString detail = tr("%1, %2, in %3", "counts, size, folder")
                               .arg(backupCounts(row), backupSize(row), backupFolders(row));
    switch (role) {
    case Qt::DisplayRole: return title;
    case DetailRole: return detail;
    case ToneRole: return int(row.contents ? Tone::Plain : Tone::Bad);
    case Qt::ToolTipRole: return QDir::toNativeSeparators(row.backup.path);
    case Qt::AccessibleTextRole: return QStringLiteral("%1. %2").arg(title, detail);
    default: return {};
    }
}

} // namespace vd

#include "moc_backupmodel.cpp"
