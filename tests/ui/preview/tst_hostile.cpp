// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "webtest.h"

#include "support/importing.h"

#include <QMimeData>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QWebEngineProfile>
#include <QWebEngineScriptCollection>

using namespace vd;
using namespace vd::test;
using namespace vd::ui;

namespace {

// Counts who comes, and answers nobody.
class Canary : public QTcpServer
{
public:
    Canary() { listen(QHostAddress::LocalHost); }
    QByteArray address() const { return "127.0.0.1:" + QByteArray::number(serverPort()); }
    int visits = 0;

protected:
    void incomingConnection(qintptr handle) override
    {
        ++visits;
        QTcpSocket socket;
        socket.setSocketDescriptor(handle);
        socket.abort();
    }
};

// Leaves a trace in the document when a payload runs.
QWebEngineScript trap()
{
    QWebEngineScript script;
    script.setInjectionPoint(QWebEngineScript::DocumentCreation);
    script.setWorldId(QWebEngineScript::MainWorld);
    script.setSourceCode(QStringLiteral(R"(
        const spring = () => document.documentElement.setAttribute('sprung', '');
        globalThis.alert = spring;
        Object.defineProperty(globalThis, 'pwned', {set: spring}))"));
    return script;
}

// After so much was pressed the engine takes two seconds to answer again; so it is done on the
// first pages, and on those that have a link.
constexpr int pressedPages = 8;
const char *const hasLink = "document.querySelector('.prose a[href], .actions a[href]') !== null";

const char *const isSprung = "document.documentElement.hasAttribute('sprung')";

const char *const pressEverything = R"((() => {
    const all = [...document.querySelectorAll('a[href], button, summary, area')];
    all.forEach(element => element.click());
    document.querySelectorAll('form').forEach(form => form.requestSubmit());
    for (const element of document.querySelectorAll('*')) {
        for (const name of ['error', 'load', 'focus', 'mouseover', 'toggle', 'wheel'])
            element.dispatchEvent(new Event(name, {bubbles: true}));
    }
    return all.length;
})())";

} // namespace

