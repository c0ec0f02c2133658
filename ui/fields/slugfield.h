// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/slug.h"
#include "ui/fields/entryfield.h"

namespace vd::ui {

// A unique slug. Capitals become lower case, spaces become hyphens, accents are removed.
class SlugField : public EntryField
{
    Q_OBJECT

public:
    explicit SlugField(QWidget *parent = nullptr);

    // The name of another tool that has the slug; empty if none has.
    using WhoHas = std::function<QString(const Slug &)>;
    void setWhoHas(WhoHas whoHas);

protected:
    Reading parse(const QString &text) const override;
    QString typed(const QString &text) const override;

private:
    WhoHas m_whoHas;
};

} // namespace vd::ui
