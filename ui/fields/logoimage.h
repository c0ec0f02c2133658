// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QImage>
#include <QString>

namespace vd::ui {

// An image as a desk stores it: its unchanged bytes and their MIME type.
struct LogoImage
{
    QString mime;
    QByteArray data;

    // Detects the type from the bytes. The errors are sentences for the user.
    static Result<LogoImage, QString> from(const QByteArray &data);
    static Result<LogoImage, QString> fromFile(const QString &path);

    // At most as large as the box. Null if Qt cannot draw it, or if it is an SVG with a fault
    // (panel/drawing.h).
    QImage drawn(const QSize &box) const;
};

} // namespace vd::ui
