// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace vd::ui {

class WebEngineLoader;

// Shows the program's name, and the versions that a bug report needs.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    AboutDialog(const WebEngineLoader &loader, QWidget *parent = nullptr);
};

} // namespace vd::ui
