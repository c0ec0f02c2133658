// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/progressbar.h"

#include "ui/support/windowtheme.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace vd::ui {

ProgressBar::ProgressBar(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_bar(new QProgressBar)
    , m_label(new QLabel)
{
    m_bar->setProperty("role", QStringLiteral("pace"));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(name);
    m_bar->setFixedHeight(grid);
    m_label->setProperty("role", QStringLiteral("label"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setAccessibleName(tr("Progress"));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(2 * grid);
    layout->setVerticalSpacing(grid / 2);
    layout->setColumnStretch(0, 1);
    layout->addWidget(m_bar, 0, 0);
    layout->addWidget(m_label, 1, 0);
    hide();
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(&m_work, &QFutureWatcherBase::progressRangeChanged, this, &ProgressBar::refresh);
    connect(&m_work, &QFutureWatcherBase::progressValueChanged, this, &ProgressBar::refresh);
    connect(&m_work, &QFutureWatcherBase::progressTextChanged, this, &ProgressBar::refresh);
    connect(&m_work, &QFutureWatcherBase::canceled, this,
            [this] { m_label->setText(tr("Cancelling…")); }); // until the work has found out
    connect(&m_work, &QFutureWatcherBase::finished, this, [this] {
        m_delay.stop();
        hide();
    });
}

ProgressBar::ProgressBar(const QString &name, const QString &cancelToolTip, QWidget *parent)
    : ProgressBar(name, parent)
{
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setToolTip(cancelToolTip);
    static_cast<QGridLayout *>(layout())->addWidget(cancel, 0, 1, 2, 1);
    connect(cancel, &QPushButton::clicked, &m_work, &QFutureWatcherBase::cancel);
}

void ProgressBar::watch(const QFuture<void> &work, Words words, int delayMs)
{
    m_words = std::move(words);
    m_work.setFuture(work);
    refresh();
    if (delayMs > 0)
        m_delay.start(delayMs);
    else
        show();
}

void ProgressBar::refresh()
{
    const int total = m_work.progressMaximum();
    const int done = m_work.progressValue();
    m_bar->setRange(0, total); // without a total it only moves
    m_bar->setValue(done);
    const QString own = m_work.progressText();
    m_label->setText(own.isEmpty() ? m_words(done, total) : own);
}

} // namespace vd::ui

#include "moc_progressbar.cpp"
