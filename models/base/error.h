// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace vd {

// Who has to act on a failure; the command line turns it into the exit code.
enum class ErrorKind {
    Input,  // the input or the desk is at fault: missing, junk, damaged, refused
    System, // the machine failed: disk, permission, a lock that is held; it may work later
    Bug,    // this program is at fault; trying again will not help
};

// An expected failure, told to the user. One line a fault, each complete by itself.
struct Error
{
    ErrorKind kind = ErrorKind::Input;
    QStringList lines;

    static Error input(const QString &line) { return {ErrorKind::Input, {line}}; }
    static Error system(const QString &line) { return {ErrorKind::System, {line}}; }
    static Error bug(const QString &line) { return {ErrorKind::Bug, {line}}; }

    QString text() const { return lines.join(QLatin1Char('\n')); }
};

} // namespace vd
