// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/markdown.h"
#include "support/testcases.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

namespace tst_markdown {

using vd::page::renderMarkdown;

class TestMarkdown : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void renders_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("html");
        const auto row = [](const char *name, const char *markdown, const char *html) {
            QTest::newRow(name) << QString::fromUtf8(markdown) << QString::fromUtf8(html);
        };
        row("empty", "", "");
        row("paragraphs", "One.\n\nTwo & <3 \"quoted\" 'so'",
            "<p>One.</p>\n<p>Two &amp; &lt;3 &quot;quoted&quot; 'so'</p>\n");
        row("emphasis", "*a* **b** `c<d`",
            "<p><em>a</em> <strong>b</strong> <code>c&lt;d</code></p>\n");
        row("no smart punctuation", "\"a\" -- b...", "<p>&quot;a&quot; -- b...</p>\n");
        row("soft break", "a\nb", "<p>a\nb</p>\n");
        row("hard break", "a  \nb", "<p>a<br>\nb</p>\n");
        row("carriage returns", "a\r\n\r\nb\rc", "<p>a</p>\n<p>b\nc</p>\n");
        row("rule", "a\n\n---\n\nb", "<p>a</p>\n<hr>\n<p>b</p>\n");
        row("heading", "# A *b*\n\nc", "<p><strong>A <em>b</em></strong></p>\n<p>c</p>\n");
        row("setext heading", "A\n===\nb", "<p><strong>A</strong></p>\n<p>b</p>\n");
        row("empty heading", "#\n\na", "<p>a</p>\n");
        row("list", "- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n");
        row("heading in a list", "- # a", "<ul>\n<li><strong>a</strong></li>\n</ul>\n");
        row("numbered list", "7. a\n8. b", "<ol start=\"7\">\n<li>a</li>\n<li>b</li>\n</ol>\n");
        row("quote", "> a", "<blockquote>\n<p>a</p>\n</blockquote>\n");
        row("code block", "    a<b", "<pre><code>a&lt;b\n</code></pre>\n");
        row("info string", "```js\" onmouseover=\"x\na\n```", "<pre><code>a\n</code></pre>\n");

        row("html block", "<div onclick=x>\nword\n</div>",
            "<p>&lt;div onclick=x&gt;\nword\n&lt;/div&gt;</p>\n");
        row("html inline", "a <b>c</b> d", "<p>a &lt;b&gt;c&lt;/b&gt; d</p>\n");
        row("html comment", "<!-- a -->\n\nb", "<p>&lt;!-- a --&gt;</p>\n<p>b</p>\n");
        row("script", "<script>alert(1)</script>",
            "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n");
        row("html in a link", "[<img src=x onerror=y>](https://example.org/)",
            "<p><a href=\"https://example.org/\">&lt;img src=x onerror=y&gt;</a></p>\n");

        row("link", "[a](https://example.org/b \"c\")",
            "<p><a href=\"https://example.org/b\" title=\"c\">a</a></p>\n");
        row("mail", "<a@example.org>",
            "<p><a href=\"mailto:a@example.org\">a@example.org</a></p>\n");
        row("autolink", "<https://example.org/ü>",
            "<p><a href=\"https://example.org/%C3%BC\">https://example.org/ü</a></p>\n");
        row("reference", "[a]\n\n[a]: http://example.org/",
            "<p><a href=\"http://example.org/\">a</a></p>\n");
        row("link without text", "[](https://example.org/)",
            "<p><a href=\"https://example.org/\">https://example.org/</a></p>\n");
        row("script link", "[*a*](javascript:alert(1))", "<p><em>a</em></p>\n");
        row("script by entity", "[a](java&#115;cript&colon;alert(1))", "<p>a</p>\n");
        row("relative link", "[a](b.html)", "<p>a</p>\n");
        row("link without scheme", "[a](//example.org/)", "<p>a</p>\n");
        row("empty link", "[a]()", "<p>a</p>\n");
        row("ftp autolink", "<ftp://example.org/a>", "<p>ftp://example.org/a</p>\n");
        row("telephone", "[a](tel:+1900)", "<p>a</p>\n");
        row("no host", "[a](https:evil)", "<p>a</p>\n");
        row("quotes in a link", "[a](https://example.org/'x)",
            "<p><a href=\"https://example.org/&#x27;x\">a</a></p>\n");

