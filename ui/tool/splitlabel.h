// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/split.h"

#include <QWidget>

namespace vd::ui {

// A panel's split as four marks and in words: "75 % · Ship · 3 ship / 1 skip".
class SplitLabel : public QWidget
{
    Q_OBJECT

public:
    explicit SplitLabel(QWidget *parent = nullptr);

    void setSplit(const Split &split);
    void conceal(); // hides the split until the next setSplit()
    QString text() const { return m_text; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showText(const QString &text);

    std::optional<Split> m_split; // nothing: hidden
    QString m_text;
};

} // namespace vd::ui
