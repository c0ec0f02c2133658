// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publicationdriver.h"

#include "site/manifesttext.h"
#include "site/switchover.h"
#include "support/testcases.h"

#include <QTest>
#include <QThread>

#include <sys/stat.h>

#include <thread>

namespace tst_publication {

using namespace vd;
using namespace vd::site;

// A site takes the place of the one before, whole, or after a run that died.
class TestPublication : public QObject, private PublicationDriver
{
    Q_OBJECT

private slots:
    void init() { makeFolder(); }

    void firstAndSecondSite();
    void nothingChangedWritesNothing();
    void anotherStateWritesTheManifestOnly();
    void withoutPublishNothingIsLeft();
    void lostFileIsWrittenAgain();
    void manyFilesFromManyThreads();

    void damagedManifestIsRefused();
    void manifestThatLeadsOutIsRefused();
    void whatWasNeitherStagedNorThereIsRefused();
    void recoversAtEveryStep();
    void unfinishedStageIsDropped();
};

void TestPublication::firstAndSecondSite()
{
    QCOMPARE(text(publish(first)),
             QStringLiteral("added 5, changed 0, removed 0, kept 0, 16 bytes"));
    QCOMPARE(standing(), first);
    QCOMPARE(home(), QStringList{QStringLiteral("manifest")});
    QCOMPARE(text(publish(second, 2)),
             QStringLiteral("added 2, changed 1, removed 2, kept 2, 17 bytes"));
    QCOMPARE(standing(), second);
    QCOMPARE(home(), QStringList{QStringLiteral("manifest")});
    const auto publication = Publication::open(m_site, desk);
    QVERIFY((*publication)->last() == manifestOf(second, 2));
}

void TestPublication::nothingChangedWritesNothing()
{
    QVERIFY(publish(first));
    const QFileInfo manifest(at(".verdictdesk/manifest"));
    const QDateTime written = manifest.lastModified();
    QTest::qSleep(20);
    QCOMPARE(text(publish(first)),
             QStringLiteral("added 0, changed 0, removed 0, kept 5, 0 bytes"));
    QCOMPARE(QFileInfo(manifest.filePath()).lastModified(), written);
}

void TestPublication::anotherStateWritesTheManifestOnly()
{
    QVERIFY(publish(first));
    QFileInfo page(at("index.html"));
    const QDateTime written = page.lastModified();
    QTest::qSleep(20);
    QCOMPARE(text(publish(first, 2)),
             QStringLiteral("added 0, changed 0, removed 0, kept 5, 0 bytes"));
    QCOMPARE((*Publication::open(m_site, desk))->last().position, 2);
    page.refresh();
    QCOMPARE(page.lastModified(), written);
}

void TestPublication::withoutPublishNothingIsLeft()
{
    {
        const auto publication = Publication::open(m_site, desk);
        QVERIFY((*publication)->stage("tools/a.html", "a"));
    }
    QVERIFY(!QFileInfo::exists(m_site));
    QVERIFY(publish(first));
    {
        const auto publication = Publication::open(m_site, desk);
        QVERIFY((*publication)->stage("tools/a.html", "another"));
        QVERIFY((*publication)->stage("new/b.html", "b"));
    }
    QCOMPARE(standing(), first);
    QCOMPARE(home(), QStringList{QStringLiteral("manifest")});
}

void TestPublication::lostFileIsWrittenAgain()
{
    QVERIFY(publish(first));
    QVERIFY(QFile::remove(at("tools/a.html")));
    write(at("index.html"), "cut");
    QVERIFY(QDir(at("compare")).removeRecursively());
    {
        const auto publication = Publication::open(m_site, desk);
        const auto held = [&](const char *path) {
            return holds(**publication, *(*publication)->last().file(path));
        };
        QVERIFY(held("tools/b.html"));
        QVERIFY(!held("tools/a.html"));
        QVERIFY(!held("index.html"));
        QVERIFY(!held("compare/a-vs-b.html"));
    }
    QCOMPARE(text(publish(first)),
             QStringLiteral("added 0, changed 3, removed 0, kept 2, 11 bytes"));
    QCOMPARE(standing(), first);
}

void TestPublication::manyFilesFromManyThreads()
{
    Files files;
    for (int i = 0; i < 1000; ++i)
        files[std::string("f")
                  .append(std::to_string(i % 7))
                  .append("/g/p")
                  .append(std::to_string(i))] = std::string(size_t(i), 'x');
    auto publication = std::move(*Publication::open(m_site, desk));
    std::atomic<int> refused = 0;
    const auto stageFrom = [&](int start) {
        int number = 0;
        for (const auto &[path, content] : files) {
            if (number++ % 4 == start && !publication->stage(path, content))
                ++refused;
        }
    };
    std::vector<std::thread> threads;
    for (int start = 0; start < 4; ++start)
        threads.emplace_back(stageFrom, start);
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(refused, 0);
    QCOMPARE(text(publication->publish(manifestOf(files, 1))),
             QStringLiteral("added 1000, changed 0, removed 0, kept 0, 499500 bytes"));
    QCOMPARE(standing(), files);
}

void TestPublication::damagedManifestIsRefused()
{
    QVERIFY(publish(first));
    const QByteArray manifest = read(at(".verdictdesk/manifest"));
    write(at(".verdictdesk/manifest"), manifest.left(manifest.size() - 10));
    QCOMPARE(
        refusal(),
        QStringLiteral("%1 was left as it is: its list of published files, "
                       ".verdictdesk/manifest, cannot be used: it is cut off or damaged at line "
                       "13. Publish to a new folder, or empty this one.")
            .arg(m_site));
    QCOMPARE(standing(), first);
    write(at(".verdictdesk/manifest"), "");
    QVERIFY(refusal().contains(QStringLiteral("it is not a list of published files")));
    QVERIFY(QFile::remove(at(".verdictdesk/manifest")));
    QCOMPARE(::mkfifo(QFile::encodeName(at(".verdictdesk/manifest")).constData(), 0600), 0);
    QVERIFY(refusal().contains(QStringLiteral("it is not a list of published files")));
}

void TestPublication::manifestThatLeadsOutIsRefused()
{
    QVERIFY(publish(first));
    const QString outside = m_dir->filePath(QStringLiteral("outside.html"));
    write(outside, "theirs");
    const QByteArray manifest = read(at(".verdictdesk/manifest"));
    QByteArray lines = manifest.left(manifest.lastIndexOf("check "));
    lines.replace(" tools/b.html\n", " tools/../../outside.html\n");
    const std::string check = digestOf({lines.constData(), size_t(lines.size())}).text();
    write(at(".verdictdesk/manifest"), lines + "check " + QByteArray::fromStdString(check) + '\n');
    QVERIFY(refusal().contains(QStringLiteral("damaged at line 12")));
    QCOMPARE(read(outside), "theirs");
    QCOMPARE(standing(), first);
}

void TestPublication::whatWasNeitherStagedNorThereIsRefused()
{
    QVERIFY(publish(first));
    {
        const auto publication = Publication::open(m_site, desk);
        QVERIFY((*publication)->stage("index.html", "home again"));
        QVERIFY((*publication)->stage("stray.html", "of no site"));
        const auto published = (*publication)->publish(manifestOf(second, 2));
        QCOMPARE(published.error().kind, ErrorKind::System);
        QVERIFY(published.error().text().contains(QStringLiteral(" badges/deep/a.svg: ")));
    }
    QCOMPARE(standing(), first);
    QVERIFY(publish(second, 2));
    QCOMPARE(standing(), second);
}

// A run that logged what it would do, and died after so many of its moves and removals.
void TestPublication::recoversAtEveryStep()
{
    const std::vector<std::pair<const char *, const char *>> moves = {
        {".verdictdesk/stage/badges", "badges"},
        {".verdictdesk/stage/index.html", "index.html"},
        {".verdictdesk/stage/tools/c.html", "tools/c.html"},
        {"compare/a-vs-b.html", nullptr},
        {"tools/b.html", nullptr},
        {"compare", nullptr},
    };
    const Manifest next = manifestOf(second, 2);
    for (size_t done = 0; done <= moves.size(); ++done) {
        init();
        QVERIFY(publish(first));
        for (const char *path : {"badges/deep/a.svg", "index.html", "tools/c.html"})
            write(at(".verdictdesk/stage/") + QString::fromUtf8(path),
                  QByteArray::fromStdString(second.at(path)));
        QByteArray log;
        QVERIFY(writeManifest(next, [&](std::string_view piece) {
            log.append(piece.data(), qsizetype(piece.size()));
            return true;
        }));
        write(at(".verdictdesk/log"), log);
        for (size_t i = 0; i < done; ++i) {
            const QByteArray from = QFile::encodeName(at(moves[i].first));
            const QByteArray to = moves[i].second ? QFile::encodeName(at(moves[i].second)) : "";
            const bool moved = moves[i].second ? ::rename(from.constData(), to.constData()) == 0
                                               : ::remove(from.constData()) == 0;
            QVERIFY2(moved, from.constData());
        }
        // Whoever comes next finishes it, even if it publishes nothing or is of another desk.
        if (done % 2 == 0)
            QVERIFY(!Publication::open(m_site, otherDesk));
        else
            QVERIFY(Publication::open(m_site, desk));
        QCOMPARE(standing(), second);
        QCOMPARE(home(), QStringList{QStringLiteral("manifest")});
        QVERIFY((*Publication::open(m_site, desk))->last() == next);
    }
}

void TestPublication::unfinishedStageIsDropped()
{
    QVERIFY(publish(first));
    write(at(".verdictdesk/stage/tools/a.html"), "another");
    write(at(".verdictdesk/log.new"), read(at(".verdictdesk/manifest")));
    QVERIFY(Publication::open(m_site, desk));
    QCOMPARE(standing(), first);
    QCOMPARE(home(), QStringList{QStringLiteral("manifest")});
}

VD_TEST_CASE(TestPublication)

} // namespace tst_publication

#include "tst_publication.moc"
