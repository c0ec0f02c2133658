// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/database.h"
#include "support/print.h"
#include "support/tempdesk.h"
#include "support/testcases.h"

#include <QDir>
#include <QTest>

#include <sys/stat.h>

namespace tst_deskfile {

using namespace vd;
using namespace vd::test;

// Making and opening desks: nothing is replaced, nothing is made by mistake, and what is no desk
// keeps its bytes.
class TestDeskFile : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void createMakesOneFile();
    void createNeverReplaces_data();
    void createNeverReplaces();
    void createNeedsAFolderAndAnAuthor();
    void createIsWholeOrNothing();
    void mistypedPathMakesNothing();
    void junkIsLeftAlone_data();
    void junkIsLeftAlone();
    void otherDatabaseIsLeftAlone();
    void folderAndPipeAreRefused();
    void linkOpensWhatItPointsAt();
    void newerDeskIsReadOnly();
    void truncatedDeskIsRefused_data();
    void truncatedDeskIsRefused();
    void headerSaysDesk();
    void pragmasAreReadBack_data();
    void pragmasAreReadBack();

private:
    QStringList names(const QTemporaryDir &dir)
    {
        return QDir(dir.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
};

static void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestDeskFile::createMakesOneFile()
{
    QTemporaryDir dir;
    const TestClock clock;
    const QString path = dir.filePath(QStringLiteral("spring ? #1.vdesk"));
    const auto desk = Desk::create(path, text("Ada"), clock);
    VD_OK(desk);
    QCOMPARE(names(dir), QStringList(QStringLiteral("spring ? #1.vdesk")));
    QVERIFY(!(*desk)->isReadOnly());
    QCOMPARE(*(*desk)->reader()->position(), 1);
    const auto history = (*desk)->reader()->history();
    VD_OK(history);
    QCOMPARE(print(*history), QStringList({text("1 Ada: New desk"), text("site, exists: 0 -> 1")}));
    QCOMPARE(history->front().at, *clock.now);
    QCOMPARE(print((*desk)->verify()), QStringList());
}

void TestDeskFile::createNeverReplaces_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("file") << "file";
    QTest::newRow("empty file") << "empty";
    QTest::newRow("folder") << "folder";
    QTest::newRow("link to nothing") << "dangling";
    QTest::newRow("desk") << "desk";
}

void TestDeskFile::createNeverReplaces()
{
    QFETCH(const QString, what);
    TempDesk other;
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("x.vdesk"));
    if (what == u"folder")
        QVERIFY(QDir().mkdir(path));
    else if (what == u"dangling")
        QVERIFY(QFile::link(dir.filePath(QStringLiteral("nowhere")), path));
    else if (what == u"desk")
        QVERIFY(QFile::copy(other.path(), path));
    else
        write(path, what == u"file" ? "a letter to Ada" : "");
    const bool isFile = QFileInfo(path).isFile();
    const QByteArray before = isFile ? sha256Of(path) : QByteArray();
    const auto desk = Desk::create(path, text("Ada"));
    VD_REFUSED(desk, qPrintable(path + text(" already exists and was not changed.")));
    QCOMPARE(names(dir), QStringList(QStringLiteral("x.vdesk")));
    QCOMPARE(isFile ? sha256Of(path) : QByteArray(), before);
}

void TestDeskFile::createNeedsAFolderAndAnAuthor()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("no/x.vdesk"));
    VD_REFUSED(Desk::create(path, text("Ada")),
               qPrintable(path + text(": there is no folder ") + dir.filePath(text("no")) + u'.'));
    VD_REFUSED(Desk::create(dir.filePath(QStringLiteral("x.vdesk")), text(" ")),
               "An edit needs an author and a label.");
    QCOMPARE(names(dir), QStringList());
}

void TestDeskFile::createIsWholeOrNothing()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("new.vdesk"));
    const auto entries = [&] { return QDir(dir.path()).entryList(QDir::Files | QDir::Hidden); };
    const auto make = [&](bool succeeds) {
        return Desk::create(path, text("Ada"), systemClock(), [&](Desk &desk) -> Result<void> {
            const auto commit = desk.apply(edit("Tool", {newTool("mistral", "Mistral")}));
            if (!commit || !succeeds)
                return inputError(text("Not today."));
            return {};
        });
    };
    const auto refused = make(false);
    QVERIFY(!refused);
    QCOMPARE(refused.error().text(), text("Not today."));
    QCOMPARE(entries(), QStringList());
    const auto made = make(true);
    VD_OK(made);
    QCOMPARE((*made)->reader()->panelRows()->size(), size_t(1));
    QCOMPARE(entries(), QStringList{QStringLiteral("new.vdesk")});
}

void TestDeskFile::mistypedPathMakesNothing()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("sprnig.vdesk"));
    const auto desk = Desk::open(path);
    VD_REFUSED(desk, qPrintable(path + text(": there is no such file, and none was made. To make "
                                            "a desk, use \"new\".")));
    QVERIFY(desk.error().kind == ErrorKind::Input);
    QCOMPARE(names(dir), QStringList());
}

void TestDeskFile::junkIsLeftAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray magic("SQLite format 3\0", 16);
    QTest::newRow("0 bytes") << QByteArray();
    QTest::newRow("1 byte") << QByteArray("S");
    QTest::newRow("text") << QByteArray("Dear desk, ").repeated(1000);
    QTest::newRow("NULs") << QByteArray(4096, '\0');
    QTest::newRow("magic only") << magic;
    QTest::newRow("99 bytes of a header") << magic + QByteArray(83, '\0');
    QTest::newRow("a header of zeros") << magic + QByteArray(4080, '\0');
}

