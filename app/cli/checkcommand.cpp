// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkcommand.h"

#include "output.h"
#include "preflight/preflight.h"
#include "tr.h"

#include <algorithm>
#include <unordered_map>

namespace vd::cli {

namespace {

using preflight::Finding;
using preflight::Severity;

// The slug to show for a record, by its id: for a seat that of its tool, for a comparison "a-vs-b".
using Slugs = std::unordered_map<Id, QString>;

Slugs slugsOf(const Contents &contents)
{
    Slugs slugs;
    for (const Tool &tool : contents.tools) {
        slugs.emplace(tool.id, tool.slug.text());
        for (const Seat &seat : tool.scorecard.seats())
            slugs.emplace(seat.id, tool.slug.text());
    }
    const auto slug = [&](const Id &tool) { return Slug::from(slugs[tool]).value_or(Slug()); };
    for (const Comparison &comparison : contents.comparisons) {
        slugs.emplace(comparison.id,
                      comparisonAddress(slug(comparison.left), slug(comparison.right)));
    }
    return slugs;
}

Json textOrNull(const QString &text)
{
    return text.isEmpty() ? Json() : Json(text);
}

Json toJson(const std::optional<Waiver> &waiver)
{
    if (!waiver)
        return {};
    return Json::Object{{QStringLiteral("reason"), waiver->reason},
                        {QStringLiteral("by"), waiver->by},
                        {QStringLiteral("on"), waiver->on}};
}

Json toJson(const Finding &finding, const QString &slug)
{
    const RecordRef &record = finding.field.record;
    return Json::Object{
        {QStringLiteral("id"), finding.id},
        {QStringLiteral("severity"), QString::fromLatin1(tokenOf(finding.severity))},
        {QStringLiteral("rule"), QString::fromLatin1(tokenOf(finding.rule))},
        {QStringLiteral("message"), finding.message},
        {QStringLiteral("kind"), QString::fromLatin1(kindName(record.kind))},
        {QStringLiteral("record"), textOrNull(record.id.text())},
        {QStringLiteral("slug"), textOrNull(slug)},
        {QStringLiteral("field"), QString::fromLatin1(fieldName(finding.field.field))},
        {QStringLiteral("waived"), toJson(finding.waived)},
    };
}

QStringList row(const Finding &finding, const QString &slug)
{
    const QString severity = QString::fromLatin1(tokenOf(finding.severity));
    const QString message = finding.waived ? CliTr::tr("%1 (%2, %3: %4)")
                                                 .arg(finding.message, finding.waived->by,
                                                      finding.waived->on, finding.waived->reason)
                                           : finding.message;
    return {finding.waived ? CliTr::tr("waived") : severity,
            slug.isEmpty() ? QString::fromLatin1(kindName(finding.field.record.kind)) : slug,
            QString::fromLatin1(fieldName(finding.field.field)), message.simplified()};
}

void tellSummary(const std::vector<Finding> &findings)
{
    const auto count = [&](Severity severity) {
        return int(std::ranges::count_if(findings, [&](const Finding &finding) {
            return !finding.waived && finding.severity == severity;
        }));
    };
    const auto waived = std::ranges::count_if(
        findings, [](const Finding &finding) { return finding.waived.has_value(); });
    if (findings.empty()) {
        tell(CliTr::tr("Nothing was found."));
        return;
    }
    const QStringList parts = {CliTr::tr("%n error(s)", nullptr, count(Severity::Error)),
                               CliTr::tr("%n warning(s)", nullptr, count(Severity::Warning)),
                               CliTr::tr("%n hint(s)", nullptr, count(Severity::Hint))};
    const QString summary = parts.join(QLatin1String(", "));
    tell(waived == 0 ? summary + u'.' : CliTr::tr("%1; %2 waived.").arg(summary).arg(waived));
}

bool isError(const Finding &finding)
{
    return finding.severity == Severity::Error;
}

} // namespace

void CheckCommand::declare(CLI::App &app)
{
    CLI::App *command = app.add_subcommand(
        "check",
        CliTr::tr("List the problems to solve before the site is published").toStdString());
    command->add_flag("--json", m_json, CliTr::tr("As JSON").toStdString());
    CLI::Option *errors = command->add_flag("--errors", m_errorsOnly,
                                            CliTr::tr("Errors only").toStdString());
    command->add_flag("--all", m_all, CliTr::tr("What was waived, too").toStdString())
        ->excludes(errors);
    addFooter(command, "verdictdesk-cli --desk spring.vdesk check --all");
}

bool CheckCommand::isListed(const Finding &finding) const
{
    return m_errorsOnly ? isError(finding) : m_all || !finding.waived;
}

Result<void> CheckCommand::list(const std::vector<Finding> &findings,
                                const Contents &contents) const
{
    Slugs slugs = slugsOf(contents);
    std::vector<QStringList> rows;
    Json::Array array;
    for (const Finding &finding : findings) {
        if (!isListed(finding))
            continue;
        const QString &slug = slugs[finding.field.record.id];
        rows.push_back(row(finding, slug));
        array.push_back(toJson(finding, slug));
    }
    return m_json ? print(Json(std::move(array))) : print(table(rows));
}

int CheckCommand::run()
{
    auto desk = openDesk();
    if (!desk)
        return finish(desk.error());
    const auto contents = (*desk)->read(&DeskReader::contents);
    if (!contents)
        return finish(contents.error());
    const auto findings = preflight::findProblems(*contents, QDate::currentDate());
    const auto listed = list(findings, *contents);
    if (!listed)
        return finish(listed.error());
    tellSummary(findings);
    return std::ranges::any_of(findings, isError) ? AtFault : Done;
}

} // namespace vd::cli
