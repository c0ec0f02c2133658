// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/rowroles.h"
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

// The files of a folder, without hidden ones.
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

// Publishes as the command line does, and returns the files.
inline Files publishedBeside(TempDesk &desk, const QString &folder)
{
    QPromise<void> progress;
    auto build = site::readSite(*desk, folder);
    return build && std::move(*build).publish(progress) ? filesIn(folder) : Files();
}

// Runs a function whenever a question is asked.
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

// The Publish place with a desk of its own.
struct PublishDriver : DeskDriver
{
    enum Tab { Settings, Findings, Changes };

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

    // Shows a desk with this many tools and waits until the size of its site is known.
    bool start(int tools = 3)
    {
        fill(tools);
        if (!show())
            return false;
        place->setFolder(folder);
        return QTest::qWaitFor([this] { return fact("The site").contains(u','); });
    }

    bool publishAndWait() const
    {
        press("Publish");
        return QTest::qWaitFor([this] { return says("Published ") || says("published already"); },
                               30'000);
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
    // Finds hidden lists too, such as those on other tabs.
    QListView *list(const char *name) const
    {
        for (auto *view : place->findChildren<QListView *>()) {
            if (view->accessibleName() == text(name))
                return view;
        }
        qFatal("no list is called %s", name);
    }
    QListView *findings() const { return list("Problems"); }
    QListView *changes() const { return list("Files that would change"); }

    static QStringList rows(const QListView *view)
    {
        QStringList rows;
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QModelIndex index = view->model()->index(row, 0);
            rows += QStringLiteral("%1 %2").arg(index.data(MarkRole).toString(),
                                                index.data().toString());
        }
        return rows;
    }
    static int rowWith(const QListView *view, const char *part)
    {
        const QStringList all = rows(view);
        const auto row = std::ranges::find_if(
            all, [part](const QString &shown) { return shown.contains(text(part)); });
        return row == all.end() ? -1 : int(row - all.begin());
    }
    static void clickRow(QListView *view, int row, bool twice = false)
    {
        const QModelIndex index = view->model()->index(row, 0);
        view->scrollTo(index);
        const QPoint center = view->visualRect(index).center();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, center);
        if (twice)
            QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, center);
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
