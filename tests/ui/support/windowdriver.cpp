// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include "exchange/sample.h"
#include "lists/toolmodel.h"
#include "panel/toolrow.h"
#include "ui/library/toollistview.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>

namespace vd::test {

namespace {

QString plain(QString text)
{
    return text.remove(u'&').remove(u'…');
}

} // namespace

WindowDriver::WindowDriver(Preview preview, ui::WebEngineLoader engine)
    : preferences(desk.folder() + QStringLiteral("/preferences.ini"))
    , m_engine(std::move(engine))
{
    if (!addSample(*desk, QStringLiteral("Ada")))
        qFatal("the sample cannot be added");
    m_known = qsizetype(desk->reader()->history()->size());
    preferences.setAuthor(QStringLiteral("Grace"));
    preferences.setPlace(QStringLiteral("previewShown"), preview == Preview::Shown);
    makeWindow();
}

void WindowDriver::makeWindow()
{
    window = std::make_unique<ui::MainWindow>(preferences, dialogs, *page::Theme::load(), m_engine);
}

bool WindowDriver::show()
{
    window->show();
    window->activateWindow();
    return QTest::qWaitForWindowActive(window.get());
}

bool WindowDriver::open()
{
    QSignalSpy arrived(&window->pair(), &CurrentPair::arrived);
    window->openDesk(desk.path());
    return show() && (!arrived.isEmpty() || arrived.wait());
}

bool WindowDriver::reopen()
{
    closeWindow();
    makeWindow();
    return open();
}

void WindowDriver::closeWindow()
{
    window.reset();
}

bool WindowDriver::settle()
{
    DeskSession &session = window->session();
    session.queue().flush();
    const bool isIdle = QTest::qWaitFor([&] { return session.queue().isIdle(); });
    (void)session.desk().read([](const DeskReader &reader) { return reader.position(); }).result();
    QCoreApplication::processEvents();
    return isIdle;
}

Record WindowDriver::tool(const char *slug)
{
    const auto records = desk->reader()->records();
    for (const Record &tool : records->tools) {
        if (tool.text(Field::Slug) == QLatin1String(slug))
            return tool;
    }
    return {Kind::Tool, Id()};
}

std::vector<Record> WindowDriver::seats(const char *slug)
{
    const Id id = tool(slug).id();
    std::vector<Record> seats = desk->reader()->records()->seats;
    std::erase_if(seats, [&](const Record &seat) {
        return !seat.exists() || seat.reference(Field::SeatTool) != id;
    });
    std::ranges::sort(seats, {}, [](const Record &seat) { return seat.integer(Field::Place); });
    return seats;
}

QStringList WindowDriver::personas(const char *slug)
{
    QStringList names;
    for (const Record &seat : seats(slug))
        names += desk.find({Kind::Persona, seat.reference(Field::SeatPersona)}).text(Field::Name);
    return names;
}

QStringList WindowDriver::labels()
{
    QStringList all;
    const auto history = desk->reader()->history();
    for (const JournalEntry &entry : *history)
        all += entry.edit.label;
    return all.mid(m_known);
}

ui::ToolListView *WindowDriver::list() const
{
    return window->findChild<ui::ToolListView *>();
}

QStringList WindowDriver::listed() const
{
    QStringList names;
    for (int row = 0; row < list()->model()->rowCount(); ++row)
        names += list()->model()->index(row, 0).data().toString();
    return names;
}

bool WindowDriver::choose(const char *toolName)
{
    const QModelIndex index = list()->model()->index(
        int(listed().indexOf(QString::fromUtf8(toolName))), 0);
    if (!index.isValid())
        return false;
    const Id tool = list()->idAt(index);
    if (window->pair().tool() == tool)
        return true;
    QSignalSpy arrived(&window->pair(), &CurrentPair::arrived);
    list()->scrollTo(index);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(index).center());
    return (!arrived.isEmpty() || arrived.wait()) && window->pair().tool() == tool;
}

QWidget *WindowDriver::visible(const char *name, bool (*is)(QWidget *)) const
{
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->accessibleName() == QString::fromUtf8(name) &&
            is(widget))
            return widget;
    }
    // A button may have no other name than its text.
    for (auto *button : window->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text() == QString::fromUtf8(name) && is(button))
            return button;
    }
    qFatal("nothing visible is called %s", name);
}

QAction *WindowDriver::action(const char *text) const
{
    for (const QMenu *menu : window->findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            if (plain(action->text()) == QString::fromUtf8(text))
                return action;
        }
    }
    qFatal("no menu has %s", text);
}

bool WindowDriver::chooseInMenu(QAbstractButton *button, const char *line)
{
    bool isChosen = false;
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &watch, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return;
        watch.stop();
        for (QAction *action : menu->actions()) {
            if (plain(action->text()) != QString::fromUtf8(line))
                continue;
            isChosen = action->isEnabled();
            if (!isChosen)
                break; // a click on it would leave the menu open
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
            return;
        }
        menu->close();
    });
    watch.start(10);
    QTest::mouseClick(button, Qt::LeftButton);
    return QTest::qWaitFor([&] { return !watch.isActive(); }) && isChosen;
}

void WindowDriver::retype(QWidget *field, const char *text) const
{
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, QString::fromUtf8(text));
}

void WindowDriver::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QApplication::setActiveWindow(window.get()); // without a window manager no dialog gives it back
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : window.get(), key, modifiers);
}

QStringList WindowDriver::said() const
{
    QStringList texts;
    for (const QLabel *label : window->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts += label->text();
    }
    return texts;
}

void drag(QWidget *widget, const QPoint &from, const QPoint &to)
{
    QTest::mousePress(widget, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 8; ++step) {
        QTest::mouseMove(widget, from + (to - from) * step / 8);
        QCoreApplication::processEvents();
    }
    QTest::mouseRelease(widget, Qt::LeftButton, {}, to);
}

} // namespace vd::test
