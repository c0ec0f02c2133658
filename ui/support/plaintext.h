// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace vd::ui {

// What users write is shown as they wrote it. Qt would take "<h1>x" in a tool tip for markup, and
// the "&" in the text of a button, menu or tab for a mnemonic.

// Shows every tool tip of the application as plain text.
void showToolTipsAsPlainText(QApplication &application);

// A user's text as part of the text of a button, menu or tab.
QString escapeMnemonics(QString text);

} // namespace vd::ui
