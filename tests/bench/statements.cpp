// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statements.h"

#include <atomic>
#include <dlfcn.h>

namespace {

std::atomic<long> run = 0;

template<typename Function>
Function *inSqlite(const char *name)
{
    static void *const library = dlopen("libsqlite3.so.0", RTLD_NOW | RTLD_LOCAL);
    return reinterpret_cast<Function *>(dlsym(library, name));
}

} // namespace

// Stands before SQLite's own function for Qt's driver, since this program exports its symbols. The
// first step of a statement, after it was made or reset, is a run.
extern "C" int sqlite3_step(void *statement)
{
    static auto *const isBusy = inSqlite<int(void *)>("sqlite3_stmt_busy");
    static auto *const step = inSqlite<int(void *)>("sqlite3_step");
    if (!isBusy(statement))
        ++run;
    return step(statement);
}

namespace vd::bench {

long statementsRun()
{
    return run;
}

} // namespace vd::bench
