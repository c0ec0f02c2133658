// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/folderfield.h"

#include "ui/fields/lineedit.h"
#include "ui/support/dialogs.h"

#include <QDir>
#include <QHBoxLayout>
#include <QToolButton>

namespace vd::ui {

FolderField::FolderField(Dialogs &dialogs, const QString &title, QWidget *parent)
    : LineField(FieldType::Line, parent)
    , m_dialogs(dialogs)
    , m_title(title)
    , m_browse(new QToolButton)
{
    m_browse->setText(tr("Browse…"));
    m_browse->setToolTip(title);
    m_browse->setFocusPolicy(Qt::StrongFocus);
    edit()->setClearButtonEnabled(true);
    row()->addWidget(m_browse);
    connect(m_browse, &QToolButton::clicked, this, &FolderField::browse);
}

void FolderField::setReadOnly(bool readOnly)
{
    LineField::setReadOnly(readOnly);
    m_browse->setEnabled(!readOnly);
}

void FolderField::browse()
{
    const QString folder = m_dialogs.chooseFolder(window(), m_title,
                                                  QDir(m_base).absoluteFilePath(edit()->text()));
    if (!folder.isEmpty())
        enter(folder);
}

} // namespace vd::ui

#include "moc_folderfield.cpp"
