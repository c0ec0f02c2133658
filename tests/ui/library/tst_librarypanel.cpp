// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/toolmodel.h"
#include "support/build.h"
#include "support/testcases.h"
#include "ui/library/librarypanel.h"
#include "ui/library/tooldelegate.h"
#include "ui/library/toollistview.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <functional>

namespace tst_librarypanel {

using namespace vd;
using namespace vd::test;
using namespace vd::ui;

namespace {

ToolRow row(const char *name, Split split = {})
{
    ToolRow tool;
    tool.id = idOf(name);
    tool.name = text(name);
    tool.split = split;
    return tool;
}

// Knows which rows were asked for.
class AskedList : public ToolModel
{
public:
    QVariant data(const QModelIndex &index, int role) const override
    {
        asked.insert(index.row());
        return ToolModel::data(index, role);
    }
    mutable QSet<int> asked;
};

} // namespace

class TestLibraryPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_panel.reset(); }

    void typingFilters();
    void clearingShowsAll();
    void arrowsChoose();
    void clickChooses();
    void codeEmitsNothing();
    void deleteKey();
    void starClick();
    void contextMenu();
    void trash();
    void emptyStates();
    void putKeepsCurrent();
    void filterHidesAndShowsCurrent();
    void fewRowsAsked();
    void countsHiddenTools();
    void typeAhead();
    void orderMenu();
    void nextAfterRemoval();
    void offers();
    void accessibleTree();

private:
    QString shownText() const;
    void clickButton(const QString &text) const;
    void chooseOrder(const QString &text) const;
    void press(const Id &tool, const QPoint &at) const;
    QPoint starOf(const Id &tool) const;

    std::unique_ptr<ToolModel> m_tools;
    std::unique_ptr<ToolModel> m_trash;
    std::unique_ptr<LibraryPanel> m_panel;
    ToolListView *m_view = nullptr;
    QLineEdit *m_filter = nullptr;
};

void TestLibraryPanel::init()
{
    // The offscreen platform says that of size hints and of popups.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
    m_tools = std::make_unique<ToolModel>();
    m_trash = std::make_unique<ToolModel>();
    m_tools->setRows({row("Alpha", {4, 0}), row("Beta", {1, 1}), row("Gamma")});
    m_panel = std::make_unique<LibraryPanel>(*m_tools, *m_trash);
    m_panel->resize(280, 500);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_view = m_panel->findChild<ToolListView *>();
    m_filter = m_panel->findChild<QLineEdit *>();
}

QString TestLibraryPanel::shownText() const
{
    QStringList texts;
    for (const QLabel *label : m_panel->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts += label->text();
    }
    return texts.join(u'|');
}

void TestLibraryPanel::press(const Id &tool, const QPoint &at) const
{
    QVERIFY(m_tools->rowOf(tool) >= 0);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at);
}

void TestLibraryPanel::clickButton(const QString &text) const
{
    QCoreApplication::processEvents(); // a new button is shown a moment later
    for (auto *button : m_panel->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text() == text) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    QFAIL(qPrintable(QStringLiteral("no button %1").arg(text)));
}

// The menu has an event loop of its own.
void TestLibraryPanel::chooseOrder(const QString &text) const
{
    bool isChosen = false;
    QTimer::singleShot(0, m_panel.get(), [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        for (QAction *action : menu->actions()) {
            if (action->text() == text) {
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                isChosen = true;
            }
        }
        menu->close();
    });
    for (auto *button : m_panel->findChildren<QToolButton *>()) {
        if (button->menu())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(isChosen);
}

QPoint TestLibraryPanel::starOf(const Id &tool) const
{
    const QModelIndex index = m_tools->index(m_tools->rowOf(tool));
    return ToolDelegate::starRect(m_view->visualRect(index)).center();
}

void TestLibraryPanel::typingFilters()
{
    const QSignalSpy changed(m_panel.get(), &LibraryPanel::filterChanged);
    m_panel->focusFilter();
    QVERIFY(m_filter->hasFocus());
    QTest::keyClicks(m_filter, QStringLiteral("be"));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.at(1).at(0).toString(), QStringLiteral("be"));
    m_tools->setMatches(std::unordered_set{idOf("Beta")});
    QVERIFY2(shownText().startsWith(text("1 of 3 ")), qPrintable(shownText()));
}

