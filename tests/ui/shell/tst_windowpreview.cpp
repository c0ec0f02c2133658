// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/comparisonsplace.h"
#include "ui/places/deskdriver.h"
#include "ui/preview/pdfprinter.h"
#include "ui/preview/webtest.h"
#include "ui/support/windowdriver.h"
#include "ui/support/windowtheme.h"

#include <QClipboard>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QStatusBar>

using namespace vd;
using namespace vd::test;
using namespace vd::ui;

// The page beside the form: in step with it, a way to its fields, and the same bytes as exported.
class TestWindowPreview : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void init();
    void cleanup() { m_hand.reset(); }

    void theWindowIsUpBeforeThePreview();
    void typingReachesThePage();
    void aClickLeadsToTheField();
    void aClickOnTheOtherSideTakesItsTool();
    void aFocusedFieldIsBroughtIntoView();
    void theExportedPageIsThatOfTheCommandLine_data();
    void theExportedPageIsThatOfTheCommandLine();
    void thePdfIsWritten();
    void theFourOutputsAgree_data();
    void theFourOutputsAgree();
    void theDesksOwnThemeIsUsedByAll();
    void aBrokenThemeIsTold();
    void swappedSidesReachThePage();
    void theSelectedComparisonIsThePage();
    void aToolThatComesBackIsShown();

private:
    QByteArray exportedHtml();
    QString copiedHtml();
    QString printedBody();
    void setTheme(const char *file, const char *content);
    QString bodyOf(const QString &html) const; // as a browser reads it
    QString heading() const
    {
        return ask(*view(), "document.querySelector('h1')?.innerText").toString();
    }
    PageView *view() const { return m_hand->window->findChild<PageView *>(); }
    bool open(WindowDriver::Preview preview = WindowDriver::Preview::Shown);
    QString textOf(const char *part) const;
    bool shows(const char *part, const QString &text) const;
    bool isInView(const char *part) const;
    void click(const char *selector) const;
    // Again where the page was still moving to the field that has the focus, and the click missed.
    template<typename Condition>
    bool clickUntil(const char *selector, Condition isDone) const
    {
        for (int tries = 0; tries < 10 && !isDone(); ++tries) {
            click(selector);
            (void)QTest::qWaitFor(isDone, patience / 10);
        }
        return isDone();
    }
    QByteArray commandLinePage(const Pairing &pairing) const;

    std::unique_ptr<WindowDriver> m_hand;
};

void TestWindowPreview::init()
{
    QTest::failOnWarning(otherWarnings());
}

bool TestWindowPreview::open(WindowDriver::Preview preview)
{
    m_hand = std::make_unique<WindowDriver>(preview);
    if (!m_hand->open() || !m_hand->choose("Plumbline"))
        return false;
    return preview == WindowDriver::Preview::Hidden ||
           QTest::qWaitFor([this] { return shows("card_left", text("Plumbline")); }, patience);
}

QString TestWindowPreview::textOf(const char *part) const
{
    if (!view()->findChild<QWebEngineView *>())
        return {};
    const QString script = QStringLiteral("(document.getElementById('%1') || {}).innerText");
    return ask(*view(), script.arg(QLatin1String(part))).toString();
}

bool TestWindowPreview::shows(const char *part, const QString &shown) const
{
    return textOf(part).contains(shown);
}

bool TestWindowPreview::isInView(const char *part) const
{
    const QString script = QStringLiteral(R"((() => {
        const box = document.getElementById('%1').getBoundingClientRect();
        return box.top < innerHeight && box.bottom > 0;
    })())");
    return ask(*view(), script.arg(QLatin1String(part))).toBool();
}

void TestWindowPreview::click(const char *selector) const
{
    const QString script = QStringLiteral(R"((() => {
        const element = document.querySelector('%1');
        element.scrollIntoView({block: 'center'});
        const box = element.getBoundingClientRect();
        return [box.x + 8, box.y + 8];
    })())");
    const QVariantList at = ask(*view(), script.arg(QLatin1String(selector))).toList();
    auto *web = view()->findChild<QWebEngineView *>();
    const QPointF point = QPointF(at.at(0).toDouble(), at.at(1).toDouble()) * web->zoomFactor();
    QTest::mouseClick(web->focusProxy(), Qt::LeftButton, {}, point.toPoint());
}

