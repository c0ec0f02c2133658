// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exampledesk.h"
#include "page/affectedparts.h"
#include "page/comparepage.h"
#include "support/fieldvalues.h"
#include "support/testcases.h"

#include <QTest>

#include <map>

namespace tst_affectedparts {

using namespace vd;
using page::AffectedParts;
using test::valuesFor;

namespace {

using Parts = std::map<QString, std::string>;

struct Page
{
    Parts parts;
    QByteArray head;
    QByteArray frame; // what is between the parts
};

Page render(const Pairing &pairing, const page::Theme &theme)
{
    Page page;
    const page::Context context(pairing.site, theme);
    QByteArray whole = page::renderComparePage(pairing, theme);
    for (const page::Part &part : page::partsOf(pairing)) {
        const std::string html = part.render(context);
        page.parts[part.id] = html;
        whole.replace(html, "");
    }
    const qsizetype body = whole.indexOf("<body>");
    page.head = whole.left(body);
    page.frame = whole.mid(body);
    return page;
}

QStringList changed(const Page &before, const Page &after)
{
    QStringList ids;
    for (const auto &[id, html] : before.parts) {
        if (after.parts.at(id) != html)
            ids += id;
    }
    return ids;
}

AffectedParts parts(const QStringList &ids, bool head = false)
{
    return {.parts = ids, .head = head, .wholePage = false};
}

} // namespace

class TestAffectedParts : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(anything()); }

    void everyChangeIsForeseen()
    {
        const auto theme = page::Theme::load();
        ExampleDesk desk;
        const Page before = render(desk.pairing(), *theme);
        int changes = 0;
        int seen = 0;
        for (Record *record : desk.records()) {
            for (const FieldSpec &spec : fieldsOf(record->kind())) {
                const Value kept = record->value(spec.field);
                for (const Value &value : valuesFor(spec)) {
                    record->set(spec.field, value);
                    seen += verifyForeseen(desk.pairing(), {record->ref(), spec.field}, before,
                                           *theme);
                    ++changes;
                }
                record->set(spec.field, kept);
            }
        }
        QVERIFY2(changes > 400 && seen > 200,
                 qPrintable(QStringLiteral("%1 %2").arg(changes).arg(seen)));
    }

    // What the table of fields says of comparison pages, and what the parts say, is the same.
    void everyFieldOnThePageHasAPart()
    {
        ExampleDesk desk;
        desk.site.set(Field::PanelTie, QStringLiteral("hold")); // so that notes can settle it
        const Pairing pairing = desk.pairing();
        std::vector<Record *> records = desk.records();
        Record note(Kind::Note, Id::make());
        records.push_back(&note);
        for (const Record *record : records) {
            if (record->ref() == desk.persona("futurist").ref())
                continue; // on neither panel
            for (const FieldSpec &spec : fieldsOf(record->kind())) {
                const AffectedParts found = page::partsAffectedBy({record->ref(), spec.field},
                                                                  pairing);
                const bool isFound = found.wholePage || !found.parts.isEmpty();
                const bool isPreviewOnly = spec.field == Field::PanelBlind;
                QVERIFY2(isFound || spec.shown < Shown::Page, spec.name);
                QVERIFY2(!isFound || isPreviewOnly || spec.shown == Shown::Decides ||
                             spec.shown >= Shown::Page,
                         spec.name);
            }
        }
    }

    void aSeatShowsInItsCellAndItsPanel()
    {
        const auto theme = page::Theme::load();
        ExampleDesk desk;
        const Page before = render(desk.pairing(), *theme);
        Record &seat = desk.seat("left", "builder");
        const QStringList expected = {QStringLiteral("card_left"),
                                      QStringLiteral("decision_verdict_left"),
                                      QStringLiteral("builder_left")};
        seat.set(Field::Score, qint64(12)); // below the threshold
        const FieldRef score{seat.ref(), Field::Score};
        QCOMPARE(page::partsAffectedBy(score, desk.pairing()), parts(expected));
        QStringList sorted = expected;
        sorted.sort();
        QCOMPARE(changed(before, render(desk.pairing(), *theme)), sorted);

        const FieldRef verdict{seat.ref(), Field::Verdict};
        QCOMPARE(page::partsAffectedBy(verdict, desk.pairing()), parts(expected));
        const FieldRef review{seat.ref(), Field::Review};
        QCOMPARE(page::partsAffectedBy(review, desk.pairing()),
                 parts({QStringLiteral("builder_left")}));
    }

    void theSideIsThatOfTheTool()
    {
        ExampleDesk desk;
        const FieldRef score{desk.seat("right", "founder").ref(), Field::Score};
        QCOMPARE(
            page::partsAffectedBy(score, desk.pairing()).parts,
            QStringList({QStringLiteral("card_right"), QStringLiteral("decision_verdict_right"),
                         QStringLiteral("founder_right")}));
    }

    void rowsAndPolicyConcernTheWholePage()
    {
        ExampleDesk desk;
        const Pairing pairing = desk.pairing();
        const auto whole = [&](const RecordRef &record, Field field) {
            return page::partsAffectedBy({record, field}, pairing).wholePage;
        };
        QVERIFY(whole(desk.site.ref(), Field::Language));
        QVERIFY(whole(desk.site.ref(), Field::NewsletterAction));
        QVERIFY(whole(desk.left.ref(), Field::LogoData));
        QVERIFY(whole(desk.persona("builder").ref(), Field::Place));
        QVERIFY(whole(desk.seats.front().ref(), Field::SeatPersona));
        QVERIFY(whole({Kind::Seat, Id::make()}, Field::Exists)); // it may be one that was here
        QVERIFY(whole(desk.comparison.ref(), Field::Right));
        QVERIFY(!whole(desk.persona("futurist").ref(), Field::Slug)); // sits on neither panel
    }

    void whatIsOnNoPageShowsNowhere()
    {
        ExampleDesk desk;
        const Pairing pairing = desk.pairing();
        const auto showing = [&](const RecordRef &record, Field field) {
            return page::partsAffectedBy({record, field}, pairing);
        };
        QCOMPARE(showing(desk.left.ref(), Field::Starred), AffectedParts());
        QCOMPARE(showing(desk.seats.front().ref(), Field::Author), AffectedParts());
        QCOMPARE(showing(desk.persona("builder").ref(), Field::Obligations), AffectedParts());
        QCOMPARE(showing({Kind::Tool, Id::make()}, Field::Name), AffectedParts());
        QCOMPARE(showing({Kind::Seat, Id::make()}, Field::Score), AffectedParts());
    }

private:
    // Whether anything changed.
    static bool verifyForeseen(const Pairing &pairing, const FieldRef &field, const Page &before,
                               const page::Theme &theme)
    {
        const AffectedParts showing = page::partsAffectedBy(field, pairing);
        if (showing.wholePage)
            return true;
        const Page after = render(pairing, theme);
        const QByteArray name = fieldName(field.field);
        [&] {
            QVERIFY2(after.frame == before.frame, name);
            QVERIFY2(showing.head || after.head == before.head, name);
            QCOMPARE(after.parts.size(), before.parts.size());
            for (const QString &id : changed(before, after))
                QVERIFY2(showing.parts.contains(id), qPrintable(QLatin1String(name) + u' ' + id));
        }();
        return !changed(before, after).isEmpty();
    }
};

VD_TEST_CASE(TestAffectedParts)

} // namespace tst_affectedparts

#include "tst_affectedparts.moc"
