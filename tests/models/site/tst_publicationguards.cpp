// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publicationdriver.h"
#include "support/testcases.h"

#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tst_publicationguards {

using namespace vd;
using namespace vd::site;

// What is not the site's is neither changed nor followed.
class TestPublicationGuards : public QObject, private PublicationDriver
{
    Q_OBJECT

private slots:
    void init() { makeFolder(); }

    void foreignFilesStay();
    void foreignFileInTheWayIsRefused();
    void foreignFolderIsRefused();
    void whatIsNoFolderIsRefused();
    void folderWithTheDeskIsRefused();
    void otherDeskIsRefused();
    void secondRunIsRefused();
    void lockOfTheDeadIsTakenOver();
    void readOnlyFolderIsRefused();

    void linkedFileIsRefused();
    void linkedFolderIsRefused();
    void linkedHomeIsRefused();
    void linkedStageIsRefused();
    void whatIsRemovedIsNotFollowed();
    void linkToTheSiteIsFollowed();
};

void TestPublicationGuards::foreignFilesStay()
{
    write(at("CNAME"), "example.org");
    write(at(".git/HEAD"), "ref: main");
    QVERIFY(publish(first));
    write(at("compare/notes.txt"), "theirs");
    write(at("zine/index.html"), "theirs");
    QVERIFY(publish(second, 2));
    Files expected = second;
    expected["CNAME"] = "example.org";
    expected[".git/HEAD"] = "ref: main";
    expected["compare/notes.txt"] = expected["zine/index.html"] = "theirs";
    QCOMPARE(standing(), expected);
}

void TestPublicationGuards::foreignFileInTheWayIsRefused()
{
    const char *refused =
        "%1 was not published, and the site there is as it was. %2 exists "
        "and does not belong to this site. Move it elsewhere and publish again, or publish "
        "to another folder.";
    QVERIFY(publish(first));
    for (const char *path : {"tools/c.html", "badges/deep/a.svg"}) {
        write(at(path), "theirs");
        Files expected = first;
        expected[path] = "theirs";
        QCOMPARE(text(publish(second, 2)),
                 QString::fromUtf8(refused).arg(m_site, QString::fromUtf8(path)));
        QCOMPARE(standing(), expected);
        QVERIFY(QFile::remove(at(path)));
    }
    QVERIFY(QDir().mkpath(at("tools/c.html/x")));
    QCOMPARE(text(publish(second, 2)),
             QString::fromUtf8(refused).arg(m_site, QStringLiteral("tools/c.html")));
    QVERIFY(QDir(at("tools/c.html")).removeRecursively());
    QVERIFY(QDir(at("badges")).removeRecursively());
    write(at("badges"), "a file");
    QCOMPARE(text(publish(second, 2)),
             QStringLiteral("%1 was not published, and the site there is as it was. badges is in "
                            "the way: it is not a folder. Move it elsewhere and publish again, or "
                            "publish to another folder.")
                 .arg(m_site));
    QVERIFY(QFile::remove(at("badges")));
    QCOMPARE(standing(), first);
    QVERIFY(publish(second, 2));
}

void TestPublicationGuards::foreignFolderIsRefused()
{
    write(at("thesis.odt"), "years of work");
    QCOMPARE(text(publish(first)),
             QStringLiteral("%1 holds something else (thesis.odt) and no site of this program. "
                            "Nothing was written. Give a new folder, or an empty one.")
                 .arg(m_site));
    QCOMPARE(standing(), (Files{{"thesis.odt", "years of work"}}));
    QCOMPARE(refusalToLook(), refusal());
    QVERIFY(!QFileInfo::exists(at(".verdictdesk")));
    QVERIFY(QDir().mkpath(at(".verdictdesk")));
    QVERIFY(!publish(first));
    QCOMPARE(standing(), (Files{{"thesis.odt", "years of work"}}));
}

void TestPublicationGuards::whatIsNoFolderIsRefused()
{
    write(m_site, "a file");
    QCOMPARE(refusal(),
             QStringLiteral("%1 is not a folder and was left as it is. Give a folder for "
                            "the site.")
                 .arg(m_site));
    QCOMPARE(refusalToLook(), refusal());
    QVERIFY(QFile::remove(m_site));
    const QString parent = m_dir->filePath(QStringLiteral("none"));
    m_site = parent + QStringLiteral("/site/");
    QCOMPARE(refusal(), QStringLiteral("%1/site was not made: there is no folder %1.").arg(parent));
    QVERIFY(!QFileInfo::exists(parent));
}

