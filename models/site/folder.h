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

// What the system refused, and why. Which state it leaves only the caller knows.
struct FileFault
{
    std::string path; // as below the published folder
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
    bool close(); // false, with errno, where the system lost something

private:
    int m_number = -1;
};

// A directory and those below it, reached part by part so that no symbolic link is ever followed,
// and kept open: a file in them costs one lookup. From any thread.
class Folder
{
public:
    // The name stands before the paths of faults; empty for the published folder itself.
    Folder(Descriptor root, std::string name)
        : m_root(std::move(root))
        , m_name(std::move(name))
    {
    }

    int root() const { return m_root.number(); }
    // The directory at a path, empty for the root. A link or a file in the way: ELOOP, ENOTDIR.
    FileResult<int> open(std::string_view path) const;
    // Makes what is missing of it.
    FileResult<int> make(std::string_view path);
    // A directory that was moved or removed, and those below it.
    void forget(std::string_view path);

    // What a directory holds, in no order.
    FileResult<std::vector<std::string>> names(std::string_view path) const;
    // Each file below a directory, in no order; nothing where there is no such directory.
    FileResult<void> eachFile(
        std::string_view path,
        const std::function<FileResult<void>(const std::string &)> &take) const;
    // Removes a directory and all that it holds; what is not there is no fault.
    FileResult<void> removeTree(std::string_view path);

    FileResult<Descriptor> openFile(std::string_view path, int flags) const;
    // Makes a new file, and the directories above it.
    FileResult<void> writeFile(std::string_view path, std::string_view bytes);
    FileResult<void> removeFile(std::string_view path);
    FileResult<void> sync(std::string_view path) const; // of a directory: its names

    tl::unexpected<FileFault> fault(std::string_view path, int code) const;
    // With what errno says.
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

// Writes all of it or fails with errno.
bool writeAll(int descriptor, std::string_view bytes);

} // namespace vd::site
