// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/damageddesk.h"

#include "desk/columns.h"
#include "desk/tr.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <limits>

namespace vd {

namespace {

constexpr qint64 lastRow = std::numeric_limits<qint64>::max();

// What each desk has in its header, so that one damaged byte there does not lose the whole file.
// https://www.sqlite.org/fileformat2.html#the_database_header
void mendHeader(QByteArray &header)
{
    const auto put = [&](int at, const QByteArray &bytes) {
        header.replace(at, bytes.size(), bytes);
    };
    put(0, QByteArray("SQLite format 3\0", 16));
    const auto pageSize = qFromBigEndian<quint16>(header.constData() + 16);
    if (pageSize != 1 && (pageSize < 512 || (pageSize & (pageSize - 1)) != 0))
        put(16, QByteArray("\x10\x00", 2)); // 4,096 bytes
    for (const int version : {18, 19}) {
        if (header.at(version) != 2) // else it has a write-ahead log
            put(version, QByteArray("\x01", 1));
    }
    put(20, QByteArray("\x00\x40\x20\x20", 4)); // no reserved bytes; fixed fractions
    put(28, QByteArray(4, '\0'));               // how many pages: as many as the file has
    put(44, QByteArray("\0\0\0\x04", 4));       // schema format
    put(56, QByteArray("\0\0\0\x01", 4));       // UTF-8
}

Result<void> copyToMend(const QString &from, const QString &to)
{
    QFile file(from);
    if (file.copy(to) && QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner))
        return {};
    return systemError(DeskTr::tr("%1 cannot be copied to %2: %3")
                           .arg(from, QFileInfo(to).absolutePath(), file.errorString()));
}

Result<void> mendCopy(const QString &copy)
{
    constexpr int headerSize = 100;
    QFile file(copy);
    if (!file.open(QIODevice::ReadWrite))
        return systemError(DeskTr::tr("%1 cannot be read: %2").arg(copy, file.errorString()));
    QByteArray header = file.read(headerSize);
    if (header.size() < headerSize)
        return inputError(DeskTr::tr("It is too short to hold anything."));
    mendHeader(header);
    if (file.seek(0) && file.write(header) == headerSize && file.flush())
        return {};
    return systemError(DeskTr::tr("%1 cannot be written: %2").arg(copy, file.errorString()));
}

// The readable rows of a table in the order of their numbers. Where a row cannot be read, it goes
// on behind it.
class RowScan
{
public:
    // The SQL has the row's number as its first column, and its one bind is the row to start
    // behind.
    RowScan(Database &database, QString sql)
        : m_database(database)
        , m_sql(std::move(sql))
    {
    }

    void read(const Database::RowReader &reader);
    const QStringList &faults() const { return m_faults; } // one for each gap

private:
    Result<void> readFrom(qint64 row, const Database::RowReader &reader);
    bool isReadable(qint64 behind);
    std::optional<qint64> endOfGap(qint64 behind);

    Database &m_database;
    QString m_sql;
    QStringList m_faults;
    qint64 m_last = 0; // that was read
};

void RowScan::read(const Database::RowReader &reader)
{
    for (;;) {
        const auto read = readFrom(m_last, reader);
        if (read)
            return;
        m_faults += read.error().text();
        const auto end = endOfGap(m_last);
        if (!end)
            return;
        m_last = *end;
    }
}

Result<void> RowScan::readFrom(qint64 row, const Database::RowReader &reader)
{
    return m_database.read(m_sql, {row}, [&](const Row &read) {
        m_last = read.integer(0);
        reader(read);
    });
}

bool RowScan::isReadable(qint64 behind)
{
    return m_database.read(m_sql + QLatin1String(" LIMIT 1"), {behind}, [](const Row &) {})
        .has_value();
}

// The lowest number behind which a row can be read. A damaged page holds a range of rows that
// nobody knows, so the steps are doubled until one leads behind it, and then halved.
std::optional<qint64> RowScan::endOfGap(qint64 behind)
{
    qint64 unreadable = behind;
    qint64 readable = behind;
    for (qint64 step = 1; readable == behind; step *= 2) {
        const qint64 next = step > lastRow - behind ? lastRow : behind + step;
        if (isReadable(next))
            readable = next;
        else if (next == lastRow || step > lastRow / 2)
            return {};
        else
            unreadable = next;
    }
    while (readable - unreadable > 1) {
        const qint64 middle = unreadable + (readable - unreadable) / 2;
        (isReadable(middle) ? readable : unreadable) = middle;
    }
    return readable;
}

} // namespace

