// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcases.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/preferencesdialog.h"
#include "ui/support/windowdriver.h"
#include "ui/support/windowtheme.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

namespace tst_accessible {

using namespace vd;
using namespace vd::test;
using namespace vd::ui;

// Walks every place: each control has a name and a role, and a way by keyboard.
class TestAccessible : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void init();
    void cleanup() { m_hand.reset(); }

    void welcome();
    void places_data();
    void places();
    void preferences();
    void about();
    void menusHaveTextAndNoShortcutTwice();

private:
    QStringList faultsIn(const QWidget &place) const;

    std::unique_ptr<WindowDriver> m_hand;
};

namespace {

bool isControl(const QWidget &widget)
{
    // Qt's own parts of a control, a viewport or an inner line edit: their owner speaks for them.
    if (!widget.isVisible() || !widget.isEnabled() || widget.focusProxy() ||
        widget.objectName().startsWith(QLatin1String("qt_")) ||
        qobject_cast<const QLineEdit *>(widget.parentWidget()) ||
        qobject_cast<const QLabel *>(&widget))
        return false;
    return widget.focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton *>(&widget);
}

bool isRoleOfControl(QAccessible::Role role)
{
    return role != QAccessible::NoRole && role != QAccessible::Client &&
           role != QAccessible::Window && role != QAccessible::Pane;
}

} // namespace

void TestAccessible::init()
{
    QTest::failOnWarning(otherWindowWarnings());
    m_hand = std::make_unique<WindowDriver>();
}

QStringList TestAccessible::faultsIn(const QWidget &place) const
{
    QStringList faults;
    int controls = 0;
    for (QWidget *widget : place.findChildren<QWidget *>()) {
        if (!isControl(*widget))
            continue;
        ++controls;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        const QString what = QStringLiteral("%1 “%2” in %3")
                                 .arg(QLatin1String(widget->metaObject()->className()),
                                      spoken ? spoken->text(QAccessible::Name) : QString(),
                                      QLatin1String(widget->parent()->metaObject()->className()));
        if (!spoken || spoken->text(QAccessible::Name).isEmpty())
            faults += what + QLatin1String(" has no name");
        else if (!isRoleOfControl(spoken->role()))
            faults += what + QLatin1String(" has no role");
        // A button beside a control may say with which key that control does the same.
        if (!(widget->focusPolicy() & Qt::TabFocus) && !widget->toolTip().contains(u'('))
            faults += what + QLatin1String(" is not reached by keyboard");
    }
    if (controls == 0)
        faults += QStringLiteral("there is nothing to look at");
    return faults;
}

void TestAccessible::welcome()
{
    QVERIFY(m_hand->show());
    QCOMPARE(faultsIn(*m_hand->window).join(u'\n'), QString());
}

void TestAccessible::places_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("library") << Qt::Key_1;
    QTest::newRow("comparisons") << Qt::Key_2;
    QTest::newRow("splits") << Qt::Key_3;
    QTest::newRow("personas") << Qt::Key_4;
    QTest::newRow("publish") << Qt::Key_5;
    QTest::newRow("history") << Qt::Key_6;
    QTest::newRow("backups") << Qt::Key_7;
}

void TestAccessible::places()
{
    QFETCH(const Qt::Key, key);
    m_hand->preferences.setSeatAuthorShown(true);
    QVERIFY(m_hand->open());
    QVERIFY(m_hand->choose("Plumbline"));
    m_hand->press(key, Qt::ControlModifier);
    QVERIFY(m_hand->settle());
    QCOMPARE(faultsIn(*m_hand->window).join(u'\n'), QString());
}

void TestAccessible::preferences()
{
    QVERIFY(m_hand->open());
    PreferencesDialog dialog(m_hand->preferences);
    dialog.show();
    QCOMPARE(faultsIn(dialog).join(u'\n'), QString());
}

void TestAccessible::about()
{
    AboutDialog dialog{WebEngineLoader(QString())};
    dialog.show();
    QCOMPARE(faultsIn(dialog).join(u'\n'), QString());
}

void TestAccessible::menusHaveTextAndNoShortcutTwice()
{
    QVERIFY(m_hand->open());
    QMap<QKeySequence, QString> known;
    for (const QAction *action : m_hand->window->findChildren<QAction *>()) {
        if (action->isSeparator())
            continue;
        const auto *menu = qobject_cast<const QMenu *>(action->parent());
        const bool isOfMenu = menu && menu->menuAction() != action;
        QVERIFY(!isOfMenu || !action->text().isEmpty());
        // Those of one widget alone cannot be met from elsewhere.
        if (action->shortcutContext() != Qt::WindowShortcut)
            continue;
        for (const QKeySequence &keys : action->shortcuts()) {
            QVERIFY2(!known.contains(keys),
                     qPrintable(QStringLiteral("%1: %2, %3")
                                    .arg(keys.toString(), known.value(keys), action->text())));
            known.insert(keys, action->text());
        }
    }
    QVERIFY(known.size() > 20);
}

VD_TEST_CASE(TestAccessible)

} // namespace tst_accessible

#include "tst_accessible.moc"
