// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/switchover.h"

#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace vd::site {

namespace {

std::string stagedPath(std::string_view path)
{
    return std::string(Switchover::stage).append("/").append(path);
}

// Renames a file, and fails if the new name exists, so that no foreign file is replaced.
int renameToFree(int from, const char *fromName, int to, const char *toName)
{
#ifdef Q_OS_LINUX
    const int done = ::renameat2(from, fromName, to, toName, RENAME_NOREPLACE);
    if (done == 0 ||
        (errno != EINVAL && errno != ENOSYS)) // some file systems do not support the flag
        return done;
#endif
    return ::renameat(from, fromName, to, toName);
}

bool isAbsence(int code)
{
    return code == ENOENT || code == ENOTDIR || code == ELOOP;
}

bool isBelow(std::string_view path, std::string_view folder)
{
    return path.size() > folder.size() && path.starts_with(folder) && path[folder.size()] == '/';
}

} // namespace

Switchover::Switchover(Folder &site, Folder &home, const Manifest &last, const Manifest &next)
    : m_site(site)
    , m_home(home)
    , m_last(last)
    , m_next(next)
    , m_staged(next.files.size())
{
    auto kept = next.files.begin();
    for (const FileEntry &file : last.files) {
        while (kept != next.files.end() && kept->path < file.path)
            ++kept;
        if (kept == next.files.end() || kept->path != file.path)
            m_removed.push_back(&file);
    }
}

FileResult<void> Switchover::findStaged()
{
    return m_home.eachFile(stage, [this](const std::string &path) -> FileResult<void> {
        const FileEntry *file = m_next.file(std::string_view(path).substr(stage.size() + 1));
        if (!file)
            return m_home.removeFile(path);
        m_staged[size_t(file - m_next.files.data())] = true;
        return {};
    });
}

// Checks that the next manifest matches the files and can be read again.
FileResult<void> Switchover::checkNext() const
{
    auto last = m_last.files.begin();
    for (size_t i = 0; i < m_staged.size(); ++i) {
        const FileEntry &file = m_next.files[i];
        if (!isSitePath(file.path) || (i > 0 && !(m_next.files[i - 1].path < file.path)))
            return m_site.fault(file.path, EINVAL);
        while (last != m_last.files.end() && last->path < file.path)
            ++last;
        const bool kept = last != m_last.files.end() && last->path == file.path &&
                          last->hash == file.hash && last->size == file.size;
        if (!m_staged[i] && !kept)
            return m_site.fault(file.path, ENOENT);
    }
    return {};
}

FileResult<void> Switchover::check() const
{
    VD_TRY(checkNext());
    std::set<std::string, std::less<>> folders; // that will change
    std::string missing; // a directory that does not exist yet, so nothing in it is in the way
    for (size_t i = 0; i < m_staged.size(); ++i) {
        const FileEntry &file = m_next.files[i];
        if (!m_staged[i] || (!missing.empty() && isBelow(file.path, missing)))
            continue;
        VD_TRY(checkPlace(file, missing));
        folders.emplace(folderOf(missing.empty() ? file.path : missing));
    }
    for (const FileEntry *file : m_removed)
        folders.emplace(folderOf(file->path));
    for (const std::string &folder : folders)
        VD_TRY(checkFolder(folder));
    return {};
}

// Checks that the directory is writable and on the same file system as the stage.
FileResult<void> Switchover::checkFolder(const std::string &path) const
{
    const auto folder = m_site.open(path);
    if (!folder)
        return isAbsence(folder.error().code) ? FileResult<void>() : failed(folder.error());
    struct stat own;
    struct stat status;
    if (::fstat(m_home.root(), &own) != 0 || ::fstat(*folder, &status) != 0 ||
        ::faccessat(*folder, ".", W_OK | X_OK, AT_EACCESS) != 0)
        return m_site.fault(path);
    return own.st_dev == status.st_dev ? FileResult<void>() : m_site.fault(path, EXDEV);
}

