// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/filestates.h"

#include "site/folder.h"
#include "site/parallel.h"

#include <QFile>

#include <fcntl.h>
#include <span>
#include <sys/stat.h>

namespace vd::site {

namespace {

constexpr size_t filesPerTask = 512;

FileState stateOf(const FileEntry &file, int folder, size_t nameAt)
{
    struct stat status;
    if (::fstatat(folder, file.path.c_str() + nameAt, &status, AT_SYMLINK_NOFOLLOW) != 0)
        return FileState::Missing;
    return S_ISREG(status.st_mode) && status.st_size == file.size ? FileState::Same
                                                                  : FileState::Altered;
}

void findStates(std::span<const FileEntry> files, std::span<FileState> states, const Folder &site)
{
    std::string_view above;
    FileResult<int> folder = site.open(above);
    for (size_t i = 0; i < files.size(); ++i) {
        const std::string &path = files[i].path;
        if (folderOf(path) != above) {
            above = folderOf(path);
            folder = site.open(above);
        }
        if (folder)
            states[i] = stateOf(files[i], *folder, above.empty() ? 0 : above.size() + 1);
    }
}

} // namespace

std::vector<FileState> statesOf(const std::vector<FileEntry> &files, const Folder &site)
{
    std::vector<FileState> states(files.size(), FileState::Missing);
    const size_t tasks = (files.size() + filesPerTask - 1) / filesPerTask;
    const QPromise<void> uncancelled;
    [[maybe_unused]] const auto found = inParallel(
        tasks, uncancelled, [&](size_t task) -> Result<void> {
            const size_t first = task * filesPerTask;
            const size_t count = std::min(filesPerTask, files.size() - first);
            findStates(std::span(files).subspan(first, count),
                       std::span(states).subspan(first, count), site);
            return {};
        });
    Q_ASSERT(found);
    return states;
}

std::vector<FileState> statesOf(const std::vector<FileEntry> &files, const QString &folder)
{
    Descriptor root(
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!root.isOpen())
        return std::vector<FileState>(files.size(), FileState::Missing);
    return statesOf(files, Folder(std::move(root), std::string()));
}

} // namespace vd::site
