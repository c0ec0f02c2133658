// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exampledesk.h"
#include "page/badge.h"
#include "support/testcases.h"

#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

namespace tst_badge {

using namespace vd;

namespace {

struct Badge
{
    QString error; // of the XML
    QString title;
    QStringList texts;
    QStringList elements;
    QList<QXmlStreamAttributes> attributes;

    double number(const char *element, const char *attribute, int nth = 0) const
    {
        for (qsizetype i = 0; i < elements.size(); ++i) {
            if (elements.at(i) == QLatin1String(element) && nth-- == 0)
                return attributes.at(i).value(QLatin1String(attribute)).toDouble();
        }
        return -1;
    }
};

Badge read(const std::string &svg)
{
    Badge badge;
    QXmlStreamReader xml(QByteArray::fromStdString(svg));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        badge.elements += xml.name().toString();
        badge.attributes += xml.attributes();
        if (xml.name() == QLatin1String("title"))
            badge.title = xml.readElementText();
        else if (xml.name() == QLatin1String("text"))
            badge.texts += xml.readElementText();
    }
    badge.error = xml.hasError() ? xml.errorString() : QString();
    return badge;
}

} // namespace

class TestBadge : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(anything()); }
    void initTestCase()
    {
        auto loaded = page::Theme::load();
        QVERIFY(loaded);
        theme = *loaded;
    }

    void saysSiteAndVerdict()
    {
        desk.site.set(Field::Name, QStringLiteral("The Kettle Report"));
        desk.left.set(Field::Name, QStringLiteral("Modal"));
        const Badge badge = read(render());
        QCOMPARE(badge.error, QString());
        QCOMPARE(badge.texts,
                 (QStringList{QStringLiteral("The Kettle Report"), QStringLiteral("Ship · 67%")}));
        QCOMPARE(badge.title, QStringLiteral("Modal: Ship · 67% · The Kettle Report"));
        QCOMPARE(badge.attributes.front().value(QLatin1String("role")), QStringLiteral("img"));
    }

    void asksNothingOfOthers()
    {
        const std::string svg = render();
        for (const char *word : {"href", "url(", "script", "style=", "@import", "<image", "class="})
            QVERIFY2(svg.find(word) == std::string::npos, word);
    }

    void losesNoDigit()
    {
        for (Record &seat : desk.seats) {
            seat.set(Field::Verdict, Value());
            seat.set(Field::Score, qint64(100));
        }
        QCOMPARE(read(render()).texts.last(), QStringLiteral("Ship · 100%"));
        for (Record &seat : desk.seats)
            seat.set(Field::Score, qint64(0));
        QCOMPARE(read(render()).texts.last(), QStringLiteral("Skip · 0%"));
        for (Record &seat : desk.seats)
            seat.set(Field::Score, Value());
        QCOMPARE(read(render()).texts.last(), QStringLiteral("Pending"));
    }

    void hasTheShapesOfTheTheme()
    {
        QFile file(QStringLiteral(":/themes/default/shape.mustache"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray shapes = file.readAll();
        QStringList seen;
        for (const int score : {100, 0}) {
            for (Record &seat : desk.seats) {
                seat.set(Field::Verdict, Value());
                seat.set(Field::Score, qint64(score));
            }
            const QString shape = shapeOf(render());
            QVERIFY2(shapes.contains(shape.toUtf8()), qPrintable(shape));
            seen += shape;
        }
        QVERIFY(seen.front() != seen.back());
    }

    void standsHostileNames_data()
    {
        QTest::addColumn<QString>("name");
        const auto row = [](const char *title, const QString &name) {
            QTest::newRow(title) << name;
        };
        row("markup", QStringLiteral("</text><script>alert('1')</script>&\"]]>"));
        row("template", QStringLiteral("{{width}} {{{title}}} %1 %2"));
        row("control", QStringLiteral("a\u0001b\u0000c\uFFFEd"));
        row("surrogate", QStringLiteral("a") + QChar(0xD800));
        row("long", QStringLiteral("Wherever words wander ").repeated(9));
        row("families", QStringLiteral("👩‍👩‍👧").repeated(41));
        row("directions", QStringLiteral("\u202Etxet\u202C منصة"));
    }
    void standsHostileNames()
    {
        QFETCH(QString, name);
        desk.site.set(Field::Name, name);
        desk.left.set(Field::Name, name);
        const Badge badge = read(render());
        QCOMPARE(badge.error, QString());
        QCOMPARE(badge.elements.count(QStringLiteral("text")), 2);
        QVERIFY(!badge.elements.contains(QStringLiteral("script")));
        QVERIFY(badge.number("svg", "width") < 2000);
    }

    void textsStayInTheirHalves()
    {
        for (const char *language : {"en", "ar"}) {
            desk.site.set(Field::Language, QString::fromLatin1(language));
            const Badge badge = read(render());
            const double width = badge.number("svg", "width");
            const auto start = [&](int text) {
                return badge.number("text", "x", text) -
                       badge.number("text", "textLength", text) / 2;
            };
            const auto end = [&](int text) {
                return badge.number("text", "x", text) +
                       badge.number("text", "textLength", text) / 2;
            };
            const int first = isLeftFirst(badge) ? 0 : 1;
            QCOMPARE(isLeftFirst(badge), QLatin1String(language) == QLatin1String("en"));
            QVERIFY(start(first) >= 10);
            QVERIFY(end(first) + 20 <= start(1 - first));
            QVERIFY(end(1 - first) <= width - 10);
        }
    }

    void withoutASiteNameOnlyTheVerdict()
    {
        desk.site.set(Field::Name, QStringLiteral(" "));
        QCOMPARE(read(render()).texts, QStringList{QStringLiteral("Ship · 67%")});
    }

    void cleanup() { desk = ExampleDesk(); }

private:
    std::string render() const
    {
        const Pairing pairing = desk.pairing();
        return page::renderBadge(pairing.left, page::Context(pairing.site, *theme));
    }

    static bool isLeftFirst(const Badge &badge)
    {
        return badge.number("text", "x", 0) < badge.number("text", "x", 1);
    }

    static QString shapeOf(const std::string &svg)
    {
        static const QRegularExpression shape(QStringLiteral("8\\)\" d=\"([^\"]*)\""));
        return shape.match(QString::fromStdString(svg)).captured(1);
    }

    std::optional<page::Theme> theme;
    ExampleDesk desk;
};

VD_TEST_CASE(TestBadge)

} // namespace tst_badge

#include "tst_badge.moc"
