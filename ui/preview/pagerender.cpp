// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/pagerender.h"

#include <QJsonDocument>
#include <QSet>

namespace vd::ui {

namespace {

// Uses a template element, which accepts any element, even a table cell. Equal elements are not
// replaced, so that a selection survives.
const QLatin1String replaceParts(R"((parts, title) => {
    for (const [id, html] of parts) {
        const template = document.createElement('template');
        template.innerHTML = html;
        const now = template.content.firstElementChild;
        const shown = document.getElementById(id);
        if (!shown.isEqualNode(now))
            shown.replaceWith(now);
    }
    if (title !== null) {
        const template = document.createElement('template');
        template.innerHTML = title;
        document.title = template.content.textContent;
    }
})");

struct Stale
{
    QSet<QString> parts;
    bool head = false;
    bool wholePage = false;
};

Stale staleParts(const Pairing &shown, const Pairing &now, const std::vector<FieldRef> &changed)
{
    Stale stale;
    for (const FieldRef &field : changed) {
        // A record may have been added to the page or removed from it.
        for (const Pairing *pairing : {&shown, &now}) {
            const page::AffectedParts showing = page::partsAffectedBy(field, *pairing);
            stale.parts.unite(QSet(showing.parts.begin(), showing.parts.end()));
            stale.head |= showing.head;
            stale.wholePage |= showing.wholePage;
        }
    }
    return stale;
}

// The escaped title of the page.
QString titleIn(const QByteArray &page)
{
    static const QByteArray begin = "<title>";
    const qsizetype from = page.indexOf(begin) + begin.size();
    return QString::fromUtf8(page.mid(from, page.indexOf("</title>", from) - from));
}

QJsonArray render(const QSet<QString> &ids, const Pairing &pairing, const page::Theme &theme)
{
    const page::Context context(pairing.site, theme);
    QJsonArray rendered;
    for (const page::Part &part : page::partsOf(pairing)) {
        if (ids.contains(part.id))
            rendered.append(QJsonArray{part.id, QString::fromStdString(part.render(context))});
    }
    return rendered;
}

} // namespace

QString call(const QString &function, const QJsonArray &arguments)
{
    const QString list = QString::fromUtf8(QJsonDocument(arguments).toJson(QJsonDocument::Compact));
    return QStringLiteral("(%1)(...%2)").arg(function, list);
}

PageChange renderChange(const std::optional<Pairing> &shown, const Pairing &now,
                        const std::vector<FieldRef> &changed, const page::Theme &theme)
{
    const Stale stale = shown ? staleParts(*shown, now, changed) : Stale();
    if (!shown || stale.wholePage)
        return {page::renderComparePage(now, theme), {}, !shown};
    if (stale.parts.isEmpty() && !stale.head)
        return {};
    QJsonValue title;
    if (stale.head)
        title = titleIn(page::renderComparePage(now, theme));
    return {{}, call(replaceParts, {render(stale.parts, now, theme), title})};
}

} // namespace vd::ui