void TestPublicationGuards::folderWithTheDeskIsRefused()
{
    QVERIFY(publish(first));
    for (const char *path : {"my.vdesk", "data/my.vdesk"}) {
        write(at(path), "a desk");
        const auto refused = Publication::open(m_site, desk, at(path));
        QCOMPARE(refused.error().text(),
                 QStringLiteral("%1 holds the desk itself (%2), which would go public with the "
                                "site. Nothing was written. Give another folder.")
                     .arg(m_site, at(path)));
    }
    write(m_site + QStringLiteral("-desk/my.vdesk"), "a desk");
    QVERIFY(Publication::open(m_site, desk, m_site + QStringLiteral("-desk/my.vdesk")));
}

void TestPublicationGuards::otherDeskIsRefused()
{
    QVERIFY(publish(first));
    const auto refused = Publication::open(m_site, otherDesk);
    QCOMPARE(refused.error().text(),
             QStringLiteral("%1 holds the site of another desk and was left "
                            "as it is. Give another folder.")
                 .arg(m_site));
    QCOMPARE(Publication::inspect(m_site, otherDesk).error().text(), refused.error().text());
    QCOMPARE(standing(), first);
}

void TestPublicationGuards::secondRunIsRefused()
{
    const auto held = Publication::open(m_site, desk);
    QVERIFY(held);
    QCOMPARE(refusal(),
             QStringLiteral("%1 is being published to by another run (process %2 on %3). Nothing "
                            "was written. Wait until it has ended.")
                 .arg(m_site)
                 .arg(QCoreApplication::applicationPid())
                 .arg(QSysInfo::machineHostName()));
    QVERIFY(QFileInfo::exists(at(".verdictdesk/lock")));
}

void TestPublicationGuards::lockOfTheDeadIsTakenOver()
{
    write(at(".verdictdesk/lock"), ""); // killed before it wrote who it is
    QVERIFY(publish(first));
    write(at(".verdictdesk/lock"), "1\nanother-host\n");
    QVERIFY(publish(second, 2));
    QVERIFY(!QFileInfo::exists(at(".verdictdesk/lock")));
}

namespace {

// Root may write everywhere, so the process gives up being root for as long as this lives.
class OrdinaryUser
{
public:
    OrdinaryUser()
        : m_isRoot(::geteuid() == 0)
    {
        if (m_isRoot && ::seteuid(nobody) != 0)
            qFatal("root cannot become another user");
    }
    ~OrdinaryUser()
    {
        if (m_isRoot && ::seteuid(0) != 0)
            qFatal("the process cannot become root again");
    }
    Q_DISABLE_COPY_MOVE(OrdinaryUser)

private:
    static constexpr uid_t nobody = 65534;
    bool m_isRoot;
};

} // namespace

void TestPublicationGuards::readOnlyFolderIsRefused()
{
    const auto readable = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup |
                          QFile::ReadOther | QFile::ExeOther;
    QVERIFY(publish(first));
    QVERIFY(QFile::setPermissions(m_dir->path(), readable | QFile::WriteOwner));
    QVERIFY(QFile::setPermissions(m_site, readable));
    {
        const OrdinaryUser user;
        QVERIFY(refusal().startsWith(
            QStringLiteral("%1 cannot be written to and was not changed: ").arg(m_site)));
    }
    QVERIFY(QFile::setPermissions(m_site, readable | QFile::WriteOwner));
    QCOMPARE(standing(), first);
}

void TestPublicationGuards::linkedFileIsRefused()
{
    const QString outside = m_dir->filePath(QStringLiteral("outside"));
    write(outside, "theirs");
    QVERIFY(publish(first));
    for (const char *path : {"index.html", "tools/c.html"}) { // one of ours and a new one
        QFile::remove(at(path));
        QVERIFY(QFile::link(outside, at(path)));
        QCOMPARE(text(publish(second, 2)),
                 QStringLiteral(
                     "%1 was not published, and the site there is as it was. %2 is a "
                     "symbolic link, and links are not followed. Move it elsewhere and publish "
                     "again, or publish to another folder.")
                     .arg(m_site, QString::fromUtf8(path)));
        QCOMPARE(read(outside), "theirs");
        QVERIFY(QFile::remove(at(path)));
        write(at("index.html"), "home");
    }
    QCOMPARE(standing(), first);
}

