// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QStringList>

#include <optional>

class QPrinter;
class QUrl;
class QWidget;

namespace vd::ui {

// What the window asks of its user, behind a seam: tests answer without a dialog.
class Dialogs
{
public:
    virtual ~Dialogs() = default;

    struct Files
    {
        QString title;
        QString folder; // or a whole path with the suggested name
        QString filter; // "Verdict desks (*.vdesk)"
        QString suffix; // added to a name without one, when saving
    };
    // Empty: the user thought better of it.
    virtual QString openFile(QWidget *parent, const Files &files) = 0;
    virtual QStringList openFiles(QWidget *parent, const Files &files) = 0;
    virtual QString saveFile(QWidget *parent, const Files &files) = 0;
    virtual QString chooseFolder(QWidget *parent, const QString &title, const QString &folder) = 0;

    struct Question
    {
        QString title;
        QString text;
        QString details;     // smaller, below
        QStringList answers; // the last one is the way out, and what Esc means
    };
    virtual int ask(QWidget *parent, const Question &question) = 0; // the number of the answer
    virtual void tell(QWidget *parent, const QString &title, const QString &text) = 0;
    virtual std::optional<QColor> pickColor(QWidget *parent, const QColor &color) = 0;
    // A line of text, in place of the one it starts with; nothing: the user thought better of it.
    virtual std::optional<QString> askText(QWidget *parent, const QString &title,
                                           const QString &label, const QString &text = {}) = 0;
    virtual void openInBrowser(const QUrl &url) = 0;
    // Where and how to print; false: the user thought better of it.
    virtual bool choosePrinter(QWidget *parent, QPrinter &printer) = 0;
};

class RealDialogs : public Dialogs
{
public:
    QString openFile(QWidget *parent, const Files &files) override;
    QStringList openFiles(QWidget *parent, const Files &files) override;
    QString saveFile(QWidget *parent, const Files &files) override;
    int ask(QWidget *parent, const Question &question) override;
    void tell(QWidget *parent, const QString &title, const QString &text) override;
    std::optional<QColor> pickColor(QWidget *parent, const QColor &color) override;
    QString chooseFolder(QWidget *parent, const QString &title, const QString &folder) override;
    std::optional<QString> askText(QWidget *parent, const QString &title, const QString &label,
                                   const QString &text) override;
    void openInBrowser(const QUrl &url) override;
    bool choosePrinter(QWidget *parent, QPrinter &printer) override;
};

} // namespace vd::ui
