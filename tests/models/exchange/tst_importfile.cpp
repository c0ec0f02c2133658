// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/deskimport.h"
#include "support/print.h"
#include "support/testcases.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

namespace tst_importfile {

using namespace vd;

// Files that may be anything at all are refused at the first look.
class TestImportFile : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void reads();
    void refuses_data();
    void refuses();

private:
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QTemporaryDir m_dir;
};

void TestImportFile::reads()
{
    write(QStringLiteral("a.json"), "{\"a\": 1}\n");
    QVERIFY(QFile::link(m_dir.filePath(QStringLiteral("a.json")),
                        m_dir.filePath(QStringLiteral("link.json"))));
    for (const char *name : {"a.json", "link.json"}) {
        const auto json = readImportFile(m_dir.filePath(QLatin1String(name)));
        VD_OK(json);
        QCOMPARE(writeJson(*json), QByteArray("{\"a\":1}"));
    }
}

void TestImportFile::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("reason"); // its beginning
    const auto row = [](const char *name, const char *reason) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(reason);
    };
    row("missing.json", "there is no such file");
    row("folder", "it is not a regular file");
    row("pipe", "it is not a regular file");
    row("/dev/zero", "it is not a regular file");
    row("/dev/null", "it is not a regular file");
    row("link to zero", "it is not a regular file");
    row("link to nothing", "there is no such file");
    row("sparse", "it is larger than 64 MiB");
    row("64 MiB of NULs", "byte 1: U+0000");
    row("empty", "byte 0: there is nothing in it");
    row("junk", "byte 2: not JSON: ");
    row("utf16", "byte 0: UTF-16");
    row("twice", "/a: the key stands there twice");
}

void TestImportFile::refuses()
{
    QFETCH(const QString, name);
    QFETCH(const QString, reason);
    const QString path = name.startsWith(u'/') ? name : m_dir.filePath(name);
    if (name == u"folder")
        QVERIFY(QDir().mkdir(path));
    else if (name == u"pipe")
        QCOMPARE(::mkfifo(qPrintable(path), 0600), 0);
    else if (name == u"link to zero")
        QVERIFY(QFile::link(QStringLiteral("/dev/zero"), path));
    else if (name == u"link to nothing")
        QVERIFY(QFile::link(m_dir.filePath(QStringLiteral("nowhere")), path));
    else if (name == u"sparse" || name == u"64 MiB of NULs") {
        write(name, {});
        QVERIFY(QFile::resize(path, importSizeLimit + (name == u"sparse" ? 1 : 0)));
    } else if (name == u"empty")
        write(name, {});
    else if (name == u"junk")
        write(name, "[junk]");
    else if (name == u"utf16")
        write(name, QByteArray("\xFF\xFE{\0}\0", 6));
    else if (name == u"twice")
        write(name, "{\"a\":1,\"a\":2}");
    const auto json = readImportFile(path);
    QVERIFY(!json);
    QVERIFY(json.error().kind == ErrorKind::Input);
    QCOMPARE(json.error().text().left(path.size() + 2 + reason.size()),
             path + QLatin1String(": ") + reason);
}

VD_TEST_CASE(TestImportFile)

} // namespace tst_importfile

#include "tst_importfile.moc"