void TestPublicationGuards::linkedFolderIsRefused()
{
    const QString outside = m_dir->filePath(QStringLiteral("outside"));
    QVERIFY(publish(first));
    for (const char *path : {"tools", "badges", "badges/deep"}) {
        if (QByteArray(path) == "tools")
            QVERIFY(QDir().rename(at(path), outside));
        else
            QVERIFY(QDir().mkpath(QFileInfo(at(path)).path()));
        QVERIFY(QFile::link(outside, at(path)));
        QCOMPARE(text(publish(second, 2)),
                 QStringLiteral(
                     "%1 was not published, and the site there is as it was. %2 is a "
                     "symbolic link, and links are not followed. Move it elsewhere and publish "
                     "again, or publish to another folder.")
                     .arg(m_site, QString::fromUtf8(path)));
        QCOMPARE(QDir(outside).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 (QStringList{QStringLiteral("a.html"), QStringLiteral("b.html")}));
        QVERIFY(QFile::remove(at(path)));
        if (QByteArray(path) == "tools")
            QVERIFY(publish(first));
    }
}

void TestPublicationGuards::linkedHomeIsRefused()
{
    const QString outside = m_dir->filePath(QStringLiteral("outside"));
    QVERIFY(QDir().mkpath(outside) && QDir().mkpath(m_site));
    QVERIFY(QFile::link(outside, at(".verdictdesk")));
    QVERIFY(refusal().contains(QStringLiteral(" .verdictdesk is a symbolic link")));
    QVERIFY(QDir(outside).isEmpty());
}

void TestPublicationGuards::linkedStageIsRefused()
{
    const QString outside = m_dir->filePath(QStringLiteral("outside"));
    write(outside + QStringLiteral("/stage/a.html"), "theirs");
    QVERIFY(QDir().mkpath(at(".verdictdesk")));
    QVERIFY(QFile::link(outside + QStringLiteral("/stage"), at(".verdictdesk/stage")));
    QVERIFY(refusal().contains(QStringLiteral(" .verdictdesk/stage is a symbolic link")));
    QVERIFY(QFile::remove(at(".verdictdesk/stage")));
    // A link within what is dropped goes, and what it leads to stays.
    QVERIFY(QDir().mkpath(at(".verdictdesk/stage/tools")));
    QVERIFY(QFile::link(outside, at(".verdictdesk/stage/tools/link")));
    QVERIFY(publish(first));
    QCOMPARE(read(outside + QStringLiteral("/stage/a.html")), "theirs");
    QCOMPARE(standing(), first);
}

void TestPublicationGuards::whatIsRemovedIsNotFollowed()
{
    const QString outside = m_dir->filePath(QStringLiteral("outside"));
    QVERIFY(publish(first));
    QVERIFY(QDir().rename(at("compare"), outside));
    QVERIFY(QFile::link(outside, at("compare")));
    QVERIFY(QFile::remove(at("tools/b.html")));
    QVERIFY(QFile::link(outside, at("tools/b.html")));
    QVERIFY(publish(second, 2));
    QCOMPARE(read(outside + QStringLiteral("/a-vs-b.html")), "a or b");
    Files expected = second;
    expected["compare"] = expected["tools/b.html"] = "-> " + outside.toStdString();
    QCOMPARE(standing(), expected);
}

void TestPublicationGuards::linkToTheSiteIsFollowed()
{
    QVERIFY(publish(first));
    const QString link = m_dir->filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(m_site, link));
    const auto publication = Publication::open(link, desk);
    QVERIFY(publication && (*publication)->last() == manifestOf(first, 1));
    QVERIFY(refusal().contains(QStringLiteral("by another run")));
}

VD_TEST_CASE(TestPublicationGuards)

} // namespace tst_publicationguards

#include "tst_publicationguards.moc"