        row("image", "![a *b*](https://example.org/c.png)", "<p>a <em>b</em></p>\n");
        row("image in a link", "[![a](b.png)](https://example.org/)",
            "<p><a href=\"https://example.org/\">a</a></p>\n");
        row("image without text in a link", "[![](b.png)](https://example.org/)",
            "<p><a href=\"https://example.org/\">https://example.org/</a></p>\n");
        row("link in an image", "![a [b](https://example.org/)](c.png)",
            "<p>a <a href=\"https://example.org/\">b</a></p>\n");

        row("control characters", "a\x01\x1f\x7f\xc2\x85z", "<p>az</p>\n");
        row("control characters by entity", "a&#1;&#x85;&#x9F;z", "<p>az</p>\n");
        row("nul by entity", "a&#0;z", "<p>a\xef\xbf\xbdz</p>\n");
        row("mustache", "{{name}} {{{name}}} {{> card}}",
            "<p>{{name}} {{{name}}} {{&gt; card}}</p>\n");
    }
    void renders()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, html);
        QCOMPARE(QString::fromStdString(renderMarkdown(markdown)), html);
    }

    void dropsLoneSurrogatesOnly()
    {
        QString text = QStringLiteral("a😀b");
        text.insert(1, QChar(0xD800));
        QCOMPARE(QString::fromStdString(renderMarkdown(text)), QStringLiteral("<p>a😀b</p>\n"));
    }

    // A million characters that parsers have choked on: none takes long, none is lost.
    void survives_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("tail");
        const auto row = [](const char *name, const char *unit, const char *tail = "") {
            QTest::newRow(name) << QString::fromUtf8(unit) << QString::fromUtf8(tail);
        };
        for (const char *unit :
             {"[",   ">",    "*",       "_",        "`",    "<",      "![",    "![[]()", "- ",
              "1. ", "*a ",  "**a *a ", "a**b_c* ", "[a](", "[a](<b", "[](",   "](",     "a <!-- ",
              "<?",  "<x\n", "&",       "\\",       "> - ", "_*",     "```\n", "- a\n",  "[a\n"})
            row(unit, unit);
        row("quotes, then lines", "> ", "a\n>\n>\n");
        row("lists, then blank lines", "- ", "a\n\n\n\n");
    }
    void survives()
    {
        QFETCH(QString, unit);
        QFETCH(QString, tail);
        constexpr int size = 1'000'000;
        QString text = unit.repeated((tail.isEmpty() ? size : size / 2) / int(unit.size()));
        if (!tail.isEmpty())
            text += tail.left(1) + tail.mid(1).repeated(size / 2 / int(tail.size()));
        QElapsedTimer timer;
        timer.start();
        const std::string html = renderMarkdown(text);
        QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(html.size() < 20'000'000);
    }

    void showsWhatNestsTooDeepAsPlainText()
    {
        const QString deep = QStringLiteral(">").repeated(101) + QStringLiteral(" *a*");
        const std::string shown = renderMarkdown(deep + QStringLiteral("\n\n<b>"));
        QCOMPARE(QString::fromStdString(shown),
                 QStringLiteral("<p class=\"plain\">%1 *a*</p>\n<p class=\"plain\">&lt;b&gt;</p>\n")
                     .arg(QStringLiteral("&gt;").repeated(101)));
        const std::string nested = renderMarkdown(deep.mid(1));
        QVERIFY(nested.starts_with("<blockquote>"));
    }

    void rendersALongReviewInFull()
    {
        const QString line = QStringLiteral("A **bold** word, a [link](https://example.org/).\n\n");
        const auto count = 1'000'000 / line.size();
        const std::string html = renderMarkdown(line.repeated(count));
        const std::string one = renderMarkdown(line);
        QCOMPARE(html.size(), one.size() * size_t(count));
    }
};

VD_TEST_CASE(TestMarkdown)

} // namespace tst_markdown

#include "tst_markdown.moc"
