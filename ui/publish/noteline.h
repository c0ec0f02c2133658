// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QLabel>

namespace vd::ui {

// A sentence or a few behind a drawing of what kind they are; hidden while there is nothing to say.
class NoteLine : public QLabel
{
    Q_OBJECT

public:
    explicit NoteLine(QWidget *parent = nullptr);

    void showNote(const char *icon, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
};

} // namespace vd::ui
