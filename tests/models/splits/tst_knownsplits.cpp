// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsonreader.h"
#include "splits/boardtext.h"
#include "splits/calibration.h"
#include "splits/fourthseat.h"
#include "splits/query.h"
#include "support/importing.h"
#include "support/testcases.h"

#include <QFile>
#include <QTest>

#include <cmath>

namespace tst_knownsplits {

using namespace vd;
using namespace vd::test;

namespace {

QByteArray read(const char *name)
{
    QFile file(QStringLiteral(VD_TEST_DATA "/splits/") + text(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const Json &at(const Json &object, const char *key)
{
    const Json *found = object.find(text(key));
    if (!found)
        qFatal("no %s is expected", key);
    return *found;
}

bool isSame(const Json &expected, std::optional<double> found)
{
    if (expected.isNull() || !found)
        return expected.isNull() && !found;
    return std::abs(*expected.real() - *found) < 1e-9;
}

int count(const Json &object, const char *key)
{
    return int(at(object, key).integer().value_or(-1));
}

} // namespace

// The desk of tests/data/splits, against what make.py worked out about it.
class TestKnownSplits : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void rows();
    void oneRow();
    void others();
    void counts();
    void queries();
    void calibration_data();
    void calibration();
    void candidates();

private:
    QStringList found(const QString &query);
    QString slugOf(const Id &persona) const { return findPersona(m_roster, persona)->slug.text(); }
    const Json &expected(const char *key) const { return at(m_expected, key); }

    TempDesk m_desk;
    Json m_expected;
    std::vector<PanelRow> m_rows;
    Roster m_roster;
    int m_threshold = 0;
};

void TestKnownSplits::initTestCase()
{
    auto expected = readJson(read("expected.json"));
    VD_OK(expected);
    m_expected = std::move(*expected);
    VD_OK(import(m_desk, {read("desk.json")}));
    auto rows = m_desk->reader()->panelRows();
    VD_OK(rows);
    m_rows = std::move(*rows);
    m_roster = m_desk->reader()->roster().value();
    m_threshold = m_desk->reader()->site().value().shipThreshold;
    QCOMPARE(m_threshold, 55);
}

void TestKnownSplits::rows()
{
    const Json json = boardtext::toJson(m_rows, m_roster, m_threshold);
    const Json::Array &found = *json.array();
    const Json::Array &wanted = *expected("rows").array();
    QCOMPARE(found.size(), wanted.size());
    for (size_t i = 0; i < found.size(); ++i) {
        for (const auto &[key, value] : *found[i].object()) {
            const Json &want = at(wanted[i], key.toUtf8().constData());
            const bool same = value.isNumber() ? isSame(want, value.real()) : want == value;
            QVERIFY2(same, qPrintable(*at(wanted[i], "slug").string() + u' ' + key));
        }
        QCOMPARE(found[i].object()->size() + 1, wanted[i].object()->size()); // "others"
    }
}

void TestKnownSplits::oneRow()
{
    for (const PanelRow &row : m_rows) {
        QCOMPARE(m_desk.rowOf(row.tool.id), std::optional(row));
    }
    QCOMPARE(m_desk.rowOf(idOf("nobody")), std::optional<PanelRow>());
}

void TestKnownSplits::others()
{
    int dissenters = 0;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const PanelFigures figures = figuresOf(m_rows[i], m_threshold);
        const Json &others = at(expected("rows").array()->at(i), "others");
        QCOMPARE(!figures.others, others.isNull());
        if (!figures.others)
            continue;
        ++dissenters;
        QVERIFY(isSame(others.array()->at(0), figures.others->mean));
        QVERIFY(isSame(others.array()->at(1), figures.others->deviation));
    }
    QVERIFY(dissenters > 5);
}

void TestKnownSplits::counts()
{
    const SplitCounts counts = countsOf(m_rows);
    for (size_t i = 0; i < splitColumns; ++i) {
        const QByteArray column = tokenOf(SplitColumn(i)).toUtf8();
        QCOMPARE(counts[i], count(expected("counts"), column.constData()));
    }
}

QStringList TestKnownSplits::found(const QString &query)
{
    const Query parsed = Query::parse(query, QueryWords::of(m_rows, m_roster, m_threshold));
    const QueryContext context{m_threshold,
                               m_desk->searchReader()->toolsWith(parsed.texts()).value()};
    QStringList slugs;
    for (const PanelRow &row : m_rows) {
        if (parsed.matches(row, context))
            slugs += row.tool.slug.text();
    }
    return slugs;
}

void TestKnownSplits::queries()
{
    for (const Json &pair : *expected("queries").array()) {
        const QString query = *pair.array()->at(0).string();
        QStringList slugs;
        for (const Json &slug : *pair.array()->at(1).array())
            slugs += *slug.string();
        QVERIFY2(found(query) == slugs, qPrintable(query));
    }
}

void TestKnownSplits::calibration_data()
{
    QTest::addColumn<int>("number");
    const auto &all = *expected("calibration").array();
    for (size_t i = 0; i < all.size(); ++i) {
        const QString *category = all[i].array()->at(0).string();
        QTest::newRow(category ? qPrintable(*category) : "all") << int(i);
    }
}

void TestKnownSplits::calibration()
{
    QFETCH(int, number);
    const Json::Array &pair = *expected("calibration").array()->at(size_t(number)).array();
    const QString *category = pair[0].string();
    const Json &wanted = pair[1];
    const Calibration found = calibrate(m_rows, m_roster, m_threshold,
                                        category ? std::optional(*category) : std::nullopt);
    QCOMPARE(found.panels, count(wanted, "panels"));
    QVERIFY(isSame(at(wanted, "alpha"), found.alpha));
    for (size_t i = 0; i < m_roster.size(); ++i) {
        const Json &want = at(wanted, "personas").array()->at(i);
        const PersonaCalibration &persona = found.personas[i];
        QCOMPARE(slugOf(persona.persona), *at(want, "persona").string());
        QCOMPARE(persona.seats, count(want, "seats"));
        QCOMPARE(persona.verdicts, count(want, "verdicts"));
        QCOMPARE(persona.ships, count(want, "ships"));
        QCOMPARE(persona.scores, count(want, "scores"));
        QCOMPARE(persona.lowest, count(want, "lowest"));
        QCOMPARE(persona.highest, count(want, "highest"));
        QCOMPARE(persona.panels, count(want, "panels"));
        QCOMPARE(persona.dissents, count(want, "dissents"));
        QCOMPARE(persona.neverDissents(), *at(want, "neverDissents").boolean());
        QVERIFY(isSame(at(want, "shipRate"), persona.shipRate));
        QVERIFY(isSame(at(want, "mean"), persona.mean));
        QVERIFY(isSame(at(want, "stdev"), persona.deviation));
        for (size_t j = 0; j < m_roster.size(); ++j) {
            const Json &cell = at(wanted, "matrix").array()->at(i).array()->at(j);
            const PersonaAgreement &agreement = found.between(i, j);
            QCOMPARE(agreement.count, count(cell, "n"));
            QCOMPARE(agreement.same, count(cell, "same"));
            QVERIFY(isSame(at(cell, "share"), agreement.share));
            QVERIFY(isSame(at(cell, "kappa"), agreement.kappa));
        }
    }
}

void TestKnownSplits::candidates()
{
    for (const PanelRow &row : m_rows) {
        const QByteArray slug = row.tool.slug.text().toUtf8();
        const Json::Array &wanted = *at(expected("candidates"), slug.constData()).array();
        const auto found = SeatLoads(m_rows).candidates(row, m_roster);
        QVERIFY2(found.size() == wanted.size(), slug.constData());
        for (size_t i = 0; i < found.size(); ++i) {
            const Json::Array &want = *wanted[i].array();
            QVERIFY2(slugOf(found[i].persona) == *want[0].string(), slug.constData());
            QCOMPARE(found[i].inCategory, int(*want[1].integer()));
            QCOMPARE(found[i].overall, int(*want[2].integer()));
        }
    }
}

VD_TEST_CASE(TestKnownSplits)

} // namespace tst_knownsplits

#include "tst_knownsplits.moc"
