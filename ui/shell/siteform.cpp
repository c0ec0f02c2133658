// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/siteform.h"

#include "ui/fields/countfield.h"
#include "ui/fields/languagefield.h"
#include "ui/fields/linefield.h"
#include "ui/forms/fieldwords.h"
#include "ui/forms/formgrid.h"

#include <QVBoxLayout>

namespace vd::ui {

namespace {

LineField *newLine(const QString &placeholder = {})
{
    auto *line = new LineField(FieldType::Line);
    line->setPlaceholder(placeholder);
    return line;
}

} // namespace

SiteForm::SiteForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_form(workspace)
{
    auto *form = new FormGrid(2);
    bind(*form, Field::Name, newLine());
    bind(*form, Field::BaseUrl, newLine(QStringLiteral("https://example.org/")));
    bind(*form, Field::Language, new LanguageField);
    bind(*form, Field::ShipThreshold, new CountField(FieldType::Threshold));
    bind(*form, Field::Kicker, newLine());
    bind(*form, Field::Standfirst, newLine());
    bind(*form, Field::NewsletterKicker, newLine());
    bind(*form, Field::NewsletterHeading, newLine());
    bind(*form, Field::NewsletterBlurb, newLine());
    bind(*form, Field::NewsletterAction, newLine(tr("Left out while there is no address")));
    bind(*form, Field::BookmarksHeading, newLine());
    bind(*form, Field::BookmarksEmpty, newLine());
    bind(*form, Field::BookmarksHint, newLine(), 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(form);
    m_form.setRecord(workspace.shelf().site()->ref());
}

void SiteForm::bind(FormGrid &form, Field field, FieldWidget *widget, int span)
{
    const QString label = wordOf(Kind::Site, field);
    form.add(label, widget, span);
    m_form.bind(field, widget, label);
}

bool SiteForm::focus(Field field)
{
    return m_form.focus({m_workspace.shelf().site()->ref(), field});
}

} // namespace vd::ui
