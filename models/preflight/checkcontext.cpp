// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/checkcontext.h"

#include "preflight/waivers.h"

#include <QCryptographicHash>

#include <algorithm>
#include <tuple>

namespace vd::preflight {

CheckContext::CheckContext(const Contents &contents, QDate today)
    : m_contents(publishedPart(contents))
    , m_overview(m_contents)
    , m_today(today)
{
    for (const Persona &persona : m_contents.roster)
        m_personas.emplace(persona.id, &persona);
    for (size_t i = 0; i < m_contents.tools.size(); ++i) {
        const Tool &tool = m_contents.tools[i];
        m_places.emplace(tool.id, Place{1, i, 0});
        size_t place = 0;
        for (const Seat &seat : tool.scorecard.seats())
            m_places.emplace(seat.id, Place{1, i, ++place});
    }
    for (size_t i = 0; i < m_contents.comparisons.size(); ++i)
        m_places.emplace(m_contents.comparisons[i].id, Place{2, i, 0});
}

const Persona *CheckContext::persona(const Id &id) const
{
    const auto it = m_personas.find(id);
    return it == m_personas.end() ? nullptr : it->second;
}

void CheckContext::add(Rule rule, const FieldRef &field, const QString &message,
                       const QString &what)
{
    QStringList name;
    if (!field.record.id.isNull())
        name += field.record.id.text();
    if (!what.isEmpty())
        name += what;
    addNamed(rule, field, message, name.join(u':'));
}

void CheckContext::addNamed(Rule rule, const FieldRef &field, const QString &message,
                            const QString &name)
{
    QString id = QLatin1String(tokenOf(rule));
    if (!name.isEmpty())
        id += u':' + name;
    if (m_ids.insert(id).second) // else it is the same link twice in a text
        m_findings.push_back({id, severityOf(rule), rule, message, field, {}});
}

std::vector<Finding> CheckContext::takeFindings()
{
    applyWaivers(site().waivers, m_findings);
    using Order = std::tuple<bool, Severity, Place, size_t>;
    std::vector<Order> order;
    for (size_t i = 0; i < m_findings.size(); ++i) {
        const Finding &finding = m_findings[i];
        const auto place = m_places.find(finding.field.record.id); // none: it is the site's
        order.emplace_back(finding.waived.has_value(), finding.severity,
                           place == m_places.end() ? Place() : place->second, i);
    }
    std::ranges::sort(order);
    std::vector<Finding> sorted;
    sorted.reserve(order.size());
    for (const Order &next : order)
        sorted.push_back(std::move(m_findings[std::get<size_t>(next)]));
    return sorted;
}

QString shortDigest(const QString &text)
{
    constexpr int bytes = 8;
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.first(bytes).toHex());
}

} // namespace vd::preflight
