// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { judgeBrowse } from './browse.mjs';
import { judgeFeeds } from './feeds.mjs';
import { judgeMarkup } from './hostile.mjs';
import { judgeHtml } from './html.mjs';
import { judgeLighthouse } from './lighthouse.mjs';
import { judgeLinks } from './links.mjs';
import { publish } from './publish.mjs';
import { judgeStructured } from './structured.mjs';
import { launchBrowser } from './support.mjs';

const tool = 'tools/marsam.html';
const pair = 'compare/ecritoire-vs-second-reader.html';
const cli = process.argv[2];

let out;
let browser;
let pages;
let desk;
let release; // the site is served until this is called
let published;

before(async () => {
    assert.ok(cli, 'usage: node site-selftest.mjs VERDICTDESK-CLI');
    out = mkdtempSync(join(tmpdir(), 'verdictdesk-site-selftest-'));
    browser = await launchBrowser();
    await new Promise((ready, failed) => {
        published = publish({ cli, out, name: 'site', path: '/verdicts/' }, (site) => {
            ({ pages, desk } = site);
            ready();
            return new Promise((done) => {
                release = done;
            });
        });
        published.catch(failed);
    });
});

after(async () => {
    release?.();
    await published?.catch(() => {});
    await browser?.close();
    rmSync(out, { recursive: true, force: true });
});

/** The site's file with `pattern` replaced, for as long as `work` takes. */
async function withBroken(name, pattern, text, work) {
    const file = join(pages.root, name);
    const whole = readFileSync(file, 'utf8');
    const broken = whole.replace(pattern, text);
    assert.notEqual(broken, whole, `${name} has nothing that matches ${pattern}`);
    writeFileSync(file, broken);
    try {
        await work();
    } finally {
        writeFileSync(file, whole);
    }
}

const just = (...names) => pages.where((name) => names.includes(name));

const main = /<main [^>]*>/;
const addLink = (address) => [main, (tag) => `${tag}<p><a href="${address}">x</a></p>`];
const openForm = '<button type="button">x</button>';

const openAll = walk('openAll');

