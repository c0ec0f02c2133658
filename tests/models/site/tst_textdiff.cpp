// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/textdiff.h"
#include "support/testcases.h"

#include <QTest>

namespace tst_textdiff {

using namespace vd::site;

class TestTextDiff : public QObject
{
    Q_OBJECT

private slots:
    void aPageIsItsText();
    void whatIsNotSeenIsLeftOut();
    void dataIsItsLines();
    void noTextOfAnImage();
    void nothingChanged();
    void aLineTakesAnothersPlace();
    void addedAndRemoved();
    void linesFarFromAChangeAreLeftOut();
    void aTextThatIsAllOther();
};

namespace {

QStringList pageText(const char *html)
{
    return visibleText("index.html", html);
}

// "-was", "+is", " stays", "~3" for lines that are left out.
QStringList print(const QStringList &before, const QStringList &after)
{
    QStringList lines;
    for (const DiffLine &line : diffOfText(before, after)) {
        switch (line.kind) {
        case DiffLine::Same: lines += u' ' + line.text; break;
        case DiffLine::Added: lines += u'+' + line.text; break;
        case DiffLine::Removed: lines += u'-' + line.text; break;
        case DiffLine::Skipped: lines += u'~' + QString::number(line.skipped); break;
        }
    }
    return lines;
}

QStringList words(const char *list)
{
    return QString::fromUtf8(list).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

void TestTextDiff::aPageIsItsText()
{
    QCOMPARE(pageText("<main><h1>A <em>bold</em>\n claim</h1><p>One &amp; two.</p>"
                      "<ul><li>first</li><li>second</li></ul>"
                      "<table><tr><td>left</td><td>right</td></tr></table></main>"),
             (QStringList{QStringLiteral("A bold claim"), QStringLiteral("One & two."),
                          QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("left"),
                          QStringLiteral("right")}));
}

void TestTextDiff::whatIsNotSeenIsLeftOut()
{
    QCOMPARE(pageText("<!doctype html><html><head><title>Tab</title><style>p { color: red }</style>"
                      "<script type=\"application/ld+json\">{\"@type\": \"Thing\"}</script></head>"
                      "<body><!-- note --><p>Seen</p><script>alert(1)</script></body></html>"),
             QStringList{QStringLiteral("Seen")});
}

void TestTextDiff::dataIsItsLines()
{
    QCOMPARE(visibleText("feed.xml", "<feed>\n  <title>News</title>\n\n</feed>\n"),
             (QStringList{QStringLiteral("<feed>"), QStringLiteral("<title>News</title>"),
                          QStringLiteral("</feed>")}));
}

void TestTextDiff::noTextOfAnImage()
{
    QCOMPARE(visibleText("cards/a.png", "\x89PNG\r\n"), QStringList());
}

void TestTextDiff::nothingChanged()
{
    QCOMPARE(print({}, {}), QStringList());
    QCOMPARE(print(words("a b c"), words("a b c")), QStringList{QStringLiteral("~3")});
}

void TestTextDiff::aLineTakesAnothersPlace()
{
    QCOMPARE(print(words("a b c"), words("a x c")),
             (QStringList{QStringLiteral(" a"), QStringLiteral("-b"), QStringLiteral("+x"),
                          QStringLiteral(" c")}));
}

void TestTextDiff::addedAndRemoved()
{
    QCOMPARE(print({}, words("a b")), words("+a +b"));
    QCOMPARE(print(words("a b"), {}), words("-a -b"));
}

void TestTextDiff::linesFarFromAChangeAreLeftOut()
{
    QCOMPARE(print(words("a b c d e f g h i j"), words("a b c d e X f g h i j")),
             (QStringList{QStringLiteral("~3"), QStringLiteral(" d"), QStringLiteral(" e"),
                          QStringLiteral("+X"), QStringLiteral(" f"), QStringLiteral(" g"),
                          QStringLiteral("~3")}));
}

void TestTextDiff::aTextThatIsAllOther()
{
    QStringList before;
    QStringList after;
    for (int i = 0; i < 3000; ++i) {
        before += QStringLiteral("before %1").arg(i);
        after += QStringLiteral("after %1").arg(i);
    }
    const auto lines = diffOfText(before, after);
    QCOMPARE(lines.size(), size_t(6000));
    QCOMPARE(lines.front(), (DiffLine{DiffLine::Removed, before.front(), 0}));
    QCOMPARE(lines.back(), (DiffLine{DiffLine::Added, after.back(), 0}));
}

VD_TEST_CASE(TestTextDiff)

} // namespace tst_textdiff

#include "tst_textdiff.moc"
