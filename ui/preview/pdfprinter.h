// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vd::ui {

class WebEngine;
class WebPage;

// Prints one page of self-contained HTML in UTF-8 to one file: A4, light. Independent of any
// preview.
class PdfPrinter : public QObject
{
    Q_OBJECT

public:
    explicit PdfPrinter(WebEngine &engine, QObject *parent = nullptr);

    void print(const QByteArray &page, const QString &path);

signals:
    // If the error is empty, the file is complete; otherwise an existing file is unchanged.
    void finished(const QString &path, const QString &error);

private:
    void write(const QByteArray &pdf);
    void finish(const QString &error);

    WebPage *m_page;
    QString m_path;
    bool m_finished = false;
};

} // namespace vd::ui
