// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "webtest.h"

#include "models/page/exampledesk.h"
#include "ui/preview/previewpane.h"

#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

using namespace vd;
using namespace vd::ui;

class TestPreviewPane : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(otherWarnings());
        m_pane = std::make_unique<PreviewPane>(*page::Theme::load());
        m_pane->resize(600, 600);
        m_pane->show();
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    }
    void cleanup() { m_pane.reset(); }

    void everyButtonHasANameAndTellsItsKeys()
    {
        QMenu menu;
        menu.addAction(QStringLiteral("HTML"));
        m_pane->setExportMenu(&menu);
        const auto buttons = m_pane->findChildren<QToolButton *>();
        QCOMPARE(buttons.size(), 7); // swap, four widths, dark, export
        for (const QToolButton *button : buttons) {
            QVERIFY(button->isVisible());
            QVERIFY(!button->accessibleName().isEmpty());
            QVERIFY2(!button->icon().isNull(), qPrintable(button->accessibleName()));
            QVERIFY(button->focusPolicy() == Qt::StrongFocus);
            if (const QAction *action = button->defaultAction()) {
                const QString keys = action->shortcut().toString(QKeySequence::NativeText);
                QVERIFY(!keys.isEmpty() && button->toolTip().contains(keys));
            }
        }
        QCOMPARE(button("Export")->menu(), &menu);
    }

    void exportWaitsForItsMenu() { QVERIFY(!button("Export")->isVisible()); }

    void swapIsAsked()
    {
        QSignalSpy swap(m_pane.get(), &PreviewPane::swapRequested);
        QTest::mouseClick(button("Swap"), Qt::LeftButton);
        QCOMPARE(swap.size(), 1);
        QTest::keyClick(m_pane.get(), Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(swap.size(), 2);
    }

    void takesTheRivalPicker()
    {
        auto *rival = new QLineEdit;
        m_pane->setRivalWidget(rival);
        QTRY_VERIFY(rival->isVisible());
        QVERIFY(rival->geometry().right() < button("Swap")->geometry().left());
    }

    void keysChangeWidthAndScheme()
    {
        QVERIFY(
            inStepAfter(*m_pane->view(), [&] { m_pane->view()->setPairing(m_desk.pairing()); }));
        const auto width = [&] { return ask(*m_pane, "innerWidth").toInt(); };
        QTRY_COMPARE(width(), 768); // a tablet, at first
        press(Qt::Key_4);
        QTRY_COMPARE(width(), 360);
        QVERIFY(button("Phone")->isChecked());
        QTest::mouseClick(button("Desktop"), Qt::LeftButton);
        QTRY_VERIFY(qAbs(width() - 1280) <= 2);
        QVERIFY(!button("Phone")->isChecked());

        const char *const scheme = "document.documentElement.dataset.scheme";
        QCOMPARE(ask(*m_pane, scheme).toString(), QStringLiteral("light"));
        press(Qt::Key_5);
        QCOMPARE(ask(*m_pane, scheme).toString(), QStringLiteral("dark"));
        m_pane->setScheme(Scheme::Light);
        QCOMPARE(ask(*m_pane, scheme).toString(), QStringLiteral("light"));
        QVERIFY(!button("Dark")->isChecked());
    }

    void keysGoToTheFieldOfAPart()
    {
        QVERIFY(
            inStepAfter(*m_pane->view(), [&] { m_pane->view()->setPairing(m_desk.pairing()); }));
        QSignalSpy clicked(m_pane->view(), &PageView::partClicked);
        press(Qt::Key_Return);
        QVERIFY(clicked.wait(patience));
        press(Qt::Key_PageDown);
        press(Qt::Key_Return);
        QVERIFY(clicked.wait(patience));
        QVERIFY(clicked.at(0).at(0) != clicked.at(1).at(0));
    }

private:
    // Where the focus is most likely to be: in the page.
    void press(Qt::Key key)
    {
        QWidget *web = m_pane->findChild<QWebEngineView *>()->focusProxy();
        web->setFocus();
        QTest::keyClick(web, key, Qt::ControlModifier | Qt::AltModifier);
    }

    QToolButton *button(const char *name) const
    {
        for (QToolButton *button : m_pane->findChildren<QToolButton *>()) {
            if (button->accessibleName() == QLatin1String(name))
                return button;
        }
        qFatal("there is no button %s", name);
    }

    ExampleDesk m_desk;
    std::unique_ptr<PreviewPane> m_pane;
};

int main(int argc, char **argv)
{
    return runWebTest<TestPreviewPane>(argc, argv);
}
#include "tst_previewpane.moc"
