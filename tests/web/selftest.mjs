// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { judgeAxe } from './axe.mjs';
import { judgeBookmarks } from './bookmarks.mjs';
import { comparePage, escape } from './fixture.mjs';
import { hostileDesk, markdownMark, plainMark } from './hostile-desk.mjs';
import { judgeHostile } from './hostile.mjs';
import { judgeHtml } from './html.mjs';
import { judgeLayout } from './layout.mjs';
import { payloads } from './payloads.mjs';
import { launchBrowser, Pages } from './support.mjs';

const open = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src *";
const raw = (text) => text;

let dir;
let browser;
let folders = 0;

before(async () => {
    dir = mkdtempSync(join(tmpdir(), 'verdictdesk-selftest-'));
    browser = await launchBrowser();
});

after(async () => {
    await browser.close();
    rmSync(dir, { recursive: true });
});

function pagesOf(...sources) {
    const folder = join(dir, String((folders += 1)));
    mkdirSync(folder);
    sources.forEach((source, i) =>
        writeFileSync(join(folder, `page-${String(i).padStart(2, '0')}.html`), source),
    );
    return new Pages(folder);
}

const judges = { judgeHtml, judgeAxe, judgeLayout, judgeHostile, judgeBookmarks };

for (const [name, judge] of Object.entries(judges)) {
    test(`${name} accepts a good page`, async () => {
        const report = await judge(pagesOf(comparePage()), { browser });
        assert.deepEqual(report.faults, []);
        assert.ok(report.ok);
    });

    test(`${name} fails on no pages`, async () => {
        const report = await judge(pagesOf(), { browser });
        assert.ok(!report.ok);
    });
}

