// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exampledesk.h"
#include "page/affectedparts.h"
#include "page/comparepage.h"
#include "page/partfields.h"
#include "page/partids.h"
#include "support/testcases.h"

#include <QTest>

namespace tst_partfields {

using namespace vd;

// From a part of the page to its field, and back.
class TestPartFields : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(anything()); }

    void aPartLeadsToItsField_data();
    void aPartLeadsToItsField();
    void everyPartThatLeadsSomewhereIsSeenFromThere();
    void aFieldOnNoPageIsNowhere();
};

void TestPartFields::aPartLeadsToItsField_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("hint");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *part, const char *hint, const char *field) {
        QTest::addRow("%s .%s", part, hint)
            << QString::fromLatin1(part) << QString::fromLatin1(hint) << QString::fromLatin1(field);
    };
    row("card_left", "tagline", "tool tagline");
    row("card_right", "prose", "tool description");
    row("card_left", "", "tool name");
    row("decision_pricing_left", "", "tool pricing.text");
    row("decision_best_right", "", "tool bestFor");
    row("decision_verdict_left", "", "seat score");
    row("builder_left", "prose", "seat review");
    row("builder_right", "figure", "seat score");
    row("builder_right", "verdict", "seat verdict");
    row("builder_persona", "", "persona motto");
    row("page_header", "", "comparison title");
    row("page_footer", "", "site name");
    row("newsletter_form", "", "site newsletter.heading");
    row("founder_left", "", "none"); // says that nobody sits there
    row("no_part", "", "none");
}

void TestPartFields::aPartLeadsToItsField()
{
    QFETCH(const QString, part);
    QFETCH(const QString, hint);
    ExampleDesk desk;
    const auto field = page::fieldShownIn(part, hint, desk.pairing(), desk.site.ref());
    const QString found = field ? QStringLiteral("%1 %2").arg(
                                      QLatin1String(kindName(field->record.kind)),
                                      QLatin1String(
                                          findField(field->record.kind, field->field)->name))
                                : QStringLiteral("none");
    QTEST(found, "field");
}

void TestPartFields::everyPartThatLeadsSomewhereIsSeenFromThere()
{
    ExampleDesk desk;
    const Pairing pairing = desk.pairing();
    int leading = 0;
    for (const page::Part &part : page::partsOf(pairing)) {
        const auto field = page::fieldShownIn(part.id, {}, pairing, desk.site.ref());
        if (!field)
            continue;
        ++leading;
        const QStringList parts = page::partsAffectedBy(*field, pairing).parts;
        QVERIFY2(parts.contains(part.id), qPrintable(part.id));
        QVERIFY(parts.contains(page::partToSee(*field, pairing)));
    }
    QVERIFY(leading > 15);
}

void TestPartFields::aFieldOnNoPageIsNowhere()
{
    ExampleDesk desk;
    QCOMPARE(page::partToSee({desk.left.ref(), Field::Status}, desk.pairing()), QString());
    QCOMPARE(page::partToSee({desk.seat("left", "builder").ref(), Field::Score}, desk.pairing()),
             QStringLiteral("builder_left"));
}

VD_TEST_CASE(TestPartFields)

} // namespace tst_partfields

#include "tst_partfields.moc"
