// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sample.h"
#include "page/comparepage.h"
#include "site/comparepages.h"
#include "support/randomedits.h"
#include "support/testcases.h"

#include <QTest>

namespace tst_comparepages {

using namespace vd;
using namespace vd::test;

// Pages that are put together from parts have the bytes of pages that are rendered at once.
class TestComparePages : public QObject
{
    Q_OBJECT

private:
    // The number of pages that were compared.
    static int compareAll(TempDesk &desk, PairPolicy policy)
    {
        auto reader = desk->reader();
        auto source = site::Source::read(*reader, {});
        if (!source)
            return -1;
        Contents contents = source->contents();
        contents.site.pairs = policy;
        const auto pairs = site::publishedPairs(contents);
        const auto theme = page::Theme::load();
        if (!pairs || !theme)
            return -1;
        const page::Context context(source->contents().site, *theme, QStringLiteral("../"));
        site::ComparePages pages(*source, context);
        for (const site::Pair &pair : *pairs) {
            Comparison comparison;
            if (pair.comparison != site::Pair::none)
                comparison = contents.comparisons[pair.comparison];
            const Pairing pairing{source->contents().site, contents.roster, comparison,
                                  source->whole(pair.left), source->whole(pair.right)};
            if (pages.render(pair) != page::renderComparePage(pairing, context)) {
                qWarning("%s and %s", qPrintable(pairing.left.slug.text()),
                         qPrintable(pairing.right.slug.text()));
                return -1;
            }
        }
        return int(pairs->size());
    }

private slots:
    void sample()
    {
        TempDesk desk;
        QVERIFY(addSample(*desk, text("Ada")));
        QCOMPARE(compareAll(desk, PairPolicy::None), 10);
        QVERIFY(compareAll(desk, PairPolicy::All) > 60);
        desk.set(desk.site(), Field::NewsletterAction, nothing);
        desk.set(desk.site(), Field::BaseUrl, nothing);
        desk.set(desk.site(), Field::Standfirst, nothing);
        desk.set(desk.site(), Field::Language, value("ar"));
        QVERIFY(compareAll(desk, PairPolicy::All) > 60);
    }

    void anyDesk_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void anyDesk()
    {
        QFETCH(quint32, seed);
        TempDesk desk;
        RandomEdits edits(desk, seed);
        edits.commit(150);
        QVERIFY(compareAll(desk, PairPolicy::All) >= 0);
    }
};

VD_TEST_CASE(TestComparePages)

} // namespace tst_comparepages

#include "tst_comparepages.moc"
