// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tempdesk.h"

#include "desk/undo.h"

#include "desk/database.h"
#include "support/print.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>

namespace vd::test {

namespace {

template<typename R>
R must(R result)
{
    if (!result)
        qFatal("%s", qPrintable(print(result.error())));
    return result;
}

} // namespace

TempDesk::TempDesk()
{
    m_desk = std::move(*must(Desk::create(path(), text("Ada"), clock)));
}

Commit TempDesk::apply(const Edit &edit)
{
    return *must(m_desk->apply(edit));
}

Commit TempDesk::apply(const char *label, const std::vector<Part> &parts)
{
    return apply(edit(label, parts));
}

Commit TempDesk::set(const RecordRef &record, Field field, const Value &after)
{
    return apply("Set", {Change{{record, field}, get(record, field), after}});
}

Record TempDesk::find(const RecordRef &ref)
{
    const DeskRecords records = *must(m_desk->wholeReader()->records());
    if (ref.kind == Kind::Site)
        return records.site;
    for (const auto *list : {&records.personas, &records.tools, &records.seats,
                             &records.comparisons, &records.notes}) {
        for (const Record &record : *list) {
            if (record.ref() == ref)
                return record;
        }
    }
    return Record(ref.kind, ref.id);
}

QByteArray TempDesk::sha256() const
{
    return sha256Of(path());
}

void TempDesk::reopen(Desk::Checks checks)
{
    close();
    m_desk = std::move(*must(Desk::open(path(), checks, clock)));
}

std::unique_ptr<Desk> TempDesk::other()
{
    return std::move(*must(Desk::open(path(), Desk::Checks::Structure, clock)));
}

void TempDesk::sql(const QString &statement, const std::vector<Value> &binds)
{
    auto database = must(Database::open(path(), Database::Access::Write));
    (void)must((*database)->run(QStringLiteral("PRAGMA foreign_keys = OFF")));
    (void)must((*database)->run(statement, binds));
}

// SQLite cannot make its rollback journal where a link points to nowhere.
void TempDesk::stopWriting()
{
    if (!QFile::link(m_dir.filePath(QStringLiteral("none/journal")),
                     path() + QLatin1String("-journal")))
        qFatal("writing cannot be stopped");
}

void TempDesk::allowWriting()
{
    if (!QFile::remove(path() + QLatin1String("-journal")))
        qFatal("writing was not stopped");
}

std::optional<PanelRow> TempDesk::rowOf(const Id &tool)
{
    const Change about{{{Kind::Tool, tool}, Field::Exists}, {}, {}};
    const auto rows = m_desk->reader()->panelRowsOf({about});
    if (!rows)
        qFatal("%s", qPrintable(rows.error().text()));
    return rows->at(tool);
}

Value TempDesk::scalar(const QString &statement, const std::vector<Value> &binds)
{
    auto database = must(Database::open(path(), Database::Access::Read));
    return *must((*database)->scalar(statement, binds));
}

TempBackups::TempBackups()
    : m_before(qgetenv("XDG_DATA_HOME"))
{
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_dir.path()));
}

TempBackups::~TempBackups()
{
    if (m_before.isEmpty())
        qunsetenv("XDG_DATA_HOME");
    else
        qputenv("XDG_DATA_HOME", m_before);
}

QString TempBackups::path() const
{
    return m_dir.filePath(QStringLiteral("verdictdesk/backups"));
}

QStringList TempBackups::files() const
{
    QStringList files;
    QDirIterator it(path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext())
        files += it.next();
    files.sort();
    return files;
}

QByteArray sha256Of(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(&file);
    return hash.result().toHex();
}

Edit undo(const Commit &commit)
{
    return {
        text("Undo ") + commit.label, commit.author, {}, commit.position, inverted(commit.changes)};
}

} // namespace vd::test
