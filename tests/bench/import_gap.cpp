// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsonreader.h"
#include "benchdesk.h"
#include "heartbeat.h"
#include "writtendesk.h"

#include "exchange/deskimport.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/support/dialogs.h"
#include "ui/support/windowtheme.h"

#include <QApplication>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <thread>

// The gap of the event loop while 1,000 tools with panels come into a desk that a window has open.
namespace {

using namespace vd;
using namespace vd::bench;

using Changes = std::vector<Change>;

constexpr int before = 10;
constexpr int after = 1000;

void spinUntil(const std::function<bool()> &isDone)
{
    while (!isDone())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

Changes changesOf(const QString &path)
{
    const auto desk = need(Desk::open(path));
    Json json = need(readJson(writtenDesk(after)));
    return need(planImport(need(desk->reader()->records()),
                           {{QStringLiteral("bench"), std::move(json)}}))
        .changes;
}

// Runs `import`, which brings the tools in, and waits until the window has all of them.
void measure(const char *who, const QString &folder,
             const std::function<void(DeskSession &, const QString &path, const Changes &)> &import)
{
    const QString path = QStringLiteral("%1/%2.vdesk").arg(folder, QLatin1String(who));
    vd::bench::import(*newDesk(path), writtenDesk(before));
    ui::Preferences preferences(folder + QStringLiteral("/gap.ini"));
    preferences.setPlace(QStringLiteral("previewShown"), false);
    preferences.setAuthor(QStringLiteral("Bench"));
    ui::RealDialogs dialogs;
    ui::MainWindow window(preferences, dialogs, need(page::Theme::load()));
    window.show();
    window.openDesk(path);
    PanelBoard board(window.session());
    spinUntil([&] {
        return !window.pair().tool().isNull() &&
               window.session().workingCopy().tool(window.pair().tool());
    });
    const Changes changes = changesOf(path);
    Heartbeat heartbeat;
    import(window.session(), path, changes);
    spinUntil([&] { return board.rows().count() == after && window.session().queue().isIdle(); });
    // What the lists make of it comes after the board.
    const qsizetype beats = qsizetype(heartbeat.gaps.count());
    spinUntil([&] { return qsizetype(heartbeat.gaps.count()) > beats + 500; });
    printRow(QStringLiteral("gap of the event loop, import by %1").arg(QLatin1String(who)),
             heartbeat.gaps, QStringLiteral("100 (worst)"));
}

} // namespace

int main(int argc, char **argv)
{
    QLoggingCategory::setFilterRules(QStringLiteral("qt.qpa.*=false\ndefault.warning=false"));
    QApplication application(argc, argv);
    ui::applyTheme(application, ui::Scheme::Light);
    const QTemporaryDir folder;
    printHeader();
    measure("the window", folder.path(),
            [](DeskSession &session, const QString &, const Changes &changes) {
                session.submit(QStringLiteral("Import"), changes);
            });
    std::thread program;
    measure("another program", folder.path(),
            [&](DeskSession &, const QString &path, const Changes &changes) {
                program = std::thread([path, changes] {
                    const auto desk = need(Desk::open(path));
                    need(desk->apply(
                        {QStringLiteral("Import"), QStringLiteral("Other"), {}, {}, changes}));
                });
            });
    program.join();
}
