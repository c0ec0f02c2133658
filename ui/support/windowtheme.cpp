// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/windowtheme.h"

#include <QApplication>
#include <QFile>
#include <QPalette>
#include <QRegularExpression>
#include <QStyleFactory>
#include <QToolTip>
#include <QWidget>

#include <array>

namespace vd::ui {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

const std::array<Colors, 2> schemes = {{
    {.base = rgb(0xfdfcfa),
     .surface = rgb(0xffffff),
     .text = rgb(0x1b1d22),
     .muted = rgb(0x63666e),
     .border = rgb(0xdddad3),
     .hover = rgb(0xf2f0eb),
     .selection = rgb(0xe3e6fa),
     .accent = rgb(0x3446c4),
     .onAccent = rgb(0xffffff),
     .ship = rgb(0x0b6e4f),
     .mixed = rgb(0x835400),
     .skip = rgb(0xab2330)},
    {.base = rgb(0x14161a),
     .surface = rgb(0x1c1f25),
     .text = rgb(0xe9e7e2),
     .muted = rgb(0xa3a5ab),
     .border = rgb(0x33373f),
     .hover = rgb(0x22252c),
     .selection = rgb(0x2b3157),
     .accent = rgb(0x9aa8ff),
     .onAccent = rgb(0x14161a),
     .ship = rgb(0x5fd3a5),
     .mixed = rgb(0xe5b45a),
     .skip = rgb(0xff8f8f)},
}};

static_assert(std::tuple_size_v<decltype(schemes)> == size_t(Scheme::Dark) + 1);

QColor dimmed(const QColor &color, const QColor &ground)
{
    const auto between = [](int one, int other) { return (one + other) / 2; };
    return QColor(between(color.red(), ground.red()), between(color.green(), ground.green()),
                  between(color.blue(), ground.blue()));
}

QPalette paletteOf(const Colors &colors)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colors.base);
    palette.setColor(QPalette::WindowText, colors.text);
    palette.setColor(QPalette::Base, colors.surface);
    palette.setColor(QPalette::AlternateBase, colors.hover);
    palette.setColor(QPalette::Text, colors.text);
    palette.setColor(QPalette::PlaceholderText, colors.muted);
    palette.setColor(QPalette::Button, colors.base);
    palette.setColor(QPalette::ButtonText, colors.text);
    palette.setColor(QPalette::BrightText, colors.skip);
    palette.setColor(QPalette::Highlight, colors.selection);
    palette.setColor(QPalette::HighlightedText, colors.text);
    palette.setColor(QPalette::ToolTipBase, colors.surface);
    palette.setColor(QPalette::ToolTipText, colors.text);
    palette.setColor(QPalette::Link, colors.accent);
    palette.setColor(QPalette::LinkVisited, colors.accent);
    palette.setColor(QPalette::Light, colors.surface);
    palette.setColor(QPalette::Midlight, colors.hover);
    palette.setColor(QPalette::Mid, colors.border);
    palette.setColor(QPalette::Dark, colors.border);
    palette.setColor(QPalette::Shadow, colors.border);
    const QColor disabled = dimmed(colors.text, colors.base);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, disabled);
    return palette;
}

// Replaces the style sheet's @names by the colours.
QString styleSheetOf(Scheme scheme)
{
    const Colors &colors = colorsOf(scheme);
    QFile file(QStringLiteral(":/style/window.qss"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    QString sheet = QString::fromUtf8(file.readAll());
    const std::array<std::pair<const char *, QColor>, 12> names = {
        {{"@base", colors.base},
         {"@surface", colors.surface},
         {"@text", colors.text},
         {"@muted", colors.muted},
         {"@border", colors.border},
         {"@hover", colors.hover},
         {"@selection", colors.selection},
         {"@accent", colors.accent},
         {"@onAccent", colors.onAccent},
         {"@ship", colors.ship},
         {"@mixed", colors.mixed},
         {"@skip", colors.skip}}};
    for (const auto &[name, color] : names)
        sheet.replace(QRegularExpression(QLatin1String(name) + QLatin1String("\\b")), color.name());
    return sheet.replace(QLatin1String("@scheme"),
                         scheme == Scheme::Dark ? QLatin1String("dark") : QLatin1String("light"));
}

} // namespace

const Colors &colorsOf(Scheme scheme)
{
    return schemes.at(size_t(scheme));
}

Scheme schemeOf(const QWidget *widget)
{
    return widget->palette().color(QPalette::Window).lightness() < 128 ? Scheme::Dark
                                                                       : Scheme::Light;
}

const Colors &colorsOf(const QWidget *widget)
{
    return colorsOf(schemeOf(widget));
}

void applyColors(Scheme scheme)
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    const QPalette palette = paletteOf(colorsOf(scheme));
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

void applyTheme(QApplication &application, Scheme scheme)
{
    applyColors(scheme);
    applyStyleSheet(application, scheme);
}

void applyStyleSheet(QApplication &application, Scheme scheme)
{
    application.setStyleSheet(styleSheetOf(scheme));
}

} // namespace vd::ui