void TestLibraryPanel::countsHiddenTools()
{
    m_tools->setMatches(std::unordered_set{idOf("Beta")});
    m_tools->put(row("Delta"));
    QVERIFY2(shownText().startsWith(text("1 of 4 ")), qPrintable(shownText()));
    m_tools->remove(idOf("Alpha"));
    QVERIFY2(shownText().startsWith(text("1 of 3 ")), qPrintable(shownText()));
    m_tools->remove(idOf("Beta"));
    QVERIFY2(shownText().contains(text("0 of 2 ")), qPrintable(shownText()));
}

void TestLibraryPanel::clearingShowsAll()
{
    m_panel->setFilter(QStringLiteral("be"));
    const QSignalSpy changed(m_panel.get(), &LibraryPanel::filterChanged);
    m_filter->actions().constLast()->trigger(); // its button
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toString(), QString());
    QCOMPARE(m_filter->text(), QString());
}

void TestLibraryPanel::arrowsChoose()
{
    m_tools->setOrder({ToolOrder::By::Name, false, true}); // a heading comes first
    const QSignalSpy chosen(m_panel.get(), &LibraryPanel::toolChosen);
    const QSignalSpy opened(m_panel.get(), &LibraryPanel::toolOpened);
    m_filter->setFocus();
    QTest::keyClick(m_filter, Qt::Key_Down);
    QVERIFY(m_view->hasFocus());
    QCOMPARE(m_panel->current(), idOf("Alpha"));
    QTest::keyClick(m_view, Qt::Key_Down);
    QCOMPARE(m_panel->current(), idOf("Beta"));
    QTest::keyClick(m_view, Qt::Key_Home);
    QCOMPARE(m_panel->current(), idOf("Alpha"));
    QCOMPARE(chosen.size(), 3);
    QTest::keyClick(m_view, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.at(0).at(0).value<Id>(), idOf("Alpha"));
}

void TestLibraryPanel::clickChooses()
{
    const QSignalSpy chosen(m_panel.get(), &LibraryPanel::toolChosen);
    press(idOf("Gamma"), m_view->visualRect(m_tools->index(2)).center());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).value<Id>(), idOf("Gamma"));
}

void TestLibraryPanel::codeEmitsNothing()
{
    const QSignalSpy chosen(m_panel.get(), &LibraryPanel::toolChosen);
    const QSignalSpy changed(m_panel.get(), &LibraryPanel::filterChanged);
    m_panel->setCurrent(idOf("Beta"));
    QCOMPARE(m_view->currentIndex().row(), 1);
    m_panel->setFilter(QStringLiteral("x"));
    m_panel->setTrashShown(true);
    m_panel->setTrashShown(false);
    QCOMPARE(m_view->currentIndex().row(), 1);
    QCOMPARE(chosen.size() + changed.size(), 0);
}

void TestLibraryPanel::deleteKey()
{
    const QSignalSpy deleted(m_panel.get(), &LibraryPanel::deleteRequested);
    m_panel->setCurrent(idOf("Beta"));
    m_view->setFocus();
    QTest::keyClick(m_view, Qt::Key_Delete);
    QCOMPARE(deleted.size(), 1);
    QCOMPARE(deleted.at(0).at(0).value<Id>(), idOf("Beta"));
}

