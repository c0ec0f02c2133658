// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/panelboard.h"
#include "support/tempdesk.h"
#include "ui/lists/listpane.h"

#include <QAbstractButton>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

namespace vd::test {

// A desk in a temporary folder, open in a workspace as a window has it.
struct DeskDriver
{
    TempDesk desk;
    DeskSession session;
    PanelBoard board{session};

    DeskDriver() { session.setAuthor(text("Ada")); }

    bool open()
    {
        session.open(desk.path());
        return QTest::qWaitFor([this] { return board.isLoaded(); });
    }

    // Until everything is written, and announced.
    bool settle()
    {
        session.queue().flush();
        const bool isIdle = QTest::qWaitFor([this] { return session.queue().isIdle(); });
        (void)session.desk()
            .read([](const DeskReader &reader) { return reader.position(); })
            .result();
        QCoreApplication::processEvents();
        return isIdle;
    }

    // Of the edits since the desk was opened, newest last.
    QStringList labels(qsizetype known)
    {
        QStringList all;
        const auto history = desk->reader()->history();
        for (const JournalEntry &entry : *history)
            all += entry.edit.label;
        return all.mid(known);
    }
};

inline QListView *listIn(const QWidget &place)
{
    return place.findChild<ui::ListPane *>()->view();
}

// What stands in a list, a line a row, with "> " before the current one.
inline QStringList printList(const QWidget &place)
{
    const QListView *view = listIn(place);
    QStringList lines;
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, 0);
        lines += (index == view->currentIndex() ? QStringLiteral("> ") : QString()) +
                 index.data().toString();
    }
    return lines;
}

// The visible button that is named so, to those who read it or have it read to them.
inline QAbstractButton *buttonNamed(const QWidget &place, const char *name)
{
    for (auto *button : place.findChildren<QAbstractButton *>()) {
        if (button->isVisible() &&
            (button->text() == text(name) || button->accessibleName() == text(name)))
            return button;
    }
    return nullptr;
}

inline void clickRow(const QWidget &place, int row)
{
    QListView *view = listIn(place);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                      view->visualRect(view->model()->index(row, 0)).center());
}

} // namespace vd::test
