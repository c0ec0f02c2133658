// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undorefusalbar.h"

#include "base/then.h"
#include "editing/desksession.h"
#include "ui/forms/fieldtext.h"
#include "ui/forms/valuetext.h"

#include <QDateTime>
#include <QLocale>
#include <QPushButton>

namespace vd::ui {

UndoRefusalBar::UndoRefusalBar(DeskSession &session, QWidget *parent)
    : TwoTextsBar({tr("What is in the file now"), tr("Text in the file now")},
                  {tr("What this step would restore"), tr("Text that this step would restore")},
                  parent)
    , m_session(session)
    , m_goTo(addLeftButton(tr("Go to the field")))
{
    QPushButton *skip = addRightButton(tr("Skip this step"));
    skip->setToolTip(tr("Leaves the field as it is, and makes older edits reachable"));
    connect(m_goTo, &QPushButton::clicked, this, [this] {
        const FieldRef field = m_refusal->changed.front().field;
        dismiss();
        emit fieldRequested(field);
    });
    connect(skip, &QPushButton::clicked, this, &UndoRefusalBar::skip);
    connect(addRightButton(tr("Close")), &QPushButton::clicked, this, &UndoRefusalBar::dismiss);
    connect(&session, &DeskSession::opened, this, &UndoRefusalBar::dismiss);
}

void UndoRefusalBar::setRefusal(const UndoRefusal &refusal, bool isUndo)
{
    m_refusal = refusal;
    const bool isOfField = !refusal.changed.empty();
    setTitle(isOfField ? titleOf(refusal, isUndo) : refusal.error.text());
    setTextsShown(isOfField);
    m_goTo->setVisible(isOfField);
    if (isOfField) {
        const ChangedSince &first = refusal.changed.front();
        setTexts(valueText(first.theirs), valueText(first.wanted));
    }
    show();
}

QString UndoRefusalBar::titleOf(const UndoRefusal &refusal, bool isUndo) const
{
    const ChangedSince &changed = refusal.changed.front();
    const QString who = changed.author.isEmpty() ? tr("Somebody") : changed.author;
    const QString field = fieldText(m_session.workingCopy(), changed.field);
    const QString label = refusal.step ? refusal.step->label : QString();
    QStringList sentences;
    sentences += isUndo ? tr("“%1” was not undone.").arg(label)
                        : tr("“%1” was not redone.").arg(label);
    if (changed.at == 0) {
        sentences += tr("%1 has changed %2 since.", "person, field").arg(who, field);
    } else {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(changed.at);
        sentences += tr("%1 changed %2 on %3.", "person, field, date and time")
                         .arg(who, field, QLocale().toString(at, QLocale::ShortFormat));
    }
    if (const int others = int(refusal.changed.size()) - 1; others > 0)
        sentences += tr("%n other field(s) changed, too.", nullptr, others);
    return sentences.join(u' ');
}

void UndoRefusalBar::dismiss()
{
    m_refusal.reset();
    hide();
}

void UndoRefusalBar::skip()
{
    if (!m_refusal || !m_refusal->step)
        return;
    const UndoStep step = *m_refusal->step;
    dismiss();
    then(this, m_session.skip(step), [this, step](const DeskSession::Written &commit) {
        if (commit) // the session reports a failure
            emit skipped(step.label);
    });
}

} // namespace vd::ui

#include "moc_undorefusalbar.cpp"
