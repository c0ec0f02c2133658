// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/queryfield.h"

#include "splits/completion.h"
#include "ui/support/icons.h"
#include "ui/support/windowtheme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCompleter>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QStandardItemModel>
#include <QTextCharFormat>
#include <QTreeView>

namespace vd::ui {

namespace {

constexpr int popupWidth = 52 * grid;
constexpr int optionsSeen = 9;
constexpr size_t faultsTold = 3;

QTreeView *makePopup()
{
    auto *popup = new QTreeView;
    popup->setProperty("role", QStringLiteral("popup"));
    popup->setRootIsDecorated(false);
    popup->setHeaderHidden(true);
    popup->setUniformRowHeights(true);
    popup->setSelectionBehavior(QAbstractItemView::SelectRows);
    popup->setEditTriggers(QAbstractItemView::NoEditTriggers);
    popup->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    popup->setAccessibleName(QueryField::tr("Completions"));
    return popup;
}

bool wantsMore(const QString &inserted)
{
    return inserted.endsWith(u':') || inserted.endsWith(u'>') || inserted.endsWith(u'<');
}

} // namespace

QueryField::QueryField(QWidget *parent)
    : QLineEdit(parent)
    , m_options(new QStandardItemModel(this))
    , m_completer(new QCompleter(this))
{
    addAction(icon("search"), QLineEdit::LeadingPosition)->setText(tr("Query"));
    QTreeView *popup = makePopup();
    m_completer->setPopup(popup);
    m_completer->setModel(m_options);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(optionsSeen);
    m_completer->setWidget(this);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &QueryField::insertOption);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        emit queryEdited(text);
        offerWhileTyping();
    });
    auto *clear = addAction(icon("close"), QLineEdit::TrailingPosition);
    clear->setText(tr("Clear"));
    clear->setToolTip(
        tr("Show all tools; %1 restores the query")
            .arg(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)));
    clear->setVisible(false); // the button follows changes of the action only
    connect(clear, &QAction::triggered, this, [this] { setQuery({}); });
    connect(this, &QLineEdit::textChanged, clear,
            [clear](const QString &text) { clear->setVisible(!text.isEmpty()); });
}

void QueryField::setQuery(const QString &text)
{
    hideOffer();
    if (text == this->text()) {
        emit queryEdited(text);
        return;
    }
    const QScopedValueRollback set(m_isSet, true);
    selectAll();
    insert(text); // setText() would clear the undo history
}

bool QueryField::isOffering() const
{
    return m_completer->popup()->isVisible();
}

void QueryField::hideOffer()
{
    m_completer->popup()->hide();
}

// After a blank anything can follow: such a long list would cover the results, so it opens only on
// request.
void QueryField::offerWhileTyping()
{
    const int cursor = cursorPosition();
    if (m_isSet || cursor == 0 || text().at(cursor - 1).isSpace())
        hideOffer();
    else
        offer();
}

void QueryField::offer()
{
    if (!m_words || !hasFocus())
        return;
    const Completion completion = complete(text(), cursorPosition(), m_words());
    m_start = completion.start;
    m_length = completion.length;
    const QString typed = text().mid(m_start, m_length);
    m_options->clear();
    for (const Completion::Option &option : completion.options) {
        auto *explanation = new QStandardItem(option.explanation);
        explanation->setForeground(colorsOf(this).muted);
        m_options->appendRow({new QStandardItem(option.insert), explanation});
    }
    const bool isTyped = m_options->rowCount() == 1 && m_options->item(0)->text() == typed;
    if (m_options->rowCount() == 0 || isTyped) {
        hideOffer();
        return;
    }
    auto *popup = static_cast<QTreeView *>(m_completer->popup());
    popup->resizeColumnToContents(0);
    m_completer->complete(QRect(0, 0, std::min(width(), popupWidth), height()));
    popup->setCurrentIndex({}); // so that Enter keeps what was typed
}

void QueryField::insertOption(const QModelIndex &option)
{
    const QString insert = option.siblingAtColumn(0).data().toString();
    QString query = text();
    query.replace(m_start, m_length, insert);
    qsizetype end = m_start + insert.size();
    if (!wantsMore(insert)) {
        if (end == query.size() || !query.at(end).isSpace())
            query.insert(end, u' ');
        ++end;
    }
    setQuery(query);
    setCursorPosition(int(end));
    if (wantsMore(insert))
        offer();
}

bool QueryField::insertOnlyOption()
{
    if (m_options->rowCount() != 1)
        return false;
    insertOption(m_completer->completionModel()->index(0, 0));
    return true;
}

bool QueryField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if ((key.matches(QKeySequence::Undo) && !isUndoAvailable()) ||
            (key.matches(QKeySequence::Redo) && !isRedoAvailable())) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void QueryField::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isOffering() && (isEnter || key == Qt::Key_Escape)) {
        if (isEnter && m_completer->popup()->currentIndex().isValid()) {
            event->ignore(); // the completer inserts the chosen option
            return;
        }
        if (isEnter && insertOnlyOption())
            return;
        hideOffer();
        if (key == Qt::Key_Escape)
            return;
    }
    if (key == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        offer();
    } else if (isEnter || key == Qt::Key_Escape || (key == Qt::Key_Down && !isOffering())) {
        emit left();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

// Tab inserts an option; without options it leaves the field.
bool QueryField::focusNextPrevChild(bool next)
{
    if (!next || !isOffering())
        return QLineEdit::focusNextPrevChild(next);
    const QModelIndex chosen = m_completer->popup()->currentIndex();
    insertOption(chosen.isValid() ? chosen : m_completer->completionModel()->index(0, 0));
    return true;
}

void QueryField::setFaults(const std::vector<QueryFault> &faults)
{
    m_faults = faults;
    setAccessibleDescription(faultText(faults));
    if (!m_isComposing)
        underline();
}

// QLineEdit can format only the text of an input method, so this sends an input method event. It
// must not be sent while an input method is composing: that would end the composition.
void QueryField::underline()
{
    QTextCharFormat wrong;
    wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wrong.setUnderlineColor(colorsOf(this).skip);
    QList<QInputMethodEvent::Attribute> marks;
    for (const QueryFault &fault : m_faults) {
        marks += QInputMethodEvent::Attribute(QInputMethodEvent::TextFormat,
                                              int(fault.start) - cursorPosition(),
                                              int(std::max<qsizetype>(fault.length, 1)), wrong);
    }
    QInputMethodEvent event({}, marks);
    QLineEdit::inputMethodEvent(&event);
}

void QueryField::inputMethodEvent(QInputMethodEvent *event)
{
    m_isComposing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
    if (!m_isComposing)
        underline(); // its formats have replaced these
}

QString faultText(const std::vector<QueryFault> &faults)
{
    QStringList messages;
    for (const QueryFault &fault : faults) {
        if (size_t(messages.size()) < faultsTold)
            messages += fault.message;
    }
    return messages.join(u' ');
}

QString incompleteText()
{
    return QueryField::tr("The query has errors: the underlined parts are ignored");
}

} // namespace vd::ui

#include "moc_queryfield.cpp"
