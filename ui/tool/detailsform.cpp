// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tool/detailsform.h"

#include "ui/fields/amountfield.h"
#include "ui/fields/choicefield.h"
#include "ui/fields/countfield.h"
#include "ui/fields/datefield.h"
#include "ui/fields/linefield.h"
#include "ui/fields/logofield.h"
#include "ui/fields/markdownfield.h"
#include "ui/fields/slugfield.h"
#include "ui/forms/formgrid.h"
#include "ui/support/windowtheme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace vd::ui {

namespace {

constexpr int taglineLength = 120; // what fits on one line of a card

ChoiceField *makePriceEntry()
{
    const auto choice = [](const char *word, const QString &label) {
        return ChoiceField::Choice{QString::fromLatin1(word), label};
    };
    return new ChoiceField({{{}, DetailsForm::tr("Not set")},
                            choice("free", DetailsForm::tr("Free")),
                            choice("freemium", DetailsForm::tr("Freemium")),
                            choice("paid", DetailsForm::tr("Paid")),
                            choice("contact", DetailsForm::tr("Contact sales"))});
}

} // namespace

DetailsForm::DetailsForm(DeskSession &session, PanelBoard &board, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_form(session)
    , m_logo(new LogoField(dialogs))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * grid);
    layout->addWidget(makeIdentity(board));
    layout->addWidget(makeFigures());
    connect(&m_form, &RecordForm::focused, this, &DetailsForm::focused);
    connect(m_logo, &LogoField::logoChanged, this, &DetailsForm::changeLogo);
    connect(&session, &DeskSession::shown, this, [this](const std::vector<FieldRef> &fields) {
        for (const auto &[record, field] : fields) {
            if (record == m_form.record() && field == Field::LogoData)
                showLogo();
        }
    });
}

void DetailsForm::bind(FormGrid &form, Field field, FieldWidget *widget, int span,
                       const QString &hint)
{
    form.add(labelOf(Kind::Tool, field), widget, span);
    widget->setToolTip(hint);
    m_form.bind(field, widget, labelOf(Kind::Tool, field));
}

QWidget *DetailsForm::makeIdentity(PanelBoard &board)
{
    auto *form = new FormGrid(4);
    auto *slug = new SlugField;
    slug->setWhoHas([this, &board](const Slug &wanted) {
        const Id own = m_form.record() ? m_form.record()->id : Id();
        return board.isTaken(wanted, own) ? board.nameOf(wanted) : QString();
    });
    auto *tagline = new LineField(FieldType::Line);
    tagline->setAdvisedLength(taglineLength);
    auto *website = new LineField(FieldType::Line);
    website->setPlaceholder(QStringLiteral("https://"));
    auto *bestFor = new LineField(FieldType::Line);
    bestFor->setPlaceholder(tr("The tagline, if empty"));
    auto *monogram = new LineField(FieldType::Line);
    monogram->setPlaceholder(tr("The first letter of the name, if empty"));
    bind(*form, Field::Tagline, tagline, 4);
    bind(*form, Field::Category, new LineField(FieldType::Line), 2);
    bind(*form, Field::Slug, slug, 2,
         tr("The tool's name in addresses; changing it after publishing leaves a redirect"));
    bind(*form, Field::Website, website, 2);
    bind(*form, Field::Monogram, monogram, 2, tr("Shown where there is no logo"));
    bind(*form, Field::BestFor, bestFor, 4);
    bind(*form, Field::Description, new MarkdownField, 4);
    form->add(labelOf(Kind::Tool, Field::LogoData), m_logo, 2);
    bind(*form, Field::LogoAlt, new LineField(FieldType::Line), 2,
         tr("What the logo shows, for readers who cannot see it"));
    return form;
}

QWidget *DetailsForm::makeFigures()
{
    auto *form = new FormGrid(4);
    auto *per = new LineField(FieldType::Line);
    per->setPlaceholder(tr("month"));
    auto *currency = new LineField(FieldType::Line);
    currency->setPlaceholder(QStringLiteral("USD"));
    bind(*form, Field::PricingEntry, makePriceEntry());
    bind(*form, Field::PricingAmount, new AmountField);
    bind(*form, Field::PricingCurrency, currency);
    bind(*form, Field::PricingPer, per);
    bind(*form, Field::PricingText, new LineField(FieldType::Line), 3);
    bind(*form, Field::PricingCheckedOn, new DateField);
    bind(*form, Field::CommunityShip, new CountField);
    bind(*form, Field::CommunitySkip, new CountField);
    bind(*form, Field::CommunityAsOf, new DateField);
    return form;
}

void DetailsForm::setTool(const Id &tool)
{
    m_form.setRecord(tool.isNull() ? std::nullopt : std::optional(RecordRef{Kind::Tool, tool}));
    showLogo();
}

bool DetailsForm::focus(const FieldRef &field)
{
    if (field.record == m_form.record() &&
        (field.field == Field::LogoData || field.field == Field::LogoMime)) {
        m_logo->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return m_form.focus(field);
}

void DetailsForm::showLogo()
{
    const Record *record = m_session.workingCopy().find(m_form.record());
    m_logo->setLogo(record ? record->text(Field::LogoMime) : QString(),
                    record ? record->text(Field::LogoData) : QString());
    m_logo->setEnabled(record && m_session.readOnlyReason().isEmpty());
}

void DetailsForm::changeLogo(const Value &mime, const Value &content)
{
    const std::optional<RecordRef> shown = m_form.record();
    if (!shown)
        return;
    const RecordRef &tool = *shown;
    m_session.queue().endGesture(); // each chosen logo is an edit of its own
    m_session.change({tool, Field::LogoData}, content, labelOf(Kind::Tool, Field::LogoData),
                     {{{tool, Field::LogoMime}, mime}});
    m_session.queue().endGesture();
}

} // namespace vd::ui

#include "moc_detailsform.cpp"
