// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/importing.h"
#include "support/testcases.h"
#include "ui/library/toollistview.h"
#include "ui/shell/importdialog.h"
#include "ui/shell/welcomepage.h"
#include "ui/support/windowdriver.h"
#include "ui/support/windowtheme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QStatusBar>
#include <QTimer>

namespace tst_windowfiles {

using namespace vd;
using namespace vd::test;
using namespace vd::ui;

// Desks and preferences as files: welcome, recent, import, export, damage.
class TestWindowFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void init();
    void cleanup() { m_hand.reset(); }

    void welcomeOpensTheSample();
    void aNewDeskIsEmpty();
    void welcomeOpensADesk();
    void welcomeKnowsRecentDesks();
    void recentDesksAreInTheMenu();
    void whatIsNoDeskIsTold();
    void anImportIsSeenFirst();
    void anImportCanBeLeft();
    void theSameFileTwiceChangesNothing();
    void anImportIsToldWhenItIsWritten();
    void aFaultyFileIsToldAndNothingWritten();
    void aDroppedFileIsImported();
    void theExportedDeskIsTheDesk();
    void damagedPreferencesAreKeptBeside();
    void whereTheUserLeftOff();

private:
    QString path(const char *name) const { return m_hand->desk.folder() + u'/' + text(name); }
    QString write(const char *name, const QByteArray &bytes) const;
    bool isOpen(const QString &path) const;
    // Clicks that button of the import dialog as soon as it is there; what it listed.
    QStringList answerImport(const char *button, const std::function<void()> &start) const;
    QString message() const { return m_hand->window->statusBar()->currentMessage(); }

    const QByteArray m_kettle = deskJson(tools(
        R"({"slug":"kettle","name":"Copper Kettle"},{"slug":"plumbline","name":"Plumbline","tagline":"Level"})"));
    std::unique_ptr<WindowDriver> m_hand;
};

void TestWindowFiles::init()
{
    QTest::failOnWarning(otherWindowWarnings());
    m_hand = std::make_unique<WindowDriver>();
}

QString TestWindowFiles::write(const char *name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", name);
    return file.fileName();
}

bool TestWindowFiles::isOpen(const QString &desk) const
{
    return QTest::qWaitFor([&] { return m_hand->window->session().path() == desk; });
}

QStringList TestWindowFiles::answerImport(const char *button,
                                          const std::function<void()> &start) const
{
    std::optional<QStringList> listed;
    QTimer watch;
    connect(&watch, &QTimer::timeout, &watch, [&] {
        auto *dialog = qobject_cast<ImportDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        const QAbstractItemModel *lines = dialog->findChild<QAbstractItemView *>()->model();
        if (lines->rowCount() == 0) // on a slow machine the dialog is there before the file is read
            return;
        watch.stop();
        listed.emplace();
        for (int row = 0; row < lines->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < lines->columnCount(); ++column)
                cells += lines->index(row, column).data().toString();
            *listed += cells.join(u'|');
        }
        for (auto *choice : dialog->findChildren<QAbstractButton *>()) {
            if (choice->text().remove(u'&') == text(button))
                QTest::mouseClick(choice, Qt::LeftButton);
        }
    });
    watch.start(10);
    start();
    if (!QTest::qWaitFor([&] { return listed.has_value(); }))
        return {text("no dialog")};
    return *listed;
}

void TestWindowFiles::welcomeOpensTheSample()
{
    QVERIFY(m_hand->show());
    QTest::mouseClick(m_hand->button("Try the sample desk"), Qt::LeftButton);
    QTRY_COMPARE(m_hand->listed().size(), 16);
    QVERIFY(m_hand->window->session().path().startsWith(qEnvironmentVariable("XDG_DATA_HOME")));
    QVERIFY(!m_hand->window->findChild<WelcomePage *>()->isVisible());
    QTRY_VERIFY(!m_hand->window->pair().tool().isNull());
}

void TestWindowFiles::aNewDeskIsEmpty()
{
    QVERIFY(m_hand->show());
    m_hand->dialogs.picks = {path("spring.vdesk")};
    m_hand->press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(isOpen(path("spring.vdesk")));
    QTRY_VERIFY(!m_hand->said().filter(text("No tools yet.")).isEmpty());
    QCOMPARE(m_hand->listed(), QStringList());
}

