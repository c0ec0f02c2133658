// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/address.h"
#include "support/testcases.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_address {

using namespace vd::page;

class TestAddress : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void takesWhatIsValidAndAbsolute_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("web");
        QTest::addColumn<QByteArray>("link");
        const auto row = [](const char *text, const QByteArray &web, const QByteArray &link) {
            QTest::newRow(text) << QString::fromUtf8(text) << web << link;
        };
        const auto refused = [&](const char *text) { row(text, "", ""); };
        const auto both = [&](const char *text, const QByteArray &address) {
            row(text, address, address);
        };
        both("https://example.org", "https://example.org");
        both("HTTP://Example.ORG/A?b=c#d", "http://example.org/A?b=c#d");
        both("https://bücher.example/ü", "https://xn--bcher-kva.example/%C3%BC");
        both("https://example.org/a'b", "https://example.org/a'b");
        both("https://example.org/?q=[1]", "https://example.org/?q=%5B1%5D");
        both("https://[::1]:8443/", "https://[::1]:8443/");
        row("mailto:a@example.org", "", "mailto:a@example.org");
        refused("mailto:");
        refused("mailto:/a");
        refused("mailto://a@example.org");
        refused("");
        refused("example.org");
        refused("/a");
        refused("//example.org/a");
        refused("https:example.org");
        refused("https:///a");
        refused("https://");
        refused("https://exa mple.org/");
        refused(" https://example.org/");
        refused("https://example.org/%zz");
        refused("https://example.org/\"><b>");
        refused("javascript:alert(1)");
        refused("JaVaScRiPt://example.org/%0Aalert(1)");
        refused("java\nscript:alert(1)");
        refused("data:text/html,x");
        refused("ftp://example.org/");
        refused("tel:+1900");
        refused("file:///etc/passwd");
    }
    void takesWhatIsValidAndAbsolute()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, web);
        QFETCH(QByteArray, link);
        QCOMPARE(webAddress(text).value_or(QByteArray()), web);
        QCOMPARE(linkAddress(text).value_or(QByteArray()), link);
    }

    void baseEndsInSlash()
    {
        QCOMPARE(*baseAddress(QStringLiteral("https://example.org")),
                 QByteArray("https://example.org/"));
        QCOMPARE(*baseAddress(QStringLiteral("https://example.org/a/")),
                 QByteArray("https://example.org/a/"));
        QVERIFY(!baseAddress(QStringLiteral("https://example.org/?a")));
        QVERIFY(!baseAddress(QStringLiteral("https://example.org/#a")));
        QVERIFY(!baseAddress(QStringLiteral("example.org")));
    }

    void originIsSchemeHostAndPort()
    {
        QCOMPARE(originOf("https://user:secret@example.org:8443/a?b#c"),
                 QByteArray("https://example.org:8443"));
        QCOMPARE(originOf("http://example.org"), QByteArray("http://example.org"));
    }
};

VD_TEST_CASE(TestAddress)

} // namespace tst_address

#include "tst_address.moc"