const bad = [
    [judgeLinks, 'dead', 'a dead link', tool, ...addLink('nowhere.html')],
    [
        judgeLinks,
        'dead',
        'a dead link by an absolute path',
        tool,
        ...addLink('/verdicts/nowhere.html'),
    ],
    [judgeLinks, 'dead', 'a fragment that no part has', tool, ...addLink('../index.html#nowhere')],
    [judgeLinks, 'dead', 'a missing style', tool, 'assets/style.css', 'assets/stile.css'],
    [judgeLinks, 'outside', 'a link out of the folder', tool, ...addLink('../../x.html')],
    [
        judgeLinks,
        'outside',
        'a script from elsewhere',
        tool,
        /src="[^"]*script.js"/,
        'src="https://example.org/x.js"',
    ],
    [judgeLinks, 'detour', 'a link to a redirect', tool, ...addLink('lathe.html')],
    [judgeLinks, 'dead', 'a redirect to nowhere', 'tools/lathe.html', /url=[^"]*/, 'url=gone.html'],
    [
        judgeLinks,
        'canonical',
        'another canonical link',
        tool,
        /(rel="canonical" href="[^"]*)marsam/,
        '$1x',
    ],
    [judgeLinks, 'canonical', 'no canonical link', tool, /<link rel="canonical"[^>]*>/, ''],
    [
        judgeLinks,
        'canonical',
        'another og:url',
        pair,
        /(property="og:url" content="[^"]*)ecritoire/,
        '$1x',
    ],
    [
        judgeLinks,
        'reach',
        'a page that nothing leads to',
        'tools/index.html',
        /href="[^"]*understudy.html"/g,
        'href="index.html"',
    ],
    [
        judgeLinks,
        'unused',
        'a badge that nothing shows',
        tool,
        /src="[^"]*badges[^"]*"/,
        'src="../assets/icon.svg"',
    ],
    [
        judgeLinks,
        'robots',
        'a page hidden from search engines',
        tool,
        '<title>',
        '<meta name="robots" content="noindex"><title>',
    ],

    [judgeFeeds, 'judgeFeed', 'a feed that is not XML', 'feed.xml', '</entry>', ''],
    [
        judgeFeeds,
        'judgeFeed',
        'an entry without id',
        'feed.xml',
        /(<entry>[^]*?)<id>.*?<\/id>/,
        '$1',
    ],
    [
        judgeFeeds,
        'judgeFeed',
        'a date that is none',
        'feed.xml',
        /<updated>\d{4}-\d\d/,
        '<updated>2026-13',
    ],
    [judgeFeeds, 'judgeFeed', 'an unknown element', 'feed.xml', '<entry>', '<entry><xss/>'],
    [
        judgeFeeds,
        'feed',
        'an id twice',
        'feed.xml',
        /(<entry>[^]*?<id>)(.*?)(<\/id>[^]*?<entry>[^]*?<id>).*?</,
        '$1$2$3$2<',
    ],
    [
        judgeFeeds,
        'feed',
        'an entry that leads nowhere',
        'feed.xml',
        'tools/marsam.html',
        'tools/gone.html',
    ],
    [judgeFeeds, 'feed', 'another self', 'feed.xml', '/feed.xml"', '/atom.xml"'],
    [
        judgeFeeds,
        'feed',
        'an updated before its entries',
        'feed.xml',
        /<updated>\d{4}/,
        '<updated>2001',
    ],
    [
        judgeFeeds,
        'judgeSitemap',
        'a sitemap with a wrong element',
        'sitemap.xml',
        /lastmod/g,
        'changed',
    ],
    [
        judgeFeeds,
        'sitemap',
        'a sitemap that leaves a page out',
        'sitemap.xml',
        /<url>.*?marsam.*?<\/url>/,
        '',
    ],
    [
        judgeFeeds,
        'sitemap',
        'a sitemap with a dead address',
        'sitemap.xml',
        'tools/marsam.html',
        'tools/gone.html',
    ],
    [judgeFeeds, 'robots', 'a robots.txt that forbids', 'robots.txt', 'Disallow:', 'Disallow: /'],
    [judgeFeeds, 'robots', 'a robots.txt without sitemap', 'robots.txt', /Sitemap:.*/, ''],
    [
        judgeFeeds,
        'search',
        'an index with a dead address',
        'search.json',
        'tools/marsam.html',
        'tools/gone.html',
    ],
    [
        judgeFeeds,
        'search',
        'an index that is not the script',
        'assets/search.js',
        'Marsam',
        'Mersam',
    ],
    [judgeFeeds, 'judgeSearch', 'an index that is not JSON', 'search.json', '[', '{'],

    [judgeStructured, 'data', 'a price of its own', tool, '"price":12', '"price":0'],
    [judgeStructured, 'data', 'a review too few', tool, /\{"@type":"Review".*?\}\},/, ''],
    [judgeStructured, 'data', 'another mean', tool, '"ratingValue":73', '"ratingValue":84'],
    [
        judgeStructured,
        'data',
        'votes of the community',
        tool,
        '"ratingCount":4',
        '"ratingCount":97',
    ],
    [
        judgeStructured,
        'data',
        'an address elsewhere',
        tool,
        /"url":"[^"]*"/,
        '"url":"https://example.org/"',
    ],
    [judgeStructured, 'data', 'an instant without zone', tool, /("dateModified":"[^"]*)Z"/, '$1"'],
    [
        judgeStructured,
        'unseen',
        'a text that nobody sees',
        tool,
        '"name":"Builder"',
        '"name":"Bilder"',
    ],
    [
        judgeStructured,
        'unseen',
        'a description that nobody sees',
        tool,
        /"description":"/,
        '"description":"x ',
    ],
    [
        judgeStructured,
        'data',
        'ratings on a compare page',
        pair,
        '"@type":"WebPage"',
        '"@type":"WebPage","review":[]',
    ],
    [judgeStructured, 'data', 'a comparison of one', pair, '"position":2', '"position":3'],
    [judgeStructured, 'broken', 'JSON-LD that is not JSON', pair, '"@type":"WebPage"', '"@type":'],

    [
        judgeMarkup,
        'tag',
        'a refresh to elsewhere later',
        'tools/lathe.html',
        'content="0;',
        'content="9;',
    ],
    [
        judgeMarkup,
        'url',
        'a refresh to elsewhere',
        'tools/lathe.html',
        /url=[^"]*/,
        'url=https://example.org/',
    ],
    [
        judgeMarkup,
        'tag',
        'a search that is sent away',
        'search.html',
        'data-search ',
        'action="https://example.org/" data-search ',
    ],

    [judgeHtml, 'error', 'a stray end tag', tool, main, (tag) => `</div>${tag}`],
    [
        judgeHtml,
        'error',
        'a drawing with an unknown element',
        'badges/marsam.svg',
        '<rect',
        '<rectangle/><rect',
    ],

    [
        openAll,
        'openAll',
        'a button that does nothing',
        'search.html',
        main,
        (tag) => tag + openForm,
    ],
    [
        openAll,
        'request',
        'an image from elsewhere',
        'index.html',
        main,
        (tag) => `${tag}<img src="https://example.org/x.png" alt="">`,
    ],
    [openAll, 'openAll', 'a page without style', 'index.html', /<link rel="stylesheet"[^>]*>/, ''],
    [
        openAll,
        'request',
        'a script that is not there',
        'index.html',
        'assets/script.js',
        'assets/skript.js',
    ],
    [
        walk('search'),
        'search',
        'an index without the tool',
        'assets/search.js',
        'Écritoire',
        'Ekritoire',
    ],
    [
        walk('search'),
        'search',
        'a result that leads elsewhere',
        'assets/search.js',
        'tools/ecritoire.html',
        'tools/marsam.html',
    ],
    [
        walk('searchByIndex'),
        'searchByIndex',
        'a search shown without script',
        'search.html',
        'data-search hidden',
        'data-search',
    ],
    [
        walk('bookmark'),
        'bookmark',
        'bookmarks that forget',
        'assets/script.js',
        'localStorage.setItem(key, value)',
        'void 0',
    ],
    [
        walk('bookmark'),
        'bookmark',
        'a bookmark of the comparison',
        'assets/script.js',
        'page: link ? link.href : here',
        'page: here',
    ],
    [
        walk('redirect'),
        'redirect',
        'a redirect that stays',
        'tools/lathe.html',
        'http-equiv="refresh" content="0; url=',
        'http-equiv="refresh" content="0; url=lathe.html#',
    ],
    [
        walk('switchScheme'),
        'switchScheme',
        'a scheme that is forgotten',
        'assets/script.js',
        /scheme = schemeOf\(read\(schemeKey\)\)/,
        "scheme = 'auto'",
    ],
    [
        walk('switchScheme'),
        'switchScheme',
        'a scheme that comes late',
        'index.html',
        'src="assets/script.js"',
        'src="assets/script.js" defer',
    ],
    [
        walk('copy'),
        'copy',
        'a copy of something else',
        'assets/script.js',
        'writeText(source.textContent)',
        "writeText('x')",
    ],
    [
        walk('getLost'),
        'getLost',
        'links that hold at the top only',
        '404.html',
        /\/verdicts\//g,
        '',
    ],
];