void TestWindowFiles::welcomeOpensADesk()
{
    QVERIFY(m_hand->show());
    QTest::mouseClick(m_hand->button("Open a desk…"), Qt::LeftButton); // thought better of it
    QVERIFY(m_hand->window->findChild<WelcomePage *>()->isVisible());
    m_hand->dialogs.picks = {m_hand->desk.path()};
    QTest::mouseClick(m_hand->button("Open a desk…"), Qt::LeftButton);
    QVERIFY(isOpen(m_hand->desk.path()));
    QCOMPARE(m_hand->dialogs.asked, (QStringList{text("Open a desk"), text("Open a desk")}));
}

void TestWindowFiles::welcomeKnowsRecentDesks()
{
    QVERIFY(m_hand->open());
    m_hand->window = std::make_unique<MainWindow>(m_hand->preferences, m_hand->dialogs,
                                                  *page::Theme::load());
    QVERIFY(m_hand->show());
    for (auto *button : m_hand->window->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text().startsWith(text("test  —  ")))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(isOpen(m_hand->desk.path()));
}

void TestWindowFiles::recentDesksAreInTheMenu()
{
    QVERIFY(m_hand->open());
    QMenu *recent = m_hand->action("Open recent")->menu();
    emit recent->aboutToShow();
    QCOMPARE(recent->actions().size(), 1);
    QCOMPARE(recent->actions().first()->text(), m_hand->desk.path());
}

void TestWindowFiles::whatIsNoDeskIsTold()
{
    QVERIFY(m_hand->show());
    m_hand->window->openDesk(write("letter.vdesk", "Dear reader"));
    QTRY_COMPARE(m_hand->dialogs.messages.size(), 1);
    QVERIFY(m_hand->dialogs.messages.first().startsWith(text("This desk cannot be opened: ")));
    QVERIFY(m_hand->window->findChild<WelcomePage *>()->isVisible());
}

void TestWindowFiles::anImportIsSeenFirst()
{
    QVERIFY(m_hand->open());
    m_hand->dialogs.picks = {write("kettle.json", m_kettle)};
    const QStringList listed = answerImport(
        "Import", [this] { m_hand->press(Qt::Key_I, Qt::ControlModifier); });
    QCOMPARE(listed, (QStringList{text("changed|Tool|Plumbline|Tagline"),
                                  text("added|Tool|Copper Kettle|")}));
    QTRY_COMPARE(m_hand->labels(), QStringList{text("Import kettle.json")});
    QCOMPARE(m_hand->stored("kettle", Field::Name), text("Copper Kettle"));
    QTRY_VERIFY(m_hand->listed().contains(text("Copper Kettle")));
    QTRY_VERIFY(m_hand->window->session().undoSteps().undo);
    m_hand->list()->setFocus(); // in a text, undo asks before it leaves it
    m_hand->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!m_hand->listed().contains(text("Copper Kettle")));
    QVERIFY(m_hand->settle());
    QVERIFY(!m_hand->tool("kettle").exists());
}

void TestWindowFiles::anImportCanBeLeft()
{
    QVERIFY(m_hand->open());
    const QByteArray before = m_hand->desk.sha256();
    m_hand->dialogs.picks = {write("kettle.json", m_kettle)};
    QCOMPARE(answerImport("Cancel", [this] { m_hand->action("Import JSON")->trigger(); }).size(),
             2);
    QTRY_COMPARE(message(), text("Nothing was imported."));
    QVERIFY(m_hand->settle());
    QCOMPARE(m_hand->desk.sha256(), before);
}

void TestWindowFiles::theSameFileTwiceChangesNothing()
{
    QVERIFY(m_hand->open());
    const QString file = write("kettle.json", m_kettle);
    m_hand->dialogs.picks = {file, file};
    answerImport("Import", [this] { m_hand->action("Import JSON")->trigger(); });
    QTRY_COMPARE(m_hand->labels().size(), 1);
    m_hand->action("Import JSON")->trigger();
    QTRY_COMPARE(message(), text("The desk already contains all of it; nothing was changed."));
    QCOMPARE(m_hand->labels().size(), 1);
}