QByteArray TestWindowPreview::commandLinePage(const Pairing &pairing) const
{
    QProcess program;
    program.start(QStringLiteral(VD_CLI),
                  {text("--desk"), m_hand->desk.path(), text("page"), pairing.left.slug.text(),
                   pairing.right.slug.text(), text("-o"), text("-")});
    if (!program.waitForFinished(patience) || program.exitCode() != 0)
        qFatal("the command line failed: %s", program.readAllStandardError().constData());
    return program.readAllStandardOutput();
}

void TestWindowPreview::theWindowIsUpBeforeThePreview()
{
    QVERIFY(open(WindowDriver::Preview::Hidden));
    QVERIFY(!m_hand->window->findChild<QWebEngineView *>());
    m_hand->press(Qt::Key_F8);
    QTRY_VERIFY(m_hand->window->findChild<QWebEngineView *>());
    QTRY_VERIFY_WITH_TIMEOUT(shows("card_left", text("Plumbline")), patience);
}

void TestWindowPreview::typingReachesThePage()
{
    QVERIFY(open());
    m_hand->retype(m_hand->named<QLineEdit>("Tagline"), "Levels what others tilt");
    QTRY_VERIFY_WITH_TIMEOUT(shows("card_left", text("Levels what others tilt")), patience);
    m_hand->retype(m_hand->named<QPlainTextEdit>("Review of Skeptic"), "It *tilts* a little.");
    QTRY_VERIFY_WITH_TIMEOUT(shows("skeptic_left", text("It tilts a little.")), patience);
    QVERIFY(m_hand->settle());
    m_hand->press(Qt::Key_Z, Qt::ControlModifier);
    const auto isBack = [this] {
        const QString review = textOf("skeptic_left"); // none, while the page is being loaded
        return !review.isEmpty() && !review.contains(text("It tilts a little."));
    };
    QTRY_VERIFY_WITH_TIMEOUT(isBack(), patience);
}

void TestWindowPreview::aClickLeadsToTheField()
{
    QVERIFY(open());
    auto *review = m_hand->named<QPlainTextEdit>("Review of Founder");
    QVERIFY(clickUntil("#founder_left .prose p", [&] { return review->hasFocus(); }));
    QVERIFY(!review->visibleRegion().isEmpty());
    QVERIFY(clickUntil("#decision_category_left",
                       [&] { return m_hand->named<QLineEdit>("Category")->hasFocus(); }));
}

void TestWindowPreview::aClickOnTheOtherSideTakesItsTool()
{
    QVERIFY(open());
    const Id rival = m_hand->window->pair().rival();
    const QString name = m_hand->desk.find({Kind::Tool, rival}).text(Field::Name);
    QVERIFY(clickUntil("#decision_category_right",
                       [&] { return m_hand->window->pair().tool() == rival; }));
    QTRY_COMPARE_WITH_TIMEOUT(m_hand->named<QLineEdit>("Name")->text(), name, patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_hand->named<QLineEdit>("Category")->hasFocus(), patience);
}

void TestWindowPreview::aFocusedFieldIsBroughtIntoView()
{
    QVERIFY(open());
    QVERIFY(!isInView("founder_left"));
    m_hand->named<QPlainTextEdit>("Review of Founder")->setFocus();
    QTRY_VERIFY_WITH_TIMEOUT(isInView("founder_left"), patience);
    m_hand->named<QLineEdit>("Tagline")->setFocus();
    QTRY_VERIFY_WITH_TIMEOUT(!isInView("founder_left") && isInView("card_left"), patience);
}

void TestWindowPreview::theExportedPageIsThatOfTheCommandLine_data()
{
    QTest::addColumn<QString>("tool");
    for (const char *tool : {"Plumbline", "Marsam مرسم", "Ghostlight"})
        QTest::newRow(tool) << text(tool);
}

void TestWindowPreview::theExportedPageIsThatOfTheCommandLine()
{
    QFETCH(const QString, tool);
    QVERIFY(open(WindowDriver::Preview::Hidden));
    QVERIFY(m_hand->choose(qPrintable(tool)));
    m_hand->retype(m_hand->named<QLineEdit>("Tagline"), "Typed just before & <so>");
    const QString path = m_hand->desk.folder() + text("/page.html");
    m_hand->dialogs.picks = {path};
    m_hand->press(Qt::Key_E, Qt::ControlModifier);
    QTRY_COMPARE(m_hand->dialogs.asked, (QStringList{text("Export the page"), text("Exported")}));
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    QVERIFY(bytes.contains("Typed just before &amp; &lt;so&gt;"));
    const Pairing pairing = *m_hand->window->pair().pairing();
    QCOMPARE(bytes, commandLinePage(pairing));
    QVERIFY(m_hand->dialogs.proposed.first().endsWith(
        u'/' + comparisonAddress(pairing.left.slug, pairing.right.slug) + text(".html")));

    m_hand->press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8(bytes));
    QTRY_COMPARE(m_hand->window->statusBar()->currentMessage(),
                 text("The page is on the clipboard, as HTML."));
}

