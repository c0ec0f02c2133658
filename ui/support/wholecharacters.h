// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vd::ui {

// As long as it lives, Backspace takes the whole of what a reader sees as one character (a family
// emoji, a flag, a letter with its accents) in every text input of the application. Qt alone takes
// one code point and leaves the rest.
class WholeCharacters : public QObject
{
public:
    explicit WholeCharacters(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace vd::ui
