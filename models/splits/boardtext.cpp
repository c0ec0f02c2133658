// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "splits/boardtext.h"

#include "panel/phrases.h"

#include <QCoreApplication>

#include <algorithm>

namespace vd::boardtext {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(vd::SplitsBoard)
};

const QString none = QStringLiteral("—");

const PanelSeat *seatOf(const PanelRow &row, const Id &persona)
{
    const auto it = std::ranges::find(row.seats, persona, &PanelSeat::persona);
    return it == row.seats.end() ? nullptr : &*it;
}

QString slugOf(const PanelSeat *seat, const Roster &roster)
{
    const Persona *persona = seat ? findPersona(roster, seat->persona) : nullptr;
    return persona ? persona->slug.text() : QString();
}

Json orNull(const QString &text)
{
    return text.isEmpty() ? Json() : Json(text);
}

Json orNull(std::optional<int> number)
{
    return number ? Json(*number) : Json();
}

Json::Object objectOf(const ToolRow &tool)
{
    return {
        {QStringLiteral("slug"), tool.slug.text()},
        {QStringLiteral("name"), tool.name},
        {QStringLiteral("category"), tool.category},
        {QStringLiteral("status"), QString::fromLatin1(word(tool.status))},
        {QStringLiteral("ship"), tool.split.ships},
        {QStringLiteral("skip"), tool.split.skips},
        {QStringLiteral("open"), tool.split.open()},
        {QStringLiteral("split"),
         QStringLiteral("%1-%2").arg(tool.split.ships).arg(tool.split.skips)},
        {QStringLiteral("panelShip"), orNull(tool.split.panelShip())},
        {QStringLiteral("verdict"), QString::fromLatin1(word(tool.split.verdict()))},
    };
}

Json toJson(const PanelRow &row, const Roster &roster, int shipThreshold)
{
    const PanelFigures figures = figuresOf(row, shipThreshold);
    const auto figure = [&](auto member) {
        return figures.scores ? Json((*figures.scores).*member) : Json();
    };
    Json::Object scores;
    for (const PanelSeat &seat : row.seats) {
        scores.emplace(slugOf(&seat, roster), seat.score ? Json(seat.score->value()) : Json());
    }
    Json::Object object = objectOf(row.tool);
    object.emplace(QStringLiteral("mean"), figure(&ScoreSummary::mean));
    object.emplace(QStringLiteral("median"), figure(&ScoreSummary::median));
    object.emplace(QStringLiteral("spread"), figure(&ScoreSummary::spread));
    object.emplace(QStringLiteral("stdev"), figure(&ScoreSummary::deviation));
    object.emplace(QStringLiteral("loneDissenter"), orNull(slugOf(figures.dissenter, roster)));
    object.emplace(QStringLiteral("scores"), std::move(scores));
    return object;
}

QString csvCell(QString text)
{
    const auto first = std::ranges::find_if(text, [](QChar c) { return c != u' '; });
    if (first != text.end() && QStringLiteral("=+-@\t\r\n＝＋－＠").contains(*first))
        text.prepend(u'\'');
    const bool isPlain = std::ranges::none_of(text, [](QChar c) {
        return c == u',' || c == u'"' || c == u'\r' || c == u'\n' || c == u'\t';
    });
    return isPlain ? text : u'"' + text.replace(u'"', QLatin1String("\"\"")) + u'"';
}

QByteArray csvLine(const QStringList &cells)
{
    QStringList safe;
    std::ranges::transform(cells, std::back_inserter(safe), csvCell);
    return safe.join(u',').toUtf8() + "\r\n";
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
    QStringList cells = {tool.slug.text(),
                         tool.name,
                         tool.category,
                         QString::fromLatin1(word(tool.status)),
                         QString::number(tool.split.ships),
                         QString::number(tool.split.skips),
                         QString::number(tool.split.open()),
                         phrases::split(tool.split), // with a hyphen it would become a day
                         ship ? QString::number(*ship) : QString(),
                         QString::fromLatin1(word(tool.split.verdict())),
                         scores.mean,
                         scores.median,
                         scores.spread,
                         scores.deviation,
                         slugOf(figures.dissenter, roster)};
    for (const Persona &persona : roster) {
        const PanelSeat *seat = seatOf(row, persona.id);
        const auto verdict = seat ? seat->effectiveVerdict(shipThreshold) : std::nullopt;
        cells += seat && seat->score ? QString::number(seat->score->value()) : QString();
        cells += verdict ? QString::fromLatin1(word(*verdict)) : QLatin1String(seat ? "open" : "");
    }
    return cells;
}

QString seatCell(const PanelSeat *seat, int shipThreshold)
{
    if (!seat)
        return QStringLiteral("·");
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
    QStringList cells = {row.tool.slug.text(), row.tool.name, phrases::split(row.tool.split),
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
    QByteArray csv = csvLine(names);
    eachRow(rows, goOn,
            [&](const PanelRow &row) { csv += csvLine(csvRow(row, roster, shipThreshold)); });
    return csv;
}

std::vector<QStringList> toTable(const std::vector<PanelRow> &rows, const Roster &roster,
                                 int shipThreshold, const GoOn &goOn)
{
    QStringList headings = {Text::tr("Slug"), Text::tr("Name"), Text::tr("Split"),
                            Text::tr("Ship")};
    for (const Persona &persona : roster)
        headings += persona.name;
    headings += {Text::tr("Mean"), Text::tr("Median"), Text::tr("Spread"), Text::tr("Deviation"),
                 Text::tr("Lone dissenter")};
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
    return Text::tr("%1, others %2 ± %3")
        .arg(text, QString::number(figures.others->mean, 'f', 0),
             QString::number(figures.others->deviation, 'f', 0));
}

} // namespace vd::boardtext
