// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/fieldwidget.h"

class QLabel;

namespace vd::ui {

class FieldNote;
class MarkdownEdit;
struct Splice;

// A long text in Markdown, such as a review. Above it are the persona's obligations, below it the
// number of words. A text beyond the limit stays in the editor and is not stored.
class MarkdownField : public FieldWidget
{
    Q_OBJECT

public:
    explicit MarkdownField(QWidget *parent = nullptr);

    Value value() const override { return m_value; }
    void setValue(const Value &value) override;
    void setReadOnly(bool readOnly) override;
    void selectChange(const Value &before, const Value &after) override;
    void setPlaceholder(const QString &placeholder);
    void setPrompt(const QStringList &obligations); // none: no prompt

private:
    void applyInput(const Splice &splice, const QString &dropped);
    void showNote(const QString &fault);

    QLabel *m_prompt;
    MarkdownEdit *m_edit;
    FieldNote *m_note;
    Value m_value;
    QString m_text; // as stored: its line ends may be CR or CRLF
};

} // namespace vd::ui
