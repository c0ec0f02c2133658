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

// A line edit for a query: completes it while it is typed, and underlines errors. Down, Enter and
// Esc go on to the results. Undo first undoes the field's own text, then the window's edits.
class QueryField : public QLineEdit
{
    Q_OBJECT

public:
    explicit QueryField(QWidget *parent = nullptr);

    // Called whenever the query is completed.
    void setWords(std::function<QueryWords()> words) { m_words = std::move(words); }
    void setFaults(const std::vector<QueryFault> &faults);
    void setQuery(const QString &text); // as if typed: can be undone
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
    bool insertOnlyOption(); // inserts the option if there is only one
    void hideOffer();
    void insertOption(const QModelIndex &option);

    std::function<QueryWords()> m_words;
    QStandardItemModel *m_options;
    QCompleter *m_completer;
    qsizetype m_start = 0; // what an option replaces
    qsizetype m_length = 0;
    std::vector<QueryFault> m_faults;
    bool m_isComposing = false; // an input method is
    bool m_isSet = false;       // the text is being set, not typed
};

// The messages of the faults, one sentence each; empty without faults.
QString faultText(const std::vector<QueryFault> &faults);
// Shown instead of a count while there are faults; see LiveQuery::faults().
QString incompleteText();

} // namespace vd::ui
