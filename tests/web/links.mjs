// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

import { readFileSync } from 'node:fs';
import { main, Report } from './support.mjs';

const home = 'index.html';
const lost = '404.html';
const forMachines = ['robots.txt', 'sitemap.xml', 'feed.xml', 'search.json'];

/**
 * Follows every address of a whole site, published for `base`, as a browser would. Without a base
 * URL in its settings, `hasBase` is false, and pages must not claim an address.
 */
export async function judgeLinks(pages, { browser, hasBase = true }) {
    const report = new Report('links', 'pages', 'links', 'fragments');
    const site = { pages, report, hasBase, all: await readPages(pages, browser) };
    site.files = new Set(pages.filesWith('').map((file) => pages.name(file)));
    const used = new Set([home, lost, ...forMachines]);
    const mayBeUnused = (name) => !hasBase && name.startsWith('badges/'); // nobody can embed them
    for (const page of site.all.values()) {
        judgeAddresses(site, page, used);
        judgeOwnAddress(site, page);
        report.count('pages');
    }
    judgeReach(site);
    for (const name of site.files) {
        if (!used.has(name) && !site.all.get(name)?.redirect && !mayBeUnused(name)) {
            report.fault('unused', { page: name }, 'nothing leads to it or shows it');
        }
    }
    return report;
}

async function readPages(pages, browser) {
    const context = await browser.newContext({ javaScriptEnabled: true });
    const reader = await context.newPage();
    const all = new Map();
    for (const file of pages.files) {
        const read = await reader.evaluate(readPage, readFileSync(file, 'utf8'));
        const name = pages.name(file);
        all.set(name, { ...read, name, url: pages.url(file), redirect: pages.redirectOf(file) });
    }
    await context.close();
    return all;
}

// Runs in an empty page, where the parser loads nothing.
function readPage(source) {
    const root = new DOMParser().parseFromString(source, 'text/html');
    const addresses = [];
    for (const element of root.querySelectorAll('[href], [src], [action], [poster], [data]')) {
        for (const name of ['href', 'src', 'action', 'poster', 'data']) {
            if (element.hasAttribute(name)) {
                const { localName } = element;
                addresses.push({ tag: localName, written: element.getAttribute(name) });
            }
        }
    }
    for (const element of root.querySelectorAll('[srcset], base')) {
        addresses.push({ tag: element.localName, written: 'unjudged:' });
    }
    const metas = {};
    for (const meta of root.querySelectorAll('meta[property], meta[name]')) {
        metas[meta.getAttribute('property') ?? meta.name] = meta.content;
    }
    return {
        addresses,
        metas,
        canonicals: [...root.querySelectorAll('link[rel=canonical]')].map((link) => link.href),
        ids: [...root.querySelectorAll('[id]')].map(({ id }) => id),
    };
}

function judgeAddresses(site, page, used) {
    const { pages, report, all } = site;
    page.leadsTo = [];
    const written = page.redirect
        ? [...page.addresses, { tag: 'refresh', written: page.redirect }]
        : [...page.addresses];
    if (page.metas['og:image']) {
        written.push({ tag: 'og:image', written: page.metas['og:image'] });
    }
    for (const { tag, written: address } of written) {
        const where = { page: page.name, node: tag };
        const url = parsed(address, page.url);
        report.count('links');
        if (!url || url.protocol === 'unjudged:') {
            report.fault('dead', where, `no address: ${address}`);
            continue;
        }
        if (!pages.owns(url.href)) {
            judgeOutside(report, where, address, url);
            continue;
        }
        if (url.search) {
            report.fault('dead', where, `asks for more than a file: ${address}`);
        }
        const name = nameOf(site, url);
        if (!name) {
            report.fault('dead', where, `${address}: no such file`);
            continue;
        }
        used.add(name);
        if (tag === 'a' || tag === 'refresh') {
            page.leadsTo.push(name);
        }
        judgeFragment(report, where, all.get(name), url);
        if (tag === 'a' && name !== page.name && all.get(name)?.redirect) {
            report.fault('detour', where, `${address} only leads to a redirect`);
        }
        if (tag === 'refresh' && all.get(name)?.redirect !== undefined) {
            report.fault('detour', where, `${address} is a redirect itself`);
        }
    }
}

function parsed(address, base) {
    try {
        return new URL(address, base);
    } catch {
        return null;
    }
}

// What is written as an address of its own may lead elsewhere; what is relative may not.
function judgeOutside(report, where, address, url) {
    const absolute = /^[a-z][a-z0-9+.-]*:/i.test(address);
    if (!absolute) {
        report.fault('outside', where, `${address} leaves the site`);
    } else if (!['http:', 'https:', 'mailto:', 'data:'].includes(url.protocol)) {
        report.fault('outside', where, address);
    } else if (!['a', 'form'].includes(where.node) && url.protocol !== 'data:') {
        report.fault('outside', where, `would be loaded: ${address}`);
    }
}

/** The file that a host would send, or nothing. */
function nameOf({ pages, files }, url) {
    const path = decodeURIComponent(url.href.split(/[?#]/)[0].slice(pages.base.length));
    const name = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    return files.has(name) ? name : null;
}

function judgeFragment(report, where, target, url) {
    if (url.hash.length < 2) {
        return;
    }
    report.count('fragments');
    if (!target?.ids.includes(decodeURIComponent(url.hash.slice(1)))) {
        report.fault('dead', where, `${url.href}: no such part`);
    }
}

// Canonical link and og:url say where the page is; a moved page says where it went.
function judgeOwnAddress(site, page) {
    const { pages, report, hasBase } = site;
    const where = { page: page.name };
    const indexed = !/\bnoindex\b/.test(page.metas.robots ?? '');
    const own = page.redirect ? new URL(page.redirect, page.url).href : page.url;
    const wanted = own.replace(/(^|\/)index\.html$/, '$1');
    const expected = hasBase && (indexed || page.redirect) ? [wanted] : [];
    if (page.canonicals.join(' ') !== expected.join(' ')) {
        const text = `canonical “${page.canonicals.join(' ')}”, not “${expected.join(' ')}”`;
        report.fault('canonical', where, text);
    }
    const og = page.metas['og:url'];
    if (hasBase && indexed ? og !== wanted : og !== undefined) {
        report.fault('canonical', where, `og:url “${og}” at ${wanted}`);
    }
    const unlisted = page.redirect !== undefined || [lost, 'search.html'].includes(page.name);
    if (indexed === unlisted) {
        report.fault('robots', where, `robots “${page.metas.robots ?? ''}”`);
    }
    const image = page.metas['og:image'];
    if (image !== undefined && !(hasBase && image.startsWith(pages.base))) {
        report.fault('canonical', where, `og:image “${image}”`);
    }
}

function judgeReach({ all, report }) {
    const reached = new Set([home]);
    for (const name of reached) {
        all.get(name)?.leadsTo.forEach((next) => reached.add(next));
    }
    for (const { name, redirect } of all.values()) {
        if (!reached.has(name) && !redirect && name !== lost) {
            report.fault('reach', { page: name }, 'no way leads there from home');
        }
    }
}

await main(import.meta, judgeLinks, { flags: ['site'] });
