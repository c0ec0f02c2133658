// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/history.h"
#include "lists/rowroles.h"

#include <QAbstractListModel>
#include <QLocale>

#include <map>

namespace vd {

using RecordNames = std::map<RecordRef, QString>;

// A moment of the history, in UTC milliseconds, in the language and the time zone of the user.
QString timeText(qint64 at, QLocale::FormatType format);

// The edits of a history, the newest first: "Tagline", below it when, by whom and of what. Rows are
// added when a view comes to its end.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void clear();
    // Adds older edits, and the names of their records.
    void add(const HistoryPage &page, const RecordNames &names);

    const HistoryEntry &at(int row) const { return m_entries.at(size_t(row)); }
    // "Review of Builder, Plumbline"; for a record that was made or deleted its kind and name.
    QString nameOf(const FieldRef &field) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void moreRequested(qint64 before); // answered by add()

private:
    QString detailOf(const HistoryEntry &entry) const;

    std::vector<HistoryEntry> m_entries;
    RecordNames m_names;
    qint64 m_before = 0; // of the next page; 0: there is none, or it was requested
};

} // namespace vd
