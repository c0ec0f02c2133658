// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/splits/boardexport.h"

#include "base/file.h"
#include "desk/deskfile.h"
#include "splits/boardtext.h"
#include "ui/splits/boardprinter.h"
#include "ui/support/dialogs.h"

#include <QBuffer>
#include <QDate>
#include <QDir>
#include <QFile>
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
constexpr int paperSteps = 2; // per row: making its texts, and painting it

QPageLayout landscape()
{
    return {QPageSize(QPageSize::A4), QPageLayout::Landscape,
            QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter};
}

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

} // namespace

// A copy of the board at this moment, with the texts of its printed page.
struct BoardExport::Rows
{
    std::vector<PanelRow> rows;
    Roster roster;
    int shipThreshold = 0;
    QString title;
    QString subtitle;

    QByteArray csv(const BackgroundTask::GoOn &goOn) const
    {
        return boardtext::toCsv(rows, roster, shipThreshold, goOn);
    }

    QByteArray json(const BackgroundTask::GoOn &goOn) const
    {
        return writeJsonIndented(boardtext::toJson(rows, roster, shipThreshold, goOn));
    }

    PrintTable sheet(const BackgroundTask::GoOn &goOn) const
    {
        const bool hides = std::ranges::any_of(
            rows, [](const PanelRow &row) { return row.tool.isHidden; });
        PrintTable sheet{title, subtitle,
                         hides ? tr("▲ ship   ▼ skip   ○ open seat   … hidden   · not on the panel")
                               : tr("▲ ship   ▼ skip   ○ open seat   · not on the panel"),
                         boardtext::toTable(rows, roster, shipThreshold, goOn)};
        for (QStringList &row : sheet.table)
            row.removeFirst(); // the slug: of no use on paper
        sheet.leftAligned = 1;
        return sheet;
    }

    QByteArray pdf(const BackgroundTask::GoOn &goOn) const
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setPageLayout(landscape());
        writer.setTitle(title);
        paintBoard(writer, sheet(goOn), goOn);
        return buffer.data();
    }
};

BoardExport::BoardExport(const SplitModel &table, Dialogs &dialogs, ProgressBar &bar,
                         QWidget &window)
    : QObject(&window)
    , m_table(table)
    , m_dialogs(dialogs)
    , m_window(window)
    , m_work(new BackgroundTask(bar, this))
{
}

void BoardExport::fill(QMenu &menu)
{
    menu.addAction(tr("As &CSV…"), this, &BoardExport::saveCsv)
        ->setToolTip(tr("For spreadsheets; no cell is read as a formula"));
    menu.addAction(tr("As &JSON…"), this, &BoardExport::saveJson)
        ->setToolTip(tr("What verdictdesk-cli splits --json prints"));
    menu.addAction(tr("As P&DF…"), this, &BoardExport::savePdf)
        ->setToolTip(tr("The table on A4 pages, landscape"));
    menu.addSeparator();
    menu.addAction(tr("&Print…"), this, &BoardExport::print);
    menu.setToolTipsVisible(true);
    connect(&menu, &QMenu::aboutToShow, this, [this, &menu] {
        for (QAction *action : menu.actions())
            action->setEnabled(!isRunning());
    });
}

BoardExport::Rows BoardExport::rows(Order order) const
{
    std::vector<int> numbers = m_table.numbers();
    if (order == Order::Desk)
        std::ranges::sort(numbers);
    const BoardView &view = m_table.board().view();
    Rows rows{.rows = {},
              .roster = view.roster,
              .shipThreshold = view.shipThreshold,
              .title = tr("Splits of %1").arg(QFileInfo(m_desk).completeBaseName()),
              .subtitle = {}};
    rows.rows.reserve(numbers.size());
    for (const int number : numbers)
        rows.rows.push_back(m_table.board().at(number));
    QStringList below = {tr("%n tool(s)", nullptr, int(rows.rows.size()))};
    if (!m_asked.isEmpty())
        below += m_asked;
    below += QLocale().toString(QDate::currentDate(), QLocale::LongFormat);
    rows.subtitle = below.join(QStringLiteral(" · "));
    return rows;
}

void BoardExport::save(const File &file, Order order, Make make)
{
    const QFileInfo desk(m_desk);
    const QString name = QStringLiteral("%1-splits.%2").arg(desk.completeBaseName(), file.suffix);
    const QString path = m_dialogs.saveFile(
        &m_window, {file.title, desk.dir().filePath(name), file.filter, file.suffix});
    if (path.isEmpty())
        return;
    Rows rows = this->rows(order);
    const auto steps = qint64(rows.rows.size()) * file.steps;
    m_work->start(
        tr("Writing %1…").arg(QFileInfo(path).fileName()), steps,
        [rows = std::move(rows), path, make](const BackgroundTask::GoOn &goOn) -> Result<bool> {
            VD_TRY(checkTarget(path));
            const QByteArray content = (rows.*make)(goOn);
            if (!goOn())
                return false;
            VD_TRY(writeFile(path, content));
            return true;
        },
        [this, path](const Result<bool> &isWritten) {
            if (!isWritten)
                m_dialogs.showMessage(&m_window, tr("The board was not exported"),
                                      isWritten.error().text());
            else if (*isWritten)
                emit statusMessage(tr("Exported to %1.").arg(shown(path)));
            else
                emit statusMessage(
                    tr("The export was cancelled; %1 is unchanged.").arg(shown(path)));
        });
}

void BoardExport::saveCsv()
{
    save({tr("Export the board as CSV"), tr("CSV (*.csv)"), QStringLiteral("csv")}, Order::Desk,
         &Rows::csv);
}

void BoardExport::saveJson()
{
    save({tr("Export the board as JSON"), tr("JSON (*.json)"), QStringLiteral("json")}, Order::Desk,
         &Rows::json);
}

void BoardExport::savePdf()
{
    save({tr("Export the board as PDF"), tr("PDF (*.pdf)"), QStringLiteral("pdf"), paperSteps},
         Order::Seen, &Rows::pdf);
}

void BoardExport::print()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    Rows rows = this->rows(Order::Seen);
    printer->setPageLayout(landscape());
    printer->setDocName(rows.title);
    if (!m_dialogs.choosePrinter(&m_window, *printer))
        return;
    const auto steps = qint64(rows.rows.size()) * paperSteps;
    m_work->start(
        tr("Printing…"), steps,
        [rows = std::move(rows), printer](const BackgroundTask::GoOn &goOn) -> Result<bool> {
            if (paintBoard(*printer, rows.sheet(goOn), goOn) == 0)
                return systemError(tr("The printer does not accept pages."));
            if (goOn())
                return true;
            if (!printer->outputFileName().isEmpty())
                QFile::remove(printer->outputFileName()); // it is incomplete
            return false;
        },
        [this](const Result<bool> &isPrinted) {
            if (!isPrinted)
                m_dialogs.showMessage(&m_window, tr("The board was not printed"),
                                      isPrinted.error().text());
            else if (!*isPrinted)
                emit statusMessage(
                    tr("Printing was stopped; pages that were already sent may still be printed."));
        });
}

} // namespace vd::ui

#include "moc_boardexport.cpp"
