// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include "base/text.h"
#include "desk/deskfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <cstdio>

namespace vd::cli {

void tell(const QString &message)
{
    const QByteArray line = message.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

Result<void> print(const QByteArray &utf8)
{
    const size_t written = std::fwrite(utf8.constData(), 1, size_t(utf8.size()), stdout);
    if (written != size_t(utf8.size()) || std::fflush(stdout) != 0)
        return systemError(
            QCoreApplication::translate("vd::cli", "The output could not be written."));
    return {};
}

Result<void> print(const Json &json)
{
    return print(writeJsonIndented(json));
}

QByteArray table(const std::vector<QStringList> &rows)
{
    std::vector<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), size_t(row.size())));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[size_t(i)] = std::max(widths[size_t(i)], characterCount(row.at(i)));
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const qsizetype padding = widths[size_t(i)] - characterCount(row.at(i)) + 2;
            line += row.at(i) + QString(padding, u' ');
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text.toUtf8();
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() &&
                         file.commit();
    if (!written) {
        return systemError(QCoreApplication::translate("vd::cli",
                                                       "%1 was not written, and what stood there "
                                                       "is as it was: %2")
                               .arg(path, file.errorString()));
    }
    return syncFolder(QFileInfo(path).absolutePath());
}

} // namespace vd::cli
