// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace vd {
class Workspace;
}

namespace vd::ui {

class Preferences;

// Everything in it takes effect at once; what belongs to the desk can be undone there.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    PreferencesDialog(Preferences &preferences, Workspace &workspace, QWidget *parent = nullptr);

private:
    QWidget *makeOwn(Preferences &preferences);
    QWidget *makeDesks(Workspace &workspace);
};

} // namespace vd::ui
