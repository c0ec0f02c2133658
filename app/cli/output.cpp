// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include "base/text.h"
#include "tr.h"

#include <QFileInfo>

#include <algorithm>
#include <cstdio>

namespace vd::cli {

namespace {

QString asOneLine(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
            c == QChar::ParagraphSeparator)
            c = c.isSpace() ? u' ' : u'?';
    }
    return text;
}

} // namespace

void tell(const QString &message)
{
    const QByteArray line = asOneLine(message).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

Result<void> print(const QByteArray &utf8)
{
    const size_t written = std::fwrite(utf8.constData(), 1, size_t(utf8.size()), stdout);
    if (written != size_t(utf8.size()) || std::fflush(stdout) != 0) {
        return systemError(CliTr::tr("The output could not be written (%1); what was written of it "
                                     "is not whole. The desk is safe.")
                               .arg(qt_error_string(errno)));
    }
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

void tellWouldWrite(qint64 bytes, const QString &path)
{
    tell(CliTr::tr("Would write %n byte(s) to %1.", nullptr, int(bytes))
             .arg(path == QLatin1String("-") ? CliTr::tr("stdout") : path));
}

} // namespace vd::cli
