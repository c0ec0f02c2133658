// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problemtext.h"

namespace vd::cli {

namespace {

Json orNull(const QString &text)
{
    return text.isEmpty() ? Json() : Json(text);
}

} // namespace

QString lineOf(const Problem &problem)
{
    QStringList place = {problem.kind, problem.id, problem.field};
    place.removeAll(QString());
    return place.join(u' ') + QLatin1String(": ") + problem.problem.simplified();
}

Json problemsJson(const std::vector<Problem> &problems)
{
    Json::Array array;
    for (const Problem &problem : problems) {
        array.push_back(Json::Object{{QStringLiteral("kind"), problem.kind},
                                     {QStringLiteral("id"), orNull(problem.id)},
                                     {QStringLiteral("field"), orNull(problem.field)},
                                     {QStringLiteral("problem"), problem.problem}});
    }
    return array;
}

} // namespace vd::cli
