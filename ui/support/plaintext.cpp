// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/plaintext.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>

namespace vd::ui {

namespace {

// QToolTip offers no text format. Its label polishes itself before it gets its text.
class PlainToolTips : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Polish) {
            auto *label = qobject_cast<QLabel *>(watched);
            if (label && label->windowType() == Qt::ToolTip)
                label->setTextFormat(Qt::PlainText);
        }
        return false;
    }
};

} // namespace

void showToolTipsAsPlainText(QApplication &application)
{
    application.installEventFilter(new PlainToolTips(&application));
}

QString escapeMnemonics(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace vd::ui
