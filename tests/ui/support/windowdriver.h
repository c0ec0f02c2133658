// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakedialogs.h"
#include "support/tempdesk.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/support/wheel.h"

#include <QAbstractButton>
#include <QRegularExpression>
#include <QTest>

namespace vd::ui {
class ToolListView;
}

namespace vd::test {

// A window on a desk with the sample in it, and another connection to that desk. The desk is of
// Ada; Grace sits at the window, so that undo there takes back nothing but what the test did.
class WindowDriver
{
public:
    enum class Preview { Hidden, Shown };

    explicit WindowDriver(Preview preview = Preview::Hidden,
                          ui::WebEngineLoader engine = ui::WebEngineLoader());

    // Shown and active, with the desk open and its first tool in hand.
    bool open();
    bool show();
    bool reopen(); // as if the program was started again, at the last tool
    void closeWindow();
    bool settle(); // until everything is written, and announced

    Record tool(const char *slug); // as it is in the file, like the next ones
    QString stored(const char *slug, Field field) { return tool(slug).text(field); }
    std::vector<Record> seats(const char *slug); // that exist, by place
    QStringList personas(const char *slug);      // who sits there, by place
    QStringList labels();                        // of the edits since open(), newest last

    bool choose(const char *toolName); // by a click in the list
    ui::ToolListView *list() const;
    QStringList listed() const;

    // The first visible one with that accessible name; the test ends if there is none.
    template<typename W>
    W *named(const char *name) const
    {
        return static_cast<W *>(
            visible(name, [](QWidget *widget) { return qobject_cast<W *>(widget) != nullptr; }));
    }
    QAbstractButton *button(const char *name) const { return named<QAbstractButton>(name); }
    QAction *action(const char *text) const; // of a menu, by its text without the mnemonic
    // Opens the menu of a button and clicks the line in it.
    bool chooseInMenu(QAbstractButton *button, const char *line);
    // Puts `text` in place of what stands in a text field, key by key.
    void retype(QWidget *field, const char *text) const;
    // Keys for the window, from wherever the focus is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    QStringList said() const; // every text that a visible label shows

    TempBackups backups;
    TempDesk desk;
    ui::Preferences preferences;
    FakeDialogs dialogs;
    std::unique_ptr<ui::MainWindow> window;

private:
    void makeWindow();
    QWidget *visible(const char *name, bool (*is)(QWidget *)) const;

    ui::WebEngineLoader m_engine;
    qsizetype m_known = 0;
};

// Press, some moves, release; from and to are of the widget.
void drag(QWidget *widget, const QPoint &from, const QPoint &to);

// The offscreen platform says that of popups and of windows: no raise(), no grabbing, no hints.
inline QRegularExpression otherWindowWarnings()
{
    return QRegularExpression(QStringLiteral("^(?!This plugin does not support )"));
}

} // namespace vd::test
