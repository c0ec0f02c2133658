// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/agreementmodel.h"

#include <QLocale>

namespace vd {

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
                                  calibrationtext::percent(pair.same, pair.count));
    return pair.kappa
               ? tr("%1, Cohen's kappa %2").arg(same, calibrationtext::decimal(pair.kappa, 2))
               : tr("%1; kappa is undefined because both gave the same verdict every time")
                     .arg(same);
}

QVariant AgreementModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isSelf = index.row() == index.column();
    const auto &pair = m_calibration->figures.between(size_t(index.row()), size_t(index.column()));
    switch (role) {
    case Qt::DisplayRole:
        return isSelf || pair.count == 0 ? calibrationtext::nothing
                                         : tr("%1\nκ %2 · n %3")
                                               .arg(calibrationtext::percent(pair.same, pair.count),
                                                    calibrationtext::decimal(pair.kappa, 2),
                                                    QLocale().toString(pair.count));
    case Qt::TextAlignmentRole: return Qt::AlignCenter;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return spoken(index);
    case PanelsRole: return pair.count;
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

#include "moc_agreementmodel.cpp"
