// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/logoimage.h"

#include "panel/drawing.h"
#include "ui/support/tr.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QMimeDatabase>
#include <QPainter>
#include <QSvgRenderer>
#include <QXmlStreamReader>

namespace vd::ui {

namespace {

constexpr qint64 sizeLimit = qint64(1) << 20; // bytes, FieldType::Base64
constexpr int sideLimit = 4096;               // pixels: 64 MiB once unpacked
const QLatin1String svg("image/svg+xml");

QString tooLarge()
{
    return UiTr::tr("The file is larger than 1 MiB. Save a smaller picture and choose that.");
}

QString typeOf(const QByteArray &data)
{
    QString type = QMimeDatabase().mimeTypeForData(data).name();
    for (const char *picture : {"image/png", "image/jpeg", "image/webp"}) {
        if (type == QLatin1String(picture))
            return type;
    }
    QXmlStreamReader xml(data); // a long comment at the start of an SVG would hide its type
    return xml.readNextStartElement() && xml.name() == QLatin1String("svg") ? svg : QString();
}

QImage drawnSvg(const QByteArray &data, const QSize &box)
{
    if (findDrawingFault(data))
        return {};
    QSvgRenderer renderer;
    if (!renderer.load(data) || renderer.defaultSize().isEmpty())
        return {};
    QImage image(renderer.defaultSize().scaled(box, Qt::KeepAspectRatio),
                 QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return {};
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

QImage drawnPixels(const QByteArray &data, const QByteArray &mime, const QSize &box)
{
    QBuffer buffer;
    buffer.setData(data);
    QImageReader reader(&buffer, mime.mid(mime.indexOf('/') + 1));
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > sideLimit || size.height() > sideLimit)
        return {};
    if (size.width() > box.width() || size.height() > box.height())
        reader.setScaledSize(size.scaled(box, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

bool canDraw(const QString &mime)
{
    return mime == svg || QImageReader::supportedMimeTypes().contains(mime.toLatin1());
}

} // namespace

Result<LogoImage, QString> LogoImage::from(const QByteArray &data)
{
    if (data.size() > sizeLimit)
        return failed(tooLarge());
    LogoImage image{typeOf(data), data};
    if (image.mime.isEmpty())
        return failed(UiTr::tr("This file is not a PNG, JPEG, WebP or SVG picture."));
    if (image.mime == svg) {
        if (const auto fault = findDrawingFault(data))
            return failed(UiTr::tr("This drawing cannot be used: %1.").arg(*fault));
    }
    if (canDraw(image.mime) && image.drawn({64, 64}).isNull())
        return failed(UiTr::tr("This picture is damaged, or more than %1 pixels wide or high.")
                          .arg(sideLimit));
    return image;
}

Result<LogoImage, QString> LogoImage::fromFile(const QString &path)
{
    const QFileInfo info(path);
    QFile file(path);
    // Checked before reading: a huge file or a pipe must not take memory or time.
    if (info.isFile() && info.size() > sizeLimit)
        return failed(tooLarge());
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return failed(UiTr::tr("%1 cannot be read.").arg(info.fileName()));
    return from(file.read(sizeLimit + 1));
}

QImage LogoImage::drawn(const QSize &box) const
{
    return mime == svg ? drawnSvg(data, box) : drawnPixels(data, mime.toLatin1(), box);
}

} // namespace vd::ui
