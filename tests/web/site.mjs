// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { judgeAxe } from './axe.mjs';
import { judgeBrowse } from './browse.mjs';
import { judgeFeeds } from './feeds.mjs';
import { hostileDesk } from './hostile-desk.mjs';
import { judgeHostile, judgeMarkup } from './hostile.mjs';
import { judgeHtml } from './html.mjs';
import { judgeLayout } from './layout.mjs';
import { judgeLighthouse } from './lighthouse.mjs';
import { judgeLinks } from './links.mjs';
import { publish } from './publish.mjs';
import { judgeStructured } from './structured.mjs';
import { judgeAll, launchBrowser } from './support.mjs';

const judgements = { sample, hurry, homeless, hostile };

const { values } = parseArgs({
    options: {
        cli: { type: 'string' },
        out: { type: 'string' },
        only: { type: 'string' },
        all: { type: 'boolean', default: false },
    },
});
if (!values.cli || (values.only && !judgements[values.only])) {
    const names = Object.keys(judgements).join('|');
    console.error(`usage: node site.mjs --cli VERDICTDESK-CLI [--out DIR] [--only ${names}] [--all]`);
    process.exit(2);
}

const out = resolve(values.out ?? mkdtempSync(join(tmpdir(), 'verdictdesk-site-')));
mkdirSync(out, { recursive: true });
const browser = await launchBrowser();
let ok = true;
try {
    for (const [name, judge] of Object.entries(judgements)) {
        if (!values.only || values.only === name) {
            const fine = await judge(name);
            ok &&= fine;
        }
    }
} catch (error) {
    console.error(`FAIL ${error.stderr || error.stack}`);
    ok = false;
} finally {
    await browser.close();
}
if (ok && !values.out) {
    rmSync(out, { recursive: true });
} else {
    console.log(`the sites are in ${out}`);
}
process.exitCode = ok ? 0 : 1;

/** Served from a folder of its host, as many sites are. */
function sample(name) {
    return published(name, { path: '/verdicts/', cards: true }, ({ pages, desk }) => {
        const judges = [judgeLinks, judgeFeeds, judgeStructured, judgeHtml, judgeBrowse];
        const slow = [judgeAxe, judgeLayout, ...(values.all ? [judgeHostile] : [])];
        return judgeAll(`${name}/`, pages, [...judges, ...slow], { browser, desk });
    });
}

function hurry(name) {
    const kinds = [/^index\.html$/, /^tools\/marsam\.html$/, /^compare\/ecritoire-vs-.+\.html$/];
    return published(name, { cards: true }, ({ pages }) => {
        const one = pages.where((page) => kinds.some((kind) => kind.test(page)));
        return judgeAll(`${name}/`, one, [judgeLighthouse], {});
    });
}

/** Without a base URL a site knows no address of its own, and still holds together. */
function homeless(name) {
    return published(name, { hasBase: false }, ({ pages }) =>
        judgeAll(`${name}/`, pages, [judgeLinks, judgeHtml], { browser, hasBase: false }),
    );
}

/**
 * The desk that attacks: the markup of all its pages, and what some of them do, of each folder a few:
 * opening takes a second. With --all it is every page of a tool; other pages show nothing that these
 * do not.
 */
function hostile(name) {
    return published(name, { path: "/it's/", json: hostileDesk() }, async ({ pages }) => {
        const options = { browser, 'allow-normal-form': true };
        const quick = [judgeLinks, judgeFeeds, judgeHtml, judgeMarkup];
        const fine = await judgeAll(`${name}/`, pages, quick, options);
        const seen = new Map();
        const few = pages.where((page) => {
            const folder = dirname(page);
            seen.set(folder, (seen.get(folder) ?? 0) + 1);
            const most = folder === '.' || (folder === 'tools' && values.all) ? Infinity : 4;
            return seen.get(folder) <= most;
        });
        return (await judgeAll(`${name}/`, few, [judgeHostile], options)) && fine;
    });
}

function published(name, options, judge) {
    return publish({ cli: values.cli, out, name, ...options }, judge);
}
