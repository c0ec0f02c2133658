// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/findingsmodel.h"

#include <algorithm>

namespace vd {

using preflight::Finding;
using preflight::Severity;

namespace {

bool isIn(const Finding &finding, FindingsModel::Group group)
{
    using enum FindingsModel::Group;
    if (group == Waived || finding.waived)
        return group == Waived && finding.waived;
    switch (group) {
    case Errors: return finding.severity == Severity::Error;
    case Warnings: return finding.severity == Severity::Warning;
    case Hints: return finding.severity == Severity::Hint;
    default: return true;
    }
}

QString labelOf(Severity severity)
{
    switch (severity) {
    case Severity::Error: return FindingsModel::tr("Error");
    case Severity::Warning: return FindingsModel::tr("Warning");
    case Severity::Hint: return FindingsModel::tr("Hint");
    }
    Q_UNREACHABLE();
}

QString iconOf(Severity severity)
{
    switch (severity) {
    case Severity::Error: return QStringLiteral("error");
    case Severity::Warning: return QStringLiteral("warning");
    case Severity::Hint: return QStringLiteral("hint");
    }
    Q_UNREACHABLE();
}

Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Error: return Tone::Bad;
    case Severity::Warning: return Tone::Caution;
    case Severity::Hint: return Tone::Muted;
    }
    Q_UNREACHABLE();
}

// "Waived by Ada on 2026-05-01: It is a joke." Empty if it is not waived.
QString waiverText(const Finding &finding)
{
    if (!finding.waived)
        return {};
    return FindingsModel::tr("Waived by %1 on %2: %3")
        .arg(finding.waived->by, finding.waived->on, finding.waived->reason);
}

QString spoken(const Finding &finding)
{
    const QString text = FindingsModel::tr("%1: %2", "severity, message")
                             .arg(labelOf(finding.severity), finding.message);
    return finding.waived ? QStringLiteral("%1 %2").arg(text, waiverText(finding)) : text;
}

} // namespace

void FindingsModel::setFindings(std::vector<Finding> findings)
{
    beginResetModel();
    m_findings = std::move(findings);
    refill();
    endResetModel();
}

void FindingsModel::setGroup(Group group)
{
    beginResetModel();
    m_group = group;
    refill();
    endResetModel();
}

void FindingsModel::refill()
{
    m_shown.clear();
    for (size_t i = 0; i < m_findings.size(); ++i) {
        if (isIn(m_findings[i], m_group))
            m_shown.push_back(i);
    }
}

int FindingsModel::count(Group group) const
{
    return int(std::ranges::count_if(
        m_findings, [group](const Finding &finding) { return isIn(finding, group); }));
}

const Finding &FindingsModel::at(const QModelIndex &index) const
{
    return m_findings[m_shown.at(size_t(index.row()))];
}

QModelIndex FindingsModel::indexOf(const QString &id) const
{
    const auto it = std::ranges::find(m_shown, id, [this](size_t i) { return m_findings[i].id; });
    return it == m_shown.end() ? QModelIndex() : index(int(it - m_shown.begin()));
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Finding &finding = at(index);
    switch (role) {
    case Qt::DisplayRole: return finding.message;
    case DetailRole: return waiverText(finding);
    case IconRole: return iconOf(finding.severity);
    case MarkRole: return labelOf(finding.severity);
    case ToneRole: return int(toneOf(finding.severity));
    case Qt::AccessibleTextRole: return spoken(finding);
    default: return {};
    }
}

} // namespace vd

#include "moc_findingsmodel.cpp"