const bad = [
    [judgeHtml, 'error', 'a stray end tag', { body: '</div>' }],
    [judgeHtml, 'error', 'an id twice', { body: '<p id="main">x</p>' }],
    [judgeHtml, 'warning', 'a section without heading', { body: '<section><p>x</p></section>' }],
    [judgeHtml, 'warning', 'text that is not NFC', { body: '<p>e\u0301</p>' }],

    [judgeAxe, 'color-contrast', 'low contrast', { style: 'h1 { color: #aaa }' }],
    [
        judgeAxe,
        'color-contrast',
        'low contrast in the dark',
        { style: '@media (prefers-color-scheme: dark) { h1 { color: #333 } }' },
    ],
    [
        judgeAxe,
        'color-contrast',
        'low contrast when narrow',
        { style: '@media (max-width: 400px) { p { color: #bbb; background: #ccc } }' },
    ],
    [judgeAxe, 'heading-order', 'a skipped heading level', { body: '<h4>x</h4>' }],
    [
        judgeAxe,
        'target-size',
        'targets too small',
        {
            style: '.t { display: block; width: 9px; height: 9px; overflow: hidden }',
            body: '<a class="t" href="#a">a</a><a class="t" href="#b">b</a><a class="t" href="#c">c</a>',
        },
    ],
    [judgeAxe, 'region', 'text outside the landmarks', { body: '</main><p>x</p><main>' }],
    [
        judgeAxe,
        'request',
        'an outside image that the policy stops',
        { body: '<img src="https://canary.invalid/x.png" alt="x">' },
    ],
    [
        judgeAxe,
        'request',
        'a file beside it',
        { policy: open, body: '<img src="other.png" alt="x">' },
    ],
    [judgeAxe, 'console', 'a console error', { script: 'console.error("x");' }],
    [judgeAxe, 'console', 'a script that the policy stops', { body: '<script>1</script>' }],
    [judgeAxe, 'script-error', 'a script error', { script: 'nowhere();' }],

    [
        judgeLayout,
        'overflow',
        'a wide block',
        { body: '<div class="w">x</div>', style: '.w { width: 330px }' },
    ],
    [
        judgeLayout,
        'overflow',
        'a long word',
        { body: `<p>${'W'.repeat(200)}</p>`, style: 'p { overflow-wrap: normal }' },
    ],
    [
        judgeLayout,
        'clipped',
        'a wide text that body cuts',
        {
            body: `<p>${'W'.repeat(200)}</p>`,
            style: 'p { overflow-wrap: normal } html { overflow-x: clip }',
        },
    ],
    [
        judgeLayout,
        'clipped',
        'a box that cuts its text',
        {
            body: '<p class="c">as much text as no box of 20 px holds</p>',
            style: '.c { width: 20px; overflow: hidden; white-space: nowrap }',
        },
    ],
    [
        judgeLayout,
        'clipped',
        'a text that sticks out to the left',
        { body: '<p class="c">some text</p>', style: '.c { margin-left: -3rem }' },
    ],
    [
        judgeLayout,
        'no-script',
        'a card that a script shows',
        { style: '#card_left { display: none }', script: 'card_left.style.display = "block";' },
    ],
    [
        judgeLayout,
        'no-script',
        'bookmarks shown without script',
        { style: '#bookmarks_list { display: block }' },
    ],
    [
        judgeLayout,
        'overflow',
        'a wide block in print',
        { body: '<div class="w">x</div>', style: '@media print { .w { width: 900px } }' },
    ],

    [
        judgeHostile,
        'dialog',
        'a script that asks',
        { policy: open, body: '<script>alert(1)</script>' },
    ],
    [
        judgeHostile,
        'dialog',
        'a script that only the policy stops',
        { body: '<script>alert(1)</script>' },
    ],
    [judgeHostile, 'executed', 'a canary', { body: '<script>window.pwned = 1</script>' }],
    [
        judgeHostile,
        'executed',
        'a fetch',
        { body: '<script>fetch("http://canary.invalid/")</script>' },
    ],
    [
        judgeHostile,
        'executed',
        'a handler that waits for the pointer',
        { body: '<p onpointerover="pwned = 1">x</p>' },
    ],
    [
        judgeHostile,
        'executed',
        'a handler that waits for focus',
        { body: '<p tabindex="0" onfocus="pwned = 1">x</p>' },
    ],
    [
        judgeHostile,
        'executed',
        'a handler that waits for a toggle',
        { body: '<details ontoggle="pwned = 1"><summary>x</summary></details>' },
    ],
    [
        judgeHostile,
        'executed',
        'names written as HTML by script',
        {
            left: { ...comparePageTool(), name: '<img src=x onerror=pwned=1>' },
            list: bookmarksByHtml(),
        },
    ],
    [judgeHostile, 'attribute', 'an onclick attribute', { body: '<p onclick="x()">x</p>' }],
    [judgeHostile, 'attribute', 'a style attribute', { body: '<p style="color: red">x</p>' }],
    [judgeHostile, 'attribute', 'raw markup without effect', { body: '<b data-canary>x</b>' }],
    [judgeHostile, 'tag', 'an unknown tag', { body: '<xss>x</xss>' }],
    [
        judgeHostile,
        'tag',
        'a tag inside noscript',
        { body: '<noscript><object></object></noscript>' },
    ],
    [judgeHostile, 'tag', 'a tag inside a template', { body: '<template><embed></template>' }],
    [
        judgeHostile,
        'tag',
        'a form of its own',
        { body: '<form action="https://example.org/"><p>x</p></form>' },
    ],
    [judgeHostile, 'tag', 'a base', { head: '<base href="https://canary.invalid/">' }],
    [judgeHostile, 'tag', 'a refresh', { head: '<meta http-equiv="refresh" content="999">' }],
    [
        judgeHostile,
        'tag',
        'a foreignObject',
        { body: '<svg><foreignObject></foreignObject></svg>' },
    ],
    [
        judgeHostile,
        'request',
        'a refresh to elsewhere',
        { head: '<meta http-equiv="refresh" content="0;url=https://canary.invalid/">' },
    ],
    [
        judgeHostile,
        'frame',
        'a frame',
        { policy: `${open}; frame-src *`, body: '<iframe srcdoc="x"></iframe>' },
    ],
    [
        judgeHostile,
        'url',
        'an outside image',
        { body: '<img src="https://example.org/x.png" alt="">' },
    ],
    [judgeHostile, 'script', 'a script without hash', { body: '<script>1</script>' }],
    [
        judgeHostile,
        'script',
        'JSON-LD without hash',
        { head: '<script type="application/ld+json">{}</script>' },
    ],
    [judgeHostile, 'style', 'a style without hash', { head: '<style>p { color: red }</style>' }],
    [
        judgeHostile,
        'json-ld',
        'JSON-LD that is not JSON',
        { head: '<script type="application/ld+json">{</script>' },
    ],
    [
        judgeHostile,
        'json-ld',
        'JSON-LD with a bare <',
        { head: '<script type="application/ld+json">"<"</script>' },
    ],
    [judgeHostile, 'policy', 'an open policy', { policy: open }],
    [
        judgeHostile,
        'policy',
        'a policy too late',
        { head: '<meta http-equiv="Content-Security-Policy" content="">' },
    ],
    [judgeHostile, 'control', 'a control character', { body: '<p>\u0001</p>' }],
    [judgeHostile, 'bidi', 'a bidi control that is not isolated', { body: '<p>x \u202e y</p>' }],

    [judgeBookmarks, 'bookmarks', 'a list that a script never shows', { list: '' }],
    [
        judgeBookmarks,
        'bookmarks',
        'bookmarks that forget',
        { list: 'try { localStorage.clear(); } catch {}' + goodList() },
    ],
    [
        judgeBookmarks,
        'bookmarks',
        'a name that is never listed',
        { list: goodList().replace('.textContent = name', '.textContent = "?"') },
    ],
    [
        judgeBookmarks,
        'bookmarks',
        'an empty text that stays away',
        { list: goodList().replace('names.length > 0', 'true') },
    ],
    [
        judgeBookmarks,
        'script-error',
        'no care for a storage that throws',
        { list: goodList().replaceAll(/(try \{|\} catch \{\})/g, '') },
    ],
];

