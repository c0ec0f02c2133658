// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
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
        const quick = [judgeLinks, judgeFeeds, judgeStructured, judgeHtml, judgeBrowse];
        const slow = [judgeAxe, judgeLayout, ...(values.all ? [judgeHostile] : [])];
        return judgeBoth(name, pages, quick, slow, { browser, desk });
    });
}

function hurry(name) {
    const kinds = [/^compare\/ecritoire-vs-.+\.html$/];
    if (values.all) {
        kinds.push(/^index\.html$/, /^tools\/marsam\.html$/);
    }
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

/** The desk that attacks: the markup of all its pages, and what some of them do. */
function hostile(name) {
    return published(name, { path: "/it's/", json: hostileDesk() }, ({ pages }) => {
        const options = { browser, 'allow-normal-form': true };
        const quick = [judgeLinks, judgeFeeds, judgeHtml, judgeMarkup];
        return judgeBoth(name, pages, quick, [judgeHostile], options);
    });
}

/** The quick judges look at all pages, the slow ones at a few of each folder, or with --all at all. */
async function judgeBoth(name, pages, quick, slow, options) {
    const fine = await judgeAll(`${name}/`, pages, quick, options);
    const opened = values.all ? pages : pages.few(1);
    return (await judgeAll(`${name}/`, opened, slow, options)) && fine;
}

function published(name, options, judge) {
    return publish({ cli: values.cli, out, name, ...options }, judge);
}