// Success is told of what is in the file: neither before it is there, nor if it is refused.
void TestWindowFiles::anImportIsToldWhenItIsWritten()
{
    QVERIFY(m_hand->open());
    QStringList told;
    QObject whileTesting;
    connect(m_hand->window->statusBar(), &QStatusBar::messageChanged, &whileTesting,
            [&](const QString &shown) {
                if (shown.contains(text("imported")))
                    told += shown + text(m_hand->tool("kettle").exists() ? "" : " (too early)");
            });
    m_hand->dialogs.picks = {write("kettle.json", m_kettle)};
    const auto import = [this] { m_hand->action("Import JSON")->trigger(); };
    answerImport("Import", import);
    QTRY_COMPARE(told, QStringList{text("2 record(s) imported. Ctrl+Z takes them back.")});

    m_hand->window->session().undo();
    QTRY_VERIFY(!m_hand->tool("kettle").exists());
    m_hand->window->session().restrictToReading(text("Bob has it."));
    m_hand->dialogs.picks = {path("kettle.json")};
    import();
    QCOMPARE(m_hand->dialogs.messages.size(), 1);
    QVERIFY(m_hand->dialogs.messages.first().contains(text("Bob has it.")));
    QVERIFY(m_hand->settle());
    QCOMPARE(told.size(), 1);
    QVERIFY(!m_hand->tool("kettle").exists());
}

void TestWindowFiles::aFaultyFileIsToldAndNothingWritten()
{
    QVERIFY(m_hand->open());
    const QByteArray before = m_hand->desk.sha256();
    m_hand->dialogs.picks = {
        write("torn.json", deskJson(tools(R"({"slug":"kettle","name":"Kettle"},{"slug":"A b"})")))};
    m_hand->action("Import JSON")->trigger();
    QTRY_COMPARE(m_hand->dialogs.messages.size(), 1);
    QVERIFY2(m_hand->dialogs.messages.first().contains(text("torn.json")) &&
                 m_hand->dialogs.messages.first().contains(text("/tools/1/slug")),
             qPrintable(m_hand->dialogs.messages.first()));
    QVERIFY(m_hand->settle());
    QCOMPARE(m_hand->desk.sha256(), before);
}

void TestWindowFiles::aDroppedFileIsImported()
{
    QVERIFY(m_hand->open());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write("kettle.json", m_kettle))});
    const QStringList listed = answerImport("Import", [&] {
        QDragEnterEvent enter({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(m_hand->window.get(), &enter); // a drop goes to where a drag is
        QDropEvent drop({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(m_hand->window.get(), &drop);
    });
    QCOMPARE(listed, (QStringList{text("changed|Tool|Plumbline|Tagline"),
                                  text("added|Tool|Copper Kettle|")}));
    QTRY_COMPARE(m_hand->labels().size(), 1);
}

void TestWindowFiles::theExportedDeskIsTheDesk()
{
    QVERIFY(m_hand->open());
    m_hand->retype(m_hand->named<QLineEdit>("Tagline"), "Typed just before");
    m_hand->dialogs.picks = {path("out.json")};
    m_hand->press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(message().startsWith(text("Exported to ")));
    QFile written(path("out.json"));
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    QVERIFY(bytes.contains("Typed just before"));
    QCOMPARE(bytes, exported(m_hand->desk));
}

void TestWindowFiles::damagedPreferencesAreKeptBeside()
{
    const QByteArray garbage = "\x01\xff this is no setting\n[[[\n=\n";
    const Preferences preferences(write("damaged.ini", garbage));
    QVERIFY(!preferences.scheme());
    QCOMPARE(preferences.recentDesks(), QStringList());
    QFile kept(path("damaged.ini.damaged"));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), garbage);
}

void TestWindowFiles::whereTheUserLeftOff()
{
    QVERIFY(m_hand->open());
    QVERIFY(m_hand->choose("Stepladder"));
    m_hand->window->resize(1111, 777);
    QVERIFY(m_hand->window->close());
    m_hand->window = std::make_unique<MainWindow>(m_hand->preferences, m_hand->dialogs,
                                                  *page::Theme::load());
    QVERIFY(m_hand->open());
    QTRY_COMPARE(m_hand->named<QLineEdit>("Name")->text(), text("Stepladder"));
    QCOMPARE(m_hand->window->width(), 1111);
}

VD_TEST_CASE(TestWindowFiles)

} // namespace tst_windowfiles

#include "tst_windowfiles.moc"
