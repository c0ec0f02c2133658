// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/backupstore.h"
#include "exchange/toolrestore.h"
#include "support/print.h"
#include "support/tempdesk.h"
#include "support/testcases.h"

#include <QTest>

namespace tst_toolrestore {

using namespace vd;
using namespace vd::test;

// One tool of a backup: what comes back, and what stays as it is.
class TestToolRestore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_backups.reset(); }

    void fieldsAndSeatsComeBack();
    void deletedToolComesBack();
    void seatThatWasAddedIsDeleted();
    void deletedPersonaComesBack();
    void toolAsItWasNeedsNothing();
    void otherToolsStay();
    void toolThatItLacksIsRefused();

private:
    QStringList restore() // the tool as it is afterwards
    {
        const auto changes = planToolRestore(**m_desk, m_backup, idOf("mistral"));
        if (!changes)
            return {changes.error().text()};
        m_desk->apply({text("Restore"), text("Ada"), {}, {}, *changes});
        return state();
    }
    QStringList state();

    std::unique_ptr<TempDesk> m_desk;
    std::unique_ptr<TempBackups> m_backups;
    QString m_backup;
};

void TestToolRestore::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_desk = std::make_unique<TempDesk>();
    m_backups = std::make_unique<TempBackups>();
    m_desk->apply("Personas", {newPersona("builder", 0), newPersona("skeptic", 1)});
    m_desk->apply("Other", {newTool("other", "Other", 0)});
    m_desk->apply("Panel", newPanel("mistral", "Mistral", {{"builder", 85}}));
    m_backup = (*m_desk)->backUp(BackupReason::Manual)->path;
}

// "Mistral: Builder 85"
QStringList TestToolRestore::state()
{
    QStringList lines;
    const auto records = (*m_desk)->wholeReader()->records();
    for (const Record &tool : records->tools) {
        if (!tool.exists())
            continue;
        QStringList seats;
        for (const Record &seat : records->seats) {
            const RecordRef persona{Kind::Persona, seat.reference(Field::SeatPersona)};
            if (seat.exists() && seat.reference(Field::SeatTool) == tool.id())
                seats += QStringLiteral("%1 %2")
                             .arg(m_desk->find(persona).text(Field::Slug))
                             .arg(seat.integer(Field::Score));
        }
        lines += QStringLiteral("%1: %2").arg(tool.text(Field::Name),
                                              seats.join(QStringLiteral(", ")));
    }
    return lines;
}

void TestToolRestore::fieldsAndSeatsComeBack()
{
    m_desk->set(tool("mistral"), Field::Name, text("Mistral Large"));
    m_desk->set(seat("mistral", "builder"), Field::Score, qint64(12));
    QCOMPARE(state(), QStringList({text("Other: "), text("Mistral Large: builder 12")}));
    QCOMPARE(restore(), QStringList({text("Other: "), text("Mistral: builder 85")}));
    QCOMPARE(print((*m_desk)->verify()), QStringList());
    VD_OK((*m_desk)->undo(text("Ada")));
    QCOMPARE(state(), QStringList({text("Other: "), text("Mistral Large: builder 12")}));
}

void TestToolRestore::deletedToolComesBack()
{
    m_desk->set(seat("mistral", "builder"), Field::Exists, qint64(0));
    m_desk->set(tool("mistral"), Field::Exists, qint64(0));
    QCOMPARE(restore(), QStringList({text("Other: "), text("Mistral: builder 85")}));
}

void TestToolRestore::seatThatWasAddedIsDeleted()
{
    m_desk->apply("Seat", {newSeat("mistral", "skeptic", 1)});
    QCOMPARE(restore(), QStringList({text("Other: "), text("Mistral: builder 85")}));
}

void TestToolRestore::deletedPersonaComesBack()
{
    m_desk->set(seat("mistral", "builder"), Field::Exists, qint64(0));
    m_desk->set(persona("builder"), Field::Exists, qint64(0));
    QCOMPARE(restore(), QStringList({text("Other: "), text("Mistral: builder 85")}));
}

void TestToolRestore::toolAsItWasNeedsNothing()
{
    QCOMPARE(planToolRestore(**m_desk, m_backup, idOf("mistral"))->size(), size_t(0));
}

void TestToolRestore::otherToolsStay()
{
    m_desk->set(tool("other"), Field::Name, text("Another"));
    m_desk->set(tool("mistral"), Field::Name, text("Mistral Large"));
    QCOMPARE(restore(), QStringList({text("Another: "), text("Mistral: builder 85")}));
}

void TestToolRestore::toolThatItLacksIsRefused()
{
    VD_REFUSED(planToolRestore(**m_desk, m_backup, Id::make()),
               qPrintable(m_backup + text(" does not hold this tool.")));
}

VD_TEST_CASE(TestToolRestore)

} // namespace tst_toolrestore

#include "tst_toolrestore.moc"
