// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/calibrationtables.h"

#include <QLocale>

namespace vd {

namespace {

const QString nothing = QStringLiteral("–");

// Of whole numbers: a share that is just below a half for being a double is no half any more.
QString percent(int part, int whole)
{
    const auto percent = percentOf(part, whole);
    return percent ? FiguresModel::tr("%L1 %", "per cent").arg(*percent) : nothing;
}

QString decimal(std::optional<double> number, int places)
{
    if (!number)
        return nothing;
    const QLocale locale;
    return locale.toString(*number, 'f', places)
        .replace(locale.negativeSign(), QStringLiteral("−"));
}

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
        return FiguresModel::tr("How often its verdict stood alone, of the panels with three "
                                "verdicts or more and its own among them.");
    case FiguresModel::Scores:
        return FiguresModel::tr(
            "From 0 to 100: the line goes from the lowest to the highest "
            "score, the bar is one standard deviation either way of the mean as far as "
            "there are scores, and the mark is the mean. The dotted line is the ship threshold.");
    default: return {};
    }
}

QString figure(const PersonaCalibration &persona, int column)
{
    const QLocale locale;
    switch (column) {
    case FiguresModel::Seats: return locale.toString(persona.seats);
    case FiguresModel::ShipRate: return percent(persona.ships, persona.verdicts);
    case FiguresModel::Mean: return decimal(persona.mean, 1);
    case FiguresModel::Deviation: return decimal(persona.deviation, 1);
    case FiguresModel::Spread:
        return persona.scores > 0 ? locale.toString(persona.spread()) : nothing;
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
        .arg(decimal(persona.mean, 1), decimal(persona.deviation, 1));
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

void AgreementModel::setCalibration(std::shared_ptr<const NamedCalibration> calibration)
{
    beginResetModel();
    m_calibration = std::move(calibration);
    endResetModel();
}

int AgreementModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_calibration ? 0 : int(m_calibration->names.size());
}

int AgreementModel::columnCount(const QModelIndex &parent) const
{
    return rowCount(parent);
}

QString AgreementModel::spoken(const QModelIndex &index) const
{
    const auto &one = m_calibration->names.at(index.row());
    const auto &other = m_calibration->names.at(index.column());
    const auto &pair = m_calibration->figures.between(size_t(index.row()), size_t(index.column()));
    if (index.row() == index.column())
        return tr("%1, itself").arg(one);
    if (pair.count == 0)
        return tr("%1 and %2: no panel on which both have a verdict").arg(one, other);
    const QString same = tr("%1 and %2: the same verdict on %3 of %Ln panel(s), %4", nullptr,
                            pair.count)
                             .arg(one, other, QLocale().toString(pair.same),
                                  percent(pair.same, pair.count));
    return pair.kappa
               ? tr("%1, Cohen's kappa %2").arg(same, decimal(pair.kappa, 2))
               : tr("%1; kappa is not defined, for both gave one verdict throughout").arg(same);
}

QVariant AgreementModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isSelf = index.row() == index.column();
    const auto &pair = m_calibration->figures.between(size_t(index.row()), size_t(index.column()));
    switch (role) {
    case Qt::DisplayRole:
        return isSelf || pair.count == 0
                   ? nothing
                   : tr("%1\nκ %2 · n %3")
                         .arg(percent(pair.same, pair.count), decimal(pair.kappa, 2),
                              QLocale().toString(pair.count));
    case Qt::TextAlignmentRole: return Qt::AlignCenter;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return spoken(index);
    case CountRole: return pair.count;
    case ShareRole: return pair.share && !isSelf ? QVariant(*pair.share) : QVariant();
    default: return {};
    }
}

QVariant AgreementModel::headerData(int section, Qt::Orientation, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    return isText && m_calibration ? m_calibration->names.value(section) : QVariant();
}

} // namespace vd

#include "moc_calibrationtables.cpp"
