// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferencesdialog.h"

#include "ui/forms/formgrid.h"
#include "ui/shell/preferences.h"
#include "ui/support/wheelguard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace vd::ui {

PreferencesDialog::PreferencesDialog(Preferences &preferences, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Preferences"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * grid, 3 * grid, 3 * grid, 2 * grid);
    layout->setSpacing(2 * grid);
    layout->addWidget(makeLabel(tr("This computer"), "heading"));
    layout->addWidget(makeOwn(preferences));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

QWidget *PreferencesDialog::makeOwn(Preferences &preferences)
{
    auto *form = new FormGrid(2);
    auto *author = new QLineEdit(preferences.author());
    author->setToolTip(
        tr("Every edit records this name, and Undo reverts the edits made under it"));
    connect(author, &QLineEdit::editingFinished, this,
            [author, &preferences] { preferences.setAuthor(author->text()); });
    form->add(tr("Editor's name"), author);

    auto *scheme = new QComboBox;
    scheme->addItems({tr("Same as the desktop"), tr("Light"), tr("Dark")});
    const auto chosen = preferences.scheme();
    scheme->setCurrentIndex(!chosen ? 0 : *chosen == Scheme::Light ? 1 : 2);
    guardWheel(scheme);
    connect(scheme, &QComboBox::activated, this, [&preferences](int index) {
        preferences.setScheme(
            index == 0 ? std::nullopt : std::optional(index == 1 ? Scheme::Light : Scheme::Dark));
    });
    form->add(tr("Appearance"), scheme);

    auto *authors = new QCheckBox(tr("Show author and date of each review"));
    authors->setChecked(preferences.isSeatAuthorShown());
    connect(authors, &QCheckBox::clicked, &preferences, &Preferences::setSeatAuthorShown);
    form->add(tr("Scorecard"), authors);
    authors->setAccessibleName(authors->text());
    return form;
}

} // namespace vd::ui

#include "moc_preferencesdialog.cpp"
