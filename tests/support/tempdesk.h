// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "support/build.h"

#include <QTemporaryDir>

namespace vd::test {

// A clock that a test moves.
struct TestClock
{
    std::shared_ptr<qint64> now = std::make_shared<qint64>(1'777'627'800'000); // 2026-05-01T09:30Z
    operator Clock() const
    {
        return [now = now] { return *now; };
    }
};

// A temporary folder with an empty desk, and a connection to it. A failure here is not the subject
// of any test, so it ends the program.
class TempDesk
{
public:
    TempDesk();

    Desk &operator*() { return *m_desk; }
    Desk *operator->() { return m_desk.get(); }

    // Applies an edit that must succeed.
    Commit apply(const Edit &edit);
    Commit apply(const char *label, const std::vector<Part> &parts);
    // Changes one field from its current value.
    Commit set(const RecordRef &record, Field field, const Value &after);

    Record find(const RecordRef &record);
    Value get(const RecordRef &record, Field field) { return find(record).value(field); }
    std::optional<PanelRow> rowOf(const Id &tool); // nullopt: deleted
    RecordRef site() { return find({Kind::Site, {}}).ref(); }

    QString path() const { return m_dir.filePath(QStringLiteral("test.vdesk")); }
    QString folder() const { return m_dir.path(); }
    // The digest of the desk's file.
    QByteArray sha256() const;

    void close() { m_desk.reset(); }
    void reopen(Desk::Checks checks = Desk::Checks::Structure);
    // Another connection to the same file, like that of another program.
    std::unique_ptr<Desk> other();
    // Runs one statement without the journal.
    void sql(const QString &statement, const std::vector<Value> &binds = {});
    // No commit succeeds in between, as on a disk that fails; reading goes on.
    void stopWriting();
    void allowWriting();
    Value scalar(const QString &statement, const std::vector<Value> &binds = {});

    TestClock clock;

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Desk> m_desk;
};

// Redirects backups to a temporary folder during its lifetime.
class TempBackups
{
public:
    TempBackups();
    ~TempBackups();
    Q_DISABLE_COPY_MOVE(TempBackups)

    QString path() const;      // may not exist yet
    QStringList files() const; // of every desk

private:
    QTemporaryDir m_dir;
    QByteArray m_before;
};

QByteArray sha256Of(const QString &path);

// The edit that reverts a commit.
Edit undo(const Commit &commit);

} // namespace vd::test
