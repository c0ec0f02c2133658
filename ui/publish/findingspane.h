// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/findingsmodel.h"

#include <QWidget>

class QListView;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace vd::ui {

class EmptyState;

// The problems found before publishing, filtered by kind. The user can go to the field of each, or
// waive it.
class FindingsPane : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsPane(QWidget *parent = nullptr);

    void setFindings(std::vector<preflight::Finding> findings);
    void setWaiting(const QString &why); // shown instead of results
    void setReadOnly(bool readOnly);
    int count(FindingsModel::Group group) const { return m_list.count(group); }

signals:
    void jumpRequested(const vd::preflight::Finding &finding);
    void waiveRequested(const vd::preflight::Finding &finding);
    void takeBackRequested(const vd::preflight::Finding &finding);

private:
    QWidget *makeGroups();
    QWidget *makeButtons();
    void makeList();
    void refresh();
    void jump();
    // nullptr: none. A slot may change the list, so a signal takes a copy.
    const preflight::Finding *current() const;

    FindingsModel m_list;
    QListView *m_view;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QPushButton *m_go;
    QPushButton *m_waive;
    QPushButton *m_takeBack;
    std::vector<std::pair<FindingsModel::Group, QToolButton *>> m_groups;
    QString m_waiting;
    bool m_isReadOnly = false;
};

} // namespace vd::ui
