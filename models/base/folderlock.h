// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <chrono>
#include <memory>

namespace vd {

// Keeps other threads and programs from the same work in a folder as long as it lives. The kernel
// releases it if the program dies, so nothing is left behind.
class FolderLock
{
public:
    // Waits for others that long. A file system that has no locks locks nobody out.
    static Result<std::unique_ptr<FolderLock>> take(const QString &folder,
                                                    std::chrono::milliseconds wait);
    ~FolderLock();
    Q_DISABLE_COPY_MOVE(FolderLock)

private:
    explicit FolderLock(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    int m_descriptor;
};

} // namespace vd
