// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/backup.h"

#include "base/clock.h"
#include "base/id.h"
#include "desk/tr.h"

#include <QDateTime>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace vd {

namespace {

struct NamedReason
{
    BackupReason reason;
    const char *name; // never changes: it is how a backup is known
    const char *text;
};

const NamedReason reasonNames[] = {
    {BackupReason::Opened, "opened", QT_TRANSLATE_NOOP("vd::desk", "desk opened")},
    {BackupReason::Closed, "closed", QT_TRANSLATE_NOOP("vd::desk", "desk closed")},
    {BackupReason::Interval, "while-working", QT_TRANSLATE_NOOP("vd::desk", "while working")},
    {BackupReason::Manual, "by-hand", QT_TRANSLATE_NOOP("vd::desk", "by hand")},
    {BackupReason::Migration, "before-update",
     QT_TRANSLATE_NOOP("vd::desk", "before an update of the format")},
    {BackupReason::Import, "before-import", QT_TRANSLATE_NOOP("vd::desk", "before an import")},
    {BackupReason::Restore, "before-restore", QT_TRANSLATE_NOOP("vd::desk", "before a restore")},
};

const NamedReason &namedReason(BackupReason reason)
{
    return *std::ranges::find(reasonNames, reason, &NamedReason::reason);
}

// Some file systems do not allow a colon in a name.
QString stampOf(qint64 at)
{
    return isoInstant(at).replace(u':', u'-');
}

// "spring-0e9c…", see BackupStore.
bool isFolderOfBackups(const QString &name)
{
    constexpr int idLength = 36;
    return name.size() > idLength && name.at(name.size() - idLength - 1) == u'-' &&
           Id::from(name.right(idLength)).has_value();
}

std::optional<BackupReason> reasonFrom(const QString &name)
{
    if (name.isEmpty()) // of version 0.1, which made backups only before a migration
        return BackupReason::Migration;
    const auto it = std::ranges::find(reasonNames, name, [](const NamedReason &known) {
        return QString::fromLatin1(known.name);
    });
    if (it == std::end(reasonNames))
        return {};
    return it->reason;
}

} // namespace

QString reasonText(BackupReason reason)
{
    return DeskTr::tr(namedReason(reason).text);
}

QString reasonName(BackupReason reason)
{
    return QLatin1String(namedReason(reason).name);
}

QString Backup::fileName(qint64 at, BackupReason reason)
{
    return QStringLiteral("%1-%2.vdesk").arg(stampOf(at), reasonName(reason));
}

std::optional<Backup> Backup::fromPath(const QString &path)
{
    static const QRegularExpression form(
        QStringLiteral("\\A([0-9-]{10}T[0-9.-]{12}Z)(?:-([a-z-]+))?\\.vdesk\\z"));
    const QFileInfo info(path);
    const auto match = form.match(info.fileName());
    if (!match.hasMatch() || !isFolderOfBackups(QFileInfo(info.absolutePath()).fileName()))
        return {};
    auto made = QDateTime::fromString(match.captured(1),
                                      QStringLiteral("yyyy-MM-ddTHH-mm-ss.zzzZ"));
    made.setTimeSpec(Qt::UTC);
    const auto reason = reasonFrom(match.captured(2));
    if (!made.isValid() || !reason || stampOf(made.toMSecsSinceEpoch()) != match.captured(1))
        return {};
    return Backup{path, made.toMSecsSinceEpoch(), *reason, info.size()};
}

} // namespace vd
