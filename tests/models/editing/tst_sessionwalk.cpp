// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/commands.h"
#include "editing/panelboard.h"
#include "support/print.h"
#include "support/tempdesk.h"
#include "support/testcases.h"

#include <QSignalSpy>
#include <QTest>

#include <random>

namespace tst_sessionwalk {

using namespace vd;
using namespace vd::test;

// Two windows on one file, and another program beside them, doing what comes into their heads: at
// rest each window shows what the desk holds.
class TestSessionWalk : public QObject
{
    Q_OBJECT

private slots:
    void atRestBothShowTheDesk_data();
    void atRestBothShowTheDesk();
    void cleanup();

private:
    struct Window
    {
        DeskSession session;
        PanelBoard board{session};
    };

    int below(int limit) { return int(m_random() % quint32(limit)); }
    Window &oneWindow() { return *m_windows[size_t(below(2))]; }
    Id oneTool() { return idOf(QStringLiteral("tool-%1").arg(below(m_tools))); }
    void step();
    void type(DeskSession &session);
    void typeAndErase(Window &window);
    void command(DeskSession &session);
    void import(int tools);
    void openElsewhere(size_t number);
    bool rest(Window &window);
    QStringList differences(Window &window);

    std::mt19937 m_random;
    std::unique_ptr<TempDesk> m_desk;
    std::unique_ptr<TempDesk> m_other;
    std::array<std::unique_ptr<Window>, 2> m_windows;
    int m_tools = 0;
};

void TestSessionWalk::atRestBothShowTheDesk_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1u, 2u, 20'261'130u})
        QTest::addRow("seed %u", seed) << seed;
}

void TestSessionWalk::atRestBothShowTheDesk()
{
    QFETCH(const quint32, seed);
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_random.seed(seed);
    m_desk = std::make_unique<TempDesk>();
    m_other = std::make_unique<TempDesk>();
    m_tools = 0;
    std::vector<Part> personas;
    for (int i = 0; i < 6; ++i)
        personas.push_back(newPersona(qPrintable(QStringLiteral("persona-%1").arg(i)), i));
    m_desk->apply("Personas", personas);
    import(4);
    for (size_t i = 0; i < m_windows.size(); ++i) {
        m_windows[i] = std::make_unique<Window>();
        m_windows[i]->session.setAuthor(i == 0 ? text("Ada") : text("Bob"));
        m_windows[i]->session.open(m_desk->path());
        QTRY_VERIFY(m_windows[i]->board.isLoaded());
    }
    for (int round = 0; round < 25; ++round) {
        for (int i = 0; i < 12; ++i)
            step();
        // Twice: what one window writes at last, the other has yet to hear.
        for (size_t i = 0; i < 2 * m_windows.size(); ++i)
            QVERIFY2(rest(*m_windows[i % m_windows.size()]),
                     qPrintable(differences(*m_windows[i % m_windows.size()]).join(u'\n')));
        for (auto &window : m_windows)
            QCOMPARE(differences(*window).join(u'\n'), QString());
    }
    cleanup();
    QCOMPARE(print((*m_desk)->verify()), QStringList());
}

void TestSessionWalk::cleanup()
{
    for (auto &window : m_windows)
        window.reset();
}

void TestSessionWalk::step()
{
    DeskSession &session = oneWindow().session;
    switch (below(13)) {
    case 0: session.load({oneTool(), oneTool()}); break;
    case 1: session.undo(); break;
    case 2: session.redo(); break;
    case 3: command(session); break;
    case 4: import(below(3)); break;
    case 5: session.queue().endGesture(); break;
    case 6: session.queue().flush(); break;
    case 7:
        if (below(4) == 0)
            openElsewhere(size_t(below(2)));
        break;
    case 8: QTest::qWait(below(3)); break;
    case 9: typeAndErase(oneWindow()); break;
    default: type(session); break;
    }
    QCoreApplication::processEvents();
}

// In any record that is in hand, sometimes back to what it was.
void TestSessionWalk::type(DeskSession &session)
{
    const WorkingCopy &held = session.workingCopy();
    const Kind kind = std::array{Kind::Tool, Kind::Seat, Kind::Persona, Kind::Site}.at(
        size_t(below(4)));
    const auto records = held.all(kind);
    if (records.empty())
        return;
    const Record &record = *records[size_t(below(int(records.size())))];
    if (kind == Kind::Seat) {
        session.change({record.ref(), Field::Score}, value(below(101)), text("Score"));
        return;
    }
    if (kind == Kind::Site) {
        session.change({record.ref(), Field::ShipThreshold}, value(50 + below(3)),
                       text("Threshold"));
        return;
    }
    const FieldRef field{record.ref(), Field::Name};
    const QString typed = record.text(Field::Name) + QChar(u'a' + below(26));
    session.change(field, typed.right(5), text("Name"));
    if (below(3) == 0)
        session.change(field, held.stored(field), text("Name"));
}

// A gesture of which the file holds the one half, and the other window hears it, before it comes to
// nothing.
void TestSessionWalk::typeAndErase(Window &window)
{
    DeskSession &session = window.session;
    const FieldRef kicker{session.workingCopy().site()->ref(), Field::Kicker};
    const Value before = session.workingCopy().shown(kicker);
    session.queue().endGesture();
    for (const Value &typed : {value("x"), before}) {
        session.change(kicker, typed, text("Kicker"));
        session.queue().flush();
        QVERIFY(
            QTest::qWaitFor([&] { return session.queue().isIdle() || session.queue().failure(); }));
        for (auto &other : m_windows) {
            if (below(2) == 0)
                (void)other->session.desk().ask([](Desk &desk) { return desk.catchUp(); }).result();
        }
    }
    session.queue().endGesture();
}