DamagedDesk::DamagedDesk(const QString &folder)
    : m_folder(folder + QLatin1String("/.salvage-XXXXXX"))
{
}

Result<std::unique_ptr<DamagedDesk>> DamagedDesk::open(const QString &path, const QString &folder)
{
    const QFileInfo info(path);
    if (!info.exists())
        return inputError(DeskTr::tr("%1: there is no such file.").arg(path));
    if (!info.isFile())
        return inputError(DeskTr::tr("%1 is not a file.").arg(path));
    std::unique_ptr<DamagedDesk> desk(new DamagedDesk(folder));
    if (!desk->m_folder.isValid())
        return systemError(DeskTr::tr("No folder can be made in %1: %2")
                               .arg(folder, desk->m_folder.errorString()));
    const QString copy = desk->m_folder.filePath(QStringLiteral("damaged"));
    VD_TRY(copyToMend(info.canonicalFilePath(), copy));
    for (const char *left : {"-journal", "-wal"}) {
        const QString beside = info.canonicalFilePath() + QLatin1String(left);
        if (QFileInfo(beside).isFile())
            VD_TRY(copyToMend(beside, copy + QLatin1String(left)));
    }
    VD_TRY(mendCopy(copy));
    VD_TRY_AS(database, Database::openDamaged(copy));
    desk->m_database = std::move(database);
    return desk;
}

// The fields that the table has a column for; nothing if there is no such table.
Result<std::vector<const FieldSpec *>> DamagedDesk::columnsOf(Kind kind)
{
    std::vector<const FieldSpec *> specs;
    const QString table = columns::table(kind);
    VD_TRY_AS(type, m_database->scalar(QStringLiteral("SELECT type FROM pragma_table_list "
                                                      "WHERE schema = 'main' AND name = ?"),
                                       {table}));
    if (textOf(type) != QLatin1String("table"))
        return specs;
    QStringList present;
    VD_TRY(m_database->read(QStringLiteral("SELECT name FROM pragma_table_info(?, 'main')"),
                            {table},
                            [&](const Row &row) { present += u'"' + row.text(0) + u'"'; }));
    if (!present.contains(QLatin1String("\"id\"")))
        return specs;
    for (const FieldSpec &spec : fieldsOf(kind)) {
        if (present.contains(columns::column(spec)))
            specs.push_back(&spec);
    }
    return specs;
}

Result<std::vector<Record>> DamagedDesk::records(Kind kind, std::vector<Problem> &lost)
{
    std::vector<Record> records;
    const QString table = columns::table(kind);
    const auto specs = columnsOf(kind);
    if (!specs || specs->empty()) {
        lost.push_back({table, {}, {}, DeskTr::tr("no record of this kind can be found")});
        return records;
    }
    QStringList names = {QStringLiteral("rowid"), QStringLiteral("id")};
    for (const FieldSpec *spec : *specs)
        names += columns::column(*spec);
    RowScan scan(*m_database,
                 QStringLiteral("SELECT %1 FROM main.%2 WHERE rowid > ? ORDER BY rowid")
                     .arg(names.join(QLatin1String(", ")), table));
    scan.read([&](const Row &row) {
        const auto id = row.id(1);
        if (!id) {
            lost.push_back({table,
                            excerptOf(row.value(1), 60),
                            {},
                            DeskTr::tr("left out, because its id is not one")});
            return;
        }
        Record &record = records.emplace_back(kind, *id);
        for (size_t i = 0; i < specs->size(); ++i)
            record.set((*specs)[i]->field, row.value(int(i) + 2));
    });
    for (const QString &fault : scan.faults())
        lost.push_back({table, {}, {}, DeskTr::tr("some records cannot be read: %1").arg(fault)});
    return records;
}

} // namespace vd
