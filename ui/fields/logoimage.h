// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QImage>
#include <QString>

namespace vd::ui {

// A picture as a desk keeps it: its bytes as they came, and the type that they are of.
struct LogoImage
{
    QString mime;
    QByteArray data;

    // Told by the bytes, not by a name. The errors are sentences for the user.
    static Result<LogoImage, QString> from(const QByteArray &data);
    static Result<LogoImage, QString> fromFile(const QString &path);

    // At most as large as the box; null, if this machine cannot draw it, or must not: a drawing
    // that would read other files.
    QImage drawn(const QSize &box) const;
};

} // namespace vd::ui
