// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/fieldrule.h"
#include "preflight/waivers.h"
#include "sounddesk.h"
#include "support/build.h"
#include "support/testcases.h"

#include <QTest>

namespace tst_waivers {

using namespace vd;
using namespace vd::test;
using preflight::Finding;

// A waiver from the change that makes it to the finding that carries it.
class TestWaivers : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void makesAndMarks();
    void needsAReason();
    void errorsStay();
    void replacesAnOlderOne();
    void isNoLongerNeeded();

private:
    void apply(const Change &change);
    QStringList findings();
    Finding finding(preflight::Rule rule);

    Record m_site;
    Contents m_contents;
};

static const QString day = QStringLiteral("2026-05-10");

void TestWaivers::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_site = Record(Kind::Site, idOf("site"));
    m_contents = soundDesk();
    toolOf(m_contents, "anvil").tagline.clear();
}

// As the desk would: the field holds `before`, and takes no value that does not fit.
void TestWaivers::apply(const Change &change)
{
    QCOMPARE(change.field, (FieldRef{m_site.ref(), Field::PublishWaivers}));
    QCOMPARE(m_site.value(change.field.field), change.before);
    const FieldSpec *spec = findField(Kind::Site, change.field.field);
    QCOMPARE(findFault(*spec, change.after).value_or(QString()), QString());
    m_site.set(change.field.field, change.after);
    m_contents.site.waivers = waiversFrom(m_site.text(Field::PublishWaivers));
}

QStringList TestWaivers::findings()
{
    return findingsOf(m_contents);
}

Finding TestWaivers::finding(preflight::Rule rule)
{
    for (const Finding &finding : findingsIn(m_contents)) {
        if (finding.rule == rule)
            return finding;
    }
    qFatal("no such finding");
}

void TestWaivers::makesAndMarks()
{
    const Finding found = finding(preflight::Rule::NoTagline);
    const auto change = preflight::makeWaiver(m_site, found, text(" Its name says all. "),
                                              text("Ada"), day);
    QVERIFY(change);
    apply(*change);
    QCOMPARE(findings(), lines({"warning no-tagline anvil tagline (waived)"}));
    QCOMPARE(*finding(preflight::Rule::NoTagline).waived,
             (Waiver{found.id, text("Its name says all."), text("Ada"), day}));
    apply(preflight::withdrawWaiver(m_site, found));
    QCOMPARE(findings(), lines({"warning no-tagline anvil tagline"}));
}

void TestWaivers::needsAReason()
{
    const Finding found = finding(preflight::Rule::NoTagline);
    const auto change = preflight::makeWaiver(m_site, found, text(" \n"), text("Ada"), day);
    QVERIFY(!change);
    QCOMPARE(change.error().text(),
             text("Give a reason: why is it right to publish it like this?"));
}

void TestWaivers::errorsStay()
{
    m_contents.site.baseUrl = text("nowhere");
    const Finding found = finding(preflight::Rule::BadBaseUrl);
    QVERIFY(!preflight::canWaive(found));
    QVERIFY(!preflight::makeWaiver(m_site, found, text("It works for me"), text("Ada"), day));
    // A file may say so all the same.
    m_contents.site.waivers = {{found.id, text("It works for me"), text("Ada"), day}};
    QCOMPARE(findings(),
             lines({"error bad-base-url site baseUrl", "warning no-tagline anvil tagline",
                    "hint needless-waiver site publish.waivers"}));
}

void TestWaivers::replacesAnOlderOne()
{
    const Finding found = finding(preflight::Rule::NoTagline);
    apply(*preflight::makeWaiver(m_site, found, text("First"), text("Ada"), day));
    apply(*preflight::makeWaiver(m_site, found, text("Second"), text("Bo"), day));
    QCOMPARE(m_contents.site.waivers,
             (std::vector{Waiver{found.id, text("Second"), text("Bo"), day}}));
}

void TestWaivers::isNoLongerNeeded()
{
    const Finding found = finding(preflight::Rule::NoTagline);
    apply(*preflight::makeWaiver(m_site, found, text("Short of time"), text("Ada"), day));
    toolOf(m_contents, "anvil").tagline = text("Takes a blow");
    QCOMPARE(findings(), lines({"hint needless-waiver site publish.waivers"}));
    const Finding needless = finding(preflight::Rule::NeedlessWaiver);
    QVERIFY(!preflight::makeWaiver(m_site, needless, text("Leave it"), text("Ada"), day));
    QVERIFY(needless.message.contains(text("Short of time")));
    apply(preflight::withdrawWaiver(m_site, needless));
    QCOMPARE(findings(), QStringList());
    // Twice in a file, once in the list.
    const Waiver gone{text("no-tagline:gone"), text("Why not"), text("Ada"), day};
    m_contents.site.waivers = {gone, gone};
    QCOMPARE(findings(), lines({"hint needless-waiver site publish.waivers"}));
}

VD_TEST_CASE(TestWaivers)

} // namespace tst_waivers

#include "tst_waivers.moc"
