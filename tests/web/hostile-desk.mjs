// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { addresses, payloads } from './payloads.mjs';
import { isProgram } from './support.mjs';

export const payloadCount = payloads.length;

const plainFields = ['name', 'tagline', 'category', 'bestFor', 'pricing'];
const seatsOfTool = 4;

/** The mark by which a payload is found again in what a page shows. */
export const plainMark = (index) => `t${String(index).padStart(3, '0')}x`;
export const markdownMark = (index) => `m${String(index).padStart(3, '0')}x`;

/**
 * A desk with a payload in every free text. Each payload stands in a plain field and in a Markdown
 * field that some comparison shows; with `full`, in every field of a tool, a seat and a persona.
 */
export function hostileDesk({ full = false } = {}) {
    const toolCount = full ? payloads.length + (payloads.length % 2) : 80;
    const personas = Array.from({ length: 2 * toolCount }, (_, i) => makePersona(i));
    const tools = Array.from({ length: toolCount }, (_, i) => makeTool(i, toolCount, personas));
    const comparisons = [];
    for (let i = 0; i < toolCount; i += 2) {
        const pair = [tools[i].slug, tools[i + 1].slug];
        const [left, right] = i % 4 ? pair.reverse() : pair;
        comparisons.push({
            left,
            right,
            title: i % 8 ? null : plain(i),
            standfirst: i % 6 ? null : plain(i + 1),
        });
    }
    return { format: 'verdictdesk', version: 1, site, personas, tools, comparisons };
}

const nth = (i) => i % payloads.length;
const oneLine = (text) => text.replace(/[\r\n]+/g, ' ');
const plain = (i) => `${oneLine(payloads[nth(i)])} ${plainMark(nth(i))}`;
const markdown = (i) => `${markdownMark(nth(i))}\n\n${payloads[nth(i)]}\n`;

const breaker = (fragment) => plain(payloads.findIndex((payload) => payload.startsWith(fragment)));

const site = {
    name: breaker('</title>'),
    baseUrl: "https://example.org/it's/",
    language: 'en',
    kicker: breaker('</section>'),
    standfirst: breaker('<svg onload'),
    shipThreshold: 60,
    newsletter: {
        kicker: breaker('</textarea>'),
        heading: breaker('<base href'),
        blurb: breaker('<meta http-equiv'),
        action: "https://example.org/subscribe?a='onfocus=alert(1)&b=2",
    },
    bookmarks: {
        heading: breaker('<form action'),
        empty: breaker('{{{'),
        hint: breaker('</script>'),
    },
};

function makePersona(i) {
    return {
        slug: `persona-${i}`,
        name: plain(i),
        motto: plain(i + 1),
        stance: plain(i + 2),
        likes: [plain(i + 3), plain(i + 4)],
        dislikes: [plain(i + 5)],
        obligations: [plain(i + 6)],
        bannedPhrases: [plain(i + 7)],
        color: '#2563eb',
    };
}

function makeTool(i, toolCount, personas) {
    const text = (field) => plain(i + plainFields.indexOf(field) * toolCount);
    return {
        slug: `hostile-${String(i).padStart(3, '0')}`,
        name: text('name'),
        tagline: text('tagline'),
        category: text('category'),
        description: markdown(i),
        website: oneLine(addresses[i % addresses.length]),
        monogram: i % 3 === 1 ? plain(i + 8) : null,
        bestFor: text('bestFor'),
        logo: i % 3 === 2 ? { mime: 'image/svg+xml', alt: plain(i + 9), data: hostileSvg } : null,
        pricing: {
            entry: ['free', 'freemium', 'paid', 'contact', null][i % 5],
            text: text('pricing'),
            amount: i % 5 === 2 ? 10 : null,
            currency: plain(i + 10),
            per: plain(i + 11),
            checkedOn: '2026-05-01',
        },
        community: { ship: i % 7, skip: i % 3, asOf: '2026-05-01' },
        status: 'published',
        starred: false,
        updatedAt: '2026-05-01T09:30:00.000Z',
        formerSlugs: [],
        verdictHistory: [],
        seats: Array.from({ length: seatsOfTool }, (_, seat) => ({
            persona: personas[(2 * i + seat) % personas.length].slug,
            score: seat === 3 ? null : (i * 37 + seat * 29) % 101,
            verdict: [null, 'ship', 'skip', null][seat],
            review: markdown(i + (seat + 1) * toolCount),
            author: plain(i + 12 + seat),
            reviewedOn: '2026-05-01',
        })),
    };
}

// What refers to other files is refused at the door, so it is not here (tst_drawing).
const hostileSvg = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg"
 xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10" onload="alert(1)">
<script>alert(1); window.pwned = 1; fetch('http://canary.invalid/logo')</script>
<foreignObject width="10" height="10"><body xmlns="http://www.w3.org/1999/xhtml"
 onload="alert(1)"><p onclick="alert(1)">Press</p></body></foreignObject>
<circle cx="5" cy="5" r="4" onmouseover="alert(1)"/>
</svg>`,
).toString('base64');

if (isProgram(import.meta)) {
    const { values, positionals } = parseArgs({
        options: { pairs: { type: 'string' }, full: { type: 'boolean' } },
        allowPositionals: true,
    });
    if (positionals.length !== 1) {
        console.error('usage: node hostile-desk.mjs OUT.json [--pairs OUT.txt] [--full]');
        process.exit(2);
    }
    const desk = hostileDesk(values);
    writeFileSync(positionals[0], `${JSON.stringify(desk, null, 2)}\n`);
    if (values.pairs) {
        const lines = desk.comparisons.map(({ left, right }) => `${left} ${right}\n`);
        writeFileSync(values.pairs, lines.join(''));
    }
    const { tools, comparisons } = desk;
    console.log(`${payloadCount} payloads in ${tools.length} tools, ${comparisons.length} pages`);
}
