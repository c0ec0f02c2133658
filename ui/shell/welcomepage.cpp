// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcomepage.h"

#include "ui/forms/formgrid.h"
#include "ui/support/plaintext.h"
#include "ui/support/windowtheme.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vd::ui {

namespace {

constexpr int columnWidth = 55 * grid;

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_recent(new QVBoxLayout)
{
    auto *column = new QWidget;
    column->setFixedWidth(columnWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setSpacing(grid);
    layout->addWidget(makeLabel(tr("Verdict Desk"), "title"));
    auto *about = makeLabel(tr("Write panel verdicts on tools, see the page while you write, and "
                               "publish it. Everything stays in one file on this computer."),
                            "label");
    about->setWordWrap(true);
    layout->addWidget(about);
    layout->addSpacing(2 * grid);
    const auto add = [&](const QString &text, const QString &hint, auto signal, bool isPrimary) {
        auto *button = new QPushButton(text);
        button->setProperty("primary", isPrimary);
        button->setToolTip(hint);
        connect(button, &QPushButton::clicked, this, signal);
        layout->addWidget(button);
    };
    add(tr("Try the sample desk"), tr("A desk with tools, personas and comparisons to play with"),
        &WelcomePage::sampleRequested, true);
    add(tr("Start an empty desk"),
        tr("In your documents folder; the Desk menu offers other places"),
        &WelcomePage::emptyRequested, false);
    add(tr("Open a desk…"), tr("Choose the file of a desk (Ctrl+O)"), &WelcomePage::openRequested,
        false);
    layout->addSpacing(2 * grid);
    layout->addLayout(m_recent);
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    outer->addWidget(column, 0, Qt::AlignHCenter);
    outer->addStretch(3);
}

void WelcomePage::setRecent(const QStringList &desks)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    if (desks.isEmpty())
        return;
    m_recent->addWidget(makeLabel(tr("Recent desks"), "label"));
    for (const QString &path : desks) {
        const QFileInfo info(path);
        auto *button = new QPushButton(escapeMnemonics(
            QStringLiteral("%1  —  %2")
                .arg(info.completeBaseName(), QDir::toNativeSeparators(info.absolutePath()))));
        button->setFlat(true);
        button->setToolTip(QDir::toNativeSeparators(path));
        button->setStyleSheet(QStringLiteral("text-align: left"));
        connect(button, &QPushButton::clicked, this, [this, path] { emit deskChosen(path); });
        m_recent->addWidget(button);
    }
}

} // namespace vd::ui

#include "moc_welcomepage.cpp"