// All bad pages of a judge are judged in one go, so a fault must also name its page.
const faultsOf = new Map();

async function judgeBad(judge) {
    const sources = bad.filter((row) => row[0] === judge).map((row) => comparePage(row[3]));
    const pages = pagesOf(...sources);
    const { faults } = await judge(pages, { browser, widths: [360] });
    return pages.files.map((file) => faults.filter(({ page }) => page === pages.name(file)));
}

for (const [judge, rule, what, options] of bad) {
    test(`${judge.name} finds ${what}`, async () => {
        if (!faultsOf.has(judge)) {
            faultsOf.set(judge, judgeBad(judge));
        }
        const index = bad.filter((row) => row[0] === judge).findIndex((row) => row[3] === options);
        const rules = (await faultsOf.get(judge))[index].map((fault) => fault.rule);
        assert.ok(rules.includes(rule), `wanted ${rule}, got ${rules.join(' ') || 'nothing'}`);
    });
}

function goodList() {
    return /<script>([\s\S]*?)<\/script>\n<\/body>/.exec(comparePage())[1];
}

function bookmarksByHtml() {
    return goodList().replace('.textContent = name', '.innerHTML = name');
}

function comparePageTool() {
    const { tools } = hostileDesk();
    return { ...tools[0], slug: 'a', tagline: 'x', category: 'x', description: 'x', bestFor: 'x' };
}

test('judgeHostile finds every link that is not absolute http, https or mailto', async () => {
    const evil = [
        'javascript:alert(1)',
        'JAVASCRIPT:x',
        'java&Tab;script:x',
        ' javascript:x',
        'vbscript:x',
        'data:text/html,x',
        '//host',
        'ftp://example.org/',
        'tel:1',
        'relative',
        'https:evil',
        'https://',
        '',
    ];
    const good = ['https://example.org/', 'http://example.org', 'mailto:a@example.org', '#main'];
    const links = [...evil, ...good].map((url) => `<p><a href="${url}">x</a></p>`).join('');
    const { faults } = await judgeHostile(pagesOf(comparePage({ body: links })), { browser });
    const found = new Set(faults.filter(({ rule }) => rule === 'url').map(({ text }) => text));
    assert.deepEqual([...found].sort(), evil.map((url) => url.replace('&Tab;', '\t')).sort());
});

