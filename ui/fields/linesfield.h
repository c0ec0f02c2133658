// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/fieldwidget.h"

class QPlainTextEdit;

namespace vd::ui {

class FieldNote;
struct CleanText;

// A list of short texts, one a line, as the JSON array that a record holds. Blank lines are
// none, and the end of a line that is too long is a line of its own, so that nothing is lost.
class LinesField : public FieldWidget
{
    Q_OBJECT

public:
    explicit LinesField(QWidget *parent = nullptr);

    Value value() const override { return m_value; }
    void setValue(const Value &value) override;
    void setReadOnly(bool readOnly) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take();
    void tellOf(const CleanText &clean);
    void fit();

    QPlainTextEdit *m_editor;
    FieldNote *m_note;
    Value m_value;
};

} // namespace vd::ui