void TestWindowPreview::thePdfIsWritten()
{
    QVERIFY(open());
    const QString path = m_hand->desk.folder() + text("/page.pdf");
    m_hand->dialogs.picks = {path};
    m_hand->press(Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_hand->dialogs.asked.size(), 2, patience);
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().startsWith("%PDF-"));
}

QByteArray TestWindowPreview::exportedHtml()
{
    const QString path = m_hand->desk.folder() + text("/out.html");
    QFile::remove(path);
    m_hand->dialogs.picks = {path};
    m_hand->press(Qt::Key_E, Qt::ControlModifier);
    (void)QTest::qWaitFor([&] { return QFileInfo(path).size() > 0; }, patience);
    QFile written(path);
    return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
}

QString TestWindowPreview::copiedHtml()
{
    QGuiApplication::clipboard()->clear();
    m_hand->press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    (void)QTest::qWaitFor([] { return !QGuiApplication::clipboard()->text().isEmpty(); }, patience);
    return QGuiApplication::clipboard()->text();
}

// What the page holds that is printed.
QString TestWindowPreview::printedBody()
{
    const QString path = m_hand->desk.folder() + text("/out.pdf");
    QFile::remove(path);
    m_hand->dialogs.picks = {path};
    m_hand->press(Qt::Key_P, Qt::ControlModifier);
    PdfPrinter *printer = nullptr;
    if (!QTest::qWaitFor([&] { return (printer = m_hand->window->findChild<PdfPrinter *>()); }))
        return {};
    auto *page = printer->findChild<QWebEnginePage *>();
    QString body;
    connect(page, &QWebEnginePage::loadFinished, this, [page, &body] {
        page->runJavaScript(text("document.body.innerHTML"), QWebEngineScript::ApplicationWorld,
                            [&body](const QVariant &found) { body = found.toString(); });
    });
    (void)QTest::qWaitFor([&] { return !body.isEmpty() && QFileInfo(path).size() > 0; }, patience);
    return body;
}

QString TestWindowPreview::bodyOf(const QString &html) const
{
    const QString json = QString::fromUtf8(QJsonDocument(QJsonArray{html}).toJson());
    return ask(*view(), QStringLiteral("new DOMParser().parseFromString(%1[0], 'text/html')"
                                       ".body.innerHTML")
                            .arg(json))
        .toString();
}

void TestWindowPreview::theFourOutputsAgree_data()
{
    QTest::addColumn<QString>("status");
    QTest::newRow("ready") << text("ready");
    QTest::newRow("published") << text("published");
}

// Grace has yet to score a tool, and has just typed.
void TestWindowPreview::theFourOutputsAgree()
{
    QFETCH(const QString, status);
    m_hand = std::make_unique<WindowDriver>(WindowDriver::Preview::Shown);
    const RecordRef seat = m_hand->seats("plumbline")[0].ref();
    m_hand->desk.set(seat, Field::Author, text("Grace"));
    m_hand->desk.set(seat, Field::Score, Value());
    m_hand->desk.set(m_hand->tool("plumbline").ref(), Field::Status, status);
    m_hand->desk.set(m_hand->desk.site(), Field::PanelBlind, qint64(1));
    QVERIFY(m_hand->open() && m_hand->choose("Plumbline"));
    QTRY_VERIFY_WITH_TIMEOUT(shows("card_left", text("Plumbline")), patience);
    m_hand->retype(m_hand->named<QLineEdit>("Tagline"), "Typed just now");
    const QByteArray html = exportedHtml();
    QVERIFY(html.contains("Typed just now"));
    QVERIFY(html.contains("Hidden until your own score is set"));
    QCOMPARE(copiedHtml(), QString::fromUtf8(html));
    const QString body = bodyOf(QString::fromUtf8(html));
    QTRY_COMPARE_WITH_TIMEOUT(ask(*view(), "document.body.innerHTML").toString(), body, patience);
    QCOMPARE(printedBody(), body);
}

void TestWindowPreview::setTheme(const char *file, const char *content)
{
    const QString folder = m_hand->desk.folder() + text("/theme");
    QVERIFY(QDir().mkpath(folder));
    QFile written(folder + u'/' + text(file));
    QVERIFY(written.open(QIODevice::WriteOnly) && written.write(content) > 0);
    written.close();
    m_hand->desk.set(m_hand->desk.site(), Field::PublishTheme, text("theme"));
}

