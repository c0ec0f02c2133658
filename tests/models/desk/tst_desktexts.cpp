// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/print.h"
#include "support/tempdesk.h"
#include "support/testcases.h"

#include <QTest>

namespace tst_desktexts {

using namespace vd;
using namespace vd::test;

// What is written is read, character for character, from the records and from the journal.
class TestDeskTexts : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void writtenIsRead_data();
    void writtenIsRead();
    void longerThanAllowed();
};

void TestDeskTexts::writtenIsRead_data()
{
    QTest::addColumn<QString>("written");
    const auto row = [](const char *name, const QString &written) {
        QTest::newRow(name) << written;
    };
    row("empty", text(""));
    row("blank", text("  \t\r\n "));
    row("emoji", text("🚀👩🏽‍💻🏴󠁧󠁢󠁳󠁣󠁴󠁿"));
    row("combining", text("e\u0301 Z\u0351\u036Ba\u0300\u0316lgo\u0334"));
    row("composed and not", text("\u00E9 e\u0301"));
    row("right to left", text("שלום \u202Eabc\u202C \u2067xyz\u2069 مرحبا"));
    row("zero width", text("a\u200Bb\u200Dc\u2060d\u00ADe"));
    row("line separators", text("a\u2028b\u2029c\nd\re\r\nf"));
    row("replacement", text("\uFFFD"));
    row("private use", text("\uE000\U000F0000\U0010FFFD"));
    row("first of each plane", text("\U00010000\U0001F600\U00020000"));
    row("JSON in it", text("{\"a\":\"\\u0000\",'b':[1,2]}"));
    row("quotes", text("'\"`´“”„«»\\"));
    row("digits", text("00123"));
    row("like a blob", text("x'00'"));
    row("1,000,000 letters", QString(1'000'000, u'x'));
    row("1,000,000 emoji", text("🚀").repeated(1'000'000));
    row("1,000,000 in lines",
        text("Zeile für Zeile, 東京\n").repeated(45'454) + text("0123456789ab"));
}

void TestDeskTexts::writtenIsRead()
{
    QFETCH(const QString, written);
    TempDesk desk;
    desk.apply("Persona", {newPersona("builder")});
    desk.apply("Tool", {newTool("mistral", "Mistral"),
                        newSeat("mistral", "builder").set(Field::Review, written)});
    desk.reopen();
    QVERIFY(desk.get(seat("mistral", "builder"), Field::Review) == Value(written));
    const JournalEntry last = desk->reader()->history()->back();
    const auto wrote = [&](const Change &change) {
        return change.field.field == Field::Review && change.after == Value(written);
    };
    QVERIFY(std::any_of(last.edit.changes.begin(), last.edit.changes.end(), wrote));
    const auto pairing = [&] {
        desk.apply("Tool", {newTool("modal", "Modal", 1)});
        return desk->reader()->pairing(text("mistral"), text("modal"));
    }();
    VD_OK(pairing);
    QVERIFY(pairing->left.scorecard.seats().front().review == written);
    QCOMPARE(print(desk->verify()), QStringList());
}

void TestDeskTexts::longerThanAllowed()
{
    TempDesk desk;
    desk.apply("Persona", {newPersona("builder")});
    const auto refusal = desk->apply(edit(
        "Tool", {newTool("mistral", "Mistral"),
                 newSeat("mistral", "builder").set(Field::Review, text("🚀").repeated(1'000'001))}));
    VD_REFUSED(refusal, "seat mistral/builder, review: expected at most 1000000 characters");
    QCOMPARE(*desk->reader()->position(), 2);
}

VD_TEST_CASE(TestDeskTexts)

} // namespace tst_desktexts

#include "tst_desktexts.moc"
