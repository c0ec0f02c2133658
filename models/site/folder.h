// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <functional>
#include <map>
#include <shared_mutex>
#include <string>
#include <string_view>
#include <vector>

namespace vd::site {

// A failed file operation: the path and the error of the system.
struct FileFault
{
    std::string path; // relative to the published folder
    int code = 0;     // errno
};

template<typename T>
using FileResult = Result<T, FileFault>;

// Owns an open file.
class Descriptor
{
public:
    Descriptor() = default;
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    Descriptor(Descriptor &&other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    {
    }
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~Descriptor() { close(); }

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }
    bool close(); // false, with errno, if written data was lost

private:
    int m_number = -1;
};

// A directory and its subdirectories. They are opened level by level, so that no symbolic link is
// followed, and kept open, so that a file costs one lookup. Safe to use from several threads.
class Folder
{
public:
    // `name` is put before the paths of faults; it is empty for the published folder itself.
    Folder(Descriptor root, std::string name)
        : m_root(std::move(root))
        , m_name(std::move(name))
    {
    }

    int root() const { return m_root.number(); }
    // Opens the directory at a path; an empty path is the root. A link or file on the way is an
    // error: ELOOP or ENOTDIR.
    FileResult<int> open(std::string_view path) const;
    // Opens the directory, and makes it and its parents if they are missing.
    FileResult<int> make(std::string_view path);
    // Closes a directory that was moved or removed, and its subdirectories.
    void forget(std::string_view path);

    // The names of the entries of a directory, in no order.
    FileResult<std::vector<std::string>> names(std::string_view path) const;
    // Visits each file below a directory, in no order; none if there is no such directory.
    FileResult<void> eachFile(
        std::string_view path,
        const std::function<FileResult<void>(const std::string &)> &take) const;
    // Removes a directory with its content. A missing directory is not an error.
    FileResult<void> removeTree(std::string_view path);

    FileResult<Descriptor> openFile(std::string_view path, int flags) const;
    // Makes a new file, and the directories above it.
    FileResult<void> writeFile(std::string_view path, std::string_view bytes);
    FileResult<void> removeFile(std::string_view path);
    FileResult<void> sync(std::string_view path) const; // a directory: the names of its entries

    tl::unexpected<FileFault> fault(std::string_view path, int code) const;
    // A fault with the current errno.
    tl::unexpected<FileFault> fault(std::string_view path) const { return fault(path, errno); }

private:
    FileResult<int> enter(std::string_view path, bool make) const;
    FileResult<Descriptor> openIn(int folder, std::string_view path, int flags) const;
    FileResult<Descriptor> step(int parent, std::string_view path, bool make) const;

    Descriptor m_root;
    std::string m_name;
    mutable std::shared_mutex m_mutex;
    mutable std::map<std::string, Descriptor, std::less<>> m_open;
};

// "compare/a-vs-b.html" is "a-vs-b.html" in "compare".
std::string_view folderOf(std::string_view path);
std::string nameOf(std::string_view path);

// Writes all bytes or fails with errno.
bool writeAll(int descriptor, std::string_view bytes);

} // namespace vd::site
