// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QLabel>

namespace vd::ui {

// A short text with an icon for its kind; hidden while the text is empty.
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
