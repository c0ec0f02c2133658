// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tool/notesview.h"

#include "base/clock.h"
#include "editing/commands.h"
#include "ui/fields/cleantext.h"
#include "ui/forms/formgrid.h"
#include "ui/support/windowtheme.h"
#include "ui/tool/notecard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStyle>
#include <QTextCursor>

#include <algorithm>

namespace vd::ui {

namespace {

constexpr int composerLines = 3;

} // namespace

NotesView::NotesView(DeskSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_empty(makeLabel(
          tr("No notes yet. Write down what the panel has to discuss before this verdict is final, "
             "and resolve each note once it is answered. Notes are never published."),
          "hint"))
    , m_list(new QVBoxLayout)
    , m_text(new QPlainTextEdit)
    , m_add(new QPushButton(tr("Add note")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    m_empty->setWordWrap(true);
    m_list->setSpacing(grid);
    layout->addWidget(makeLabel(tr("Discussion"), "label"));
    layout->addWidget(m_empty);
    layout->addLayout(m_list);
    layout->addWidget(makeComposer());
    connect(&session, &DeskSession::shown, this, &NotesView::onFieldsChanged);
    connect(&session, &DeskSession::restricted, this, &NotesView::refresh);
    refresh();
}

// Its text is not in the journal yet, so the editor keeps its own undo.
QWidget *NotesView::makeComposer()
{
    auto *composer = new QWidget;
    auto *row = new QHBoxLayout(composer);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    m_text->setAccessibleName(tr("New note"));
    m_text->setPlaceholderText(tr("Write a note, in Markdown"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(composerLines * m_text->fontMetrics().lineSpacing() + 3 * grid);
    m_add->setToolTip(tr("Add the note (Ctrl+Enter)"));
    row->addWidget(m_text, 1);
    row->addWidget(m_add, 0, Qt::AlignBottom);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NotesView::keepDraft);
    connect(m_add, &QPushButton::clicked, this, &NotesView::add);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), m_text);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, &NotesView::add);
    }
    return composer;
}

void NotesView::setTool(const Id &tool)
{
    if (tool != m_tool) {
        m_tool = tool;
        m_text->setPlainText(m_session.drafts().of(tool).text);
    }
    takeArrived();
    showNotes();
}

void NotesView::onFieldsChanged(const std::vector<FieldRef> &fields)
{
    const auto isOf = [&](Kind kind) {
        return std::ranges::any_of(
            fields, [=](const FieldRef &field) { return field.record.kind == kind; });
    };
    if (isOf(Kind::Note)) {
        takeArrived();
        showNotes();
    } else if (isOf(Kind::Seat) || isOf(Kind::Site)) {
        refresh(); // notes may have been resolved for other verdicts
    }
}

// A card is reused for its note, so that editing in it goes on.
void NotesView::showNotes()
{
    std::vector<NoteCard *> cards;
    for (const Record *note : m_session.workingCopy().notesOf(m_tool)) {
        const auto it = std::ranges::find(m_cards, note->ref(), &NoteCard::note);
        if (it != m_cards.end()) {
            cards.push_back(*it);
            m_cards.erase(it);
            continue;
        }
        cards.push_back(new NoteCard(m_session, note->ref()));
        connect(cards.back(), &NoteCard::focused, this, &NotesView::focused);
    }
    for (NoteCard *gone : m_cards) {
        gone->hide();
        gone->deleteLater(); // its own button may have removed it
    }
    m_cards = std::move(cards);
    for (size_t i = 0; i < m_cards.size(); ++i) {
        if (m_list->indexOf(m_cards[i]) != int(i))
            m_list->insertWidget(int(i), m_cards[i]);
    }
    refresh();
}

void NotesView::refresh()
{
    const bool isEditable = m_session.readOnlyReason().isEmpty() && !m_tool.isNull();
    for (NoteCard *card : m_cards)
        card->refresh();
    m_empty->setVisible(m_cards.empty());
    if (m_text->isReadOnly() == isEditable) {
        m_text->setReadOnly(!isEditable);
        m_text->style()->unpolish(m_text); // so that the style sheet is applied again
        m_text->style()->polish(m_text);
    }
    m_add->setEnabled(isEditable && !m_text->toPlainText().trimmed().isEmpty());
}

void NotesView::keepDraft()
{
    NoteDrafts &drafts = m_session.drafts();
    drafts.keep(m_tool, {m_text->toPlainText(), drafts.of(m_tool).note});
    refresh();
}

void NotesView::add()
{
    if (!m_add->isEnabled() || m_underWay.contains(m_tool))
        return;
    const QString text = cleaned(m_text->toPlainText()).text;
    if (text != m_text->toPlainText())
        m_text->setPlainText(text); // so that it can be compared with the sent text
    const Id sent = m_session.drafts().of(m_tool).note;
    const Id note = sent.isNull() ? Id::make() : sent;
    m_session.drafts().keep(m_tool, {text, note});
    m_underWay.insert(m_tool);
    const auto sending = m_session.submit(
        tr("New note"),
        commands::makeNote(note, m_tool, text, m_session.queue().author(), systemClock()()));
    then(this, sending,
         [this, tool = m_tool](const DeskSession::Written &) { m_underWay.erase(tool); });
}

// The sent text is a note now, so it is removed from the draft; text typed since then stays.
void NotesView::takeArrived()
{
    const Id sent = m_session.drafts().of(m_tool).note;
    const Record *note = m_session.workingCopy().find({Kind::Note, sent});
    if (!note)
        return;
    m_session.drafts().keep(m_tool, {m_text->toPlainText(), {}});
    dropText(note->text(Field::NoteText));
}

void NotesView::dropText(const QString &text)
{
    const QString typed = m_text->toPlainText();
    if (typed == text) {
        m_text->clear();
        return;
    }
    const qsizetype at = typed.indexOf(text);
    if (at < 0)
        return; // rather keep it twice than lose it
    QTextCursor cursor(m_text->document());
    cursor.setPosition(int(at));
    cursor.setPosition(int(at + text.size()), QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
}

bool NotesView::focus(const FieldRef &field)
{
    return std::ranges::any_of(m_cards, [&](NoteCard *card) { return card->focus(field); });
}

} // namespace vd::ui

#include "moc_notesview.cpp"
