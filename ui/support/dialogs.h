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

// The dialogs of the window, behind an interface so that tests can answer without a dialog. Every
// text is shown as plain text: it may quote what a user wrote.
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
    // Empty: the user cancelled.
    virtual QString openFile(QWidget *parent, const Files &files) = 0;
    virtual QStringList openFiles(QWidget *parent, const Files &files) = 0;
    virtual QString saveFile(QWidget *parent, const Files &files) = 0;
    virtual QString chooseFolder(QWidget *parent, const QString &title, const QString &folder) = 0;

    struct Question
    {
        QString title;
        QString text;
        QString details;     // smaller, below
        QStringList answers; // the last one is chosen by Esc, too
    };
    virtual int ask(QWidget *parent, const Question &question) = 0; // the number of the answer
    virtual void showMessage(QWidget *parent, const QString &title, const QString &text) = 0;
    virtual std::optional<QColor> pickColor(QWidget *parent, const QColor &color) = 0;
    // One line of text, starting from the given one; nullopt: the user cancelled.
    virtual std::optional<QString> askText(QWidget *parent, const QString &title,
                                           const QString &label, const QString &text = {}) = 0;
    // The number of the chosen item; nullopt: the user cancelled.
    virtual std::optional<int> choose(QWidget *parent, const QString &title, const QString &label,
                                      const QStringList &items) = 0;
    virtual void openInBrowser(const QUrl &url) = 0;
    virtual void openBeside(const QString &desk) = 0; // in another window of this program
    // Where and how to print; false: the user cancelled.
    virtual bool choosePrinter(QWidget *parent, QPrinter &printer) = 0;
};

class RealDialogs : public Dialogs
{
public:
    QString openFile(QWidget *parent, const Files &files) override;
    QStringList openFiles(QWidget *parent, const Files &files) override;
    QString saveFile(QWidget *parent, const Files &files) override;
    int ask(QWidget *parent, const Question &question) override;
    void showMessage(QWidget *parent, const QString &title, const QString &text) override;
    std::optional<QColor> pickColor(QWidget *parent, const QColor &color) override;
    QString chooseFolder(QWidget *parent, const QString &title, const QString &folder) override;
    std::optional<QString> askText(QWidget *parent, const QString &title, const QString &label,
                                   const QString &text) override;
    std::optional<int> choose(QWidget *parent, const QString &title, const QString &label,
                              const QStringList &items) override;
    void openInBrowser(const QUrl &url) override;
    void openBeside(const QString &desk) override;
    bool choosePrinter(QWidget *parent, QPrinter &printer) override;
};

} // namespace vd::ui