void TestLibraryPanel::starClick()
{
    const QSignalSpy starred(m_panel.get(), &LibraryPanel::starToggled);
    m_panel->setCurrent(idOf("Alpha"));
    press(idOf("Beta"), starOf(idOf("Beta")));
    QCOMPARE(starred.size(), 1);
    QCOMPARE(starred.at(0).at(0).value<Id>(), idOf("Beta"));
    QCOMPARE(m_panel->current(), idOf("Alpha"));
    m_view->setFocus();
    QTest::keyClick(m_view, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(starred.size(), 2);
    QCOMPARE(starred.at(1).at(0).value<Id>(), idOf("Alpha"));
}

void TestLibraryPanel::contextMenu()
{
    QStringList shown;
    for (const QAction *action : m_view->actions()) {
        if (action->isVisible())
            shown += action->text() + u' ' + action->shortcut().toString();
    }
    QCOMPARE(shown,
             (QStringList{QStringLiteral("Duplicate Ctrl+D"), QStringLiteral("Star Ctrl+Shift+S"),
                          QStringLiteral("Delete Del")}));
}

void TestLibraryPanel::trash()
{
    m_trash->setRows({row("Old")});
    m_panel->setCurrent(idOf("Beta"));
    const QSignalSpy deleted(m_panel.get(), &LibraryPanel::deleteRequested);
    const QSignalSpy restored(m_panel.get(), &LibraryPanel::restoreRequested);
    clickButton(QStringLiteral("Trash"));
    QCOMPARE(m_view->model()->rowCount(), 1);
    const QSignalSpy chosen(m_panel.get(), &LibraryPanel::toolChosen);
    m_filter->setFocus();
    QTest::keyClick(m_filter, Qt::Key_Down);
    QTest::keyClick(m_view, Qt::Key_Delete);
    QTest::keyClick(m_view, Qt::Key_R, Qt::ControlModifier);
    clickButton(QStringLiteral("Restore"));
    QCOMPARE(deleted.size(), 0);
    QCOMPARE(restored.size(), 2);
    QCOMPARE(restored.at(1).at(0).value<Id>(), idOf("Old"));
    QCOMPARE(chosen.size(), 0);
    clickButton(QStringLiteral("Trash"));
    QCOMPARE(m_view->idAt(m_view->currentIndex()), idOf("Beta")); // in hand all the time
}

void TestLibraryPanel::emptyStates()
{
    m_panel->setFilter(QStringLiteral("<b>x"));
    m_tools->setMatches(std::unordered_set<Id>());
    QVERIFY(shownText().contains(text("No tool matches “<b>x”.")));
    m_tools->setRows({});
    QVERIFY(shownText().contains(text("No tools yet.")));
    const QSignalSpy wanted(m_panel.get(), &LibraryPanel::newRequested);
    clickButton(QStringLiteral("New tool"));
    QCOMPARE(wanted.size(), 1);
    m_panel->setWaiting(text("Opening the desk…"));
    QVERIFY(shownText().contains(text("Opening the desk…")));
    m_panel->setWaiting({});
    m_panel->setTrashShown(true);
    QVERIFY(shownText().contains(text("The trash is empty.")));
}

void TestLibraryPanel::putKeepsCurrent()
{
    m_tools->setOrder({ToolOrder::By::PanelShip, false, false});
    m_panel->setCurrent(idOf("Beta"));
    const QSignalSpy chosen(m_panel.get(), &LibraryPanel::toolChosen);
    m_tools->put(row("Beta", {0, 4}));
    m_tools->put(row("Alpha", {}));
    QCOMPARE(m_view->idAt(m_view->currentIndex()), idOf("Beta"));
    QCOMPARE(m_view->selectionModel()->selectedIndexes(), QModelIndexList{m_view->currentIndex()});
    QCOMPARE(chosen.size(), 0);
}

void TestLibraryPanel::filterHidesAndShowsCurrent()
{
    m_panel->setCurrent(idOf("Beta"));
    const QSignalSpy chosen(m_panel.get(), &LibraryPanel::toolChosen);
    m_tools->setMatches(std::unordered_set{idOf("Gamma")});
    QCOMPARE(m_panel->current(), idOf("Beta"));
    m_tools->setMatches({});
    QCOMPARE(m_view->idAt(m_view->currentIndex()), idOf("Beta"));
    QCOMPARE(chosen.size(), 0);
}

void TestLibraryPanel::fewRowsAsked()
{
    AskedList many;
    std::vector<ToolRow> rows;
    rows.reserve(10000);
    for (int i = 0; i < 10000; ++i)
        rows.push_back(row(qPrintable(QStringLiteral("Tool %1").arg(i))));
    LibraryPanel panel(many, *m_trash);
    panel.resize(280, 500);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    many.setRows(std::move(rows));
    many.asked.clear();
    panel.grab();
    QVERIFY2(many.asked.size() >= 5 && many.asked.size() <= 20,
             qPrintable(QString::number(many.asked.size())));
}

void TestLibraryPanel::typeAhead()
{
    m_view->setFocus(Qt::TabFocusReason); // comes to the first tool
    QCOMPARE(m_panel->current(), idOf("Alpha"));
    QCOMPARE(m_view->selectionModel()->selectedIndexes(), QModelIndexList{m_view->currentIndex()});
    const QSignalSpy chosen(m_panel.get(), &LibraryPanel::toolChosen);
    QTest::keyClicks(m_view, QStringLiteral("ga"));
    QCOMPARE(m_panel->current(), idOf("Gamma"));
    QCOMPARE(chosen.size(), 1);
}

void TestLibraryPanel::orderMenu()
{
    chooseOrder(QStringLiteral("Panel ship"));
    QCOMPARE(m_tools->order(), (ToolOrder{ToolOrder::By::PanelShip, false, false}));
    chooseOrder(QStringLiteral("Group by category"));
    chooseOrder(QStringLiteral("Starred first"));
    QCOMPARE(m_tools->order(), (ToolOrder{ToolOrder::By::PanelShip, true, true}));
    QCOMPARE(m_trash->order(), m_tools->order());
    chooseOrder(QStringLiteral("Group by category"));
    chooseOrder(QStringLiteral("Last changed"));
    QCOMPARE(m_tools->order(), (ToolOrder{ToolOrder::By::Recent, true, false}));
}

void TestLibraryPanel::nextAfterRemoval()
{
    m_tools->setOrder({ToolOrder::By::Name, false, true}); // headings are no next
    m_panel->setCurrent(idOf("Beta"));
    const QSignalSpy chosen(m_panel.get(), &LibraryPanel::toolChosen);
    m_tools->remove(idOf("Beta"));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).value<Id>(), idOf("Gamma"));
    m_tools->remove(idOf("Gamma"));
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(m_panel->current(), idOf("Alpha"));
    QCOMPARE(m_view->idAt(m_view->currentIndex()), idOf("Alpha"));
    m_tools->remove(idOf("Alpha"));
    QCOMPARE(chosen.size(), 2);
}