test('judgeHtml passes over normal form when told to', async () => {
    const pages = pagesOf(comparePage({ body: '<p>e\u0301</p>' }));
    const report = await judgeHtml(pages, { 'allow-normal-form': true });
    assert.deepEqual(report.faults, []);
});

test('a page of a site may use the files of the site', async () => {
    const pages = pagesOf(
        comparePage({ body: '<p><a href="page-01.html">x</a></p>' }),
        comparePage(),
    );
    pages.site = true;
    assert.deepEqual((await judgeHostile(pages, { browser })).faults, []);
});

test('the hostile desk keeps to the format', () => {
    const desk = hostileDesk();
    assert.deepEqual(desk, hostileDesk());
    assert.ok(payloads.length >= 120);
    assert.equal(new Set(payloads).size, payloads.length);
    const refused =
        /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff\ufdd0-\ufdef]|\p{Cs}|[\ufffe\uffff]/u;
    const walk = (value, key) => {
        if (typeof value === 'string') {
            assert.doesNotMatch(value, refused);
            const markdown = key === 'review' || key === 'description' || key === 'data';
            assert.ok(markdown || !/[\r\n]/.test(value), `${key} is one line: ${value}`);
            assert.ok(value.length <= (key === 'name' ? 200 : markdown ? 1e6 : 1000), key);
        } else if (value !== null && typeof value === 'object') {
            Object.entries(value).forEach(([k, v]) => walk(v, Array.isArray(value) ? key : k));
        }
    };
    walk(desk);
    for (const records of [desk.tools, desk.personas]) {
        assert.equal(new Set(records.map(({ slug }) => slug)).size, records.length);
    }
});

test('comparisons show every payload as plain text and as Markdown', () => {
    const { tools, comparisons } = hostileDesk();
    const compared = new Set(comparisons.flatMap(({ left, right }) => [left, right]));
    assert.equal(compared.size, tools.length);
    const lines = tools
        .flatMap(({ name, tagline, category, bestFor, pricing }) => [
            name,
            tagline,
            category,
            bestFor,
            pricing.text,
        ])
        .join('\n');
    const texts = tools
        .flatMap(({ description, seats }) => [description, ...seats.map(({ review }) => review)])
        .join('\n');
    payloads.forEach((payload, i) => {
        assert.ok(lines.includes(plainMark(i)), `in no plain field: ${payload}`);
        assert.ok(texts.includes(markdownMark(i)), `in no Markdown field: ${payload}`);
    });
});

function hostilePages(text) {
    const { tools } = hostileDesk();
    const pairs = tools.slice(0, 4).map((tool, i) => [tool, tools[tools.length - 1 - i]]);
    return pagesOf(...pairs.map(([left, right]) => comparePage({ left, right, text })));
}

test('an exporter that escapes withstands the hostile desk', async () => {
    const pages = hostilePages(escape);
    assert.deepEqual((await judgeHostile(pages, { browser })).faults, []);
    assert.deepEqual((await judgeHtml(pages, { 'allow-normal-form': true })).faults, []);
    assert.deepEqual((await judgeLayout(pages, { browser })).faults, []);
});

test('an exporter that does not escape fails on every page', async () => {
    const pages = hostilePages(raw);
    const { faults } = await judgeHostile(pages, { browser });
    assert.equal(new Set(faults.map(({ page }) => page)).size, pages.files.length);
    const rules = new Set(faults.map(({ rule }) => rule));
    for (const rule of ['attribute', 'dialog', 'request', 'script', 'tag', 'url']) {
        assert.ok(rules.has(rule), `no ${rule} among ${[...rules].join(' ')}`);
    }
});
