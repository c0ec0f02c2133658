// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/splitmodel.h"
#include "ui/splits/backgroundtask.h"

class QMenu;

namespace vd::ui {

class Dialogs;

// Exports the board to files, and prints it. CSV and JSON are byte for byte those of the command
// line, in its order of tools; PDF and paper use the order on the screen. An export works on a copy
// of the rows, so later changes do not reach it.
class BoardExport : public QObject
{
    Q_OBJECT

public:
    BoardExport(const SplitModel &table, Dialogs &dialogs, ProgressBar &bar, QWidget &window);

    void setDesk(const QString &path) { m_desk = path; }
    void setAsked(const QString &asked) { m_asked = asked; } // the query, printed below the title
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
