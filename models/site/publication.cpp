// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/publication.h"

#include "site/manifesttext.h"
#include "site/runlock.h"
#include "site/switchover.h"
#include "site/tr.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <set>

namespace vd::site {

namespace {

constexpr char homeName[] = ".verdictdesk";
constexpr char manifestName[] = "manifest";
// The next manifest. Together with the last one and the stage, it tells what is left to do.
constexpr char logName[] = "log";
constexpr char newLogName[] = "log.new";

// Up to this many files are synced one by one. Above it, one sync of the whole file system is
// faster, although it also writes the data of other programs.
constexpr auto fewFiles = 8;

QString shown(const FileFault &fault)
{
    const QString path = QString::fromStdString(fault.path);
    switch (fault.code) {
    case ELOOP: return SiteTr::tr("%1 is a symbolic link, and links are not followed.").arg(path);
    case EEXIST: return SiteTr::tr("%1 exists and does not belong to this site.").arg(path);
    case ENOTDIR: return SiteTr::tr("%1 is in the way: it is not a folder.").arg(path);
    default: return SiteTr::tr("%1: %2.").arg(path, qt_error_string(fault.code));
    }
}

bool isInTheWay(const FileFault &fault)
{
    return fault.code == ELOOP || fault.code == EEXIST || fault.code == ENOTDIR;
}

QString advice(const FileFault &fault)
{
    if (isInTheWay(fault))
        return SiteTr::tr("Move it elsewhere and publish again, or publish to another folder.");
    if (fault.code == ENOSPC || fault.code == EDQUOT)
        return SiteTr::tr("Make room on the disk and publish again.");
    return SiteTr::tr("Correct that, then publish again.");
}

Error errorOf(const FileFault &fault, const QString &line)
{
    return isInTheWay(fault) ? Error::input(line) : Error::system(line);
}

// Whether a file may already be in a folder before the first publication, such as ".git" and the
// files that web hosts read.
bool isLeftAlone(const std::string &name)
{
    return name.starts_with('.') || name == "CNAME";
}

Error noFolder(const QString &folder)
{
    return Error::input(
        SiteTr::tr("%1 is not a folder and was left as it is. Give a folder for the site.")
            .arg(folder));
}

Error somethingElse(const QString &folder, const QString &what)
{
    return Error::input(SiteTr::tr("%1 holds something else (%2) and no site of this program. "
                                   "Nothing was written. Give a new folder, or an empty one.")
                            .arg(folder, what));
}

Error anotherSite(const QString &folder)
{
    return Error::input(
        SiteTr::tr("%1 holds the site of another desk and was left as it is. Give another folder.")
            .arg(folder));
}

Error unusable(const QString &folder, const char *list, const Error &why)
{
    return Error::input(
        SiteTr::tr("%1 was left as it is: its list of published files, %2/%3, "
                   "cannot be used: %4. Publish to a new folder, or empty this one.")
            .arg(folder, QLatin1String(homeName), QLatin1String(list), why.text()));
}

// Refuses a folder that contains the desk: the site is public, the desk is not.
Result<void> requireOutside(const QString &folder, const QString &deskPath)
{
    const QString path = QFileInfo(folder).canonicalFilePath();
    const QString desk = QFileInfo(deskPath).canonicalFilePath();
    if (path.isEmpty() || !desk.startsWith(path + QLatin1Char('/')))
        return {};
    return inputError(SiteTr::tr("%1 holds the desk itself (%2), which would go public with the "
                                 "site. Nothing was written. Give another folder.")
                          .arg(folder, deskPath));
}

Result<void> makeFolder(const QString &folder)
{
    const QString parent = QFileInfo(folder).absolutePath();
    if (!QFileInfo(parent).isDir())
        return inputError(
            SiteTr::tr("%1 was not made: there is no folder %2.").arg(folder, parent));
    if (::mkdir(QFile::encodeName(folder).constData(), 0777) != 0)
        return systemError(SiteTr::tr("%1 was not made: %2.").arg(folder, qt_error_string(errno)));
    return {};
}

qint64 readSome(int descriptor, char *buffer, qint64 size)
{
    ssize_t got;
    do
        got = ::read(descriptor, buffer, size_t(size));
    while (got < 0 && errno == EINTR);
    return got;
}

Tally tallyOf(const Manifest &last, const Manifest &next, const Switchover &turn)
{
    Tally tally;
    for (size_t i = 0; i < next.files.size(); ++i) {
        const FileEntry &file = next.files[i];
        const bool staged = turn.staged()[i];
        ++(!staged ? tally.kept : last.file(file.path) ? tally.changed : tally.added);
        tally.bytes += staged ? file.size : 0;
    }
    tally.removed = qint64(turn.removed().size());
    return tally;
}

} // namespace

Publication::Publication(const QString &folder)
    : m_folder(QDir::cleanPath(folder))
{
}

Result<std::unique_ptr<Publication>> Publication::open(const QString &folder, const QString &deskId,
                                                       const QString &deskPath)
{
    std::unique_ptr<Publication> publication(new Publication(folder));
    VD_TRY(publication->enter(deskPath));
    VD_TRY(publication->enterHome());
    VD_TRY(publication->lock());
    VD_TRY(publication->recover());
    VD_TRY(publication->readLast(deskId));
    return publication;
}

Result<Manifest> Publication::inspect(const QString &folder, const QString &deskId,
                                      const QString &deskPath)
{
    if (folder.isEmpty()) // an empty path would be the current directory
        return Manifest();
    if (const QFileInfo info(folder); info.exists() && !info.isDir())
        return failed(noFolder(folder));
    VD_TRY(requireOutside(folder, deskPath));
    const QDir home(QDir(folder).filePath(QLatin1String(homeName)));
    for (const char *name : {logName, manifestName}) {
        QFile file(home.filePath(QLatin1String(name)));
        if (!QFileInfo(file).isFile()) // opening a pipe would block
            continue;
        if (!file.open(QIODevice::ReadOnly))
            return systemError(SiteTr::tr("%1: %2.").arg(file.fileName(), file.errorString()));
        auto manifest = readManifest(
            [&](char *buffer, qint64 size) { return file.read(buffer, size); });
        if (!manifest)
            return failed(unusable(folder, name, manifest.error()));
        return manifest->desk == deskId ? manifest : failed(anotherSite(folder));
    }
    for (const QString &name : QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
        if (!isLeftAlone(QFile::encodeName(name).toStdString()))
            return failed(somethingElse(folder, name));
    }
    return Manifest();
}

Publication::~Publication()
{
    if (m_lock && m_lock->isHeld() && !m_logged)
        (void)dropStage(); // the next run removes what is left
    m_lock.reset();
    // Removes both folders only if they are empty.
    if (m_site)
        ::unlinkat(m_site->root(), homeName, AT_REMOVEDIR);
    if (m_made)
        ::rmdir(QFile::encodeName(m_folder).constData());
}

Result<void> Publication::enter(const QString &deskPath)
{
    const QFileInfo info(m_folder);
    if (info.exists() && !info.isDir())
        return failed(noFolder(m_folder));
    m_made = !info.exists();
    if (m_made)
        VD_TRY(makeFolder(m_folder));
    VD_TRY(requireOutside(m_folder, deskPath));
    const QString path = QFileInfo(m_folder).canonicalFilePath();
    Descriptor root(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!root.isOpen() || ::faccessat(root.number(), ".", W_OK | X_OK, AT_EACCESS) != 0) {
        return systemError(SiteTr::tr("%1 cannot be written to and was not changed: %2. "
                                      "Allow writing, or publish to another folder.")
                               .arg(m_folder, qt_error_string(errno)));
    }
    m_site = std::make_unique<Folder>(std::move(root), std::string());
    return {};
}

Result<void> Publication::enterHome()
{
    const auto there = m_site->open(homeName);
    if (!there && there.error().code == ENOENT)
        VD_TRY(checkFree());
    auto made = m_site->make(homeName);
    if (!made)
        return failed(untouched(made.error()));
    auto home = m_site->openFile(homeName, O_RDONLY | O_DIRECTORY);
    if (!home)
        return failed(untouched(home.error()));
    m_home = std::make_unique<Folder>(std::move(*home), homeName);
    return {};
}

Result<void> Publication::checkFree() const
{
    const auto names = m_site->names({});
    if (!names)
        return failed(untouched(names.error()));
    const auto other = std::find_if_not(names->begin(), names->end(), isLeftAlone);
    if (other == names->end())
        return {};
    return failed(somethingElse(m_folder, QFile::decodeName(other->c_str())));
}

Result<void> Publication::lock()
{
    m_lock = std::make_unique<RunLock>(*m_home);
    const auto taken = m_lock->take();
    if (!taken)
        return failed(untouched(taken.error()));
    if (*taken)
        return {};
    const RunLock::Holder holder = m_lock->holder();
    return systemError(SiteTr::tr("%1 is being published to by another run (process %2 on %3). "
                                  "Nothing was written. Wait until it has ended.")
                           .arg(m_folder, holder.process, holder.host));
}

Result<void> Publication::recover()
{
    VD_TRY_AS(next, read(logName));
    if (next) {
        VD_TRY_AS(last, read(manifestName));
        const Manifest before = std::move(last).value_or(Manifest());
        Switchover turn(*m_site, *m_home, before, *next);
        m_logged = true;
        if (const auto done = finish(turn); !done)
            return failed(unfinished(done.error()));
    }
    const auto dropped = dropStage();
    return dropped ? Result<void>() : failed(untouched(dropped.error()));
}

Result<void> Publication::readLast(const QString &deskId)
{
    VD_TRY_AS(last, read(manifestName));
    if (!last)
        return checkFree();
    if (last->desk != deskId)
        return failed(anotherSite(m_folder));
    m_last = std::move(*last);
    return {};
}

Result<std::optional<Manifest>> Publication::read(const char *name) const
{
    const auto file = m_home->openFile(name, O_RDONLY | O_NONBLOCK); // opening a pipe would block
    if (!file && file.error().code == ENOENT)
        return std::optional<Manifest>();
    if (!file)
        return failed(untouched(file.error()));
    int code = 0;
    auto manifest = readManifest([&](char *buffer, qint64 size) {
        const qint64 got = readSome(file->number(), buffer, size);
        code = got < 0 ? errno : 0;
        return got;
    });
    if (code != 0)
        return failed(untouched(m_home->fault(name, code).value()));
    if (!manifest)
        return failed(unusable(m_folder, name, manifest.error()));
    return std::optional(std::move(*manifest));
}

Result<void> Publication::stage(const std::string &path, std::string_view bytes)
{
    Q_ASSERT(isSitePath(path));
    const auto staged = m_home->writeFile(std::string(Switchover::stage).append("/").append(path),
                                          bytes);
    return staged ? Result<void>() : failed(untouched(staged.error()));
}

Result<Tally> Publication::publish(const Manifest &next)
{
    Q_ASSERT(!m_logged);
    Switchover turn(*m_site, *m_home, m_last, next);
    if (const auto found = turn.findStaged(); !found)
        return failed(untouched(found.error()));
    const Tally tally = tallyOf(m_last, next, turn);
    if (tally.added + tally.changed + tally.removed == 0 && next == m_last)
        return tally;
    if (const auto checked = turn.check(); !checked)
        return failed(untouched(checked.error()));
    // At the first publication the folder itself may be new, so the whole file system is synced.
    const bool few = tally.added + tally.changed <= fewFiles && !m_last.isEmpty();
    if (const auto logged = writeLog(next, few); !logged)
        return failed(m_logged ? unfinished(logged.error()) : untouched(logged.error()));
    if (const auto done = takeOver(turn); !done)
        return failed(unfinished(done.error()));
    return tally;
}

// Syncs the stage first, then writes the log. Once the log is written, the publication must be
// completed.
FileResult<void> Publication::writeLog(const Manifest &next, bool few)
{
    VD_TRY_AS(log, m_home->openFile(newLogName, O_WRONLY | O_CREAT | O_EXCL));
    int code = 0;
    const bool written = writeManifest(next, [&](std::string_view piece) {
        const bool good = writeAll(log.number(), piece);
        code = good ? code : errno;
        return good;
    });
    if (!written)
        return m_home->fault(newLogName, code);
    VD_TRY(few ? syncEach() : syncAll());
    if (::fsync(log.number()) != 0 || !log.close())
        return m_home->fault(newLogName);
    if (::renameat(m_home->root(), newLogName, m_home->root(), logName) != 0)
        return m_home->fault(logName);
    m_logged = true;
    return m_home->sync({});
}

FileResult<void> Publication::syncAll() const
{
#ifdef Q_OS_LINUX
    return ::syncfs(m_home->root()) == 0 ? FileResult<void>() : m_home->fault(Switchover::stage);
#else
    return syncEach();
#endif
}

FileResult<void> Publication::syncEach() const
{
    std::set<std::string, std::less<>> folders;
    const auto syncFile = [&](const std::string &path) -> FileResult<void> {
        VD_TRY_AS(file, m_home->openFile(path, O_RDONLY));
        if (::fsync(file.number()) != 0)
            return m_home->fault(path);
        for (auto folder = folderOf(path); !folder.empty(); folder = folderOf(folder))
            folders.emplace(folder);
        return {};
    };
    VD_TRY(m_home->eachFile(Switchover::stage, syncFile));
    for (const std::string &folder : folders)
        VD_TRY(m_home->sync(folder));
    return m_home->sync({}); // which names the stage
}

FileResult<void> Publication::takeOver(Switchover &turn)
{
    VD_TRY(turn.run());
    return dropLog();
}

FileResult<void> Publication::finish(Switchover &turn)
{
    VD_TRY(turn.findStaged());
    VD_TRY(turn.runAgain());
    return dropLog();
}

// Syncs the folder, so that after a crash the old log cannot reappear beside a new stage.
FileResult<void> Publication::dropLog()
{
    if (::renameat(m_home->root(), logName, m_home->root(), manifestName) != 0)
        return m_home->fault(manifestName);
    VD_TRY(m_home->sync({}));
    m_logged = false;
    return {};
}

FileResult<void> Publication::dropStage()
{
    VD_TRY(m_home->removeFile(newLogName));
    return m_home->removeTree(Switchover::stage);
}

Error Publication::untouched(const FileFault &fault) const
{
    return errorOf(fault, SiteTr::tr("%1 was not published, and the site there is as it was. %2 %3")
                              .arg(m_folder, shown(fault), advice(fault)));
}

Error Publication::unfinished(const FileFault &fault) const
{
    return errorOf(fault,
                   SiteTr::tr("%1: the new site is safe on the disk, but not all of it is in "
                              "its place yet. %2 %3 The next run finishes what this one began.")
                       .arg(m_folder, shown(fault), advice(fault)));
}

} // namespace vd::site
