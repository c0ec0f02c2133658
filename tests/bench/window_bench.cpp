// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchdesk.h"
#include "heartbeat.h"
#include "stopwatch.h"
#include "writtendesk.h"

#include "editing/livequery.h"
#include "lists/toolmodel.h"
#include "ui/library/librarypanel.h"
#include "ui/library/toollistview.h"
#include "ui/library/toolpicker.h"
#include "ui/support/windowtheme.h"

#include <QApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QTest>
#include <QTimer>

namespace {

using namespace vd;
using namespace vd::bench;
using namespace vd::ui;

template<typename Sender, typename Signal>
void await(Sender *sender, Signal signal, const std::function<void()> &start)
{
    QEventLoop loop;
    QObject::connect(sender, signal, &loop, &QEventLoop::quit);
    start();
    loop.exec();
}

double since(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

// The library of a window on a desk.
class Library
{
public:
    Library()
        : m_board(m_session)
        , m_finder(m_board)
        , m_panel(m_tools, m_trash)
    {
        QObject::connect(&m_board, &PanelBoard::reset, &m_tools,
                         [this] { m_tools.setRows(m_board.tools()); });
        QObject::connect(&m_board, &PanelBoard::changed, &m_tools,
                         [this](int number) { m_tools.put(m_board.rows().listed(number)); });
        QObject::connect(&m_finder, &LiveQuery::found, &m_tools,
                         [this] { m_tools.setMatches(m_finder.tools()); });
        QObject::connect(&m_panel, &LibraryPanel::filterChanged, &m_finder, &LiveQuery::ask);
        m_panel.setWords([this] { return m_board.words(); });
        m_panel.resize(280, 720);
        m_panel.show();
    }

    void open(const QString &path)
    {
        m_session.open(path);
        awaitBoard();
    }

    void awaitBoard()
    {
        while (!m_board.isLoaded())
            await(&m_board, &PanelBoard::reset, [] {});
    }

    void paint() { m_panel.findChild<ToolListView *>()->viewport()->repaint(); }

    DeskSession &session() { return m_session; }
    PanelBoard &board() { return m_board; }
    LiveQuery &finder() { return m_finder; }
    ToolModel &tools() { return m_tools; }
    LibraryPanel &panel() { return m_panel; }

private:
    DeskSession m_session;
    PanelBoard m_board;
    LiveQuery m_finder;
    ToolModel m_tools;
    ToolModel m_trash;
    LibraryPanel m_panel;
};

QString pathOf(const QString &folder, int tools)
{
    return QStringLiteral("%1/%2.vdesk").arg(folder).arg(tools);
}

QString of(const char *what, int tools)
{
    return QStringLiteral("%1, %2 tools").arg(QLatin1String(what)).arg(tools);
}

void measureOpening(const QString &folder, int tools)
{
    Samples opened;
    Samples samples;
    for (int round = 0; round < 7; ++round) {
        Library library;
        QElapsedTimer timer;
        timer.start();
        QObject::connect(&library.session(), &DeskSession::opened, &library.panel(),
                         [&] { opened.add(since(timer)); });
        library.open(pathOf(folder, tools));
        library.paint();
        samples.add(since(timer));
    }
    printRow(of("desk opened", tools), opened, QStringLiteral("2 x that of 10 tools"));
    printRow(of("desk opened, its tools painted", tools), samples, {});
}

void measureList(const QString &folder, int count)
{
    Library library;
    library.open(pathOf(folder, count));
    const std::vector<ToolRow> rows = library.board().tools();
    ToolModel &list = library.tools();
    const int runs = 15;
    printRow(of("list filled", count), timed(runs, [&](int) { list.setRows(rows); }),
             QStringLiteral("30"));
    using By = ToolOrder::By;
    printRow(of("list sorted by name or per cent", count),
             timed(runs,
                   [&](int round) {
                       list.setOrder({round % 2 ? By::PanelShip : By::Name, false, false});
                   }),
             QStringLiteral("30"));
    printRow(of("list grouped or not", count),
             timed(runs,
                   [&](int round) {
                       list.setOrder({By::Name, true, round % 2 == 0});
                   }),
             QStringLiteral("30"));
    std::unordered_set<Id> half;
    for (size_t i = 0; i < rows.size(); i += 2)
        half.insert(rows[i].id);
    printRow(
        of("matches shown", count),
        timed(runs, [&](int round) { list.setMatches(round % 2 ? ToolModel::Matches() : half); }),
        QStringLiteral("5"));
}

// Each word typed key by key, until what it finds is on the screen.
void measureFilter(const QString &folder, int tools)
{
    Library library;
    library.open(pathOf(folder, tools));
    library.awaitBoard();
    auto *filter = library.panel().findChild<QLineEdit *>();
    const auto type = [&](QChar key) {
        await(&library.finder(), &LiveQuery::found,
              [&] { QTest::keyClick(filter, key.toLatin1()); });
        library.paint();
    };
    type(u'x'); // the index is checked, once a session
    Samples samples;
    for (const char *word : {"latency", "verdict", "panel order", "graph quiet", "tool 77",
                             "cuinrator", "vermistral lodex", "nothing such"}) {
        for (int round = 0; round < 3; ++round) {
            filter->clear();
            for (const QChar key : QString::fromLatin1(word)) {
                QElapsedTimer timer;
                timer.start();
                type(key);
                samples.add(since(timer));
            }
        }
    }
    printRow(of("filter keystroke, list painted", tools), samples, QStringLiteral("30 (p95)"));
}

void measureTyping(const QString &folder, int tools)
{
    Library library;
    library.open(pathOf(folder, tools));
    DeskSession &session = library.session();
    const Id tool = library.tools().idAt(0);
    await(&session, &DeskSession::toolsLoaded, [&] { session.load({tool}); });
    const FieldRef review{session.workingCopy().seatsOf(tool).front()->ref(), Field::Review};
    QString text = std::get<QString>(session.workingCopy().shown(review));
    Samples samples;
    Heartbeat heartbeat;
    for (int key = 0; key < 200; ++key) {
        text += QChar(u'a' + key % 26);
        QElapsedTimer timer;
        timer.start();
        session.change(review, text, QStringLiteral("Review"));
        samples.add(since(timer));
        QEventLoop pause; // qWait() would sleep in between
        QTimer::singleShot(30, &pause, &QEventLoop::quit);
        pause.exec();
    }
    printRow(of("keystroke given to the workspace", tools), samples, QStringLiteral("8 (p95)"));
    printRow(of("gap of the event loop meanwhile", tools), heartbeat.gaps,
             QStringLiteral("8 (p95)"));
}

void measurePicker(const QString &folder, int tools)
{
    Library library;
    library.open(pathOf(folder, tools));
    ToolPicker picker;
    const auto rows = library.board().tools();
    printRow(of("picker filled", tools), timed(1, [&](int) { picker.setTools(rows); }), {});
    printRow(of("picker given the same", tools), timed(15, [&](int) { picker.setTools(rows); }),
             QStringLiteral("8"));
    picker.show();
    picker.setFocus();
    Samples samples;
    for (int round = 0; round < 15; ++round) {
        picker.clearEditText();
        for (const char key : {'o', 'l', ' ', '7', '7'}) {
            QElapsedTimer timer;
            timer.start();
            QTest::keyClick(picker.lineEdit(), key);
            QCoreApplication::processEvents();
            samples.add(since(timer));
        }
    }
    printRow(of("picker keystroke, matches painted", tools), samples, QStringLiteral("30 (p95)"));
}

} // namespace

int main(int argc, char **argv)
{
    // The offscreen platform tells at each popup what it lacks.
    QLoggingCategory::setFilterRules(QStringLiteral("qt.qpa.*=false\ndefault.warning=false"));
    QApplication app(argc, argv);
    applyTheme(app, Scheme::Light);
    const QString folder = QCoreApplication::arguments().value(1);
    printHeader();
    for (const int tools : {10, 1000, 10000}) {
        import(*newDesk(pathOf(folder, tools)), writtenDesk(tools));
        measureOpening(folder, tools);
        measureList(folder, tools);
        measureFilter(folder, tools);
        measureTyping(folder, tools);
        measurePicker(folder, tools);
    }
}
