// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/partscripts.h"

#include "page/comparepage.h"
#include "ui/preview/pagerender.h"

#include <QJsonArray>

namespace vd::ui {

namespace {

// The page itself stores the part shown or clicked last, because the next question may come before
// the answer to the previous one.
const QLatin1String partAt(R"((parts, x, y) => {
    let hint = '';
    for (let hit = document.elementFromPoint(x, y); hit; hit = hit.parentElement) {
        if (parts.includes(hit.id)) {
            globalThis.lastPart = hit.id;
            return [hit.id, hint];
        }
        hint ||= hit.classList[0] ?? '';
    }
    return null;
})");

// Skips parts that are not drawn, such as a table's head on a phone.
const QLatin1String readPart(R"((parts, after) => {
    const box = id => document.getElementById(id)?.getBoundingClientRect();
    const drawn = parts.filter(id => box(id)?.width > 1 && box(id).height > 1);
    const inView = id => box(id).bottom > 0 && box(id).top < innerHeight;
    const whole = id => inView(id) && box(id).top >= 0;
    const last = drawn.find(id => id === globalThis.lastPart && inView(id));
    const index = drawn.indexOf(last ?? drawn.find(whole) ?? drawn.find(inView)) + after;
    const id = drawn[Math.max(0, Math.min(index, drawn.length - 1))];
    document.getElementById(id)?.scrollIntoView({block: 'nearest', behavior: 'instant'});
    globalThis.lastPart = id;
    return id ?? null;
})");

// Highlights with an animation, because it does not change the document.
const QLatin1String markPart(R"(id => {
    const part = document.getElementById(id);
    if (!part)
        return;
    globalThis.lastPart = id;
    part.scrollIntoView({block: 'nearest', behavior: 'instant'});
    const mark = {outline: '2px solid var(--accent, Highlight)', outlineOffset: '4px'};
    part.animate([mark, mark], 1200);
})");

QJsonArray partIds(const Pairing &pairing)
{
    QJsonArray ids;
    for (const page::Part &part : page::partsOf(pairing))
        ids.append(part.id);
    return ids;
}

} // namespace

QString partAtScript(const Pairing &pairing, const QPointF &point)
{
    return call(partAt, QJsonArray{partIds(pairing), point.x(), point.y()});
}

QString readPartScript(const Pairing &pairing, int after)
{
    return call(readPart, QJsonArray{partIds(pairing), after});
}

QString markPartScript(const QString &id)
{
    return call(markPart, QJsonArray{id});
}

} // namespace vd::ui
