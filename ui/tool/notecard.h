// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/recordform.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QToolButton;

namespace vd {
struct Note;
}

namespace vd::ui {

class FieldNote;
class MarkdownField;

// A discussion note: who wrote it and when, its text to be read or edited, resolved or not.
class NoteCard : public QFrame
{
    Q_OBJECT

public:
    NoteCard(DeskSession &session, const RecordRef &note, QWidget *parent = nullptr);

    const RecordRef &note() const { return m_note; }
    void refresh();
    bool focus(const FieldRef &field);

signals:
    void focused(const vd::FieldRef &field);

private:
    QWidget *makeHead();
    QWidget *makeStale();
    void setEditing(bool isEditing);
    void showStale(const Note &note);
    QString verdictsNow() const;
    void renew();
    void remove();

    DeskSession &m_session;
    const RecordRef m_note;
    RecordForm m_form;
    QLabel *m_head;
    QLabel *m_text;
    QWidget *m_stale;
    FieldNote *m_staleNote;
    MarkdownField *m_field;
    QToolButton *m_edit;
    QToolButton *m_remove;
};

} // namespace vd::ui
