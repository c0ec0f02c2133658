// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

namespace vd {

// A value or the reason why there is none. Cannot be dropped unread; bugs assert instead.
template<typename T, typename E = Error>
class [[nodiscard]] Result : public tl::expected<T, E>
{
public:
    using tl::expected<T, E>::expected;
    // Without it the base's converting constructor would not take an unexpected value as Result.
    Result(tl::unexpected<E> unexpected)
        : tl::expected<T, E>(std::move(unexpected))
    {
    }
};

template<typename E>
tl::unexpected<E> failed(E error)
{
    return tl::unexpected<E>(std::move(error));
}

inline tl::unexpected<Error> inputError(const QString &line)
{
    return failed(Error::input(line));
}

inline tl::unexpected<Error> systemError(const QString &line)
{
    return failed(Error::system(line));
}

inline tl::unexpected<Error> bugError(const QString &line)
{
    return failed(Error::bug(line));
}

// Passes a failure on: `VD_TRY(desk->apply(edit));` for a Result whose value is not needed.
#define VD_TRY(expression)                                                                         \
    do {                                                                                           \
        if (auto tried = (expression); !tried)                                                     \
            return vd::failed(std::move(tried.error()));                                           \
    } while (false)

#define VD_JOIN_(a, b) a##b
#define VD_JOIN(a, b) VD_JOIN_(a, b)
#define VD_TRY_AS_(name, expression, held)                                                         \
    auto held = (expression);                                                                      \
    if (!held)                                                                                     \
        return vd::failed(std::move(held.error()));                                                \
    auto name = std::move(*held)

// Declares `name` from the value or passes the failure on: `VD_TRY_AS(site, desk.site());`
#define VD_TRY_AS(name, expression) VD_TRY_AS_(name, expression, VD_JOIN(held_, __LINE__))

} // namespace vd
