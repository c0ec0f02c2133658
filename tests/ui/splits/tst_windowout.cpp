// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsonreader.h"
#include "splits/boardtext.h"
#include "support/testcases.h"
#include "ui/query/queryfield.h"
#include "ui/splits/boardexport.h"
#include "ui/splits/splitview.h"
#include "ui/support/windowdriver.h"

#include <QFile>
#include <QFileInfo>
#include <QListWidget>
#include <QProcess>
#include <QRegularExpression>
#include <QSemaphore>
#include <QSignalSpy>
#include <QThreadPool>
#include <QtEndian>

namespace tst_windowout {

using namespace vd;
using namespace vd::test;
using namespace vd::ui;

namespace {

// Keeps a pool of one thread busy until it is let go.
class Hold
{
public:
    explicit Hold(QThreadPool *pool)
    {
        pool->start([gate = m_gate] { gate->acquire(); });
    }
    ~Hold() { letGo(); }
    Q_DISABLE_COPY_MOVE(Hold)

    void letGo() { m_gate->release(); }

private:
    std::shared_ptr<QSemaphore> m_gate = std::make_shared<QSemaphore>();
};

struct Printed
{
    QByteArray out;
    QString errors;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Of a PDF as Qt writes it (ISO 32000-1, 7.3.8, 7.7.3 and 9.4.3): how many pages it has, and how
// many letters are put on them.
struct Paper
{
    qsizetype pages = 0;
    qsizetype letters = 0;
};

QByteArray inflated(const QByteArray &stream) // of zlib, which begins with an x (RFC 1950)
{
    constexpr int most = 1 << 24; // which qUncompress() wants to know, and only as a hint
    QByteArray sized(4, '\0');
    qToBigEndian(quint32(most), sized.data());
    return qUncompress(sized + stream);
}

Paper paperOf(const QByteArray &pdf)
{
    Paper paper{pdf.count("/Type /Page\n"), 0};
    for (qsizetype at = 0; (at = pdf.indexOf("\nstream\n", at)) >= 0;) {
        at += qsizetype(qstrlen("\nstream\n"));
        const QByteArray stream = pdf.mid(at, pdf.indexOf("endstream", at) - at);
        const QByteArray content = stream.startsWith('x') ? inflated(stream) : QByteArray();
        static const QRegularExpression shown(QStringLiteral("<([0-9a-fA-F]+)> *Tj"));
        auto it = shown.globalMatch(QString::fromLatin1(content));
        while (it.hasNext())
            paper.letters += it.next().captured(1).size() / 4; // two bytes each
    }
    return paper;
}

} // namespace

// What leaves the board of a window, beside what the program for the command line prints of the
// same desk.
class TestWindowOut : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_hand.reset(); }

    void filesAreTheCommandLines_data();
    void filesAreTheCommandLines();
    void aSavedQueryIsTheSameInBoth();
    void blindModeIsTheSameInBoth();
    void aFaultIsTheSameInBoth();
    void threePlacesFindTheSame_data() { queries(); }
    void threePlacesFindTheSame();
    void paperIsPrinted();
    void aDeskIsNotWrittenOver();
    void theWindowGoesOnMeanwhile();
    void cancelLeavesTheFile();
    void anotherDeskMayBeOpenedMeanwhile();
    void theWindowMayBeClosedMeanwhile();

private:
    static void queries();
    SplitView *view() const { return m_hand->window->findChild<SplitView *>(); }
    SplitModel *table() const { return static_cast<SplitModel *>(view()->model()); }
    BoardExport *out() const { return m_hand->window->findChild<BoardExport *>(); }
    QThreadPool *pool() const { return out()->findChild<QThreadPool *>(); }
    QString pathOf(const char *name) const { return m_hand->desk.folder() + u'/' + text(name); }
    void ask(const QString &query) const;
    bool choose(const char *line, const QString &path) const; // of the menu
    QByteArray exported(const char *line) const;              // once it is written
    Printed printed(const QStringList &arguments) const;      // by the command line
    void compareFiles(const QString &query) const;

    std::unique_ptr<WindowDriver> m_hand;
};

void TestWindowOut::init()
{
    QTest::failOnWarning(otherWindowWarnings());
    m_hand = std::make_unique<WindowDriver>();
    m_hand->window->resize(1400, 853);
    m_hand->desk.set(m_hand->seats("plumbline").front().ref(), Field::Author, value("Grace"));
    m_hand->desk.set(m_hand->seats("plumbline").front().ref(), Field::Review,
                     value("There is no lock-in here."));
    QVERIFY(m_hand->open());
    m_hand->press(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor([this] { return table()->rowCount() == 16; }));
}

void TestWindowOut::queries()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("finds");
    const auto add = [](const char *query, bool finds = true) {
        QTest::newRow(*query ? query : "nothing asked") << text(query) << finds;
    };
    add("");
    add("split:2-2");
    add("persona:skeptic score:<50");
    add("text:\"no lock-in\"");
    add("author:me");
    add("-category:Models spread:>20 dissent:any");
    add("not:status:published");
    add("plumb");
    add("split:2-2 split:4-0", false);
}

