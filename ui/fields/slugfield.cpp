// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/slugfield.h"

#include <QRegularExpression>

namespace vd::ui {

SlugField::SlugField(QWidget *parent)
    : EntryField(FieldType::Slug, parent)
{
    setNeeded(tr("A slug is needed"));
    showNote();
}

void SlugField::setWhoHas(WhoHas whoHas)
{
    m_whoHas = std::move(whoHas);
    showNote();
}

EntryField::Reading SlugField::parse(const QString &text) const
{
    const auto slug = Slug::from(text);
    if (slug && m_whoHas) {
        if (const QString owner = m_whoHas(*slug); !owner.isEmpty())
            return failed(tr("%1 has this slug already").arg(owner));
    }
    return Value(text); // the base class checks its form
}

QString SlugField::typed(const QString &text) const
{
    static const QRegularExpression spaces(QStringLiteral("\\s"));
    static const QRegularExpression others(QStringLiteral("[^a-z0-9-]"));
    return text.normalized(QString::NormalizationForm_KD)
        .toLower()
        .replace(spaces, QStringLiteral("-"))
        .remove(others);
}

} // namespace vd::ui

#include "moc_slugfield.cpp"
