// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace vd::ui {

class Preferences;

// The settings of the user on this computer. Each takes effect at once.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PreferencesDialog(Preferences &preferences, QWidget *parent = nullptr);

private:
    QWidget *makeOwn(Preferences &preferences);
};

} // namespace vd::ui