void TestWindowOut::ask(const QString &query) const
{
    m_hand->press(Qt::Key_L, Qt::ControlModifier);
    QTest::keyClicks(m_hand->named<QueryField>("Query the board"), query);
}

bool TestWindowOut::choose(const char *line, const QString &path) const
{
    m_hand->dialogs.picks = {path};
    return m_hand->chooseInMenu(m_hand->button("Export"), line);
}

QByteArray TestWindowOut::exported(const char *line) const
{
    const QString path = pathOf("exported");
    QFile::remove(path);
    if (!choose(line, path) || !QTest::qWaitFor([this] { return !out()->isRunning(); }))
        return {};
    return contentOf(path);
}

Printed TestWindowOut::printed(const QStringList &arguments) const
{
    QProcess program;
    program.start(text(VD_CLI), QStringList{text("--desk"), m_hand->desk.path(), text("--author"),
                                            text("Grace")} +
                                    arguments);
    if (!program.waitForFinished() || program.exitStatus() != QProcess::NormalExit)
        qFatal("the command line failed: %s", qPrintable(program.errorString()));
    return {program.readAllStandardOutput(), QString::fromUtf8(program.readAllStandardError())};
}

void TestWindowOut::compareFiles(const QString &query) const
{
    const auto splits = [&](const char *format) {
        return printed({text("splits"), text(format), text("--"), query}).out;
    };
    QCOMPARE(exported("As CSV"), splits("--csv"));
    QCOMPARE(exported("As JSON"), splits("--json"));
}

void TestWindowOut::filesAreTheCommandLines_data()
{
    queries();
}

void TestWindowOut::filesAreTheCommandLines()
{
    QFETCH(const QString, query);
    QFETCH(const bool, finds);
    ask(query);
    // What stands in texts is looked up beside the window's thread.
    QVERIFY(QTest::qWaitFor([&] {
        return (table()->rowCount() > 0) == finds && (query.isEmpty() || table()->rowCount() < 16);
    }));
    compareFiles(query);
}

void TestWindowOut::aSavedQueryIsTheSameInBoth()
{
    m_hand->desk.set(m_hand->desk.site(), Field::PanelQueries,
                     Value(queriesText({{text("Alone"), text("dissent:any mean:>50")}})));
    auto *saved = m_hand->named<QListWidget>("Saved queries");
    QVERIFY(QTest::qWaitFor([&] { return saved->item(0)->text() == text("Alone"); }));
    QTest::mouseClick(saved->viewport(), Qt::LeftButton, {},
                      saved->visualItemRect(saved->item(0)).center());
    QVERIFY(table()->rowCount() > 0 && table()->rowCount() < 16);
    compareFiles(text("dissent:any mean:>50"));
}

void TestWindowOut::blindModeIsTheSameInBoth()
{
    m_hand->desk.set(m_hand->seats("plumbline").front().ref(), Field::Score, nothing);
    m_hand->desk.set(m_hand->desk.site(), Field::PanelBlind, value(1));
    const Id tool = m_hand->tool("plumbline").id();
    QTRY_VERIFY(!scoresOf(table()->at(table()->rowOf(tool))));
    compareFiles({});
    ask(text("score:>0"));
    QVERIFY(!table()->isShown(table()->board().numberOf(tool)));
    compareFiles(text("score:>0"));
}

void TestWindowOut::aFaultIsTheSameInBoth()
{
    const QString query = text("split:2-2 score:many categry:Models");
    ask(query);
    QStringList errors = printed({text("splits"), text("--"), query}).errors.split(u'\n');
    // The lines between show where in the query, the last one where there is help.
    errors.removeIf([](const QString &line) { return line.isEmpty() || line.startsWith(u' '); });
    QCOMPARE(errors.size(), 3);
    errors.removeLast();
    QCOMPARE(m_hand->named<QueryField>("Query the board")->accessibleDescription(),
             errors.join(u' '));
}

void TestWindowOut::threePlacesFindTheSame()
{
    QFETCH(const QString, query);
    QStringList expected;
    const auto rows = readJson(printed({text("tools"), text("--json"), text("--"), query}).out);
    for (const Json &row : *rows->array())
        expected += *row.find(text("name"))->string();
    expected.sort();
    const auto board = [this] {
        QStringList names;
        for (int row = 0; row < table()->rowCount(); ++row)
            names += table()->at(row).tool.name;
        names.sort();
        return names;
    };
    ask(query);
    QTRY_COMPARE(board(), expected);
    m_hand->press(Qt::Key_1, Qt::ControlModifier);
    m_hand->press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(m_hand->named<QueryField>("Filter tools"), query);
    const auto library = [this] {
        QStringList names = m_hand->listed();
        names.sort();
        return names;
    };
    QTRY_COMPARE(library(), expected);
}

