// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/waivers.h"

#include "preflight/tr.h"

#include <unordered_map>

namespace vd::preflight {

namespace {

QString idOfNeedless(const Waiver &waiver)
{
    return QLatin1String(tokenOf(Rule::NeedlessWaiver)) + u':' + waiver.finding;
}

Change changeTo(const Record &site, const std::vector<Waiver> &waivers)
{
    return {{site.ref(), Field::PublishWaivers},
            site.value(Field::PublishWaivers),
            waiversText(waivers)};
}

std::vector<Waiver> waiversBeside(const Record &site, const Finding &finding)
{
    std::vector<Waiver> waivers = waiversFrom(site.text(Field::PublishWaivers));
    std::erase_if(waivers, [&](const Waiver &waiver) {
        return waiver.finding == finding.id || idOfNeedless(waiver) == finding.id;
    });
    return waivers;
}

Finding needless(const Waiver &waiver, bool ofError)
{
    const QString message =
        ofError ? PreflightTr::tr("%1 waived %2 (\"%3\"), but an error cannot be waived. Fix the "
                                  "error and take the waiver back.")
                : PreflightTr::tr(
                      "%1 waived %2 (\"%3\"), which is no longer found. Take the waiver back.");
    return {idOfNeedless(waiver),
            severityOf(Rule::NeedlessWaiver),
            Rule::NeedlessWaiver,
            message.arg(waiver.by, waiver.finding, waiver.reason),
            {{Kind::Site, {}}, Field::PublishWaivers},
            {}};
}

} // namespace

bool canWaive(const Finding &finding)
{
    return finding.severity != Severity::Error && finding.rule != Rule::NeedlessWaiver &&
           finding.rule != Rule::HiddenPanel;
}

Result<Change> makeWaiver(const Record &site, const Finding &finding, const QString &reason,
                          const QString &by, const QString &on)
{
    if (!canWaive(finding))
        return inputError(PreflightTr::tr("This cannot be waived: %1").arg(finding.message));
    if (reason.trimmed().isEmpty())
        return inputError(
            PreflightTr::tr("Give a reason: why is it right to publish it like this?"));
    std::vector<Waiver> waivers = waiversBeside(site, finding);
    waivers.push_back({finding.id, reason.trimmed(), by, on});
    return changeTo(site, waivers);
}

Change withdrawWaiver(const Record &site, const Finding &finding)
{
    return changeTo(site, waiversBeside(site, finding));
}

void applyWaivers(const std::vector<Waiver> &waivers, std::vector<Finding> &findings)
{
    std::unordered_map<QString, size_t> indices;
    for (size_t i = 0; i < findings.size(); ++i)
        indices.emplace(findings[i].id, i);
    for (const Waiver &waiver : waivers) {
        const auto it = indices.find(waiver.finding);
        Finding *finding = it == indices.end() ? nullptr : &findings[it->second];
        if (finding && canWaive(*finding)) {
            finding->waived = waiver;
            continue;
        }
        const bool ofError = finding && finding->severity == Severity::Error;
        // A file may hold two waivers of one finding.
        if (indices.emplace(idOfNeedless(waiver), findings.size()).second)
            findings.push_back(needless(waiver, ofError));
    }
}

} // namespace vd::preflight