void TestSessionWalk::command(DeskSession &session)
{
    const WorkingCopy &held = session.workingCopy();
    const Id tool = oneTool();
    switch (below(4)) {
    case 0: {
        const auto seats = held.seatsOf(tool);
        if (held.tool(tool) && seats.size() < 4)
            session.submit(text("Seat"),
                           commands::makeSeat(Id::make(), tool,
                                              idOf(QStringLiteral("persona-%1").arg(below(6))),
                                              seats));
        break;
    }
    case 1: {
        const auto seats = held.seatsOf(tool);
        if (!seats.empty())
            session.submit(text("Clear"), commands::remove(*seats.front()));
        break;
    }
    case 2: {
        const Record record = m_desk->find({Kind::Tool, tool});
        session.submit(text("Tool"),
                       record.exists() ? commands::remove(record) : commands::restore(record));
        break;
    }
    default:
        session.submit(text("Note"), commands::makeNote(Id::make(), tool, text("Why?"),
                                                        session.queue().author(), 1));
        break;
    }
}

// Another program adds tools, and gives a seat to one that is there.
void TestSessionWalk::import(int tools)
{
    std::vector<Part> parts;
    for (int i = 0; i < tools; ++i, ++m_tools) {
        const QByteArray slug = QStringLiteral("tool-%1").arg(m_tools).toUtf8();
        for (const Part &part : newPanel(slug, slug, {{"persona-0", 80}, {"persona-1", 40}}))
            parts.push_back(part);
    }
    if (m_tools > 0 && tools == 0) {
        const QByteArray slug = QStringLiteral("tool-%1").arg(below(m_tools)).toUtf8();
        parts.push_back(
            newSeat(slug, qPrintable(QStringLiteral("persona-%1").arg(2 + below(4))), 2));
    }
    (void)(*m_desk)->apply(edit("Import", parts, "Cid")); // a seat may be taken
}

// Goes to another desk and back, typing on the way; in a conflict it stays.
void TestSessionWalk::openElsewhere(size_t number)
{
    // SQLite's locks are the process's: while a file is opened, nobody else of it may write there.
    EditQueue &other = m_windows[1 - number]->session.queue();
    other.flush();
    QVERIFY(QTest::qWaitFor([&] { return other.isIdle(); }));
    DeskSession &session = m_windows[number]->session;
    for (const QString &path : {m_other->path(), m_desk->path()}) {
        QSignalSpy opened(&session, &DeskSession::opened);
        QSignalSpy blocked(&session, &DeskSession::openBlocked);
        session.open(path);
        for (int i = below(4); i > 0; --i) {
            type(session);
            QTest::qWait(below(2));
        }
        QVERIFY(QTest::qWaitFor([&] { return opened.count() + blocked.count() == 1; }));
    }
}

// Until all is written and announced; in a conflict either text is kept.
bool TestSessionWalk::rest(Window &window)
{
    EditQueue &queue = window.session.queue();
    return QTest::qWaitFor([&] {
        if (!queue.conflicts().empty())
            queue.resolve(queue.conflicts().begin()->first, below(2) == 0);
        if (!queue.refused().empty())
            queue.discard();
        queue.flush();
        if (queue.isUnsaved())
            return false;
        (void)window.session.desk().ask([](Desk &desk) { return desk.catchUp(); }).result();
        QCoreApplication::processEvents();
        return !queue.isUnsaved() && differences(window).isEmpty();
    });
}

// Between what the window shows and what the desk holds.
QStringList TestSessionWalk::differences(Window &window)
{
    QStringList found;
    const WorkingCopy &held = window.session.workingCopy();
    const DeskRecords records = *(*m_desk)->reader()->records();
    const auto compare = [&](const Record &record) {
        if (const Record *shown = held.find(record.ref()))
            found += print(changesBetween(record, *shown));
    };
    compare(records.site);
    if (*(*m_desk)->reader()->undoSteps(window.session.queue().author()) !=
        window.session.undoSteps())
        found += text("the next steps of ") + window.session.queue().author();
    for (const auto *list :
         {&records.personas, &records.tools, &records.seats, &records.comparisons, &records.notes})
        std::ranges::for_each(*list, compare);
    for (const auto *list : {&records.seats, &records.notes}) {
        for (const Record &part : *list) {
            if (part.exists() && held.holds({Kind::Tool, toolOf(part)}) && !held.holds(part.ref()))
                found += text("not in hand: ") + nameOf(part.id());
        }
    }
    const auto rows = *(*m_desk)->reader()->panelRows();
    if (window.board.rows().count() != int(rows.size()))
        found += text("%1 rows, not %2").arg(window.board.rows().count()).arg(rows.size());
    for (PanelRow row : rows) {
        window.board.view().judge(row);
        const int number = window.board.rows().numberOf(row.tool.id);
        const auto print = [](const PanelRow &shown) {
            return text("%1 %2 seats, ship %3, at %4, notes %5, discussed %6, held %7")
                .arg(shown.tool.name)
                .arg(shown.seats.size())
                .arg(shown.tool.split.ships)
                .arg(shown.tool.updatedAt)
                .arg(shown.notesOpen)
                .arg(shown.isDiscussed)
                .arg(shown.tool.isHeld);
        };
        if (number < 0)
            found += text("no row of ") + print(row);
        else if (window.board.rows().at(number) != row)
            found += print(window.board.rows().at(number)) + text(" instead of ") + print(row);
    }
    return found;
}

VD_TEST_CASE(TestSessionWalk)

} // namespace tst_sessionwalk

#include "tst_sessionwalk.moc"
