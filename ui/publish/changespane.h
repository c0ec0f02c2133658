// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/changemodel.h"
#include "site/textdiff.h"

#include <QWidget>

class QLabel;
class QListView;
class QStackedWidget;

namespace vd::ui {

class DiffView;
class EmptyState;

// The files that publishing would change, and the text differences of the chosen file.
class ChangesPane : public QWidget
{
    Q_OBJECT

public:
    explicit ChangesPane(QWidget *parent = nullptr);

    void setReport(const site::ExportReport &report);
    void setWaiting(const QString &why); // shown instead of results
    void setDiff(const std::vector<site::DiffLine> &lines);
    void withholdDiff(); // blind mode hides it

signals:
    void diffRequested(const vd::site::ExportReport::FileChange &change);

private:
    void makeList();
    QWidget *makeDiff();
    void choose(const QModelIndex &index);

    ChangeModel m_list;
    QLabel *m_summary;
    QListView *m_view;
    QLabel *m_path;
    DiffView *m_diff;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    std::string m_chosen;
};

} // namespace vd::ui
