// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "splits/board.h"

#include "splits/tr.h"

namespace vd {

namespace {

// The summary of all scores except that of one seat.
std::optional<ScoreSummary> scoresBeside(const PanelRow &row, const PanelSeat *left)
{
    std::array<int, Split::seats> scores = {};
    size_t count = 0;
    for (const PanelSeat &seat : row.seats) {
        if (seat.score && &seat != left)
            scores.at(count++) = seat.score->value();
    }
    return summaryOf({scores.data(), count});
}

QString digits(SplitColumn column, QChar dash)
{
    const int skips = int(column);
    return QString::number(Split::seats - skips) + dash + QString::number(skips);
}

} // namespace

SplitColumn columnOf(const Split &split)
{
    return split.open() > 0 ? SplitColumn::Open : SplitColumn(split.skips);
}

QString name(SplitColumn column)
{
    return column == SplitColumn::Open ? SplitsTr::tr("open") : digits(column, u'–');
}

QString tokenOf(SplitColumn column)
{
    return column == SplitColumn::Open ? QStringLiteral("open") : digits(column, u'-');
}

SplitCounts countsOf(const std::vector<PanelRow> &rows)
{
    SplitCounts counts = {};
    for (const PanelRow &row : rows)
        ++counts[size_t(columnOf(row.tool.split))];
    return counts;
}

const PanelSeat *loneDissenter(const PanelRow &row, int shipThreshold)
{
    std::array<std::optional<Verdict>, Split::seats> verdicts;
    for (size_t i = 0; i < row.seats.size(); ++i)
        verdicts.at(i) = row.seats[i].effectiveVerdict(shipThreshold);
    const auto lone = loneDissenter({verdicts.data(), row.seats.size()});
    return lone ? &row.seats[*lone] : nullptr;
}

std::optional<ScoreSummary> scoresOf(const PanelRow &row)
{
    return scoresBeside(row, nullptr);
}

PanelFigures figuresOf(const PanelRow &row, int shipThreshold)
{
    PanelFigures figures{scoresOf(row), loneDissenter(row, shipThreshold), {}};
    if (figures.dissenter) {
        if (const auto others = scoresBeside(row, figures.dissenter))
            figures.others = {others->mean, others->deviation};
    }
    return figures;
}

} // namespace vd
