// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vd::ui {

class WebEngine;
class WebPage;

// Prints one page, self-contained HTML in UTF-8, to one file: A4 and light. It needs no preview,
// and leaves one alone.
class PdfPrinter : public QObject
{
    Q_OBJECT

public:
    explicit PdfPrinter(WebEngine &engine, QObject *parent = nullptr);

    void print(const QByteArray &page, const QString &path);

signals:
    // With an empty error the file is whole; with another what stood there is as it was.
    void finished(const QString &path, const QString &error);

private:
    void write(const QByteArray &pdf);
    void finish(const QString &error);

    WebPage *m_page;
    QString m_path;
    bool m_finished = false;
};

} // namespace vd::ui