void TestWindowPreview::theDesksOwnThemeIsUsedByAll()
{
    QVERIFY(open());
    const auto page = [&] { return ask(*view(), "document.documentElement.outerHTML").toString(); };
    QVERIFY(!page().contains(text("--of-this-desk")));
    setTheme("style.css", ":root { --of-this-desk: 1 }\n");
    QTRY_VERIFY_WITH_TIMEOUT(page().contains(text("--of-this-desk: 1")), patience);
    QVERIFY(exportedHtml().contains("--of-this-desk: 1"));
    QVERIFY(copiedHtml().contains(text("--of-this-desk: 1")));
    setTheme("style.css", ":root { --of-this-desk: 2 }\n"); // by another program
    QTRY_VERIFY_WITH_TIMEOUT(page().contains(text("--of-this-desk: 2")), patience);
}

void TestWindowPreview::aBrokenThemeIsTold()
{
    QVERIFY(open());
    setTheme("card.mustache", "<p>\n{{#name}}\n");
    QTRY_VERIFY_WITH_TIMEOUT(m_hand->said().join(u'\n').contains(text("theme/card.mustache:2: ")),
                             patience);
    QVERIFY(!view()->findChild<QWebEngineView *>()->isVisible());
    m_hand->press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!m_hand->dialogs.messages.isEmpty(), patience);
    QVERIFY(m_hand->dialogs.messages.first().contains(text("theme/card.mustache:2: ")));
    setTheme("card.mustache", "<p id=\"{{id}}\">Mended</p>\n");
    QTRY_VERIFY_WITH_TIMEOUT(view()->findChild<QWebEngineView *>()->isVisible() &&
                                 shows("card_left", text("Mended")),
                             patience);
}

void TestWindowPreview::swappedSidesReachThePage()
{
    QVERIFY(open());
    m_hand->press(Qt::Key_2, Qt::ControlModifier);
    const CurrentPair &pair = m_hand->window->pair();
    const auto isShown = [&] { // the page of the comparison that is selected there
        return pair.pairing() && heading().startsWith(pair.pairing()->left.name);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), patience);
    const QString before = heading();
    m_hand->button("Swap sides")->click();
    const QStringList sides = before.split(text(" vs "));
    QCOMPARE(sides.size(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(heading(), sides.last() + text(" vs ") + sides.first(), patience);
    m_hand->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(heading(), before, patience);
}

// Also where the place is entered for the first time; what is beside it cannot be chosen there.
void TestWindowPreview::theSelectedComparisonIsThePage()
{
    QVERIFY(open());
    m_hand->press(Qt::Key_2, Qt::ControlModifier);
    auto *place = m_hand->window->findChild<ComparisonsPlace *>();
    const auto isOfThePair = [&] {
        const auto pairing = m_hand->window->pair().pairing();
        return pairing && !place->current().isNull() && pairing->comparison.id == place->current();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isOfThePair(), patience);
    QVERIFY(!m_hand->named<QWidget>("Compared with")->isEnabled());
    clickRow(*place, listIn(*place)->currentIndex().row() == 0 ? 1 : 0);
    QTRY_VERIFY_WITH_TIMEOUT(isOfThePair(), patience);
    m_hand->press(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(m_hand->named<QWidget>("Compared with")->isEnabled());
    QVERIFY(m_hand->choose("Ghostlight"));
    m_hand->press(Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(isOfThePair(), patience);
}

void TestWindowPreview::aToolThatComesBackIsShown()
{
    QVERIFY(open());
    const auto records = m_hand->desk->reader()->records();
    const Id rival = m_hand->window->pair().rival();
    for (const Record &tool : records->tools) {
        if (tool.id() != rival && tool.text(Field::Slug) != text("plumbline"))
            m_hand->desk.set(tool.ref(), Field::Exists, value(0));
    }
    m_hand->desk.set({Kind::Tool, rival}, Field::Exists, value(0));
    QTRY_VERIFY_WITH_TIMEOUT(!view()->findChild<QWebEngineView *>()->isVisible(), patience);
    m_hand->desk.set({Kind::Tool, rival}, Field::Exists, value(1));
    QTRY_VERIFY_WITH_TIMEOUT(view()->findChild<QWebEngineView *>()->isVisible(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(
        shows("card_left", text("Plumbline")) || shows("card_right", text("Plumbline")), patience);
}

int main(int argc, char **argv)
{
    return runWebTest<TestWindowPreview>(argc, argv);
}
#include "tst_windowpreview.moc"
