// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/diff.h"

#include <QTextEdit>

namespace vd::ui {

// Shows how a text was changed: words that went are struck out, words that came are underlined, and
// both have a colour.
class WordDiffView : public QTextEdit
{
    Q_OBJECT

public:
    explicit WordDiffView(QWidget *parent = nullptr);

    void setTexts(const QString &before, const QString &after);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    std::vector<DiffPart> m_parts;
};

} // namespace vd::ui
