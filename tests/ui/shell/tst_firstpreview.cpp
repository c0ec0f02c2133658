// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcases.h"
#include "ui/support/windowdriver.h"
#include "ui/web/webframe.h"

#include <QFile>
#include <QLineEdit>

namespace tst_firstpreview {

using namespace vd;
using namespace vd::test;
using namespace vd::ui;

namespace {

constexpr int patience = 30'000; // ms, for a loaded machine

bool isLoaded(const char *library)
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains(library);
}

} // namespace

// This program links no web engine, as verdictdesk links none.
class TestFirstPreview : public QObject
{
    Q_OBJECT

private slots:
    // Has to be the first test: a library stays loaded.
    void theEngineIsLoadedForTheFirstPreview()
    {
        WindowDriver hand;
        QVERIFY(hand.open());
        for (const char *library : {"libQt6WebEngineCore", "libQt6Quick"})
            QVERIFY2(!isLoaded(library), library);
        hand.press(Qt::Key_F8);
        const auto isShown = [&] {
            const auto *frame = hand.window->findChild<WebFrame *>();
            return frame && frame->isVisible();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isShown(), patience);
        QVERIFY(isLoaded("libQt6WebEngineCore"));
    }

    void theWindowWorksWithoutTheEngine()
    {
        QTest::failOnWarning(otherWindowWarnings());
        WindowDriver hand(WindowDriver::Preview::Shown, WebEngineLoader(QString()));
        QVERIFY(hand.open());
        const QString reason = QStringLiteral(
            "The preview is not installed. Everything else works without it.");
        QTRY_VERIFY(hand.said().contains(reason));
        QVERIFY(hand.choose("Plumbline"));
        hand.retype(hand.named<QLineEdit>("Tagline"), "Levels what others tilt");
        QVERIFY(hand.settle());
        QCOMPARE(hand.stored("plumbline", Field::Tagline),
                 QStringLiteral("Levels what others tilt"));
        QVERIFY(hand.said().contains(reason));
    }

    void thePdfSaysThatTheEngineIsMissing()
    {
        QTest::failOnWarning(otherWindowWarnings());
        WindowDriver hand(WindowDriver::Preview::Hidden, WebEngineLoader(QString()));
        QVERIFY(hand.open());
        const QString path = hand.desk.folder() + QStringLiteral("/page.pdf");
        hand.dialogs.picks = {path};
        hand.press(Qt::Key_P, Qt::ControlModifier);
        QTRY_COMPARE(hand.dialogs.messages,
                     QStringList{QStringLiteral("The PDF was not written: The preview is not "
                                                "installed. Everything else works without it.")});
        QVERIFY(!QFile::exists(path));
    }
};

VD_TEST_CASE(TestFirstPreview)

} // namespace tst_firstpreview

#include "tst_firstpreview.moc"
