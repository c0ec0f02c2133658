// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/splittable.h"
#include "ui/splits/boardpaper.h"

class QMenu;

namespace vd::ui {

class Dialogs;

// What leaves the board: files and paper. CSV and JSON are the command line's, byte for byte, with
// the tools in its order; paper has them in the order that is seen.
class BoardOut : public QObject
{
    Q_OBJECT

public:
    BoardOut(const SplitTable &table, Dialogs &dialogs, QWidget &window);

    void setDesk(const QString &path) { m_desk = path; }
    void setAsked(const QString &asked) { m_asked = asked; } // stands on paper
    void fill(QMenu &menu);

    QByteArray csv() const;
    QByteArray json() const;
    void saveCsv();
    void saveJson();
    void savePdf();
    void print();

signals:
    void told(const QString &message); // for the status bar

private:
    std::vector<PanelRow> inDeskOrder() const;
    BoardSheet sheet() const;
    void save(const QString &title, const QString &filter, const QString &suffix,
              const std::function<QByteArray()> &content);

    const SplitTable &m_table;
    Dialogs &m_dialogs;
    QWidget &m_window;
    QString m_desk;
    QString m_asked;
};

} // namespace vd::ui
