// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "splits/boardtext.h"

#include "panel/phrases.h"
#include "splits/tr.h"

#include <algorithm>

namespace vd::boardtext {

namespace {

const QString none = QStringLiteral("—");
const QByteArray byteOrderMark = "\xEF\xBB\xBF";

// The id of a persona that is not in the roster.
QString slugOf(const PanelSeat *seat, const Roster &roster)
{
    if (!seat)
        return {};
    const Persona *persona = findPersona(roster, seat->persona);
    return persona ? persona->slug.text() : seat->persona.text();
}

QString verdictOf(const PanelSeat &seat, int shipThreshold)
{
    if (seat.isHidden)
        return QStringLiteral("hidden");
    const auto verdict = seat.effectiveVerdict(shipThreshold);
    return QString::fromLatin1(verdict ? tokenOf(*verdict) : "open");
}

Json orNull(const QString &text)
{
    return text.isEmpty() ? Json() : Json(text);
}

Json orNull(std::optional<int> number)
{
    return number ? Json(*number) : Json();
}

// Leaves out the figures of a hidden panel.
Json::Object objectOf(const ToolRow &tool)
{
    const auto unlessHidden = [&](Json figure) {
        return tool.isHidden ? Json() : std::move(figure);
    };
    return {
        {QStringLiteral("slug"), tool.slug.text()},
        {QStringLiteral("name"), tool.name},
        {QStringLiteral("category"), tool.category},
        {QStringLiteral("status"), QString::fromLatin1(tokenOf(tool.status))},
        {QStringLiteral("ship"), unlessHidden(tool.split.ships)},
        {QStringLiteral("skip"), unlessHidden(tool.split.skips)},
        {QStringLiteral("open"), unlessHidden(tool.split.open())},
        {QStringLiteral("split"),
         unlessHidden(QStringLiteral("%1-%2").arg(tool.split.ships).arg(tool.split.skips))},
        {QStringLiteral("panelShip"), orNull(tool.split.panelShip())},
        {QStringLiteral("verdict"), QString::fromLatin1(tokenOf(tool.split.verdict()))},
    };
}

Json toJson(const PanelRow &row, const Roster &roster, int shipThreshold)
{
    const PanelFigures figures = figuresOf(row, shipThreshold);
    const auto figure = [&](auto member) {
        return figures.scores ? Json((*figures.scores).*member) : Json();
    };
    Json::Object scores;
    Json::Object verdicts;
    for (const PanelSeat &seat : row.seats) {
        const QString persona = slugOf(&seat, roster);
        scores.emplace(persona, seat.score ? Json(seat.score->value()) : Json());
        verdicts.emplace(persona, verdictOf(seat, shipThreshold));
    }
    Json::Object object = objectOf(row.tool);
    object.emplace(QStringLiteral("mean"), figure(&ScoreSummary::mean));
    object.emplace(QStringLiteral("median"), figure(&ScoreSummary::median));
    object.emplace(QStringLiteral("spread"), figure(&ScoreSummary::spread));
    object.emplace(QStringLiteral("stdev"), figure(&ScoreSummary::deviation));
    object.emplace(QStringLiteral("loneDissenter"), orNull(slugOf(figures.dissenter, roster)));
    object.emplace(QStringLiteral("scores"), std::move(scores));
    object.emplace(QStringLiteral("verdicts"), std::move(verdicts));
    return object;
}

// Also after any character that another program may take for a separator or a quote.
QString withoutFormulas(const QString &text)
{
    QString safe;
    qsizetype start = 0;
    bool isStart = true;
    for (const QChar c : text) {
        if (isStart && QStringLiteral("=+-@\t\r\n＝＋－＠").contains(c))
            safe.insert(start, u'\'');
        safe += c;
        if (QStringLiteral(",;\t\r\n").contains(c)) {
            start = safe.size();
            isStart = true;
        } else if (c != u' ' && c != u'"') {
            isStart = false;
        }
    }
    return safe;
}

QString quoted(const QString &text)
{
    return u'"' + withoutFormulas(text).replace(u'"', QLatin1String("\"\"")) + u'"';
}

QByteArray csvLine(const QStringList &cells)
{
    return cells.join(u',').toUtf8() + "\r\n";
}

struct ScoreCells
{
    QString mean;
    QString median;
    QString spread;
    QString deviation;
};

ScoreCells scoreCells(const PanelFigures &figures, const QString &nothing = {})
{
    if (!figures.scores)
        return {nothing, nothing, nothing, nothing};
    return {decimal(figures.scores->mean), decimal(figures.scores->median),
            QString::number(figures.scores->spread), decimal(figures.scores->deviation)};
}

QStringList csvRow(const PanelRow &row, const Roster &roster, int shipThreshold)
{
    const ToolRow &tool = row.tool;
    const PanelFigures figures = figuresOf(row, shipThreshold);
    const auto ship = tool.split.panelShip();
    const ScoreCells scores = scoreCells(figures);
    const auto unlessHidden = [&](const QString &cell) { return tool.isHidden ? QString() : cell; };
    QStringList cells = {quoted(tool.slug.text()),
                         quoted(tool.name),
                         quoted(tool.category),
                         quoted(QString::fromLatin1(tokenOf(tool.status))),
                         unlessHidden(QString::number(tool.split.ships)),
                         unlessHidden(QString::number(tool.split.skips)),
                         unlessHidden(QString::number(tool.split.open())),
                         quoted(unlessHidden(phrases::split(
                             tool.split))), // a spreadsheet would take a hyphen for a date
                         ship ? QString::number(*ship) : QString(),
                         quoted(QString::fromLatin1(tokenOf(tool.split.verdict()))),
                         scores.mean,
                         scores.median,
                         scores.spread,
                         scores.deviation,
                         quoted(slugOf(figures.dissenter, roster))};
    for (const Persona &persona : roster) {
        const PanelSeat *seat = seatOf(row, persona.id);
        cells += seat && seat->score ? QString::number(seat->score->value()) : QString();
        cells += quoted(seat ? verdictOf(*seat, shipThreshold) : QString());
    }
    return cells;
}

QString seatCell(const PanelSeat *seat, int shipThreshold)
{
    if (!seat)
        return QStringLiteral("·");
    if (seat->isHidden)
        return QStringLiteral("…");
    const auto verdict = seat->effectiveVerdict(shipThreshold);
    if (!verdict)
        return QStringLiteral("○");
    return (seat->score ? QString::number(seat->score->value()) : none) + QLatin1String(" ") +
           (*verdict == Verdict::Ship ? u'▲' : u'▼');
}

QStringList tableRow(const PanelRow &row, const Roster &roster, int shipThreshold)
{
    static const Words english(QStringLiteral("en"));
    const PanelFigures figures = figuresOf(row, shipThreshold);
    const ScoreCells scores = scoreCells(figures, none);
    QStringList cells = {row.tool.slug.text(), row.tool.name, splitCell(row.tool),
                         phrases::percent(english, row.tool.split.panelShip())};
    for (const Persona &persona : roster)
        cells += seatCell(seatOf(row, persona.id), shipThreshold);
    return cells + QStringList{scores.mean, scores.median, scores.spread, scores.deviation,
                               dissent(figures, roster)};
}

template<typename Take>
void eachRow(const std::vector<PanelRow> &rows, const GoOn &goOn, Take take)
{
    for (const PanelRow &row : rows) {
        if (goOn && !goOn())
            return;
        take(row);
    }
}

} // namespace

QString splitCell(const ToolRow &tool)
{
    return tool.isHidden ? SplitsTr::tr("hidden", "from who has not scored yet")
                         : phrases::split(tool.split);
}

Json toJson(const ToolRow &tool)
{
    return objectOf(tool);
}

Json toJson(const std::vector<PanelRow> &rows, const Roster &roster, int shipThreshold,
            const GoOn &goOn)
{
    Json::Array array;
    eachRow(rows, goOn,
            [&](const PanelRow &row) { array.push_back(toJson(row, roster, shipThreshold)); });
    return array;
}

QByteArray toCsv(const std::vector<PanelRow> &rows, const Roster &roster, int shipThreshold,
                 const GoOn &goOn)
{
    QStringList names = {
        QStringLiteral("slug"),    QStringLiteral("name"),  QStringLiteral("category"),
        QStringLiteral("status"),  QStringLiteral("ship"),  QStringLiteral("skip"),
        QStringLiteral("open"),    QStringLiteral("split"), QStringLiteral("panelShip"),
        QStringLiteral("verdict"), QStringLiteral("mean"),  QStringLiteral("median"),
        QStringLiteral("spread"),  QStringLiteral("stdev"), QStringLiteral("loneDissenter")};
    for (const Persona &persona : roster)
        names += {persona.slug.text(), persona.slug.text() + QLatin1String(" verdict")};
    QByteArray csv = byteOrderMark + csvLine(names);
    eachRow(rows, goOn,
            [&](const PanelRow &row) { csv += csvLine(csvRow(row, roster, shipThreshold)); });
    return csv;
}

std::vector<QStringList> toTable(const std::vector<PanelRow> &rows, const Roster &roster,
                                 int shipThreshold, const GoOn &goOn)
{
    QStringList headings = {SplitsTr::tr("Slug"), SplitsTr::tr("Name"), SplitsTr::tr("Split"),
                            SplitsTr::tr("Ship")};
    for (const Persona &persona : roster)
        headings += persona.name;
    headings += {SplitsTr::tr("Mean"), SplitsTr::tr("Median"), SplitsTr::tr("Spread"),
                 SplitsTr::tr("Std dev"), SplitsTr::tr("Lone dissenter")};
    std::vector<QStringList> table = {headings};
    eachRow(rows, goOn,
            [&](const PanelRow &row) { table.push_back(tableRow(row, roster, shipThreshold)); });
    return table;
}

QString decimal(std::optional<double> number)
{
    return number ? QString::number(*number, 'f', 1) : QString();
}

QString dissent(const PanelFigures &figures, const Roster &roster)
{
    if (!figures.dissenter)
        return {};
    const Persona *persona = findPersona(roster, figures.dissenter->persona);
    const auto &score = figures.dissenter->score;
    QString text = persona ? persona->name : QString();
    if (score)
        text += u' ' + QString::number(score->value());
    if (!figures.others)
        return text;
    return SplitsTr::tr("%1, others %2 ± %3")
        .arg(text, QString::number(figures.others->mean, 'f', 0),
             QString::number(figures.others->deviation, 'f', 0));
}

} // namespace vd::boardtext
