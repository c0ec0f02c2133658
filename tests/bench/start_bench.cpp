// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchdesk.h"
#include "stopwatch.h"
#include "writtendesk.h"

#include "ui/fields/markdownfield.h"
#include "ui/fields/scoreslider.h"
#include "ui/library/toollistview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/support/dialogs.h"

#include <QApplication>
#include <QFile>
#include <QLoggingCategory>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTest>

#include <cstdio>
#include <unistd.h>

// The whole window on desks of different sizes, each start a process of its own:
//   start_bench FOLDER                    the table
//   start_bench --window DESK PREFERENCES [type]    one window, told in a line
namespace {

using namespace vd;
using namespace vd::bench;

double since(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

// Each key or step with everything that the window's thread does at once because of it.
void typeInto(ui::MainWindow &window, const char *prefix)
{
    auto *review = window.findChildren<ui::MarkdownField *>().at(1);
    auto *editor = review->findChild<QPlainTextEdit *>();
    auto *slider = window.findChild<ui::ScoreSlider *>();
    const auto press = [](QWidget *widget, Qt::Key key) {
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(widget, key);
        QCoreApplication::processEvents();
        return since(timer);
    };
    for (int round = 0; round < 200; ++round) {
        std::printf("%skey %f\n", prefix, press(editor, Qt::Key(Qt::Key_A + round % 26)));
        QTest::qWait(5);
        std::printf("%sstep %f\n", prefix,
                    press(slider, round % 20 < 10 ? Qt::Key_Left : Qt::Key_Right));
        QTest::qWait(5);
    }
}

// So that all lists and the board are filled, and follow each change.
void visitEveryPlace(ui::MainWindow &window)
{
    for (const Qt::Key place : {Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_1}) {
        QTest::keyClick(&window, place, Qt::ControlModifier);
        QTest::qWait(1500);
    }
}

int runWindow(int argc, char **argv)
{
    QElapsedTimer timer;
    timer.start();
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    if (::geteuid() == 0)
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    ui::Preferences preferences(arguments.at(3));
    preferences.setPlace(QStringLiteral("previewShown"), false);
    ui::applyColors(ui::Scheme::Light);
    ui::RealDialogs dialogs;
    ui::MainWindow window(preferences, dialogs, need(page::Theme::load()));
    ui::applyStyleSheet(application, ui::Scheme::Light); // as verdictdesk does
    window.show();
    QCoreApplication::processEvents();
    std::printf("up %f\n", since(timer));
    window.openDesk(arguments.at(2));
    auto *list = window.findChild<ui::ToolListView *>();
    while (list->model()->rowCount() == 0 || window.pair().tool().isNull() ||
           !window.session().workingCopy().tool(window.pair().tool()))
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    list->viewport()->repaint();
    QCoreApplication::processEvents();
    std::printf("filled %f\n", since(timer));
    QTest::qWait(500);
    std::printf("memory %f\n", residentMegabytes());
    if (arguments.size() > 4) {
        typeInto(window, "");
        visitEveryPlace(window);
        typeInto(window, "open-");
    }
    std::fflush(stdout);
    return 0;
}

std::map<QByteArray, Samples> measure(const QString &desk, const QString &preferences, bool typing)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QStringList arguments{QStringLiteral("--window"), desk, preferences};
    if (typing)
        arguments += QStringLiteral("type");
    process.start(QCoreApplication::applicationFilePath(), arguments);
    process.waitForFinished(-1);
    std::map<QByteArray, Samples> samples;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        if (const auto words = line.split(' '); words.size() == 2)
            samples[words[0]].add(words[1].toDouble());
    }
    return samples;
}

void add(std::map<QByteArray, Samples> &all, const std::map<QByteArray, Samples> &some)
{
    for (const auto &[what, samples] : some)
        all[what].add(samples.median());
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 3 && qstrcmp(argv[1], "--window") == 0)
        return runWindow(argc, argv);
    QCoreApplication application(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1);
    constexpr int rounds = 7;
    printHeader();
    for (const int tools : {10, 1000, 10'000}) {
        const QString path = QStringLiteral("%1/start-%2.vdesk").arg(folder).arg(tools);
        const QString preferences = folder + QStringLiteral("/start.ini");
        import(*newDesk(path), writtenDesk(tools));
        std::map<QByteArray, Samples> samples;
        for (int round = 0; round < rounds; ++round)
            add(samples, measure(path, preferences, false));
        const auto row = [&](const char *what, const char *key, const char *toReach) {
            printRow(QStringLiteral("%1, %2 tools").arg(QLatin1String(what)).arg(tools),
                     samples[key], QLatin1String(toReach));
        };
        row("window up", "up", "2 x that of 10");
        row("list and first tool in view", "filled", "2 x that of 10");
        row("memory of the process, MB", "memory", "150");
        const auto typed = measure(path, preferences, true);
        printRow(QStringLiteral("review key, window blocked, %1 tools").arg(tools), typed.at("key"),
                 QStringLiteral("8 p95"));
        printRow(QStringLiteral("slider step, window blocked, %1 tools").arg(tools),
                 typed.at("step"), QStringLiteral("8 p95"));
        printRow(QStringLiteral("review key, all places open, %1 tools").arg(tools),
                 typed.at("open-key"), QStringLiteral("8 p95"));
        printRow(QStringLiteral("slider step, all places open, %1 tools").arg(tools),
                 typed.at("open-step"), QStringLiteral("8 p95"));
    }
    return 0;
}
