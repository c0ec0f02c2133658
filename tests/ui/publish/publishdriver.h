// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/siteexport.h"
#include "ui/places/deskdriver.h"
#include "ui/publish/publishplace.h"
#include "ui/support/fakedialogs.h"

#include <QAction>
#include <QDir>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSemaphore>
#include <QTabBar>

namespace vd::test {

using Files = std::map<QString, QByteArray>; // by path

// What a folder holds besides what is ours in it.
inline Files filesIn(const QString &folder)
{
    Files files;
    QDirIterator all(folder, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (file.open(QIODevice::ReadOnly))
            files[QDir(folder).relativeFilePath(file.fileName())] = file.readAll();
    }
    return files;
}

// Publishes as the command line does.
inline Files publishedBeside(TempDesk &desk, const QString &folder)
{
    QPromise<void> progress;
    auto build = site::readSite(*desk, folder);
    return build && std::move(*build).publish(progress) ? filesIn(folder) : Files();
}

// A user who is asked while a publication is about to begin.
class AskedDialogs : public FakeDialogs
{
public:
    std::function<void()> whenAsked;

    int ask(QWidget *parent, const Question &question) override
    {
        if (whenAsked)
            whenAsked();
        return FakeDialogs::ask(parent, question);
    }
};

// The place, on a desk with a few tools that are ready.
struct PublishDriver : DeskDriver
{
    AskedDialogs dialogs;
    QAction action{QStringLiteral("Publish now")};
    std::unique_ptr<ui::PublishPlace> place;
    QString folder = desk.folder() + QLatin1String("/public");

    static NewRecord listed(const char *slug, const char *name, const char *category, int place)
    {
        return newTool(slug, name, place)
            .set(Field::Status, "ready")
            .set(Field::Category, category)
            .set(Field::Tagline, "A tool");
    }

    void fill(int tools)
    {
        std::vector<Part> parts;
        for (int i = 0; i < tools; ++i) {
            const QByteArray slug = "tool-" + QByteArray::number(i);
            parts.emplace_back(listed(slug, "Tool " + QByteArray::number(i), "Writing", i));
        }
        desk.apply("Tools", parts);
        desk.set(desk.site(), Field::Name, value("The Bench"));
    }

    bool show()
    {
        place = std::make_unique<ui::PublishPlace>(session, dialogs, &action);
        QObject::connect(&action, &QAction::triggered, place.get(), &ui::PublishPlace::publish);
        place->resize(800, 700);
        place->show();
        return QTest::qWaitForWindowActive(place.get()) && open();
    }

    template<typename W>
    W *named(const char *name) const
    {
        for (W *widget : place->findChildren<W *>()) {
            if (widget->accessibleName() == text(name) && widget->isVisible())
                return widget;
        }
        qFatal("nothing visible is called %s", name);
    }
    // Also while another tab is in front of it.
    QListView *list(const char *name) const
    {
        for (auto *view : place->findChildren<QListView *>()) {
            if (view->accessibleName() == text(name))
                return view;
        }
        qFatal("no list is called %s", name);
    }
    QString fact(const char *name) const { return named<QLabel>(name)->text(); }

    bool says(const QString &what) const
    {
        return std::ranges::any_of(place->findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(what);
        });
    }
    bool says(const char *what) const { return says(text(what)); }

    void press(const char *button) const
    {
        QAbstractButton *found = buttonNamed(*place, button);
        if (!found)
            qFatal("no button %s", button);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    bool isEnabled(const char *button) const { return buttonNamed(*place, button)->isEnabled(); }

    void chooseTab(int tab) const
    {
        auto *bar = place->findChild<QTabBar *>();
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(tab).center());
    }

    void retype(const char *field, const char *typed) const
    {
        auto *line = named<QLineEdit>(field);
        line->setFocus();
        QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(line, text(typed));
    }
};

} // namespace vd::test
