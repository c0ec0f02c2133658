// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/drawing.h"

#include "panel/tr.h"

#include <QHash>
#include <QXmlStreamReader>

#include <vector>

namespace vd {

namespace {

constexpr int depthLimit = 100;    // of elements within elements, and of uses within uses
constexpr int shapeLimit = 20'000; // that are drawn: an element counts each time it is used

using DrawingFault = std::optional<QString>;

QString refersElsewhere()
{
    return PanelTr::tr("it refers to other files; save it with everything embedded");
}

// Only parts of the drawing itself: url(#gradient).
bool staysInside(QStringView text)
{
    const QLatin1String reference("url(");
    for (qsizetype at = text.indexOf(reference, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(reference, at + 1, Qt::CaseInsensitive)) {
        QStringView target = text.mid(at + reference.size()).trimmed();
        if (target.startsWith(u'"') || target.startsWith(u'\''))
            target = target.mid(1);
        if (!target.startsWith(u'#'))
            return false;
    }
    return !text.contains(QLatin1String("@import"), Qt::CaseInsensitive);
}

bool isEmbeddedPicture(QStringView address)
{
    for (const char *type : {"png", "jpeg", "jpg", "webp", "gif"}) {
        if (address.startsWith(QLatin1String("data:image/") + QLatin1String(type) + u';'))
            return true;
    }
    return false;
}

// The elements of a drawing, and how often they would be drawn.
class DrawingReader
{
public:
    explicit DrawingReader(const QByteArray &svg)
        : m_xml(svg)
    {
    }

    DrawingFault fault();

private:
    struct Element
    {
        std::vector<int> children;
        QString used;    // the id of the element that this one draws again
        int shapes = -1; // that it draws; -1: not counted yet
    };

    DrawingFault read();
    DrawingFault open();
    bool countShapes(int element, int depth);

    QXmlStreamReader m_xml;
    std::vector<Element> m_elements; // the first one is the whole drawing
    std::vector<int> m_open;
    QHash<QString, int> m_byId;
};

DrawingFault DrawingReader::fault()
{
    while (!m_xml.atEnd()) {
        m_xml.readNext();
        if (auto fault = read())
            return fault;
    }
    if (m_xml.hasError() || m_elements.empty())
        return PanelTr::tr("it is not well-formed XML");
    if (!countShapes(0, 0))
        return PanelTr::tr("it is nested too deeply, or draws more than %1 shapes").arg(shapeLimit);
    return {};
}

DrawingFault DrawingReader::read()
{
    switch (m_xml.tokenType()) {
    case QXmlStreamReader::DTD:
        return m_xml.entityDeclarations().isEmpty() ? DrawingFault()
                                                    : PanelTr::tr("it declares entities");
    case QXmlStreamReader::EntityReference: return PanelTr::tr("it declares entities");
    case QXmlStreamReader::ProcessingInstruction: return refersElsewhere();
    case QXmlStreamReader::Characters:
        return staysInside(m_xml.text()) ? DrawingFault() : refersElsewhere();
    case QXmlStreamReader::StartElement: return open();
    case QXmlStreamReader::EndElement: m_open.pop_back(); return {};
    default: return {};
    }
}

DrawingFault DrawingReader::open()
{
    if (m_open.size() > size_t(depthLimit) || m_elements.size() > size_t(shapeLimit))
        return PanelTr::tr("it is nested too deeply, or draws more than %1 shapes").arg(shapeLimit);
    const int element = int(m_elements.size());
    m_elements.emplace_back();
    if (!m_open.empty())
        m_elements[size_t(m_open.back())].children.push_back(element);
    m_open.push_back(element);
    const bool isLink = m_xml.name() == QLatin1String("a"); // nothing follows it while drawing
    for (const auto &attribute : m_xml.attributes()) {
        const QStringView value = attribute.value();
        if (attribute.name() == QLatin1String("id"))
            m_byId.insert(value.toString(), element);
        if (attribute.name() != QLatin1String("href")) {
            if (!staysInside(value))
                return refersElsewhere();
        } else if (value.startsWith(u'#')) {
            m_elements[size_t(element)].used = value.mid(1).toString();
        } else if (!isLink && !isEmbeddedPicture(value)) {
            return refersElsewhere();
        }
    }
    return {};
}

// False beyond the limits, where one that uses itself ends, too.
bool DrawingReader::countShapes(int element, int depth)
{
    Element &counted = m_elements[size_t(element)];
    if (counted.shapes >= 0)
        return true;
    if (depth > depthLimit)
        return false;
    qint64 shapes = 1;
    const auto add = [&](int part) {
        if (!countShapes(part, depth + 1))
            return false;
        shapes += m_elements[size_t(part)].shapes;
        return shapes <= shapeLimit;
    };
    for (const int child : counted.children) {
        if (!add(child))
            return false;
    }
    if (const auto used = m_byId.constFind(counted.used); used != m_byId.constEnd() && !add(*used))
        return false;
    counted.shapes = int(shapes);
    return true;
}

} // namespace

std::optional<QString> findDrawingFault(const QByteArray &svg)
{
    return DrawingReader(svg).fault();
}

} // namespace vd
