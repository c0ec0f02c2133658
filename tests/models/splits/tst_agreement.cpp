// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels.h"
#include "splits/agreement.h"
#include "splits/calibration.h"
#include "support/testcases.h"

#include <QTest>

#include <map>

namespace tst_agreement {

using namespace vd;
using namespace vd::test;

namespace {

AgreementTable table(const std::vector<std::vector<int>> &cells)
{
    AgreementTable table(int(cells.size()));
    for (size_t i = 0; i < cells.size(); ++i) {
        for (size_t j = 0; j < cells.size(); ++j)
            table.add(int(i), int(j), cells[i][j]);
    }
    return table;
}

// A line a rater, a character a unit; a star where the rater is missing.
NominalAlpha ratings(const std::vector<const char *> &raters)
{
    std::map<char, size_t> categories;
    for (const QByteArray rater : raters) {
        for (const char c : rater)
            categories.emplace(c, categories.size());
    }
    NominalAlpha alpha(int(categories.size()));
    for (size_t unit = 0; unit < strlen(raters[0]); ++unit) {
        std::vector<int> counts(categories.size());
        for (const char *rater : raters)
            counts[categories[rater[unit]]] += rater[unit] != '*';
        alpha.add(counts);
    }
    return alpha;
}

QString shown(std::optional<double> value)
{
    return value ? QString::number(*value, 'f', 3) : QStringLiteral("none");
}

} // namespace

class TestAgreement : public QObject
{
    Q_OBJECT

private slots:
    void kappa_data();
    void kappa();
    void kappaWithoutMeaning();
    void alpha_data();
    void alpha();
    void calibrationOfNothing();
    void aPersonaThatIsNotInTheRoster();
    void neverIsSaidOfEnoughPanels();
    void ofACategory();
};

void TestAgreement::kappa_data()
{
    QTest::addColumn<std::vector<std::vector<int>>>("cells");
    QTest::addColumn<QString>("share");
    QTest::addColumn<QString>("kappa");

    using Cells = std::vector<std::vector<int>>;
    // J. Cohen, A coefficient of agreement for nominal scales (1960): 200 patients, po .70, pe .41
    QTest::newRow("Cohen 1960") << Cells{{88, 14, 18}, {10, 40, 10}, {2, 6, 12}} << text("0.700")
                                << text("0.492");
    // A. R. Feinstein and D. V. Cicchetti, High agreement but low kappa, I (1990): the same share,
    // and yet
    QTest::newRow("Feinstein 1990, even")
        << Cells{{40, 9}, {6, 45}} << text("0.850") << text("0.700");
    QTest::newRow("Feinstein 1990, uneven")
        << Cells{{80, 10}, {5, 5}} << text("0.850") << text("0.318");
    QTest::newRow("grant proposals") << Cells{{20, 5}, {10, 15}} << text("0.700") << text("0.400");
    QTest::newRow("against each other") << Cells{{0, 5}, {5, 0}} << text("0.000") << text("-1.000");
    QTest::newRow("as chance has it") << Cells{{4, 2}, {2, 1}} << text("0.556") << text("0.000");
    QTest::newRow("all the same") << Cells{{3, 0}, {0, 2}} << text("1.000") << text("1.000");
}

void TestAgreement::kappa()
{
    QFETCH(std::vector<std::vector<int>>, cells);
    const AgreementTable agreement = table(cells);
    QTEST(shown(agreement.share()), "share");
    QTEST(shown(agreement.kappa()), "kappa");
}

void TestAgreement::kappaWithoutMeaning()
{
    const AgreementTable nothing(2);
    QCOMPARE(nothing.count(), 0);
    QVERIFY(!nothing.share());
    QVERIFY(!nothing.kappa());
    // Both always ship: by chance they would, too.
    const AgreementTable always = table({{7, 0}, {0, 0}});
    QCOMPARE(shown(always.share()), text("1.000"));
    QVERIFY(!always.kappa());
}

// K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011): A with two observers and
// binary data, B with two and nominal data, C with four and data missing. The last is the example
// of Wikipedia's article, three coders, whose units 1 and 7 to 15 have gaps.
void TestAgreement::alpha_data()
{
    QTest::addColumn<std::vector<const char *>>("raters");
    QTest::addColumn<int>("units");
    QTest::addColumn<QString>("alpha");

    using Raters = std::vector<const char *>;
    QTest::newRow("A") << Raters{"0100000010", "1110010000"} << 10 << text("0.095");
    QTest::newRow("B") << Raters{"aabbdcccedda", "babbbccceddd"} << 12 << text("0.692");
    QTest::newRow("C") << Raters{"123321412***", "1233224125*3", "*3332342251*",
                                 "1233244125"
                                 "1*"}
                       << 11 << text("0.743");
    QTest::newRow("three coders") << Raters{"*****34121133*3", "1*213343*******", "**21344*21133*4"}
                                  << 12 << text("0.691");
    QTest::newRow("nobody") << Raters{"**", "**"} << 0 << text("none");
    QTest::newRow("one rater") << Raters{"aba", "***"} << 0 << text("none");
    QTest::newRow("one category") << Raters{"aaa", "aaa"} << 3 << text("none");
    QTest::newRow("all the same") << Raters{"ab", "ab", "ab"} << 2 << text("1.000");
}

void TestAgreement::alpha()
{
    QFETCH(std::vector<const char *>, raters);
    const NominalAlpha alpha = ratings(raters);
    QTEST(alpha.units(), "units");
    QTEST(shown(alpha.value()), "alpha");
}

void TestAgreement::calibrationOfNothing()
{
    const Calibration none = calibrate({}, rosterOf({"Builder", "Skeptic"}), threshold);
    QCOMPARE(none.panels, 0);
    QCOMPARE(none.personas.size(), size_t(2));
    QVERIFY(!none.alpha);
    for (const PersonaCalibration &persona : none.personas) {
        QVERIFY(!persona.shipRate);
        QVERIFY(!persona.mean);
        QVERIFY(!persona.deviation);
        QVERIFY(!persona.neverDissents());
    }
    QCOMPARE(none.between(0, 1).count, 0);
    QVERIFY(!none.between(0, 1).kappa);
    QCOMPARE(calibrate({}, {}, threshold).personas.size(), size_t(0));
}

// Deleted, for one: its verdicts still divide the panel.
void TestAgreement::aPersonaThatIsNotInTheRoster()
{
    const std::vector rows = {
        panel("a", {{"builder", 80}, {"skeptic", 20}, {"gone", 90}, {"lost", 70}})};
    const Calibration found = calibrate(rows, rosterOf({"Builder", "Skeptic"}), threshold);
    QCOMPARE(found.personas.at(1).dissents, 1);
    QCOMPARE(found.personas.at(0).dissents, 0);
    QCOMPARE(found.alphaPanels, 1);
    QCOMPARE(found.between(0, 1).count, 1);
    QCOMPARE(found.between(0, 1).same, 0);
}

void TestAgreement::neverIsSaidOfEnoughPanels()
{
    const Roster roster = rosterOf({"Builder", "Skeptic", "Creator", "Founder"});
    std::vector<PanelRow> rows;
    rows.assign(PersonaCalibration::enoughPanels - 1,
                panel("a", {{"builder", 80}, {"skeptic", 20}, {"creator", 80}}));
    QVERIFY(!calibrate(rows, roster, threshold).personas.at(0).neverDissents());
    // Of two verdicts none stands alone.
    rows.push_back(panel("b", {{"builder", 80}, {"skeptic", 20}, {"creator", {}}}));
    QVERIFY(!calibrate(rows, roster, threshold).personas.at(0).neverDissents());
    rows.push_back(panel("c", {{"builder", 80}, {"founder", 80}, {"creator", 80}}));
    const Calibration found = calibrate(rows, roster, threshold);
    QVERIFY(found.personas.at(0).neverDissents());
    QVERIFY(!found.personas.at(1).neverDissents());
    QCOMPARE(found.personas.at(1).dissents, 9);
    QVERIFY(!found.personas.at(3).neverDissents());
}

void TestAgreement::ofACategory()
{
    const std::vector rows = {panel("a", {{"builder", 80}}, "Models"),
                              panel("b", {{"builder", 20}}, "Speech"),
                              panel("c", {{"builder", 30}})};
    const Roster roster = rosterOf({"Builder"});
    QCOMPARE(calibrate(rows, roster, threshold).panels, 3);
    QCOMPARE(calibrate(rows, roster, threshold, text("Models")).personas.at(0).mean, 80.0);
    QCOMPARE(calibrate(rows, roster, threshold, QString()).personas.at(0).mean, 30.0);
}

VD_TEST_CASE(TestAgreement)

} // namespace tst_agreement

#include "tst_agreement.moc"
