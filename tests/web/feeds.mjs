// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAtomFeed } from 'feedsmith';
import robotsParser from 'robots-parser';
import { parseSitemap } from 'sitemap';
import { main, Report } from './support.mjs';

const atom = fileURLToPath(new URL('atom.rng', import.meta.url));
const sitemaps = join(
    dirname(createRequire(import.meta.url).resolve('sitemap/package.json')),
    'schema/sitemap.xsd',
);

/**
 * What a whole site holds for machines: feed, sitemap, robots.txt and the index of its search, which
 * has all tools that are ready or published on `desk`, where that is given.
 */
export async function judgeFeeds(pages, { desk } = {}) {
    const report = new Report('feeds', 'entries', 'sitemap addresses', 'robots', 'search entries');
    const listed = listedPages(pages);
    const judges = [judgeFeed, judgeSitemap, judgeRobots, judgeSearch];
    for (const judge of judges) {
        try {
            await judge({ pages, report, listed, desk });
        } catch (error) {
            report.fault(judge.name, {}, error.stderr || error.message);
        }
    }
    return report;
}

/** Addresses of the pages that a search engine may show. */
function listedPages(pages) {
    return pages.files
        .filter(
            (file) => !/<meta name="robots" content="[^"]*noindex/.test(readFileSync(file, 'utf8')),
        )
        .map((file) => pages.url(file).replace(/\/index\.html$/, '/'));
}

const textOf = (pages, name) => readFileSync(join(pages.root, name), 'utf8');

// Fails with what xmllint says.
function validate(pages, name, ...schema) {
    const args = ['--noout', '--nonet', ...schema, join(pages.root, name)];
    execFileSync('xmllint', args, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
}

function judgeFeed({ pages, report, listed }) {
    validate(pages, 'feed.xml', '--relaxng', atom);
    const fault = (text) => report.fault('feed', { page: 'feed.xml' }, text);
    const feed = parseAtomFeed(textOf(pages, 'feed.xml'));
    const linkOf = ({ links = [] }, rel) =>
        links.filter((link) => (link.rel ?? 'alternate') === rel).map(({ href }) => href);
    if (linkOf(feed, 'self').join() !== `${pages.base}feed.xml`) {
        fault(`says it is at “${linkOf(feed, 'self')}”`);
    }
    if (linkOf(feed, 'alternate').join() !== pages.base) {
        fault(`is the feed of “${linkOf(feed, 'alternate')}”`);
    }
    const { entries = [] } = feed;
    const ids = [feed, ...entries].map(({ id }) => id);
    if (new Set(ids).size !== ids.length) {
        fault('an id occurs twice');
    }
    for (const entry of entries) {
        report.count('entries');
        const links = linkOf(entry, 'alternate');
        if (links.length !== 1 || !listed.includes(links[0])) {
            fault(`${entry.id} leads to “${links}”, which is no page`);
        }
        if (!feed.authors?.length && !entry.authors?.length) {
            fault(`${entry.id} has no author`);
        }
    }
    const times = entries.map(({ updated }) => Date.parse(updated));
    if (times.some((time, i) => time > (times[i - 1] ?? Date.parse(feed.updated)))) {
        fault('does not run from the newest to the oldest');
    }
    if (times.length > 0 && times[0] !== Date.parse(feed.updated)) {
        fault(`was updated ${feed.updated}, its newest entry ${entries[0].updated}`);
    }
}

async function judgeSitemap({ pages, report, listed }) {
    validate(pages, 'sitemap.xml', '--schema', sitemaps);
    const items = await parseSitemap(createReadStream(join(pages.root, 'sitemap.xml')));
    const found = items.map(({ url }) => url);
    const fault = (text) => report.fault('sitemap', { page: 'sitemap.xml' }, text);
    report.count('sitemap addresses', found.length);
    const missing = listed.filter((url) => !found.includes(url));
    const surplus = found.filter((url) => !listed.includes(url));
    missing.forEach((url) => fault(`leaves out ${url}`));
    surplus.forEach((url) => fault(`names ${url}, which is no page to list`));
    if (new Set(found).size !== found.length) {
        fault('names an address twice');
    }
}

function judgeRobots({ pages, report, listed }) {
    const fault = (text) => report.fault('robots', { page: 'robots.txt' }, text);
    const robots = robotsParser(
        new URL('/robots.txt', pages.base).href,
        textOf(pages, 'robots.txt'),
    );
    if (robots.getSitemaps().join() !== `${pages.base}sitemap.xml`) {
        fault(`names the sitemap “${robots.getSitemaps()}”`);
    }
    for (const url of [...listed, `${pages.base}feed.xml`, `${pages.base}assets/style.css`]) {
        if (!robots.isAllowed(url, 'Anybot')) {
            fault(`forbids ${url}`);
        }
    }
    report.count('robots');
}

// The index is there twice: as JSON, and as the script that works from file:// too.
function judgeSearch({ pages, report, listed, desk }) {
    const fault = (text) => report.fault('search', { page: 'search.json' }, text);
    const text = textOf(pages, 'search.json').trim();
    const entries = JSON.parse(text);
    const script = textOf(pages, 'assets/search.js').trim();
    if (!script.endsWith(`= ${text};`)) {
        fault('assets/search.js is another index');
    }
    for (const { t: title, u: address, v: verdict } of entries) {
        report.count('search entries');
        if (!existsSync(join(pages.root, address)) || !listed.includes(pages.base + address)) {
            fault(`“${title}” is at ${address}, which is no page`);
        }
        if (!title || !['ship', 'mixed', 'skip', 'pending'].includes(verdict)) {
            fault(`${address}: title “${title}”, verdict “${verdict}”`);
        }
    }
    for (const { slug, status } of desk?.tools ?? []) {
        const wanted = ['ready', 'published'].includes(status);
        const count = entries.filter(({ u: address }) => address === `tools/${slug}.html`).length;
        if (count !== Number(wanted)) {
            fault(`has ${count} entries for ${slug}, which is “${status}”`);
        }
    }
}

await main(import.meta, judgeFeeds, { flags: ['site'], browser: false });
