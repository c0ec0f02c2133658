// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/importing.h"
#include "support/testcases.h"

#include <QTest>

namespace tst_deskexport {

using namespace vd;
using namespace vd::test;

// A desk as JSON, literally.
class TestDeskExport : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void emptyDesk();
    void wholeDesk();
    void deletedRecordsAreLeftOut();
};

static QByteArray withIds(const char *json)
{
    QByteArray bytes = json;
    for (const char *word : {"builder", "skeptic", "mistral", "modal", "mistral/builder",
                             "mistral/skeptic", "modal/builder", "mistral vs modal"})
        bytes.replace('<' + QByteArray(word) + '>', idOf(word).text().toUtf8());
    return bytes;
}

static const char *emptySite = R"(  "site": {
    "baseUrl": null,
    "bookmarks": {
      "empty": null,
      "heading": null,
      "hint": null
    },
    "home": {
      "heading": null,
      "standfirst": null
    },
    "kicker": null,
    "language": "en",
    "name": null,
    "newsletter": {
      "action": null,
      "blurb": null,
      "heading": null,
      "kicker": null
    },
    "panel": {
      "blind": false,
      "queries": [],
      "tie": "mixed"
    },
    "publish": {
      "cards": false,
      "pairs": "none",
      "theme": null,
      "waivers": []
    },
    "shipThreshold": 60,
    "standfirst": null
  },
)";

void TestDeskExport::emptyDesk()
{
    TempDesk desk;
    const QByteArray expected = QByteArray(R"({
  "comparisons": [],
  "format": "verdictdesk",
  "personas": [],
)") + emptySite + R"(  "tools": [],
  "version": 1
}
)";
    QCOMPARE(exported(desk), expected);
}

void TestDeskExport::wholeDesk()
{
    TempDesk desk;
    desk.apply("Desk",
               {newPersona("skeptic", 0).set(Field::Likes, "[\"figures\",\"\\\"why?\\\"\"]"),
                newPersona("builder", 1).set(Field::Color, "#2563eb").set(Field::Motto, "Ship it"),
                newTool("modal", "Modal GPU", 1).set(Field::Status, "published"),
                newTool("mistral", "Mistral Small 3.1", 0)
                    .set(Field::Description, "Line\nline — 🚀 \"quoted\"")
                    .set(Field::LogoMime, "image/png")
                    .set(Field::LogoData, "AAAA")
                    .set(Field::PricingEntry, "free")
                    .set(Field::PricingAmount, 9.5)
                    .set(Field::CommunityShip, 30)
                    .set(Field::CommunitySkip, 11)
                    .set(Field::CommunityAsOf, "2026-05-01")
                    .set(Field::Tagline, "")
                    .set(Field::Starred, 1),
                newSeat("mistral", "builder", 1).set(Field::Score, 85).set(Field::Verdict, "ship"),
                newSeat("mistral", "skeptic", 0).set(Field::Review, "No figures."),
                newComparison("mistral", "modal").set(Field::Title, "Which one?")});
    const QByteArray expected = withIds(R"({
  "comparisons": [
    {
      "id": "<mistral vs modal>",
      "left": "mistral",
      "right": "modal",
      "standfirst": null,
      "title": "Which one?"
    }
  ],
  "format": "verdictdesk",
  "personas": [
    {
      "bannedPhrases": [],
      "color": null,
      "dislikes": [],
      "id": "<skeptic>",
      "likes": [
        "figures",
        "\"why?\""
      ],
      "motto": null,
      "name": "Skeptic",
      "obligations": [],
      "slug": "skeptic",
      "stance": null
    },
    {
      "bannedPhrases": [],
      "color": "#2563eb",
      "dislikes": [],
      "id": "<builder>",
      "likes": [],
      "motto": "Ship it",
      "name": "Builder",
      "obligations": [],
      "slug": "builder",
      "stance": null
    }
  ],
)") + emptySite + withIds(R"(  "tools": [
    {
      "bestFor": null,
      "category": null,
      "community": {
        "asOf": "2026-05-01",
        "ship": 30,
        "skip": 11
      },
      "description": "Line\nline — 🚀 \"quoted\"",
      "formerSlugs": [],
      "id": "<mistral>",
      "logo": {
        "alt": null,
        "data": "AAAA",
        "mime": "image/png"
      },
      "monogram": null,
      "name": "Mistral Small 3.1",
      "notes": [],
      "panelTake": null,
      "panelTakeVerdicts": null,
      "pricing": {
        "amount": 9.5,
        "checkedOn": null,
        "currency": null,
        "entry": "free",
        "per": null,
        "text": null
      },
      "seats": [
        {
          "author": null,
          "due": null,
          "id": "<mistral/skeptic>",
          "persona": "skeptic",
          "review": "No figures.",
          "reviewedOn": null,
          "score": null,
          "verdict": null
        },
        {
          "author": null,
          "due": null,
          "id": "<mistral/builder>",
          "persona": "builder",
          "review": null,
          "reviewedOn": null,
          "score": 85,
          "verdict": "ship"
        }
      ],
      "slug": "mistral",
      "starred": true,
      "status": "draft",
      "tagline": "",
      "updatedAt": "2026-05-01T09:30:00.000Z",
      "verdictHistory": [],
      "website": null
    },
    {
      "bestFor": null,
      "category": null,
      "community": {
        "asOf": null,
        "ship": null,
        "skip": null
      },
      "description": null,
      "formerSlugs": [],
      "id": "<modal>",
      "logo": null,
      "monogram": null,
      "name": "Modal GPU",
      "notes": [],
      "panelTake": null,
      "panelTakeVerdicts": null,
      "pricing": {
        "amount": null,
        "checkedOn": null,
        "currency": null,
        "entry": null,
        "per": null,
        "text": null
      },
      "seats": [],
      "slug": "modal",
      "starred": false,
      "status": "published",
      "tagline": null,
      "updatedAt": "2026-05-01T09:30:00.000Z",
      "verdictHistory": [],
      "website": null
    }
  ],
  "version": 1
}
)");
    QCOMPARE(exported(desk), expected);
}

void TestDeskExport::deletedRecordsAreLeftOut()
{
    TempDesk desk;
    const QByteArray empty = exported(desk);
    desk.apply("Desk", {newPersona("builder"), newTool("mistral", "Mistral"),
                        newTool("modal", "Modal", 1), newSeat("mistral", "builder"),
                        newSeat("modal", "builder"), newComparison("mistral", "modal")});
    const auto holds = [&](const char *word) {
        return exported(desk).contains(idOf(word).text().toUtf8());
    };
    QVERIFY(holds("modal/builder"));
    desk.set(seat("modal", "builder"), Field::Exists, value(0));
    QVERIFY(!holds("modal/builder"));
    QVERIFY(holds("mistral vs modal"));
    desk.set(tool("mistral"), Field::Exists, value(0));
    QVERIFY(!holds("mistral"));
    QVERIFY(!holds("mistral/builder"));
    QVERIFY(!holds("mistral vs modal"));
    desk.set(persona("builder"), Field::Exists, value(0));
    desk.set(tool("modal"), Field::Exists, value(0));
    QCOMPARE(exported(desk), empty);
}

VD_TEST_CASE(TestDeskExport)

} // namespace tst_deskexport

#include "tst_deskexport.moc"
