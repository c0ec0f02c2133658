// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cards/card.h"
#include "support/testcases.h"

#include <QTest>

namespace tst_nofonts {

using namespace vd;

// In a process of its own, whose environment says that there are no fonts.
class TestNoFonts : public QObject
{
    Q_OBJECT

private slots:
    void isAnErrorAndNoBoxes()
    {
        cards::CardContent content;
        content.sides.resize(1);
        content.sides.front().name = QStringLiteral("Plumbline");
        const auto card = cards::drawCard(content);
        QVERIFY(!card);
        QCOMPARE(card.error().kind, ErrorKind::System);
        QCOMPARE(card.error().text(),
                 QStringLiteral("Social cards cannot be drawn: this machine has no fonts."));
    }
};

VD_TEST_CASE(TestNoFonts)

} // namespace tst_nofonts

#include "tst_nofonts.moc"
