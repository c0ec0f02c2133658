// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/slug.h"
#include "ui/fields/entryfield.h"

namespace vd::ui {

// A slug that nobody else has. Capitals become small, spaces hyphens, accents go.
class SlugField : public EntryField
{
    Q_OBJECT

public:
    explicit SlugField(QWidget *parent = nullptr);

    // The name of the other tool that has the slug; empty, if it is free.
    using WhoHas = std::function<QString(const Slug &)>;
    void setWhoHas(WhoHas whoHas);

protected:
    Reading parse(const QString &text) const override;
    QString typed(const QString &text) const override;

private:
    WhoHas m_whoHas;
};

} // namespace vd::ui
