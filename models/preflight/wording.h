// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vd::preflight {

// A text as it is read: one kind of apostrophe, one blank between words, any case.
QString comparable(QString text);

// Whether a phrase stands in a text by itself, not as a part of longer words. Both comparable.
bool holdsPhrase(const QString &text, const QString &phrase);

} // namespace vd::preflight
