// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/drawing.h"
#include "support/testcases.h"

#include <QTest>

namespace tst_drawing {

using namespace vd;

class TestDrawing : public QObject
{
    Q_OBJECT

private slots:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
};

static QByteArray drawing(const QByteArray &content)
{
    return "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' "
           "viewBox='0 0 10 10'>" +
           content + "</svg>";
}

void TestDrawing::accepts_data()
{
    QTest::addColumn<QByteArray>("svg");
    const auto row = [](const char *name, const QByteArray &svg) { QTest::newRow(name) << svg; };
    row("empty", drawing(""));
    row("declaration and type",
        "<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' "
        "'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>" +
            drawing("<rect width='5' height='5'/>"));
    row("gradient", drawing("<defs><linearGradient id='g'/></defs>"
                            "<rect fill='url(#g)' style='stroke:url( \"#g\" )'/>"));
    row("used twice", drawing("<g id='a'><rect/></g><use xlink:href='#a'/><use href='#a'/>"));
    row("nothing to use", drawing("<use href='#none'/>"));
    row("embedded picture", drawing("<image href='data:image/png;base64,iVBORw0KGgo='/>"));
    row("link", drawing("<a href='https://example.org/'><rect/></a>"));
    row("20,000 shapes", drawing(QByteArray("<rect/>").repeated(19'999)));
}

void TestDrawing::accepts()
{
    QFETCH(const QByteArray, svg);
    QCOMPARE(findDrawingFault(svg), std::nullopt);
}

void TestDrawing::refuses_data()
{
    QTest::addColumn<QByteArray>("svg");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const QByteArray &svg, const char *fault) {
        QTest::newRow(name) << svg << QString::fromUtf8(fault);
    };
    const char *xml = "it is not well-formed XML";
    const char *entities = "it declares entities";
    const char *elsewhere = "it refers to other files; save it with everything embedded";
    const char *shapes = "it is nested too deeply, or draws more than 20000 shapes";
    row("nothing", "", xml);
    row("cut off", drawing("<rect/>").chopped(3), xml);
    row("two roots", drawing("") + drawing(""), xml);
    row("entity", "<!DOCTYPE svg [<!ENTITY a 'b'>]>" + drawing("<text>&a;</text>"), entities);
    row("entity of a file",
        "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>" + drawing("&a;"), entities);
    row("entity of a parameter", "<!DOCTYPE svg [<!ENTITY % a 'b'>]>" + drawing(""), entities);
    row("file", drawing("<image href='/etc/hostname'/>"), elsewhere);
    row("pipe", drawing("<image xlink:href='file:///tmp/pipe'/>"), elsewhere);
    row("web", drawing("<image xlink:href='https://example.org/a.png'/>"), elsewhere);
    row("drawing in a picture", drawing("<image href='data:image/svg+xml;base64,AAAA'/>"),
        elsewhere);
    row("use of a file", drawing("<use href='other.svg#a'/>"), elsewhere);
    row("gradient of a file", drawing("<linearGradient href='other.svg#a'/>"), elsewhere);
    row("fill of a file", drawing("<rect fill='url(other.svg#a)'/>"), elsewhere);
    row("style of a file", drawing("<rect style='fill:URL(  \"other.svg#a\")'/>"), elsewhere);
    row("style sheet", "<?xml-stylesheet href='a.css'?>" + drawing(""), elsewhere);
    row("imported style", drawing("<style>@import 'a.css';</style>"), elsewhere);
    row("font of a file", drawing("<style>@font-face{src:url(a.ttf)}</style>"), elsewhere);
    row("use of itself", drawing("<g id='a'><use href='#a'/></g>"), shapes);
    row("use of each other",
        drawing("<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>"), shapes);
    QByteArray bomb = "<g id='a0'><rect/></g>";
    for (int i = 1; i < 12; ++i) {
        const QByteArray use = "<use href='#a" + QByteArray::number(i - 1) + "'/>";
        bomb += "<g id='a" + QByteArray::number(i) + "'>" + use.repeated(10) + "</g>";
    }
    row("10 of 10 of 10 of …", drawing(bomb), shapes);
    row("20,001 shapes", drawing(QByteArray("<rect/>").repeated(20'000)), shapes);
    row("nested deeply",
        drawing(QByteArray("<g>").repeated(200) + QByteArray("</g>").repeated(200)), shapes);
}

void TestDrawing::refuses()
{
    QFETCH(const QByteArray, svg);
    QFETCH(const QString, fault);
    QCOMPARE(findDrawingFault(svg), fault);
}

VD_TEST_CASE(TestDrawing)

} // namespace tst_drawing

#include "tst_drawing.moc"
