// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unsaveddialog.h"

#include "ui/forms/formgrid.h"
#include "ui/support/windowtheme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vd::ui {

UnsavedDialog::UnsavedDialog(const QString &reason, const QString &words, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Not everything is saved"));
    resize(80 * grid, 56 * grid);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * grid, 3 * grid, 3 * grid, 2 * grid);
    layout->setSpacing(grid);
    layout->addWidget(makeLabel(tr("These words are not in the file yet"), "heading"));
    auto *why = makeLabel(reason, "label");
    why->setWordWrap(true);
    layout->addWidget(why);
    auto *text = new QPlainTextEdit(words);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setAccessibleName(tr("Words that are not saved"));
    layout->addWidget(text, 1);

    auto *buttons = new QDialogButtonBox;
    const auto add = [&](const QString &label, QDialogButtonBox::ButtonRole role, auto requested) {
        QPushButton *button = buttons->addButton(label, role);
        connect(button, &QPushButton::clicked, this, [this, requested] {
            accept(); // the signal may open another dialog
            emit(this->*requested)();
        });
        return button;
    };
    add(tr("Discard these words"), QDialogButtonBox::DestructiveRole,
        &UnsavedDialog::discardRequested);
    add(tr("Save a copy elsewhere…"), QDialogButtonBox::ActionRole, &UnsavedDialog::copyRequested);
    QPushButton *retry = add(tr("Try again"), QDialogButtonBox::ActionRole,
                             &UnsavedDialog::retryRequested);
    QPushButton *stay = buttons->addButton(tr("Keep editing"), QDialogButtonBox::RejectRole);
    connect(stay, &QPushButton::clicked, this, &QDialog::reject);
    layout->addWidget(buttons);
    // Only once it is in the dialog; otherwise the first button becomes the default.
    retry->setDefault(true);
}

} // namespace vd::ui

#include "moc_unsaveddialog.cpp"
