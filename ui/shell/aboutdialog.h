// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace vd::ui {

class WebEngineLoader;

// What this is, with the versions that a report of a fault needs.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    AboutDialog(const WebEngineLoader &loader, QWidget *parent = nullptr);
};

} // namespace vd::ui
