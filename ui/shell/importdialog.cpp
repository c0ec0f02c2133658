// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/importdialog.h"

#include "ui/forms/formgrid.h"
#include "ui/support/progressbar.h"
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

ImportDialog::ImportDialog(const QStringList &files, QWidget *parent)
    : QDialog(parent)
    , m_summary(makeLabel({}, "label"))
    , m_list(new QTreeWidget)
    , m_rest(makeLabel({}, "hint"))
    , m_progress(new ProgressBar(tr("Import progress")))
{
    setWindowTitle(tr("Import"));
    resize(90 * grid, 60 * grid);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * grid, 3 * grid, 3 * grid, 2 * grid);
    layout->setSpacing(grid);
    layout->addWidget(makeLabel(namesOf(files), "heading"));
    layout->addWidget(m_summary);
    m_list->setAccessibleName(tr("What would be added and changed"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("What"), tr("Kind"), tr("Name"), tr("Fields")});
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_rest);
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // otherwise the list moves
    m_progress->setSizePolicy(policy);
    layout->addWidget(m_progress);

    auto *buttons = new QDialogButtonBox;
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_import->setDefault(true);
    auto *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setAutoDefault(false); // otherwise a second Enter presses it while Import is disabled
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::importRequested);
    connect(cancel, &QPushButton::clicked, this, &ImportDialog::cancelRequested);
    layout->addWidget(buttons);
}

void ImportDialog::watch(const QFuture<void> &work, int delayMs)
{
    m_import->setEnabled(false);
    m_list->setFocus(); // not Cancel, because a second Enter must not cancel the import
    m_progress->watch(
        work, [](int, int) { return tr("Waiting for the desk…"); }, delayMs);
}

void ImportDialog::setPreview(const ImportPreview &preview)
{
    const int added = preview.count(true);
    const int changed = preview.count(false);
    m_summary->setText(
        tr("%1 and %2, as one edit that can be undone. What is not in the file stays as it is.")
            .arg(tr("%n record(s) would be added", nullptr, added),
                 tr("%n record(s) changed", nullptr, changed)));
    QList<QTreeWidgetItem *> items;
    for (const auto &record : preview.records) {
        if (items.size() == shownRecords)
            break;
        items += itemOf(record);
    }
    m_list->addTopLevelItems(items);
    const int rest = int(preview.records.size()) - shownRecords;
    m_rest->setText(rest > 0 ? tr("and %n more", nullptr, rest) : QString());
    m_progress->hide();
    m_import->setEnabled(true);
    m_import->setFocus();
}

void ImportDialog::reject()
{
    emit cancelRequested();
}

} // namespace vd::ui

#include "moc_importdialog.cpp"
