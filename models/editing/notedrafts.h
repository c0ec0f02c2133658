// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QObject>
#include <QVariantMap>

#include <map>

namespace vd {

// The texts of new notes that are not in the desk yet, one per tool. The journal does not have
// them, so the window stores all() with its preferences at each change, and restores it with
// setAll().
class NoteDrafts : public QObject
{
    Q_OBJECT

public:
    struct Draft
    {
        QString text;
        Id note; // id of the note it was submitted as; null if it was not
        friend bool operator==(const Draft &, const Draft &) = default;
    };

    using QObject::QObject;

    Draft of(const Id &tool) const;
    void keep(const Id &tool, Draft draft); // a draft without text is removed

    QVariantMap all() const;
    void setAll(const QVariantMap &drafts); // invalid entries are skipped

signals:
    void changed(); // by keep()

private:
    std::map<Id, Draft> m_drafts;
};

} // namespace vd
