// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "webtest.h"

#include "models/page/exampledesk.h"
#include "page/comparepage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>

#include <random>
#include <signal.h>

using namespace vd;
using namespace vd::ui;

namespace {

const char *const bodyScript = "document.body.innerHTML";

// Of what an exported file holds, as a browser reads it.
QString exportedBody(PageView &view, const Pairing &pairing, const page::Theme &theme)
{
    const QString html = QString::fromUtf8(page::renderComparePage(pairing, theme));
    const QString text = QString::fromUtf8(QJsonDocument(QJsonArray{html}).toJson());
    return ask(view, QStringLiteral("new DOMParser().parseFromString(%1[0], 'text/html')"
                                    ".body.innerHTML")
                         .arg(text))
        .toString();
}

Value randomValue(const FieldSpec &spec, std::mt19937 &random)
{
    const auto number = qint64(random() % 101);
    const auto text = [&](const char *utf8) { return Value(QString::fromUtf8(utf8).arg(number)); };
    switch (spec.type) {
    case FieldType::Flag: return qint64(random() % 8 > 0);
    case FieldType::Count:
    case FieldType::Score:
    case FieldType::Threshold: return number;
    case FieldType::Amount: return double(number) / 8;
    case FieldType::Instant: return 1'700'000'000'000 + number * 86'400'000;
    case FieldType::Date: return QStringLiteral("2026-05-01");
    case FieldType::Color: return QStringLiteral("#0102%1").arg(number % 100, 2, 10, QChar(u'0'));
    case FieldType::Language: return QString::fromLatin1(number % 2 ? "de" : "en");
    case FieldType::Slug: return text("slug-%1");
    case FieldType::Markdown: return text("Text *%1* <b>&\n\n- a\n- [b](https://b.example/)\n");
    case FieldType::Choice:
        return QString::fromLatin1(spec.choices[random() % spec.choices.size()]);
    case FieldType::Name: return text("<td>Name %1 & “more”");
    case FieldType::Line: return number % 4 ? text("https://l.example/%1?a&b") : Value();
    default: return {};
    }
}

} // namespace

