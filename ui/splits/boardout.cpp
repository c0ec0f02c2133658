// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/splits/boardout.h"

#include "desk/outputfile.h"
#include "splits/boardtext.h"
#include "ui/support/dialogs.h"

#include <QBuffer>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QPdfWriter>
#include <QPrinter>

#include <algorithm>

namespace vd::ui {

namespace {

constexpr int dotsPerInch = 300;
constexpr qreal marginMm = 12;

QPageLayout landscape()
{
    return {QPageSize(QPageSize::A4), QPageLayout::Landscape,
            QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter};
}

} // namespace

BoardOut::BoardOut(const SplitTable &table, Dialogs &dialogs, QWidget &window)
    : QObject(&window)
    , m_table(table)
    , m_dialogs(dialogs)
    , m_window(window)
{
}

void BoardOut::fill(QMenu &menu)
{
    menu.addAction(tr("As &CSV…"), this, &BoardOut::saveCsv)
        ->setToolTip(tr("For spreadsheets; no cell is taken for a formula"));
    menu.addAction(tr("As &JSON…"), this, &BoardOut::saveJson)
        ->setToolTip(tr("What verdictdesk-cli splits --json prints"));
    menu.addAction(tr("As P&DF…"), this, &BoardOut::savePdf)
        ->setToolTip(tr("The table on A4 pages, landscape"));
    menu.addSeparator();
    menu.addAction(tr("&Print…"), this, &BoardOut::print);
    menu.setToolTipsVisible(true);
}

std::vector<PanelRow> BoardOut::inDeskOrder() const
{
    std::vector<int> numbers = m_table.numbers();
    std::ranges::sort(numbers);
    std::vector<PanelRow> rows;
    for (const int number : numbers)
        rows.push_back(m_table.board().at(number));
    return rows;
}

QByteArray BoardOut::csv() const
{
    const BoardView &view = m_table.board().view();
    return boardtext::toCsv(inDeskOrder(), view.roster, view.shipThreshold);
}

QByteArray BoardOut::json() const
{
    const BoardView &view = m_table.board().view();
    return writeJsonIndented(boardtext::toJson(inDeskOrder(), view.roster, view.shipThreshold));
}

BoardSheet BoardOut::sheet() const
{
    const BoardView &view = m_table.board().view();
    std::vector<PanelRow> rows;
    for (const int number : m_table.numbers())
        rows.push_back(m_table.board().at(number));
    QStringList below = {tr("%n tool(s)", nullptr, int(rows.size()))};
    if (!m_asked.isEmpty())
        below += m_asked;
    below += QLocale().toString(QDate::currentDate(), QLocale::LongFormat);
    BoardSheet sheet{tr("Splits of %1").arg(QFileInfo(m_desk).completeBaseName()),
                     below.join(QStringLiteral(" · ")),
                     boardtext::toTable(rows, view.roster, view.shipThreshold)};
    for (QStringList &row : sheet.table)
        row.removeFirst(); // the slug, which is for machines
    sheet.leftAligned = 1;
    return sheet;
}

void BoardOut::save(const QString &title, const QString &filter, const QString &suffix,
                    const std::function<QByteArray()> &content)
{
    const QFileInfo desk(m_desk);
    const QString path = m_dialogs.saveFile(
        &m_window,
        {title,
         desk.dir().filePath(QStringLiteral("%1-splits.%2").arg(desk.completeBaseName(), suffix)),
         filter, suffix});
    if (path.isEmpty())
        return;
    if (const auto saved = writeFile(path, content()); saved)
        emit told(tr("Exported to %1.").arg(QDir::toNativeSeparators(path)));
    else
        m_dialogs.tell(&m_window, tr("The board was not exported"), saved.error().text());
}

void BoardOut::saveCsv()
{
    save(tr("Export the board as CSV"), tr("CSV (*.csv)"), QStringLiteral("csv"),
         [this] { return csv(); });
}

void BoardOut::saveJson()
{
    save(tr("Export the board as JSON"), tr("JSON (*.json)"), QStringLiteral("json"),
         [this] { return json(); });
}

void BoardOut::savePdf()
{
    save(tr("Export the board as PDF"), tr("PDF (*.pdf)"), QStringLiteral("pdf"), [this] {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setPageLayout(landscape());
        const BoardSheet board = sheet();
        writer.setTitle(board.title);
        paintBoard(writer, board);
        return buffer.data();
    });
}

void BoardOut::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(landscape());
    const BoardSheet board = sheet();
    printer.setDocName(board.title);
    if (m_dialogs.choosePrinter(&m_window, printer))
        paintBoard(printer, board);
}

} // namespace vd::ui
