// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/progressbar.h"

#include "ui/support/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <climits>

namespace vd::ui {

ProgressBar::ProgressBar(const QString &name, const QString &cancelToolTip, QWidget *parent)
    : QWidget(parent)
    , m_bar(new QProgressBar)
    , m_words(new QLabel)
{
    m_bar->setProperty("role", QStringLiteral("pace"));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(name);
    m_bar->setFixedHeight(grid);
    m_words->setProperty("role", QStringLiteral("label"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setAccessibleName(tr("Progress"));
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setToolTip(cancelToolTip);
    connect(cancel, &QPushButton::clicked, this, &ProgressBar::cancelRequested);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(2 * grid);
    layout->setVerticalSpacing(grid / 2);
    layout->setColumnStretch(0, 1);
    layout->addWidget(m_bar, 0, 0);
    layout->addWidget(m_words, 1, 0);
    layout->addWidget(cancel, 0, 1, 2, 1);
}

void ProgressBar::setProgress(qint64 done, qint64 total, const QString &words)
{
    m_bar->setRange(0, int(std::min<qint64>(total, INT_MAX)));
    m_bar->setValue(int(std::min<qint64>(done, INT_MAX)));
    m_words->setText(words);
}

} // namespace vd::ui

#include "moc_progressbar.cpp"