void TestDeskFile::junkIsLeftAlone()
{
    QFETCH(const QByteArray, bytes);
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("x.vdesk"));
    write(path, bytes);
    for (const auto checks : {Desk::Checks::Structure, Desk::Checks::None}) {
        const auto desk = Desk::open(path, checks);
        VD_REFUSED(desk, qPrintable(path + text(" is not a desk. It was left as it is.")));
        QVERIFY(desk.error().kind == ErrorKind::Input);
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
    QCOMPARE(names(dir), QStringList(QStringLiteral("x.vdesk")));
}

void TestDeskFile::otherDatabaseIsLeftAlone()
{
    TempDesk desk;
    desk.close();
    desk.sql(QStringLiteral("PRAGMA application_id = 1196444487")); // GeoPackage's
    const QByteArray before = desk.sha256();
    VD_REFUSED(Desk::open(desk.path()),
               qPrintable(desk.path() + text(" is not a desk. It was left as it is.")));
    QCOMPARE(desk.sha256(), before);
}

void TestDeskFile::folderAndPipeAreRefused()
{
    QTemporaryDir dir;
    VD_REFUSED(Desk::open(dir.path()), qPrintable(dir.path() + text(" is not a file.")));
    const QString pipe = dir.filePath(QStringLiteral("pipe.vdesk"));
    QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
    VD_REFUSED(Desk::open(pipe), qPrintable(pipe + text(" is not a file.")));
    VD_REFUSED(Desk::open(QStringLiteral("/dev/zero")), "/dev/zero is not a file.");
}

void TestDeskFile::linkOpensWhatItPointsAt()
{
    TempDesk desk;
    const QString link = desk.folder() + QLatin1String("/link.vdesk");
    QVERIFY(QFile::link(desk.path(), link));
    const auto opened = Desk::open(link);
    VD_OK(opened);
    QCOMPARE((*opened)->path(), QFileInfo(desk.path()).canonicalFilePath());
}

void TestDeskFile::newerDeskIsReadOnly()
{
    TempDesk desk;
    desk.apply("Tool", {newTool("mistral", "Mistral")});
    desk.close();
    desk.sql(QStringLiteral("PRAGMA user_version = 99999"));
    const QByteArray before = desk.sha256();
    desk.reopen();
    QVERIFY(desk->isReadOnly());
    QVERIFY(desk->isNewer());
    const QString reason = desk->readOnlyReason();
    QVERIFY2(reason.contains(QLatin1String("schema 99999; this one knows 5")), qPrintable(reason));
    QCOMPARE(desk->reader()->panelRows()->size(), 1);
    VD_OK(desk->searchReader()->toolsWith(text("mistral")));
    QCOMPARE(desk->searchReader()->toolsWith(text("mistral"))->size(), 1);
    const auto commit = desk->apply(edit("Tool", {newTool("modal", "Modal")}));
    VD_REFUSED(commit, qPrintable(reason));
    QVERIFY(commit.error().error.kind == ErrorKind::Input);
    QCOMPARE(print(desk->verify()), QStringList());
    desk.close();
    QCOMPARE(desk.sha256(), before);
}

void TestDeskFile::truncatedDeskIsRefused_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {5, 20, 50, 80, 99})
        QTest::addRow("%d %%", percent) << percent;
}

void TestDeskFile::truncatedDeskIsRefused()
{
    QFETCH(const int, percent);
    TempDesk desk;
    desk.close();
    QFile file(desk.path());
    QVERIFY(file.resize(file.size() * percent / 100));
    const QByteArray before = desk.sha256();
    const auto opened = Desk::open(desk.path());
    QVERIFY(!opened);
    QVERIFY(opened.error().kind == ErrorKind::Input);
    QVERIFY2(opened.error().text().contains(QLatin1String("is damaged")),
             qPrintable(opened.error().text()));
    QCOMPARE(desk.sha256(), before);
}

void TestDeskFile::headerSaysDesk()
{
    TempDesk desk;
    QCOMPARE(desk.scalar(QStringLiteral("PRAGMA application_id")), Value(qint64(0x5644736B)));
    QCOMPARE(desk.scalar(QStringLiteral("PRAGMA user_version")), Value(qint64(5)));
    QCOMPARE(desk.scalar(QStringLiteral("PRAGMA encoding")), value("UTF-8"));
}

void TestDeskFile::pragmasAreReadBack_data()
{
    QTest::addColumn<QString>("pragma");
    QTest::addColumn<QString>("expected");
    QTest::newRow("trusted_schema") << "trusted_schema"
                                    << "0";
    QTest::newRow("cell_size_check") << "cell_size_check"
                                     << "1";
    QTest::newRow("mmap_size") << "mmap_size"
                               << "0";
    QTest::newRow("foreign_keys") << "foreign_keys"
                                  << "1";
    QTest::newRow("journal_mode") << "journal_mode"
                                  << "\"delete\"";
    QTest::newRow("synchronous") << "synchronous"
                                 << "3";
    QTest::newRow("temp_store") << "temp_store"
                                << "2";
    QTest::newRow("busy_timeout") << "busy_timeout"
                                  << "5000";
}

void TestDeskFile::pragmasAreReadBack()
{
    QFETCH(const QString, pragma);
    QFETCH(const QString, expected);
    TempDesk desk;
    for (const auto access : {Database::Access::Write, Database::Access::Read}) {
        const auto database = Database::open(desk.path(), access);
        VD_OK(database);
        const auto held = (*database)->scalar(QStringLiteral("PRAGMA ") + pragma);
        VD_OK(held);
        QCOMPARE(QString::fromUtf8(writeJson(toJson(*held))), expected);
    }
}

VD_TEST_CASE(TestDeskFile)

} // namespace tst_deskfile

#include "tst_deskfile.moc"
