// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/publishhead.h"

#include "publishing/publishwords.h"
#include "ui/forms/formgrid.h"
#include "ui/publish/noteline.h"
#include "ui/support/icons.h"
#include "ui/support/progressbar.h"
#include "ui/support/windowtheme.h"

#include <QAction>
#include <QDir>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace vd::ui {

PublishHead::PublishHead(QAction *publish, QWidget *parent)
    : QWidget(parent)
    , m_warning(new NoteLine)
    , m_outcome(new NoteLine)
    , m_change(new QToolButton)
    , m_open(new QPushButton(tr("Open in browser")))
    , m_publish(new QPushButton(tr("Publish")))
    , m_progress(new ProgressBar(tr("Publishing progress"), tr("Stop and keep the site as it was")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * grid, 2 * grid, 3 * grid, grid);
    layout->setSpacing(grid);
    layout->addWidget(makeTitle(publish));
    layout->addWidget(makeFacts());
    layout->addWidget(m_warning);
    layout->addWidget(m_progress);
    layout->addWidget(m_outcome);
    setFolder({});
    setRunning(false);
}

QWidget *PublishHead::makeTitle(QAction *publish)
{
    m_open->setIcon(icon("open"));
    m_open->setToolTip(tr("Open the published home page in your browser"));
    m_publish->setProperty("primary", true);
    m_publish->setToolTip(publish->toolTip());
    connect(m_open, &QPushButton::clicked, this, &PublishHead::openRequested);
    connect(m_publish, &QPushButton::clicked, publish, &QAction::trigger);
    connect(publish, &QAction::changed, m_publish,
            [this, publish] { m_publish->setEnabled(publish->isEnabled()); });
    auto *title = new QWidget;
    auto *row = new QHBoxLayout(title);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    row->addWidget(makeLabel(tr("Publish"), "title"), 1);
    row->addWidget(m_open);
    row->addWidget(m_publish);
    return title;
}

QLabel *PublishHead::addFact(QGridLayout &facts, const QString &label)
{
    const int row = facts.rowCount();
    auto *fact = makeLabel({}, "fact");
    fact->setAccessibleName(label);
    fact->setTextInteractionFlags(Qt::TextSelectableByMouse);
    facts.addWidget(makeLabel(label, "label"), row, 0);
    facts.addWidget(fact, row, 1);
    return fact;
}

QWidget *PublishHead::makeFacts()
{
    auto *block = new QWidget;
    auto *facts = new QGridLayout(block);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->setHorizontalSpacing(2 * grid);
    facts->setVerticalSpacing(grid / 2);
    facts->setColumnStretch(1, 1);
    m_folder = addFact(*facts, tr("Folder"));
    m_folder->setWordWrap(true);
    m_change->setToolTip(tr("Choose the folder that the site is written to"));
    m_change->setFocusPolicy(Qt::StrongFocus);
    connect(m_change, &QToolButton::clicked, this, &PublishHead::folderRequested);
    m_last = addFact(*facts, tr("Published"));
    m_size = addFact(*facts, tr("The site"));
    facts->addWidget(m_change, 0, 2, facts->rowCount(), 1, Qt::AlignTop);
    return block;
}

void PublishHead::setFolder(const QString &folder)
{
    m_folder->setText(folder.isEmpty() ? tr("Not chosen yet") : QDir::toNativeSeparators(folder));
    m_change->setText(folder.isEmpty() ? tr("Choose…") : tr("Change…"));
    m_change->setAccessibleName(folder.isEmpty() ? tr("Choose folder…") : tr("Change folder…"));
}

void PublishHead::setLast(const QString &words, bool isThere)
{
    m_last->setText(words);
    m_open->setEnabled(isThere);
}

void PublishHead::setSize(const QString &words)
{
    m_size->setText(words);
}

void PublishHead::setWarning(const QString &words)
{
    m_warning->showNote("warning", words);
}

void PublishHead::setRunning(bool running)
{
    m_change->setEnabled(!running);
}

void PublishHead::watch(const QFuture<void> &publication)
{
    m_progress->watch(publication, PublishWords(), 0);
}

void PublishHead::tellDone(const QString &words)
{
    m_outcome->showNote("check", words);
}

void PublishHead::tellFault(const QString &words)
{
    m_outcome->showNote("error", words);
}

} // namespace vd::ui

#include "moc_publishhead.cpp"