FileResult<void> Switchover::checkPlace(const FileEntry &entry, std::string &missing) const
{
    VD_TRY_AS(absent, missingFolder(entry.path));
    missing = absent;
    if (!missing.empty())
        return {};
    VD_TRY_AS(folder, m_site.open(folderOf(entry.path)));
    struct stat status;
    if (::fstatat(folder, nameOf(entry.path).c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0)
        return errno == ENOENT ? FileResult<void>() : m_site.fault(entry.path);
    if (S_ISLNK(status.st_mode))
        return m_site.fault(entry.path, ELOOP);
    if (!S_ISREG(status.st_mode) || !isOurs(entry.path))
        return m_site.fault(entry.path, EEXIST);
    return {};
}

FileResult<void> Switchover::run()
{
    VD_TRY(moveFiles());
    VD_TRY(removeFiles());
    for (const std::string &folder : m_touched) {
        if (m_site.open(folder))
            VD_TRY(m_site.sync(folder));
    }
    return {};
}

FileResult<void> Switchover::runAgain()
{
    for (const FileEntry &file : m_next.files) {
        for (std::string_view folder = folderOf(file.path);; folder = folderOf(folder)) {
            if (!m_touched.emplace(folder).second || folder.empty())
                break;
        }
    }
    return run();
}

FileResult<void> Switchover::moveFiles()
{
    std::string moved; // the directory that was moved last, as a whole
    for (size_t i = 0; i < m_staged.size(); ++i) {
        const std::string &path = m_next.files[i].path;
        if (!m_staged[i] || (!moved.empty() && isBelow(path, moved)))
            continue;
        VD_TRY_AS(missing, missingFolder(path));
        VD_TRY(move(missing.empty() ? path : missing));
        if (!missing.empty())
            moved = missing;
    }
    return {};
}

// Moves a file, or a whole directory that the site does not have yet.
FileResult<void> Switchover::move(const std::string &path)
{
    const std::string_view folder = folderOf(path);
    const std::string name = nameOf(path);
    VD_TRY_AS(from, m_home.open(folderOf(stagedPath(path))));
    VD_TRY_AS(to, m_site.open(folder));
    const int done = isOurs(path) ? ::renameat(from, name.c_str(), to, name.c_str())
                                  : renameToFree(from, name.c_str(), to, name.c_str());
    if (done != 0)
        return m_site.fault(path);
    m_touched.emplace(folder);
    return {};
}

// The topmost missing directory above a path; empty if all of them exist.
FileResult<std::string> Switchover::missingFolder(std::string_view path) const
{
    for (size_t end = path.find('/'); end != path.npos; end = path.find('/', end + 1)) {
        const auto folder = m_site.open(path.substr(0, end));
        if (!folder && folder.error().code == ENOENT)
            return std::string(path.substr(0, end));
        if (!folder)
            return failed(folder.error());
    }
    return std::string();
}

// Removes files of the last site. Skips those whose directory is gone, or is a link or a file now.
FileResult<void> Switchover::removeFiles()
{
    std::set<std::string> emptied;
    for (const FileEntry *file : m_removed) {
        VD_TRY(removeFile(file->path));
        emptied.emplace(folderOf(file->path));
    }
    return removeFolders(std::move(emptied));
}

FileResult<void> Switchover::removeFile(const std::string &path)
{
    const auto folder = m_site.open(folderOf(path));
    if (!folder)
        return isAbsence(folder.error().code) ? FileResult<void>() : failed(folder.error());
    m_touched.emplace(folderOf(path));
    const std::string name = nameOf(path);
    struct stat status;
    if (::fstatat(*folder, name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0)
        return errno == ENOENT ? FileResult<void>() : m_site.fault(path);
    if (S_ISREG(status.st_mode) && ::unlinkat(*folder, name.c_str(), 0) != 0 && errno != ENOENT)
        return m_site.fault(path);
    return {};
}

// Removes directories of the site that became empty, deepest first.
FileResult<void> Switchover::removeFolders(std::set<std::string> emptied)
{
    while (!emptied.empty() && !emptied.rbegin()->empty()) {
        const std::string path = emptied.extract(std::prev(emptied.end())).value();
        const std::string_view above = folderOf(path);
        const auto parent = m_site.open(above);
        if (!parent && !isAbsence(parent.error().code))
            return failed(parent.error());
        if (parent && ::unlinkat(*parent, nameOf(path).c_str(), AT_REMOVEDIR) != 0 &&
            errno != ENOENT) {
            if (errno == ENOTEMPTY || errno == EEXIST || errno == ENOTDIR)
                continue;
            return m_site.fault(path);
        }
        m_site.forget(path);
        m_touched.erase(path);
        m_touched.emplace(above);
        emptied.emplace(above);
    }
    return {};
}

} // namespace vd::site
