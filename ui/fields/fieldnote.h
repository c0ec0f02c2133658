// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QLabel>

class QAbstractButton;

namespace vd::ui {

// The note below a field: a hint, or the reason why its text is invalid, with an icon and a colour.
// It is also the accessible description of the editor.
class FieldNote : public QLabel
{
    Q_OBJECT

public:
    explicit FieldNote(QWidget *editor, QWidget *parent = nullptr);

    void hint(const QString &text) { showText(text, false); } // an empty one hides the line
    void fault(const QString &text) { showText(text, true); }
    void setEditor(QWidget *editor);
    void setPreface(const QString &preface); // only for screen readers, before the note

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showText(const QString &text, bool isFault);
    void describe();

    QWidget *m_editor;
    QIcon m_icon;
    QString m_preface;
    bool m_isFault = false;
};

// A note beside a button that fixes the problem.
QWidget *noteBesideButton(FieldNote *note, QAbstractButton *button);

} // namespace vd::ui
