// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/figuresmodel.h"

#include <QLocale>

namespace vd {

namespace {

QString heading(int column)
{
    switch (column) {
    case FiguresModel::Seats: return FiguresModel::tr("Seats");
    case FiguresModel::ShipRate: return FiguresModel::tr("Ship rate");
    case FiguresModel::Mean: return FiguresModel::tr("Mean");
    case FiguresModel::Deviation: return FiguresModel::tr("Std dev");
    case FiguresModel::Spread: return FiguresModel::tr("Spread");
    case FiguresModel::Dissents: return FiguresModel::tr("Dissents");
    case FiguresModel::Scores: return FiguresModel::tr("Scores");
    default: return {};
    }
}

QString definition(int column)
{
    switch (column) {
    case FiguresModel::Seats: return FiguresModel::tr("Seats on panels, the open ones included.");
    case FiguresModel::ShipRate:
        return FiguresModel::tr(
            "Ship verdicts as a share of all verdicts, those on auto included.");
    case FiguresModel::Mean: return FiguresModel::tr("Arithmetic mean of the scores: Σx / n.");
    case FiguresModel::Deviation:
        return FiguresModel::tr("Standard deviation of the scores, of the population: "
                                "√(Σ(x − mean)² / n). ISO 3534-1:2006.");
    case FiguresModel::Spread:
        return FiguresModel::tr("The highest score minus the lowest: the sample range, "
                                "ISO 3534-1:2006.");
    case FiguresModel::Dissents:
        return FiguresModel::tr("How often its verdict stood alone, out of the panels with its "
                                "verdict and at least two others.");
    case FiguresModel::Scores:
        return FiguresModel::tr(
            "From 0 to 100: the line runs from the lowest to the highest score, the bar covers one "
            "standard deviation on both sides of the mean but ends where the scores end, and the "
            "stroke is the mean. The dotted line is the ship threshold.");
    default: return {};
    }
}

QString figure(const PersonaCalibration &persona, int column)
{
    const QLocale locale;
    switch (column) {
    case FiguresModel::Seats: return locale.toString(persona.seats);
    case FiguresModel::ShipRate: return calibrationtext::percent(persona.ships, persona.verdicts);
    case FiguresModel::Mean: return calibrationtext::decimal(persona.mean, 1);
    case FiguresModel::Deviation: return calibrationtext::decimal(persona.deviation, 1);
    case FiguresModel::Spread:
        return persona.scores > 0 ? locale.toString(persona.spread()) : calibrationtext::nothing;
    case FiguresModel::Dissents:
        return FiguresModel::tr("%L1 of %L2").arg(persona.dissents).arg(persona.panels);
    default: return {};
    }
}

QString spokenScores(const PersonaCalibration &persona)
{
    if (persona.scores == 0)
        return FiguresModel::tr("no scores");
    return FiguresModel::tr("%L1 to %L2, mean %3, standard deviation %4")
        .arg(persona.lowest)
        .arg(persona.highest)
        .arg(calibrationtext::decimal(persona.mean, 1),
             calibrationtext::decimal(persona.deviation, 1));
}

QString spokenFigure(const PersonaCalibration &persona, int column)
{
    return column == FiguresModel::Scores ? spokenScores(persona) : figure(persona, column);
}

} // namespace

void FiguresModel::setCalibration(std::shared_ptr<const NamedCalibration> calibration)
{
    beginResetModel();
    m_calibration = std::move(calibration);
    endResetModel();
}

const PersonaCalibration &FiguresModel::at(int row) const
{
    return m_calibration->figures.personas.at(size_t(row));
}

int FiguresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_calibration ? 0 : int(m_calibration->figures.personas.size());
}

int FiguresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant FiguresModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PersonaCalibration &persona = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return figure(persona, index.column());
    case Qt::TextAlignmentRole: return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole: return index.column() == Scores ? spokenScores(persona) : QVariant();
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3", "persona, heading, figure")
            .arg(m_calibration->names.at(index.row()), heading(index.column()),
                 spokenFigure(persona, index.column()));
    default: return {};
    }
}

QVariant FiguresModel::headerData(int section, Qt::Orientation way, int role) const
{
    if (way == Qt::Vertical) {
        const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return isText && m_calibration ? m_calibration->names.value(section) : QVariant();
    }
    if (role == Qt::DisplayRole)
        return heading(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        return definition(section);
    return {};
}

} // namespace vd

#include "moc_figuresmodel.cpp"
