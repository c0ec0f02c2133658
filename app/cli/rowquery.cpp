// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowquery.h"

#include "base/text.h"
#include "output.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <span>

namespace vd::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(vd::cli)
};

constexpr size_t mostFaults = 10; // that are told; each with the whole query

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

Result<QueryContext> lookUp(Desk &desk, const Query &query, int shipThreshold)
{
    QueryContext context{shipThreshold, {}};
    for (const QueryText &text : query.texts()) {
        VD_TRY_AS(tools,
                  text.isPhrase ? desk.toolsWithPhrase(text.words) : desk.toolsWith(text.words));
        context.found.emplace_back(tools.begin(), tools.end());
    }
    return context;
}

} // namespace

void RowQuery::declare(CLI::App &command)
{
    command.add_option(
        "QUERY", m_query,
        Text::tr("Words of the tool or its reviews, and terms such as split:2-2, category:Models, "
                 "status:review,ready, price:free, verdict:mixed, open:>0, spread:>40, "
                 "mean:40..60, median:, stdev:, dissent:any, persona:skeptic, score:<50, "
                 "author:me, due:overdue, notes:open, take:stale, starred:yes, "
                 "text:\"no lock-in\". All must hold; not: before a term turns it round, as does - "
                 "after a --. Beside persona:, score:, author: or due:, verdict: is that of the "
                 "same seat")
            .toStdString());
}

Result<std::optional<QueriedRows>> RowQuery::rows(Desk &desk, const Globals &globals) const
{
    VD_TRY_AS(site, desk.site());
    VD_TRY_AS(roster, desk.roster());
    VD_TRY_AS(rows, desk.panelRows());
    QueryWords words = QueryWords::of(rows, roster, site.shipThreshold);
    words.me = globals.editor().value_or(QString());
    words.today = QDate::currentDate().toString(Qt::ISODate);
    for (PanelRow &row : rows)
        row.tool.isHeld = isHeld(row, site.tie);
    const Query query = Query::parse(typed(), words);
    if (!query.faults().empty()) {
        tellFaults(typed(), query.faults());
        return std::optional<QueriedRows>();
    }
    VD_TRY_AS(context, lookUp(desk, query, site.shipThreshold));
    std::erase_if(rows, [&](const PanelRow &row) { return !query.matches(row, context); });
    return QueriedRows{std::move(rows), std::move(roster), site.shipThreshold};
}

void RowQuery::tellNothingFound() const
{
    tell(isEmpty() ? Text::tr("The desk has no tools yet.") : Text::tr("No tool matches."));
}

int RowCommand::run()
{
    auto desk = openDesk();
    if (!desk)
        return finish(desk.error());
    const auto queried = m_query.rows(**desk, globals());
    if (!queried)
        return finish(queried.error());
    if (!*queried)
        return WrongUsage;
    const auto printed = list(**queried);
    if (!printed)
        return finish(printed.error());
    if ((*queried)->rows.empty())
        m_query.tellNothingFound();
    return Done;
}

} // namespace vd::cli