void TestLibraryPanel::offers()
{
    m_panel->setFilter(QStringLiteral("x"));
    m_tools->setMatches(std::unordered_set<Id>());
    const QSignalSpy changed(m_panel.get(), &LibraryPanel::filterChanged);
    clickButton(QStringLiteral("Clear filter"));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_panel->filter(), QString());
    m_tools->setRows({});
    const QSignalSpy wanted(m_panel.get(), &LibraryPanel::importRequested);
    clickButton(QStringLiteral("Import…"));
    QCOMPARE(wanted.size(), 1);
}

void TestLibraryPanel::accessibleTree()
{
    m_panel->setFilter(QStringLiteral("a")); // so that it can be cleared
    QStringList nameless;
    QStringList rows;
    const std::function<void(QAccessibleInterface *)> walk = [&](QAccessibleInterface *one) {
        const QString name = one->text(QAccessible::Name);
        const bool isControl = one->state().focusable || one->role() == QAccessible::Button ||
                               one->role() == QAccessible::ListItem;
        if (isControl && (name.isEmpty() || one->role() == QAccessible::NoRole))
            nameless += QString::fromLatin1(one->object() ? one->object()->metaObject()->className()
                                                          : "item");
        if (one->role() == QAccessible::ListItem)
            rows += name;
        for (int i = 0; i < one->childCount(); ++i) {
            if (QAccessibleInterface *child = one->child(i); child && !child->state().invisible)
                walk(child);
        }
    };
    walk(QAccessible::queryAccessibleInterface(m_panel.get()));
    QCOMPARE(nameless, QStringList());
    QCOMPARE(rows.size(), 3);
    QVERIFY2(rows.at(1).startsWith(QStringLiteral("Beta, ")), qPrintable(rows.at(1)));
    QVERIFY2(rows.at(1).contains(QStringLiteral("Mixed")), qPrintable(rows.at(1)));
}

VD_TEST_CASE(TestLibraryPanel)

} // namespace tst_librarypanel

#include "tst_librarypanel.moc"
