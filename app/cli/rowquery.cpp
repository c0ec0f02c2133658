// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowquery.h"

#include "base/text.h"
#include "output.h"
#include "splits/paneltable.h"
#include "splits/queryterms.h"
#include "tr.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <span>

namespace vd::cli {

namespace {

constexpr size_t mostFaults = 10; // faults to print, each with the whole query

void tellFaults(const QString &query, const std::vector<QueryFault> &faults)
{
    for (const QueryFault &fault : std::span(faults).first(std::min(faults.size(), mostFaults))) {
        const qsizetype before = characterCount(QStringView(query).left(fault.start));
        const qsizetype length = characterCount(QStringView(query).mid(fault.start, fault.length));
        tell(fault.message);
        tell(QStringLiteral("  ") + query);
        tell(QString(before + 2, u' ') + QString(std::max<qsizetype>(length, 1), u'^'));
    }
    tell(QCoreApplication::translate("vd::cli", "Run with --help for more information."));
}

struct Board
{
    Site site;
    Roster roster;
    std::vector<PanelRow> rows;
};

Result<Board> readBoard(const DeskReader &reader)
{
    VD_TRY_AS(site, reader.site());
    VD_TRY_AS(roster, reader.roster());
    VD_TRY_AS(rows, reader.panelRows());
    return Board{std::move(site), std::move(roster), std::move(rows)};
}

} // namespace

void RowQuery::declare(CLI::App &command)
{
    command.add_option(
        "QUERY", m_query,
        CliTr::tr(
            "Words of the tool, its reviews or notes, and terms as below. All must hold; not: "
            "before a term turns it round, as does - after a --. A term takes several values "
            "between commas, and numbers and days as 40, >40, <=40 or 40..60")
            .toStdString());
}

QString RowQuery::help()
{
    std::vector<QStringList> terms;
    for (const TermSpec &term : termSpecs())
        terms.push_back(
            {QStringLiteral("  %1:%2").arg(QLatin1String(term.name), QLatin1String(term.example)),
             explain(term)});
    return CliTr::tr("Terms:") + u'\n' + QString::fromUtf8(table(terms)) + u'\n';
}

Result<std::optional<QueriedRows>> RowQuery::rows(Desk &desk, const Globals &globals) const
{
    VD_TRY_AS(board, desk.read(&readBoard));
    auto &[site, roster, rows] = board;
    const BoardView view{roster, site.shipThreshold, desk.viewer(), site.tie};
    for (PanelRow &row : rows)
        view.judge(row);
    QueryWords words = QueryWords::of(rows, roster, site.shipThreshold);
    words.me = globals.editor().value_or(QString());
    words.today = QDate::currentDate().toString(Qt::ISODate);
    const Query query = Query::parse(typed(), words);
    if (!query.faults().empty()) {
        tellFaults(typed(), query.faults());
        return std::optional<QueriedRows>();
    }
    QueryContext context{site.shipThreshold, {}};
    if (!query.texts().empty()) {
        VD_TRY_AS(reader, desk.searchReader());
        VD_TRY_AS(found, reader.toolsWith(query.texts()));
        context.found = std::move(found);
    }
    std::erase_if(rows, [&](const PanelRow &row) { return !query.matches(row, context); });
    return QueriedRows{std::move(rows), std::move(roster), site.shipThreshold};
}

void RowQuery::tellNothingFound() const
{
    tell(isEmpty() ? CliTr::tr("The desk has no tools yet.") : CliTr::tr("No tool matches."));
}

void RowCommand::declareQuery(CLI::App *command, const char *example)
{
    m_query.declare(*command);
    addFooter(command, example, RowQuery::help());
}

int RowCommand::run()
{
    auto desk = openDesk();
    if (!desk)
        return finish(desk.error());
    const auto queried = m_query.rows(**desk, globals());
    if (!queried)
        return finish(queried.error());
    const auto &found = *queried;
    if (!found)
        return WrongUsage;
    const auto printed = list(*found);
    if (!printed)
        return finish(printed.error());
    if (found->rows.empty())
        m_query.tellNothingFound();
    return Done;
}

} // namespace vd::cli
