// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/importdialog.h"

#include "ui/forms/formgrid.h"
#include "ui/support/windowtheme.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace vd::ui {

namespace {

// So that a desk of thousands of tools is told without a pause.
constexpr int shownRecords = 500;

QString namesOf(const QStringList &files)
{
    QStringList names;
    for (const QString &file : files)
        names += QFileInfo(file).fileName();
    return names.join(QStringLiteral(", "));
}

QTreeWidgetItem *itemOf(const ImportPreview::Touched &record)
{
    QStringList fields;
    for (const Field field : record.fields)
        fields += labelOf(record.kind, field);
    fields.removeDuplicates();
    return new QTreeWidgetItem(
        {record.isNew ? ImportDialog::tr("added") : ImportDialog::tr("changed"),
         labelOf(record.kind), record.name,
         record.isNew ? QString() : fields.join(QStringLiteral(", "))});
}

} // namespace

ImportDialog::ImportDialog(const QStringList &files, const ImportPreview &preview, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Import"));
    resize(90 * grid, 60 * grid);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * grid, 3 * grid, 3 * grid, 2 * grid);
    layout->setSpacing(grid);
    layout->addWidget(makeLabel(namesOf(files), "heading"));
    const int added = preview.count(true);
    const int changed = preview.count(false);
    layout->addWidget(makeLabel(
        tr("%1 and %2, as one edit that can be undone. What is not in the file stays as it is.")
            .arg(tr("%n record(s) would be added", nullptr, added),
                 tr("%n record(s) changed", nullptr, changed)),
        "label"));

    auto *list = new QTreeWidget;
    list->setAccessibleName(tr("What would be added and changed"));
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setHeaderLabels({tr("What"), tr("Kind"), tr("Name"), tr("Fields")});
    QList<QTreeWidgetItem *> items;
    for (const auto &record : preview.records) {
        if (items.size() == shownRecords)
            break;
        items += itemOf(record);
    }
    list->addTopLevelItems(items);
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list->header()->setStretchLastSection(true);
    layout->addWidget(list, 1);
    if (const int rest = int(preview.records.size()) - shownRecords; rest > 0)
        layout->addWidget(makeLabel(tr("and %n more", nullptr, rest), "hint"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *accept = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace vd::ui

#include "moc_importdialog.cpp"
