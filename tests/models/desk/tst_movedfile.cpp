// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/livedesk.h"
#include "support/print.h"
#include "support/tempdesk.h"
#include "support/testcases.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

namespace tst_movedfile {

using namespace vd;
using namespace vd::test;

// B12: the file is taken away from under an open desk, as a program that syncs folders does.
class TestMovedFile : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void nothingIsWrittenWhileItIsGone();
    void nothingIsWrittenToAnotherFile();
    void whatHappensWithinAnEditStopsIt();
    void theDeskGoesOnWithACopy();
    void aCopyReplacesNothing();
    void itIsToldWhileNobodyTypes();

private:
    QString elsewhere() const { return m_desk->folder() + QLatin1String("/elsewhere.vdesk"); }
    static Edit rename(const char *from, const char *to)
    {
        return edit("Name", {change(tool("ash"), Field::Name, from, to)});
    }
    QString gone() const
    {
        return m_desk->path() + text(" was moved or removed while it was open here. Nothing is "
                                     "written until it is back. What you see here is kept; save a "
                                     "copy of it elsewhere.");
    }
    QString replaced() const
    {
        return m_desk->path() + text(" was replaced by another file while it was open here. "
                                     "Nothing is written to the other file. What you see here is "
                                     "kept; save a copy of it elsewhere.");
    }
    std::unique_ptr<TempDesk> m_desk;
};

void TestMovedFile::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_desk = std::make_unique<TempDesk>();
    m_desk->apply("Tool", {newTool("ash", "Ash")});
}

void TestMovedFile::nothingIsWrittenWhileItIsGone()
{
    QVERIFY(QFile::rename(m_desk->path(), elsewhere()));
    const QByteArray before = sha256Of(elsewhere());
    const auto refused = (*m_desk)->apply(rename("Ash", "Elm"));
    VD_REFUSED(refused, qPrintable(gone()));
    QVERIFY(refused.error().error.kind == ErrorKind::System); // it may come back
    QVERIFY(!(*m_desk)->undo(text("Ada")));
    QCOMPARE(sha256Of(elsewhere()), before);
    QCOMPARE(QDir(m_desk->folder()).entryList(QDir::Files), QStringList(text("elsewhere.vdesk")));
    QCOMPARE((*m_desk)->reader()->panelRows()->size(), size_t(1)); // it can still be read
    QVERIFY(QFile::rename(elsewhere(), m_desk->path()));
    VD_OK((*m_desk)->apply(rename("Ash", "Elm")));
}

void TestMovedFile::nothingIsWrittenToAnotherFile()
{
    QVERIFY(QFile::copy(m_desk->path(), elsewhere()));
    QVERIFY(QFile::remove(m_desk->path()));
    QVERIFY(QFile::rename(elsewhere(), m_desk->path()));
    const QByteArray before = m_desk->sha256();
    VD_REFUSED((*m_desk)->apply(rename("Ash", "Elm")), qPrintable(replaced()));
    QCOMPARE(m_desk->sha256(), before);
}

void TestMovedFile::whatHappensWithinAnEditStopsIt()
{
    const QByteArray before = m_desk->sha256();
    Progress progress([this](int, const QString &) {
        QFile::rename(m_desk->path(), elsewhere()); // the first time
        return true;
    });
    VD_REFUSED((*m_desk)->apply(rename("Ash", "Elm"), progress),
               qPrintable(m_desk->path() + text(" was moved, removed or replaced while it was open "
                                                "here. Nothing was saved.")));
    QCOMPARE(sha256Of(elsewhere()), before);
}

void TestMovedFile::theDeskGoesOnWithACopy()
{
    QVERIFY(QFile::remove(m_desk->path()));
    VD_OK((*m_desk)->moveTo(elsewhere()));
    QCOMPARE((*m_desk)->path(), QFileInfo(elsewhere()).canonicalFilePath());
    VD_OK((*m_desk)->apply(rename("Ash", "Elm")));
    QCOMPARE((*m_desk)->searchReader()->toolsWith(text("elm"))->size(), size_t(1));
    const auto opened = Desk::open(elsewhere());
    VD_OK(opened);
    QCOMPARE(print((*opened)->verify()), QStringList());
    QCOMPARE((*opened)->reader()->briefTools()->front().tool.name, text("Elm"));
    QVERIFY(!QFile::exists(m_desk->path()));
}

void TestMovedFile::aCopyReplacesNothing()
{
    QVERIFY(QFile::rename(m_desk->path(), elsewhere()));
    const QByteArray before = sha256Of(elsewhere());
    VD_REFUSED((*m_desk)->moveTo(elsewhere()),
               qPrintable(elsewhere() + text(" already exists and was not changed.")));
    QCOMPARE(sha256Of(elsewhere()), before);
}

void TestMovedFile::itIsToldWhileNobodyTypes()
{
    m_desk->close();
    LiveDesk desk(m_desk->path());
    QVERIFY(desk.opened().result());
    QSignalSpy displaced(&desk, &LiveDesk::displaced);
    QVERIFY(QFile::rename(m_desk->path(), elsewhere()));
    QVERIFY(displaced.wait());
    QCOMPARE(displaced.takeFirst().first().toString(), gone());
    QVERIFY(QFile::rename(elsewhere(), m_desk->path()));
    QVERIFY(displaced.wait());
    QCOMPARE(displaced.takeFirst().first().toString(), QString());
}

VD_TEST_CASE(TestMovedFile)

} // namespace tst_movedfile

#include "tst_movedfile.moc"
