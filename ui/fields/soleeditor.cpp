// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/soleeditor.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QWidget>

namespace vd::ui {

namespace {

// A changed accessible name has no signal, but forms set it before they show the field.
class NameGiver : public QObject
{
public:
    NameGiver(QWidget *field, QWidget *editor)
        : QObject(editor)
        , m_field(field)
        , m_editor(editor)
    {
        field->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Show)
            m_editor->setAccessibleName(m_field->accessibleName());
        return false;
    }

private:
    QWidget *m_field;
    QWidget *m_editor;
};

} // namespace

void setFocusTarget(QWidget *field, QWidget *editor)
{
    field->setFocusProxy(editor);
    new NameGiver(field, editor);
}

void setSoleEditor(QWidget *field, QWidget *editor)
{
    auto *layout = new QHBoxLayout(field);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(editor);
    setFocusTarget(field, editor);
}

} // namespace vd::ui
