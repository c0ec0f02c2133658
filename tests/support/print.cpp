// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/print.h"

#include "support/build.h"

#include <QRegularExpression>

namespace vd::test {

namespace {

// References and errors name records by id.
QString named(const QString &text)
{
    static const QRegularExpression uuid(
        QStringLiteral("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"));
    QString result;
    qsizetype end = 0;
    for (auto it = uuid.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        result += text.mid(end, match.capturedStart() - end) +
                  nameOf(Id::from(match.captured()).value_or(Id()));
        end = match.capturedEnd();
    }
    return result + text.mid(end);
}

QString json(const Value &value)
{
    return named(QString::fromUtf8(writeJson(toJson(value))));
}

QString printField(const FieldRef &field)
{
    const QString kind = QLatin1String(kindName(field.record.kind));
    const QString name = field.record.kind == Kind::Site
                             ? QString()
                             : u' ' + nameOf(field.record.id); // the site's id is random
    return kind + name + QLatin1String(", ") + QLatin1String(fieldName(field.field));
}

} // namespace

QString print(const Error &error)
{
    return named(error.text());
}

QString print(const Refusal &refusal)
{
    return print(refusal.error);
}

QString print(const UndoRefusal &refusal)
{
    return print(refusal.error);
}

QString print(const QString &error)
{
    return named(error);
}

QString print(const Change &change)
{
    return QStringLiteral("%1: %2 -> %3")
        .arg(printField(change.field), json(change.before), json(change.after));
}

QStringList print(const std::vector<Change> &changes)
{
    QStringList lines;
    for (const Change &change : changes)
        lines += print(change);
    lines.sort(); // records are sorted by their ids, which are arbitrary
    return lines;
}

QStringList print(const std::vector<Conflict> &conflicts)
{
    QStringList lines;
    for (const Conflict &each : conflicts) {
        lines += QStringLiteral("%1: was %2, theirs %3, mine %4")
                     .arg(printField(each.field), json(each.before), json(each.theirs),
                          json(each.mine));
    }
    return lines;
}

QStringList print(const Commit &commit)
{
    return QStringList(
               QStringLiteral("%1 %2: %3").arg(commit.position).arg(commit.author, commit.label)) +
           print(commit.changes);
}

QStringList print(const std::vector<JournalEntry> &entries)
{
    QStringList lines;
    for (const JournalEntry &entry : entries) {
        lines += print(
            Commit{entry.position, entry.edit.label, entry.edit.author, entry.edit.changes});
    }
    return lines;
}

QStringList print(const std::vector<Problem> &problems)
{
    QStringList lines;
    for (const Problem &each : problems) {
        QStringList place = {each.kind};
        if (!each.id.isEmpty())
            place += named(each.id);
        if (!each.field.isEmpty())
            place += each.field;
        lines += place.join(u' ') + QLatin1String(": ") + each.problem;
    }
    lines.sort();
    return lines;
}

QStringList print(const Result<std::vector<Problem>> &verified)
{
    return verified ? print(*verified) : verified.error().lines;
}

} // namespace vd::test