// What an author may write against the preview: tests/web/payloads.mjs, in every field.
class TestHostile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QTemporaryDir folder;
        const QString json = folder.filePath(QStringLiteral("desk.json"));
        const QString pairs = folder.filePath(QStringLiteral("pairs.txt"));
        const QString program = QStringLiteral(VD_SOURCE_DIR "/tests/web/hostile-desk.mjs");
        QCOMPARE(QProcess::execute(QStringLiteral(VD_NODE),
                                   {program, json, QStringLiteral("--pairs"), pairs}),
                 0);
        QByteArray desk = contents(json);
        QVERIFY(desk.contains("canary.invalid"));
        desk.replace("canary.invalid", m_canary.address());
        const auto imported = import(m_desk, {desk});
        QVERIFY2(imported, imported ? "" : qPrintable(print(imported.error())));
        m_pairs = QString::fromUtf8(contents(pairs)).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(m_pairs.size(), 40);
    }

    void init() { QTest::failOnWarning(otherWarnings()); }

    // The traps are no use if nothing springs them.
    void anUnsealedPageSpringsTheTraps()
    {
        QWebEngineProfile profile;
        QWebEnginePage page(&profile);
        QWidget holder;
        auto *view = new QWebEngineView(&holder);
        view->setPage(&page);
        page.scripts().insert(trap());
        const int before = m_canary.visits;
        page.setHtml(QStringLiteral("<img src=http://%1/i.png onerror=alert(1)>")
                         .arg(QString::fromLatin1(m_canary.address())));
        QTRY_VERIFY_WITH_TIMEOUT(ask(holder, isSprung).toBool(), patience);
        QVERIFY(m_canary.visits > before);
    }

    void nothingHappens()
    {
        PageView view(*page::Theme::load());
        view.resize(900, 700);
        view.show();
        const int visits = m_canary.visits;
        const auto windows = QApplication::topLevelWidgets().size();
        qsizetype shown = 0;
        int links = 0;
        int pressed = 0;
        qsizetype followed = 0;
        for (const QString &pair : m_pairs) {
            const auto pairing = m_desk->reader()->pairing(pair.section(u' ', 0, 0),
                                                           pair.section(u' ', 1, 1));
            QVERIFY(pairing);
            QSignalSpy refused(&view, &PageView::refused);
            QVERIFY(inStepAfter(view, [&] { view.setPairing(*pairing); }));
            if (shown == 0)
                pageOf(view)->scripts().insert(trap());
            QTest::qWait(20); // for what loads late, and for a refresh after 0 s
            QVERIFY2(refused.isEmpty(), qPrintable(pair + u' ' + urlsOf(refused)));

            QCOMPARE(ask(view, isSprung).toBool(), false);
            if (++shown > pressedPages && !ask(view, hasLink).toBool())
                continue;
            ask(view, "globalThis.isSame = true"); // goes with the document
            QSignalSpy titles(pageOf(view), &QWebEnginePage::titleChanged);
            links += ask(view, pressEverything).toInt();
            pressed += pressALink(view);
            ask(view, "0"); // what was pressed has come this far
            QVERIFY(ask(view, "globalThis.isSame === true").toBool());
            QCOMPARE(titles.size(), 0);
            QCOMPARE(pageOf(view)->url().adjusted(QUrl::RemoveFragment),
                     QUrl(QStringLiteral("verdict-preview:page")));
            QCOMPARE(ask(view, isSprung).toBool(), false);
            followed += refused.isEmpty() ? 0 : 1;
        }
        QCOMPARE(shown, m_pairs.size());
        QVERIFY(links >= pressedPages);
        QVERIFY(pressed > 0);
        // Up to the door, and no further. Of the navigations that a script asks for at once, the
        // engine asks for the last one only.
        QVERIFY(followed >= pressed);
        QCOMPARE(m_canary.visits, visits);
        QCOMPARE(view.findChildren<QWebEngineView *>().size(), 1);
        QCOMPARE(QApplication::topLevelWidgets().size(), windows);
    }

    void aDroppedFileIsNotOpened()
    {
        PageView view(*page::Theme::load());
        view.resize(900, 700);
        view.show();
        const auto pairing = m_desk->reader()->pairing(m_pairs.at(0).section(u' ', 0, 0),
                                                       m_pairs.at(0).section(u' ', 1, 1));
        QVERIFY(inStepAfter(view, [&] { view.setPairing(*pairing); }));
        QSignalSpy loads(pageOf(view), &QWebEnginePage::loadStarted);
        QMimeData file;
        file.setUrls({QUrl::fromLocalFile(QStringLiteral(VD_SOURCE_DIR "/README.md"))});
        QWidget *web = view.findChild<QWebEngineView *>()->focusProxy();
        QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &file, Qt::LeftButton, {});
        QApplication::sendEvent(web, &enter);
        QVERIFY(!enter.isAccepted());
        QDropEvent drop(QPoint(100, 100), Qt::CopyAction, &file, Qt::LeftButton, {});
        QApplication::sendEvent(web, &drop);
        ask(view, "0");
        QCOMPARE(loads.size(), 0);
        QCOMPARE(pageOf(view)->url(), QUrl(QStringLiteral("verdict-preview:page")));
    }

private:
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QString urlsOf(const QSignalSpy &refused)
    {
        QStringList urls;
        for (const QVariantList &arguments : refused)
            urls += arguments.at(0).toUrl().toString();
        return urls.join(u' ');
    }

    // The mouse on the first link of a text, if there is one.
    static int pressALink(PageView &view)
    {
        const QVariantList at = ask(view, R"((() => {
            const link = document.querySelector('.prose a[href], .actions a[href]');
            if (!link)
                return [];
            link.scrollIntoView({block: 'center'});
            const box = link.getClientRects()[0];
            return [box.x + 2, box.y + box.height / 2];
        })())")
                                    .toList();
        if (at.isEmpty())
            return 0;
        auto *web = view.findChild<QWebEngineView *>();
        const QPointF point = QPointF(at.at(0).toDouble(), at.at(1).toDouble()) * web->zoomFactor();
        QTest::mouseClick(web->focusProxy(), Qt::LeftButton, {}, point.toPoint());
        return 1;
    }

    Canary m_canary;
    TempDesk m_desk;
    QStringList m_pairs;
};

int main(int argc, char **argv)
{
    return runWebTest<TestHostile>(argc, argv);
}
#include "tst_hostile.moc"