function walk(only) {
    const judge = (all, options) => judgeBrowse(all, { ...options, only });
    return Object.defineProperty(judge, 'name', { value: `judgeBrowse (${only})` });
}

// Judges of single pages are spared the rest of the site.
const narrow = [judgeHtml, judgeStructured, judgeMarkup, openAll];

for (const [judge, rule, what, name, pattern, text] of bad) {
    test(`${judge.name} finds ${what}`, async () => {
        await withBroken(name, pattern, text, async () => {
            const some = narrow.includes(judge) && name.endsWith('.html') ? just(name) : pages;
            const { faults } = await judge(some, { browser, desk });
            const rules = faults.map((fault) => fault.rule);
            assert.ok(rules.includes(rule), `wanted ${rule}, got ${rules.join(' ') || 'nothing'}`);
        });
    });
}

test('judgeLighthouse finds a page without language', async () => {
    await withBroken('index.html', '<html lang="en">', '<html>', async () => {
        const { faults } = await judgeLighthouse(just('index.html'));
        assert.ok(faults.some(({ rule, text }) => rule === 'accessibility' && /lang/.test(text)));
    });
});

for (const judge of [judgeLinks, judgeStructured, judgeMarkup, judgeBrowse, judgeLighthouse]) {
    test(`${judge.name} fails on no pages`, async () => {
        const report = await judge(just(), { browser, desk });
        assert.ok(!report.ok);
    });
}
