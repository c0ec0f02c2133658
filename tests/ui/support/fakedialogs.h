// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/dialogs.h"

#include <QPrinter>
#include <QUrl>

#include <functional>

namespace vd::test {

// A user who answers every dialog as the test has told them, and remembers what was asked.
class FakeDialogs : public ui::Dialogs
{
public:
    QStringList picks;    // for the next file dialogs; without one they think better of it
    QList<int> answers;   // to the next questions; without one they take the way out
    QStringList texts;    // for the next questions for one; without one they cancel
    QStringList begun;    // what those stood there with
    QStringList asked;    // the titles of dialogs with a choice
    QStringList messages; // "title: text"
    QStringList proposed; // by the file dialogs
    QList<QUrl> opened;   // in the browser
    QStringList choices;  // from the next lists; without one they cancel
    QStringList beside;   // desks opened in another window
    std::function<void()> meanwhile; // what goes on while the next text is asked for

    QString openFile(QWidget *, const Files &files) override { return pick(files); }
    QString saveFile(QWidget *, const Files &files) override { return pick(files); }
    QStringList openFiles(QWidget *, const Files &files) override
    {
        const QString picked = pick(files);
        return picked.isEmpty() ? QStringList() : QStringList{picked};
    }

    int ask(QWidget *, const Question &question) override
    {
        asked += question.title;
        return answers.isEmpty() ? int(question.answers.size()) - 1 : answers.takeFirst();
    }

    void showMessage(QWidget *, const QString &title, const QString &text) override
    {
        messages += QStringLiteral("%1: %2").arg(title, text);
    }

    std::optional<QColor> pickColor(QWidget *, const QColor &) override { return {}; }

    QString chooseFolder(QWidget *, const QString &title, const QString &folder) override
    {
        return pick({title, folder, {}, {}});
    }

    std::optional<QString> askText(QWidget *, const QString &title, const QString &,
                                   const QString &text) override
    {
        asked += title;
        begun += text;
        if (meanwhile)
            std::exchange(meanwhile, {})();
        return texts.isEmpty() ? std::nullopt : std::optional(texts.takeFirst());
    }

    std::optional<int> choose(QWidget *, const QString &title, const QString &,
                              const QStringList &items) override
    {
        asked += title;
        const auto chosen = choices.isEmpty() ? -1 : items.indexOf(choices.takeFirst());
        return chosen < 0 ? std::nullopt : std::optional(int(chosen));
    }

    void openInBrowser(const QUrl &url) override { opened += url; }
    void openBeside(const QString &desk) override { beside += desk; }

    // Prints to the next pick.
    bool choosePrinter(QWidget *, QPrinter &printer) override
    {
        const QString path = pick({QStringLiteral("Print"), {}, {}, {}});
        printer.setOutputFileName(path);
        return !path.isEmpty();
    }

private:
    QString pick(const Files &files)
    {
        asked += files.title;
        proposed += files.folder;
        return picks.isEmpty() ? QString() : picks.takeFirst();
    }
};

} // namespace vd::test