class TestPageView : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(otherWarnings());
        m_desk = ExampleDesk();
        m_view = std::make_unique<PageView>(m_theme);
        m_view->resize(900, 600);
    }
    void cleanup() { m_view.reset(); }

    void startsTheEngineOnFirstUse()
    {
        m_view->setEmptyText(QStringLiteral("Pick a rival."));
        m_view->show();
        QCOMPARE(m_view->findChildren<QWebEngineView *>().size(), 0);
        QVERIFY(visibleTexts().contains(QStringLiteral("Pick a rival.")));
        m_view->hide();
        m_view->setPairing(m_desk.pairing());
        QCOMPARE(m_view->findChildren<QWebEngineView *>().size(), 0);
        m_view->show();
        // The window is painted first.
        QCOMPARE(m_view->findChildren<QWebEngineView *>().size(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(m_view->findChildren<QWebEngineView *>().size(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_view->findChild<QWebEngineView *>()->isVisible(), patience);
        m_view->setPairing(std::nullopt);
        QVERIFY(visibleTexts().contains(QStringLiteral("Pick a rival.")));
    }

    void showsTheExportedPage()
    {
        QVERIFY(open());
        QCOMPARE(body(), exported());
        QVERIFY(body().contains(QStringLiteral("Copper Kettle")));
    }

    void replacesOnlyTheParts()
    {
        QVERIFY(open());
        // A mark that no equal element would have, on each.
        ask(*m_view, "for (const el of document.querySelectorAll('*')) el.untouched = true");
        Record &seat = m_desk.seat("left", "builder");
        QVERIFY(change(seat, Field::Review, QStringLiteral("The handle is *cold* now.")));
        const QString touched = QStringLiteral(
            "[...document.querySelectorAll('[id]')].filter(el => !el.untouched).map(el => el.id)");
        QCOMPARE(ask(*m_view, touched).toStringList(), QStringList{QStringLiteral("builder_left")});
        QCOMPARE(body(), exported());

        QVERIFY(change(seat, Field::Review, QStringLiteral("Again.")));
        QVERIFY(change(m_desk.left, Field::Category, QStringLiteral("<td>Pots")));
        QCOMPARE(ask(*m_view, touched).toStringList(),
                 QStringList({QStringLiteral("card_left"), QStringLiteral("card_left_name"),
                              QStringLiteral("decision_category_left"),
                              QStringLiteral("builder_left")}));
        QCOMPARE(body(), exported());
    }

    void titleFollows()
    {
        QVERIFY(open());
        QVERIFY(change(m_desk.left, Field::Name, QStringLiteral("Iron & <b>")));
        QVERIFY2(pageOf(*m_view)->title().contains(QStringLiteral("Iron & <b>")),
                 qPrintable(pageOf(*m_view)->title()));
    }

    void anyChangesEndInTheExportedPage()
    {
        QVERIFY(open());
        std::mt19937 random(7);
        int reloads = 0;
        connect(pageOf(*m_view), &QWebEnginePage::loadFinished, this, [&] { ++reloads; });
        for (int round = 0; round < 60; ++round) {
            QVERIFY(inStepAfter(*m_view, [&] {
                for (int burst = 1 + int(random() % 4); burst > 0; --burst)
                    m_view->updatePairing(m_desk.pairing(), {changeAnything(random)});
            }));
            QCOMPARE(body(), exported());
        }
        QVERIFY2(reloads > 0 && reloads < 50, qPrintable(QString::number(reloads)));
    }

    void keepsScrollAndSelection()
    {
        QVERIFY(open());
        const char *const selected = "getSelection().toString()";
        ask(*m_view,
            "getSelection().selectAllChildren(document.getElementById('card_right_name'))");
        ask(*m_view, "scrollTo(0, 250)");
        QVERIFY(change(m_desk.seat("right", "founder"), Field::Review, QStringLiteral("New.")));
        QCOMPARE(ask(*m_view, "scrollY").toInt(), 250);
        QCOMPARE(ask(*m_view, selected).toString(), QStringLiteral("Électra"));
        // A logo changes the page's policy, which only a reload can.
        m_desk.left.set(Field::LogoMime, QStringLiteral("image/svg+xml"));
        m_desk.left.set(Field::LogoData, QString::fromLatin1(QByteArray("<svg/>").toBase64()));
        QVERIFY(change(m_desk.left, Field::LogoAlt, QStringLiteral("Kettle"),
                       {{m_desk.left.ref(), Field::LogoData}}));
        QTRY_COMPARE_WITH_TIMEOUT(ask(*m_view, "scrollY").toInt(), 250, patience);
        QCOMPARE(body(), exported());
    }

    void aBurstEndsAtTheNewest()
    {
        QVERIFY(open());
        Record &seat = m_desk.seat("left", "builder");
        QString typed;
        QVERIFY(inStepAfter(*m_view, [&] {
            for (int key = 0; key < 200; ++key) {
                typed += QChar(u'a' + key % 26);
                seat.set(Field::Review, typed);
                m_view->updatePairing(m_desk.pairing(), {{seat.ref(), Field::Review}});
                if (key % 10 == 0)
                    QTest::qWait(1);
            }
        }));
        QTRY_VERIFY_WITH_TIMEOUT(body().contains(typed), patience);
        QCOMPARE(body(), exported());
    }

    void longTextsAreShown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("300,000 CJK") << QString(300'000, QChar(0x6f22));
        QTest::newRow("1,000,000 in paragraphs")
            << QStringLiteral("A paragraph of fifty letters and a few more, yes.\n\n")
                   .repeated(20'000);
    }
    void longTextsAreShown()
    {
        QFETCH(const QString, text);
        Record &seat = m_desk.seat("left", "builder");
        seat.set(Field::Review, text + QStringLiteral("first"));
        QVERIFY(open());
        QVERIFY(body().contains(QStringLiteral("first")));
        QVERIFY(body().size() > 250'000);
        QVERIFY(change(seat, Field::Review, text + QStringLiteral("second")));
        QVERIFY(body().contains(QStringLiteral("second")));
        QCOMPARE(body() == exported(), true); // not printed
    }

    void theSchemeHoldsThroughAReload()
    {
        m_view->setScheme(Scheme::Dark);
        QVERIFY(open());
        const char *const paper = "getComputedStyle(document.body).backgroundColor";
        QCOMPARE(ask(*m_view, paper).toString(), QStringLiteral("rgb(20, 22, 26)"));
        QVERIFY(change(m_desk.site, Field::Language, QStringLiteral("de")));
        QCOMPARE(ask(*m_view, paper).toString(), QStringLiteral("rgb(20, 22, 26)"));
        m_view->setScheme(Scheme::Light);
        QCOMPARE(ask(*m_view, paper).toString(), QStringLiteral("rgb(253, 252, 250)"));
    }

    void laysOutAtTheChosenWidth()
    {
        QVERIFY(open());
        const auto width = [&] { return ask(*m_view, "innerWidth").toInt(); };
        QTRY_COMPARE(width(), 896);
        m_view->setPageWidth(PageWidth::Desktop);
        QTRY_VERIFY(qAbs(width() - 1280) <= 1);
        m_view->setPageWidth(PageWidth::Tablet);
        QTRY_COMPARE(width(), 768);
        m_view->setPageWidth(PageWidth::Phone);
        QTRY_COMPARE(width(), 360);
        const QRect web = m_view->findChild<QWebEngineView *>()->geometry();
        QVERIFY(qAbs(web.center().x() - m_view->rect().center().x()) <= 1);
        m_view->resize(300, 600);
        QTRY_VERIFY(qAbs(width() - 360) <= 2);
        QVERIFY(change(m_desk.site, Field::Language, QStringLiteral("de"))); // loads it anew
        QTRY_VERIFY(qAbs(width() - 360) <= 2);
    }

    void aClickTellsThePart()
    {
        QVERIFY(open());
        m_view->setPageWidth(PageWidth::Desktop); // made smaller: points have to be converted
        QTRY_VERIFY(qAbs(ask(*m_view, "innerWidth").toInt() - 1280) <= 1);
        QSignalSpy clicked(m_view.get(), &PageView::partClicked);
        click("#decision_pricing_left");
        QTRY_COMPARE_WITH_TIMEOUT(clicked.size(), 1, patience);
        QCOMPARE(clicked.at(0).at(0).toString(), QStringLiteral("decision_pricing_left"));
        click("#builder_left .prose p");
        QTRY_COMPARE_WITH_TIMEOUT(clicked.size(), 2, patience);
        QCOMPARE(clicked.at(1).at(0).toString(), QStringLiteral("builder_left"));
        QCOMPARE(clicked.at(1).at(1).toString(), QStringLiteral("prose"));
    }

    void showPartScrollsAndLeavesNoTrace()
    {
        QVERIFY(open());
        QCOMPARE(ask(*m_view, "scrollY").toInt(), 0);
        m_view->showPart(QStringLiteral("founder_right"));
        QTRY_VERIFY(ask(*m_view, "scrollY").toInt() > 0);
        QCOMPARE(ask(*m_view, "document.getAnimations().length").toInt(), 1);
        QCOMPARE(body(), exported());
    }

    void aDeadProcessIsToldAndReplaced()
    {
        QVERIFY(open());
        const QString gone = QStringLiteral(
            "The preview stopped working. Nothing you wrote is lost.");
        ::kill(pid_t(pageOf(*m_view)->renderProcessPid()), SIGKILL);
        QTRY_VERIFY_WITH_TIMEOUT(visibleTexts().contains(gone), patience);
        m_desk.left.set(Field::Tagline, QStringLiteral("Typed meanwhile"));
        m_view->updatePairing(m_desk.pairing(), {{m_desk.left.ref(), Field::Tagline}});
        QVERIFY(inStepAfter(*m_view, [&] {
            auto *retry = m_view->findChild<QPushButton *>();
            retry->setFocus();
            QTest::keyClick(retry, Qt::Key_Space);
        }));
        QVERIFY(!visibleTexts().contains(gone));
        QVERIFY(m_view->findChild<QWebEngineView *>()->isVisible());
        QVERIFY(body().contains(QStringLiteral("Typed meanwhile")));
        QCOMPARE(body(), exported());
    }

    void printsPdf()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("page.pdf"));
        QCOMPARE(printTo(path), QString());
        const QByteArray pdf = contents(path);
        QVERIFY(pdf.startsWith("%PDF-"));
        const auto sheets = pdf.count("/Type /Page\n");
        QVERIFY2(sheets >= 1 && sheets <= 4, qPrintable(QString::number(sheets)));
    }

    void aPrintToNowhereIsTold()
    {
        QTemporaryDir folder;
        QVERIFY(!printTo(folder.filePath(QStringLiteral("missing/page.pdf"))).isEmpty());
    }

    void aFailedPrintLeavesWhatIsThere()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("page.pdf"));
        QVERIFY(QDir().mkpath(path + QStringLiteral("/kept"))); // a folder stands in the way
        QVERIFY(!printTo(path).isEmpty());
        QVERIFY(QFileInfo(path + QStringLiteral("/kept")).isDir());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void aPartShownBeforeThereIsAPage()
    {
        m_view->showPart(QStringLiteral("founder_right"));
        QVERIFY(open());
        QTRY_VERIFY(ask(*m_view, "scrollY").toInt() > 0);
    }

    void keysGoThroughTheParts()
    {
        QVERIFY(open());
        QSignalSpy clicked(m_view.get(), &PageView::partClicked);
        const auto chosen = [&] {
            clicked.clear();
            m_view->chooseReadPart();
            return clicked.wait(patience) ? clicked.at(0).at(0).toString() : QString();
        };
        QStringList parts;
        for (const page::Part &part : page::partsOf(m_desk.pairing()))
            parts += part.id;
        const QString first = chosen();
        QVERIFY2(parts.contains(first), qPrintable(first));
        QString last = first;
        for (int step = 0; step < 4; ++step) {
            m_view->showNextPart();
            const QString next = chosen();
            QVERIFY2(parts.indexOf(next) > parts.indexOf(last), qPrintable(last + u' ' + next));
            last = next;
        }
        for (int step = 0; step < 4; ++step) {
            m_view->showPreviousPart();
            last = chosen();
        }
        QCOMPARE(last, first);
    }

private:
    bool open()
    {
        return inStepAfter(*m_view, [&] {
            m_view->show();
            m_view->setPairing(m_desk.pairing());
        });
    }

    // Gives the error.
    QString printTo(const QString &path)
    {
        QSignalSpy printed(m_view.get(), &PageView::printed);
        m_view->setPairing(m_desk.pairing());
        m_view->printToPdf(page::renderComparePage(m_desk.pairing(), m_theme), path);
        if (printed.isEmpty() && !printed.wait(patience))
            return QStringLiteral("it never ended");
        return printed.at(0).at(1).toString();
    }

    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    bool change(Record &record, Field field, const Value &value, std::vector<FieldRef> also = {})
    {
        record.set(field, value);
        also.push_back({record.ref(), field});
        return inStepAfter(*m_view, [&] { m_view->updatePairing(m_desk.pairing(), also); });
    }

    FieldRef changeAnything(std::mt19937 &random)
    {
        const auto records = m_desk.records();
        while (true) {
            Record &record = *records[random() % records.size()];
            const auto specs = fieldsOf(record.kind());
            const FieldSpec &spec = specs[random() % specs.size()];
            if (spec.type == FieldType::Reference || spec.field == Field::Exists)
                continue; // a desk keeps these from naming what is not there
            record.set(spec.field, randomValue(spec, random));
            return {record.ref(), spec.field};
        }
    }

    QString body() { return ask(*m_view, bodyScript).toString(); }
    QString exported() { return exportedBody(*m_view, m_desk.pairing(), m_theme); }

    QStringList visibleTexts() const
    {
        QStringList texts;
        for (const QLabel *label : m_view->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts += label->text();
        }
        return texts;
    }

    void click(const char *selector)
    {
        const QString boxAt = QStringLiteral(R"((() => {
            const element = document.querySelector('%1');
            element.scrollIntoView({block: 'center'});
            const box = element.getBoundingClientRect();
            return [box.x + 8, box.y + 8];
        })())");
        const QVariantList at = ask(*m_view, boxAt.arg(QLatin1String(selector))).toList();
        auto *web = m_view->findChild<QWebEngineView *>();
        const QPointF point = QPointF(at.at(0).toDouble(), at.at(1).toDouble()) * web->zoomFactor();
        QTest::mouseClick(web->focusProxy(), Qt::LeftButton, {}, point.toPoint());
    }

    page::Theme m_theme = *page::Theme::load();
    ExampleDesk m_desk;
    std::unique_ptr<PageView> m_view;
};

int main(int argc, char **argv)
{
    return runWebTest<TestPageView>(argc, argv);
}
#include "tst_pageview.moc"
