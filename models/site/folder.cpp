// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/folder.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <mutex>

namespace vd::site {

namespace {

constexpr int folderFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
constexpr mode_t fileMode = 0666; // minus the umask
constexpr mode_t folderMode = 0777;

struct CloseDirectory
{
    void operator()(DIR *directory) const { ::closedir(directory); }
};
using Directory = std::unique_ptr<DIR, CloseDirectory>;

// Opens a new stream on an open directory, with a read position of its own.
Directory listing(int folder)
{
    const int own = ::openat(folder, ".", folderFlags);
    Directory directory(own < 0 ? nullptr : ::fdopendir(own));
    if (!directory && own >= 0)
        ::close(own);
    return directory;
}

bool isFolder(int parent, const dirent &entry)
{
    if (entry.d_type != DT_UNKNOWN)
        return entry.d_type == DT_DIR;
    struct stat status;
    return ::fstatat(parent, entry.d_name, &status, AT_SYMLINK_NOFOLLOW) == 0 &&
           S_ISDIR(status.st_mode);
}

bool isLink(int parent, const std::string &name)
{
    struct stat status;
    return ::fstatat(parent, name.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0 &&
           S_ISLNK(status.st_mode);
}

// Calls take(entry) for each entry except "." and "..". Returns the errno of reading, or 0.
template<typename Take>
FileResult<int> eachEntry(int folder, const Take &take)
{
    const Directory directory = listing(folder);
    if (!directory)
        return errno;
    for (;;) {
        errno = 0;
        const dirent *entry = ::readdir(directory.get());
        if (!entry)
            return errno;
        const std::string_view name = entry->d_name;
        if (name != "." && name != "..")
            VD_TRY(take(*entry));
    }
}

std::string joined(std::string_view folder, std::string_view name)
{
    std::string path(folder);
    if (!path.empty())
        path += '/';
    return path.append(name);
}

} // namespace

bool Descriptor::close()
{
    const int number = std::exchange(m_number, -1);
    return number < 0 || ::close(number) == 0;
}

FileResult<int> Folder::open(std::string_view path) const
{
    return enter(path, false);
}

FileResult<int> Folder::make(std::string_view path)
{
    return enter(path, true);
}

FileResult<int> Folder::enter(std::string_view path, bool make) const
{
    if (path.empty())
        return root();
    {
        const std::shared_lock lock(m_mutex);
        const auto found = m_open.find(path);
        if (found != m_open.end())
            return found->second.number();
    }
    VD_TRY_AS(parent, enter(folderOf(path), make));
    const std::unique_lock lock(m_mutex);
    const auto found = m_open.find(path); // another thread may have opened it meanwhile
    if (found != m_open.end())
        return found->second.number();
    VD_TRY_AS(folder, step(parent, path, make));
    return m_open.emplace(path, std::move(folder)).first->second.number();
}

FileResult<Descriptor> Folder::step(int parent, std::string_view path, bool make) const
{
    const std::string name = nameOf(path);
    if (make && ::mkdirat(parent, name.c_str(), folderMode) != 0 && errno != EEXIST)
        return fault(path);
    Descriptor folder(::openat(parent, name.c_str(), folderFlags));
    if (folder.isOpen())
        return folder;
    const int code = errno;
    return fault(path, isLink(parent, name) ? ELOOP : code);
}

void Folder::forget(std::string_view path)
{
    const std::unique_lock lock(m_mutex);
    m_open.erase(std::string(path));
    const std::string below = joined(path, {});
    const auto first = m_open.lower_bound(below);
    auto end = first;
    while (end != m_open.end() && end->first.starts_with(below))
        ++end;
    m_open.erase(first, end);
}

FileResult<std::vector<std::string>> Folder::names(std::string_view path) const
{
    VD_TRY_AS(folder, open(path));
    std::vector<std::string> names;
    VD_TRY_AS(code, eachEntry(folder, [&](const dirent &entry) -> FileResult<void> {
                  names.emplace_back(entry.d_name);
                  return {};
              }));
    if (code != 0)
        return fault(path, code);
    return names;
}

FileResult<void> Folder::eachFile(
    std::string_view path, const std::function<FileResult<void>(const std::string &)> &take) const
{
    const auto folder = open(path);
    if (!folder) {
        if (folder.error().code == ENOENT)
            return {};
        return failed(folder.error());
    }
    const auto read = eachEntry(*folder, [&](const dirent &entry) -> FileResult<void> {
        const std::string found = joined(path, entry.d_name);
        return isFolder(*folder, entry) ? eachFile(found, take) : take(found);
    });
    if (!read)
        return failed(read.error());
    return *read == 0 ? FileResult<void>() : fault(path, *read);
}

FileResult<void> Folder::removeTree(std::string_view path)
{
    const auto folder = open(path);
    if (!folder) {
        if (folder.error().code == ENOENT)
            return {};
        return failed(folder.error());
    }
    const auto read = eachEntry(*folder, [&](const dirent &entry) -> FileResult<void> {
        const std::string found = joined(path, entry.d_name);
        return isFolder(*folder, entry) ? removeTree(found) : removeFile(found);
    });
    if (!read)
        return failed(read.error());
    if (*read != 0)
        return fault(path, *read);
    forget(path);
    VD_TRY_AS(parent, open(folderOf(path)));
    if (::unlinkat(parent, nameOf(path).c_str(), AT_REMOVEDIR) != 0 && errno != ENOENT)
        return fault(path);
    return {};
}

FileResult<Descriptor> Folder::openFile(std::string_view path, int flags) const
{
    VD_TRY_AS(folder, open(folderOf(path)));
    return openIn(folder, path, flags);
}

FileResult<Descriptor> Folder::openIn(int folder, std::string_view path, int flags) const
{
    Descriptor file(
        ::openat(folder, nameOf(path).c_str(), flags | O_NOFOLLOW | O_CLOEXEC, fileMode));
    if (!file.isOpen())
        return fault(path);
    return file;
}

FileResult<void> Folder::writeFile(std::string_view path, std::string_view bytes)
{
    VD_TRY_AS(folder, make(folderOf(path)));
    VD_TRY_AS(file, openIn(folder, path, O_WRONLY | O_CREAT | O_EXCL));
    if (!writeAll(file.number(), bytes) || !file.close())
        return fault(path);
    return {};
}

FileResult<void> Folder::removeFile(std::string_view path)
{
    VD_TRY_AS(folder, open(folderOf(path)));
    if (::unlinkat(folder, nameOf(path).c_str(), 0) != 0 && errno != ENOENT)
        return fault(path);
    return {};
}

FileResult<void> Folder::sync(std::string_view path) const
{
    VD_TRY_AS(folder, open(path));
    if (::fsync(folder) != 0)
        return fault(path);
    return {};
}

tl::unexpected<FileFault> Folder::fault(std::string_view path, int code) const
{
    return failed(FileFault{path.empty()     ? m_name
                            : m_name.empty() ? std::string(path)
                                             : joined(m_name, path),
                            code});
}

std::string_view folderOf(std::string_view path)
{
    const size_t slash = path.rfind('/');
    return slash == path.npos ? std::string_view() : path.substr(0, slash);
}

std::string nameOf(std::string_view path)
{
    return std::string(path.substr(path.rfind('/') + 1));
}

bool writeAll(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR)
            return false;
        bytes.remove_prefix(size_t(std::max<ssize_t>(written, 0)));
    }
    return true;
}

} // namespace vd::site
