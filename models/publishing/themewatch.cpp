// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/themewatch.h"

#include "page/desktheme.h"

#include <QDir>
#include <QtConcurrentRun>

namespace vd {

namespace {

constexpr int filesDelayMs = 200;

} // namespace

ThemeWatch::ThemeWatch(DeskSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_theme(page::Theme::load())
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(filesDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &ThemeWatch::load);
    connect(&m_files, &QFileSystemWatcher::fileChanged, &m_delay, qOverload<>(&QTimer::start));
    connect(&m_files, &QFileSystemWatcher::directoryChanged, &m_delay, qOverload<>(&QTimer::start));
    connect(&session, &DeskSession::opened, this, &ThemeWatch::load);
    connect(&session, &DeskSession::shown, this, &ThemeWatch::onFieldsChanged);
}

void ThemeWatch::onFieldsChanged(const std::vector<FieldRef> &fields)
{
    const bool isTheme = std::ranges::any_of(
        fields, [](const FieldRef &field) { return field.field == Field::PublishTheme; });
    if (isTheme)
        load();
}

void ThemeWatch::load()
{
    const Record *record = m_session.workingCopy().site();
    if (!record)
        return;
    const Site site = Site::from(*record);
    watch(page::themeFolder(site, m_session.path()));
    const auto read = [site, desk = m_session.path()] { return page::loadDeskTheme(site, desk); };
    m_loads.then(this, QtConcurrent::run(read), [this](const Result<page::Theme> &theme) {
        const bool isSame = theme && m_theme && theme->identity() == m_theme->identity();
        m_theme = theme;
        if (!isSame)
            emit changed();
    });
}

void ThemeWatch::watch(const QString &folder)
{
    if (const QStringList watched = m_files.files() + m_files.directories(); !watched.isEmpty())
        m_files.removePaths(watched);
    if (folder.isEmpty() || !QDir(folder).exists())
        return;
    QStringList paths = {folder};
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files))
        paths += file.absoluteFilePath();
    m_files.addPaths(paths);
}

} // namespace vd

#include "moc_themewatch.cpp"
