// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/logofield.h"

#include "ui/fields/fieldnote.h"
#include "ui/support/dialogs.h"
#include "ui/support/icons.h"
#include "ui/support/windowtheme.h"

#include <QBuffer>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

namespace vd::ui {

namespace {

constexpr int side = 8 * grid;

// Reads the first local file, if any. An image without a file is stored as PNG.
std::optional<Result<LogoImage, QString>> readFrom(const QMimeData &data)
{
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            return LogoImage::fromFile(url.toLocalFile());
    }
    const QImage image = qvariant_cast<QImage>(data.imageData());
    if (image.isNull())
        return {};
    QBuffer png;
    image.save(&png, "PNG");
    return LogoImage::from(png.data());
}

bool isPaste(QEvent *event)
{
    return static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste);
}

} // namespace

LogoField::LogoField(Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_preview(new QLabel)
    , m_choose(new QPushButton(icon("image"), tr("Choose…")))
    , m_remove(new QPushButton(icon("trash"), tr("Remove")))
    , m_note(new FieldNote(m_choose))
{
    setAcceptDrops(true);
    m_preview->setFixedSize(side, side);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setProperty("role", QStringLiteral("card"));
    m_choose->setAccessibleName(tr("Choose a logo"));
    m_choose->setToolTip(
        tr("PNG, JPEG, WebP or SVG up to 1 MiB; or drop a file here, or paste one "
           "(%1)")
            .arg(QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText)));
    m_remove->setAccessibleName(tr("Remove the logo"));
    m_remove->setToolTip(tr("Remove the logo (Space)"));
    setFocusProxy(m_choose);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *right = new QVBoxLayout;
    right->setSpacing(grid / 2);
    right->addStretch();
    right->addLayout(buttons);
    right->addWidget(m_note);
    right->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * grid);
    layout->addWidget(m_preview);
    layout->addLayout(right, 1);

    connect(m_choose, &QPushButton::clicked, this, &LogoField::choose);
    connect(m_remove, &QPushButton::clicked, this, &LogoField::remove);
    showLogo({});
}

void LogoField::setLogo(const QString &mime, const QString &base64)
{
    showLogo({mime, QByteArray::fromBase64(base64.toLatin1())});
}

void LogoField::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    setAcceptDrops(!readOnly);
    showState();
}

bool LogoField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        isPaste(event)) // so that the window's shortcut does not get it
        event->accept();
    return QWidget::event(event);
}

void LogoField::keyPressEvent(QKeyEvent *event)
{
    if (isPaste(event) && !m_readOnly)
        takeMime(*QGuiApplication::clipboard()->mimeData());
    else
        QWidget::keyPressEvent(event);
}

void LogoField::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasImage())
        event->acceptProposedAction();
}

void LogoField::dropEvent(QDropEvent *event)
{
    takeMime(*event->mimeData());
    event->acceptProposedAction();
}

void LogoField::choose()
{
    const QString path = m_dialogs.openFile(
        this, {tr("Choose a logo"), {}, tr("Pictures (*.png *.jpg *.jpeg *.webp *.svg)"), {}});
    if (!path.isEmpty())
        takeRead(LogoImage::fromFile(path));
}

void LogoField::remove()
{
    showLogo({});
    m_choose->setFocus();
    emit logoChanged(Value(), Value());
}

void LogoField::takeMime(const QMimeData &given)
{
    if (const auto read = readFrom(given))
        takeRead(*read);
    else
        m_note->fault(tr("What you dropped or pasted contains no picture."));
}

void LogoField::takeRead(const Result<LogoImage, QString> &read)
{
    if (!read) {
        m_note->fault(read.error());
        return;
    }
    showLogo(*read);
    emit logoChanged(read->mime, QString::fromLatin1(read->data.toBase64()));
}

void LogoField::showLogo(const LogoImage &image)
{
    m_hasLogo = !image.data.isEmpty();
    m_note->fault({});
    const qreal ratio = devicePixelRatioF();
    QImage drawn = m_hasLogo ? image.drawn(QSize(side - grid, side - grid) * ratio) : QImage();
    if (drawn.isNull()) {
        m_preview->setPixmap(icon("image").pixmap(3 * grid));
    } else {
        drawn.setDevicePixelRatio(ratio);
        m_preview->setPixmap(QPixmap::fromImage(drawn));
    }
    if (m_hasLogo && drawn.isNull())
        m_note->hint(tr("The logo is kept; it cannot be shown here."));
    m_preview->setAccessibleName(m_hasLogo ? tr("The logo") : tr("No logo"));
    showState();
}

void LogoField::showState()
{
    m_choose->setEnabled(!m_readOnly);
    m_remove->setEnabled(!m_readOnly && m_hasLogo);
}

} // namespace vd::ui

#include "moc_logofield.cpp"
