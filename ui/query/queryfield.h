// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "splits/querytoken.h"
#include "splits/querywords.h"

#include <QLineEdit>

#include <functional>

class QCompleter;
class QStandardItemModel;

namespace vd::ui {

// A line for a query: offers what could come next while it is typed, and underlines what is wrong.
// Down, Enter or Esc leads on to what is found. Undo there is of its own text, and of the window
// when that has none.
class QueryField : public QLineEdit
{
    Q_OBJECT

public:
    explicit QueryField(QWidget *parent = nullptr);

    // Asked whenever something can be completed.
    void setWords(std::function<QueryWords()> words) { m_words = std::move(words); }
    void setFaults(const std::vector<QueryFault> &faults);
    void setQuery(const QString &text); // as if it had been typed; can be undone
    bool isOffering() const;

signals:
    void queryEdited(const QString &text); // by the user, not by code
    void left();                           // downward

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void underline();
    void offer();
    void offerWhileTyping();
    bool takeOnly(); // what is offered, if it is one thing
    void hideOffer();
    void take(const QModelIndex &option);

    std::function<QueryWords()> m_words;
    QStandardItemModel *m_options;
    QCompleter *m_completer;
    qsizetype m_start = 0; // what an option replaces
    qsizetype m_length = 0;
    std::vector<QueryFault> m_faults;
    bool m_isComposing = false; // an input method is
    bool m_isSet = false;       // just now, and not typed
};

// What is wrong, a sentence a fault; empty for nothing.
QString faultText(const std::vector<QueryFault> &faults);
// In place of a count, as long as there are faults; see Finder::faults().
QString incompleteText();

} // namespace vd::ui
