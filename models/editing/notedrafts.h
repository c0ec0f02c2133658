// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QObject>
#include <QVariantMap>

#include <map>

namespace vd {

// What is written for notes that are not in the desk yet, tool by tool. No journal has it, so
// whoever opens the desk keeps it elsewhere: all() at each change, and back at the next opening.
class NoteDrafts : public QObject
{
    Q_OBJECT

public:
    struct Draft
    {
        QString text;
        Id note; // that it was sent as, be that in the desk or not; null: it was not
        friend bool operator==(const Draft &, const Draft &) = default;
    };

    using QObject::QObject;

    Draft of(const Id &tool) const;
    void keep(const Id &tool, Draft draft); // without a text: nothing

    QVariantMap all() const;
    void setAll(const QVariantMap &drafts); // what is no draft is left out

signals:
    void changed(); // by keep()

private:
    std::map<Id, Draft> m_drafts;
};

} // namespace vd
