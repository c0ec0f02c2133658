// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/exceptions.h"

#include "base/tr.h"

#include <QLoggingCategory>

#include <exception>
#include <new>

namespace vd {

namespace {

Q_LOGGING_CATEGORY(exceptionLog, "verdictdesk.exception")

Error mistake(const char *what)
{
    qCCritical(exceptionLog, "%s", what);
    return Error::bug(BaseTr::tr("A mistake in Verdict Desk stopped this (%1). What was saved "
                                 "before is safe.")
                          .arg(QString::fromLocal8Bit(what)));
}

} // namespace

Error errorOfException() noexcept
{
    try {
        throw;
    } catch (const std::bad_alloc &) {
        qCCritical(exceptionLog, "not enough memory");
        return Error::system(BaseTr::tr("There is not enough memory for this. What was saved "
                                        "before is safe."));
    } catch (const std::exception &exception) {
        return mistake(exception.what());
    } catch (...) {
        return mistake("unknown exception");
    }
}

} // namespace vd
