// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFuture>

#include <optional>

namespace vd {

// Expected failures are a Result. An exception is lack of memory or a bug of ours; it must cross
// neither a thread nor Qt's event loop, where it would end the program and lose what was typed.

// Logs the exception that is being handled and makes an error of it. Call it within `catch (...)`.
Error errorOfException() noexcept;

// The Result that `work` returns, or the error for its exception.
template<typename Work>
auto withoutExceptions(Work &&work) noexcept -> std::invoke_result_t<Work &>
{
    using Answer = std::invoke_result_t<Work &>;
    try {
        return work();
    } catch (...) {
        return failed(typename Answer::error_type(errorOfException()));
    }
}

// The error for the exception that ended the work of a future.
template<typename Answer>
std::optional<Error> thrownBy(QFuture<Answer> future) noexcept
{
    try {
        future.waitForFinished();
        return {};
    } catch (...) {
        return errorOfException();
    }
}

} // namespace vd
