// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileInfo>
#include <QTest>

#include <cstdio>
#include <functional>
#include <map>
#include <memory>

namespace vd::test {

// The test classes of one program by the name of their file. The tests of a folder are one program,
// which compiles in a fraction of the time; CTest runs each class in a process of its own.
class TestCases
{
public:
    using Make = std::function<std::unique_ptr<QObject>()>;

    static bool add(const char *file, Make make)
    {
        return all()
            .emplace(QFileInfo(QString::fromUtf8(file)).completeBaseName(), std::move(make))
            .second;
    }

    // "tests_panel tst_slug -v2" runs the class of tst_slug.cpp with Qt Test's own options.
    template<typename Application>
    static int run(int argc, char **argv)
    {
        const Application application(argc, argv);
        const QString name = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
        const auto test = all().find(name);
        if (test == all().end()) {
            std::fputs("Name the test to run:\n", stderr);
            for (const auto &[known, make] : all())
                std::fprintf(stderr, "  %s\n", qPrintable(known));
            return 2;
        }
        argv[1] = argv[0];
        return QTest::qExec(test->second().get(), argc - 1, argv + 1);
    }

private:
    static std::map<QString, Make> &all()
    {
        static std::map<QString, Make> cases;
        return cases;
    }
};

} // namespace vd::test

// Stands where QTEST_MAIN() stands in a program of one class, within the namespace of its file.
#define VD_TEST_CASE(Class)                                                                        \
    [[maybe_unused]] static const bool isTestCaseAdded = vd::test::TestCases::add(                 \
        __FILE__, [] { return std::make_unique<Class>(); });
