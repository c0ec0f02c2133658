// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/field.h"

#include <QDialog>

namespace vd {
class Workspace;
}

namespace vd::ui {

class Preferences;
class SiteForm;

// Everything in it takes effect at once; what belongs to the desk can be undone there.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    PreferencesDialog(Preferences &preferences, Workspace &workspace, QWidget *parent = nullptr);

    bool focusSite(Field field);

private:
    QWidget *makeOwn(Preferences &preferences);

    SiteForm *m_site = nullptr; // while a desk is open
};

} // namespace vd::ui
