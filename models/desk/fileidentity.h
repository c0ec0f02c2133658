// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace vd {

// Tells a file from another one that takes its name.
struct FileIdentity
{
    quint64 device = 0;
    quint64 number = 0; // the inode

    static std::optional<FileIdentity> of(const QString &path); // nothing: there is no such file
    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};

} // namespace vd
