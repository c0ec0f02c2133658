// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/splitmodel.h"
#include "ui/splits/backgroundtask.h"

class QMenu;

namespace vd::ui {

class Dialogs;

// What leaves the board: files and paper. CSV and JSON are the command line's, byte for byte, with
// the tools in its order; paper has them in the order that is seen. All of it is of the rows as
// they were when it was asked for, whatever happens to them while it is made.
class BoardExport : public QObject
{
    Q_OBJECT

public:
    BoardExport(const SplitModel &table, Dialogs &dialogs, ProgressBar &bar, QWidget &window);

    void setDesk(const QString &path) { m_desk = path; }
    void setAsked(const QString &asked) { m_asked = asked; } // stands on paper
    void fill(QMenu &menu);
    bool isRunning() const { return m_work->isRunning(); }

    void saveCsv();
    void saveJson();
    void savePdf();
    void print();

signals:
    void statusMessage(const QString &message); // for the status bar

private:
    struct Rows;
    enum class Order { Desk, Seen };
    struct File
    {
        QString title; // of the dialog
        QString filter;
        QString suffix;
        int steps = 1; // a row
    };
    using Make = QByteArray (Rows::*)(const BackgroundTask::GoOn &) const;

    Rows rows(Order order) const;
    void save(const File &file, Order order, Make make);

    const SplitModel &m_table;
    Dialogs &m_dialogs;
    QWidget &m_window;
    BackgroundTask *m_work;
    QString m_desk;
    QString m_asked;
};

} // namespace vd::ui