void TestWindowOut::paperIsPrinted()
{
    qsizetype letters = 0; // of names and figures alone
    const BoardView &looks = table()->board().view();
    for (const QStringList &row : boardtext::toTable(table()->board().rows(), looks.roster, 60)) {
        for (const QString &cell : row.mid(1)) // without the slug
            letters += cell.size();
    }
    QVERIFY(letters > 500);
    for (const char *line : {"As PDF", "Print"}) {
        const Paper paper = paperOf(exported(line));
        QCOMPARE(paper.pages, 1);
        QVERIFY2(paper.letters > letters, qPrintable(QString::number(paper.letters)));
    }
}

void TestWindowOut::aDeskIsNotWrittenOver()
{
    const QByteArray before = m_hand->desk.sha256();
    QVERIFY(choose("As CSV", m_hand->desk.path()));
    QVERIFY(QTest::qWaitFor([this] { return !m_hand->dialogs.messages.isEmpty(); }));
    QVERIFY(m_hand->dialogs.messages.constFirst().startsWith(text("The board was not exported: ")));
    QCOMPARE(m_hand->desk.sha256(), before);
}

void TestWindowOut::theWindowGoesOnMeanwhile()
{
    ask(text("split:2-2"));
    const QByteArray expected = exported("As CSV");
    const int found = table()->rowCount();
    const QString path = pathOf("board.csv");
    Hold hold(pool());
    QVERIFY(choose("As CSV", path));
    QTRY_VERIFY(m_hand->said().contains(text("Writing board.csv…")));
    QVERIFY(!m_hand->chooseInMenu(m_hand->button("Export"), "As JSON")); // one at a time
    ask(text("split:4-0"));
    QTRY_VERIFY(table()->rowCount() > 0 && table()->rowCount() != found);
    QVERIFY(!QFileInfo::exists(path));
    hold.letGo();
    QTRY_VERIFY(!out()->isRunning());
    QCOMPARE(contentOf(path), expected); // as it was when it was asked for
    QVERIFY(!m_hand->said().contains(text("Writing board.csv…")));
    QVERIFY(m_hand->chooseInMenu(m_hand->button("Export"), "As JSON"));
}

void TestWindowOut::cancelLeavesTheFile()
{
    const QString path = pathOf("board.pdf");
    QVERIFY(choose("As PDF", path));
    QTRY_VERIFY(!out()->isRunning());
    const QByteArray before = contentOf(path);
    QVERIFY(!before.isEmpty());
    ask(text("split:2-2"));
    for (const char *line : {"As CSV", "As JSON", "As PDF"}) {
        QSignalSpy statusMessage(out(), &BoardExport::statusMessage);
        Hold hold(pool());
        QVERIFY(choose(line, path));
        QTRY_VERIFY(m_hand->said().contains(text("Writing board.pdf…")));
        QTest::mouseClick(m_hand->button("Cancel"), Qt::LeftButton);
        hold.letGo();
        QTRY_VERIFY(!out()->isRunning());
        QVERIFY(
            statusMessage.at(0).at(0).toString().startsWith(text("The export was cancelled; ")));
        QCOMPARE(contentOf(path), before);
    }
    const QString printed = pathOf("printed.pdf");
    Hold hold(pool());
    QVERIFY(choose("Print", printed));
    QTRY_VERIFY(m_hand->said().contains(text("Printing…")));
    QTest::mouseClick(m_hand->button("Cancel"), Qt::LeftButton);
    hold.letGo();
    QTRY_VERIFY(!out()->isRunning());
    QVERIFY(!QFileInfo::exists(printed));
}

void TestWindowOut::anotherDeskMayBeOpenedMeanwhile()
{
    const QByteArray expected = exported("As JSON");
    const TempDesk other;
    const QString path = pathOf("board.json");
    Hold hold(pool());
    QVERIFY(choose("As JSON", path));
    m_hand->window->openDesk(other.path());
    QTRY_COMPARE(table()->board().count(), 0);
    QTRY_COMPARE(m_hand->window->session().path(), other.path());
    hold.letGo();
    QTRY_VERIFY(!out()->isRunning());
    QCOMPARE(contentOf(path), expected); // of the desk it was asked of
    m_hand->closeWindow();               // it has a lock beside the other desk
}

void TestWindowOut::theWindowMayBeClosedMeanwhile()
{
    const QString path = pathOf("board.pdf");
    {
        Hold hold(pool());
        QVERIFY(choose("As PDF", path));
    }
    m_hand->closeWindow();
    // It was stopped, or was done already; nobody writes any more.
    const QByteArray pdf = contentOf(path);
    QVERIFY(pdf.isEmpty() || pdf.trimmed().endsWith("%%EOF"));
    QCOMPARE(QDir(m_hand->desk.folder()).entryList({text("board.pdf*")}).size(),
             pdf.isEmpty() ? 0 : 1);
}

VD_TEST_CASE(TestWindowOut)

} // namespace tst_windowout

#include "tst_windowout.moc"
