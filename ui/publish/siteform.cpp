// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/siteform.h"

#include "ui/fields/choicefield.h"
#include "ui/fields/countfield.h"
#include "ui/fields/flagfield.h"
#include "ui/fields/languagefield.h"
#include "ui/forms/formgrid.h"
#include "ui/publish/folderfield.h"
#include "ui/support/windowtheme.h"

#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

namespace vd::ui {

namespace {

LineField *newLine(const QString &placeholder = {})
{
    auto *line = new LineField(FieldType::Line);
    line->setPlaceholder(placeholder);
    return line;
}

ChoiceField *newPolicy()
{
    const auto word = [](const char *choice) { return Value(QString::fromLatin1(choice)); };
    return new ChoiceField({{word("none"), SiteForm::tr("Only the chosen ones")},
                            {word("category"), SiteForm::tr("All of a category")},
                            {word("all"), SiteForm::tr("All pairs")}});
}

ChoiceField *newTiePolicy()
{
    const auto word = [](const char *choice) { return Value(QString::fromLatin1(choice)); };
    return new ChoiceField({{word("mixed"), SiteForm::tr("Show Mixed")},
                            {word("hold"), SiteForm::tr("Hold it until it is settled")}});
}

} // namespace

SiteForm::SiteForm(DeskSession &session, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_form(session)
    , m_theme(new FolderField(dialogs, tr("Choose the folder of a theme")))
    , m_pairs(makeLabel({}, "hint"))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(3 * grid, 2 * grid, 3 * grid, 3 * grid);
    m_layout->setSpacing(grid);
    m_pairs->setWordWrap(true);
    m_theme->setPlaceholder(tr("The default theme"));
    addTexts();
    addPanel();
    addPublishing();
    addNewsletter();
    m_layout->addStretch(1);
    connect(&session, &DeskSession::opened, this, &SiteForm::adopt);
    adopt();
}

FormGrid *SiteForm::addSection(const QString &heading)
{
    if (m_layout->count() > 0)
        m_layout->addSpacing(2 * grid);
    m_layout->addWidget(makeLabel(heading, "heading"));
    auto *form = new FormGrid(2);
    m_layout->addWidget(form);
    return form;
}

void SiteForm::addTexts()
{
    FormGrid &site = *addSection(tr("Site"));
    bind(site, Field::Name, newLine());
    bind(site, Field::BaseUrl, newLine(QStringLiteral("https://example.org/")));
    bind(site, Field::Language, new LanguageField);
    bind(site, Field::ShipThreshold, new CountField(FieldType::Threshold));
    bind(site, Field::Kicker, newLine());
    bind(site, Field::Standfirst, newLine());
    FormGrid &home = *addSection(tr("Home page"));
    bind(home, Field::HomeHeading, newLine(tr("The name of the site")));
    bind(home, Field::HomeStandfirst, newLine());
}

void SiteForm::addPanel()
{
    FormGrid &form = *addSection(tr("Panel"));
    bind(form, Field::PanelTie, newTiePolicy());
    bind(form, Field::PanelBlind,
         new FlagField(FlagField::Look::Box, tr("Hide the other seats until your own is scored")));
    auto *hint = makeLabel(tr("Held means: pages say Pending until all notes on the split are "
                              "resolved, or a panel take is written; the check before publishing "
                              "says so.\nBlind means: the author of a seat without a score sees "
                              "no score, verdict, review or note of the others, here, in the "
                              "preview, in the export of a draft and on the command line."),
                           "hint");
    hint->setWordWrap(true);
    m_layout->addWidget(hint);
}

void SiteForm::addPublishing()
{
    FormGrid &form = *addSection(tr("What is published"));
    bind(form, Field::PublishPairs, newPolicy());
    bind(form, Field::PublishCards,
         new FlagField(FlagField::Look::Box, tr("Draw an image for each shared link")));
    m_layout->addWidget(m_pairs);
    auto *theme = new FormGrid(1);
    m_layout->addWidget(theme);
    bind(*theme, Field::PublishTheme, m_theme);
}

void SiteForm::addNewsletter()
{
    FormGrid &newsletter = *addSection(tr("Newsletter"));
    bind(newsletter, Field::NewsletterKicker, newLine());
    bind(newsletter, Field::NewsletterHeading, newLine());
    bind(newsletter, Field::NewsletterBlurb, newLine());
    bind(newsletter, Field::NewsletterAction, newLine(tr("Left out while there is no address")));
    FormGrid &bookmarks = *addSection(tr("Bookmarks"));
    bind(bookmarks, Field::BookmarksHeading, newLine());
    bind(bookmarks, Field::BookmarksEmpty, newLine());
    bind(bookmarks, Field::BookmarksHint, newLine(), 2);
}

void SiteForm::bind(FormGrid &form, Field field, FieldWidget *widget, int span)
{
    const QString label = labelOf(Kind::Site, field);
    form.add(label, widget, span);
    m_form.bind(field, widget, label);
}

void SiteForm::adopt()
{
    const Record *site = m_session.workingCopy().site();
    m_theme->setBase(QFileInfo(m_session.path()).absolutePath());
    m_form.setRecord(site ? std::optional(site->ref()) : std::nullopt);
}

bool SiteForm::focus(Field field)
{
    const std::optional<RecordRef> &site = m_form.record();
    return site && m_form.focus({*site, field});
}

void SiteForm::tellPairs(const QString &text)
{
    m_pairs->setText(text);
    m_pairs->setVisible(!text.isEmpty());
}

} // namespace vd::ui

#include "moc_siteform.cpp"
