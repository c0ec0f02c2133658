// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { judgeAxe } from './axe.mjs';
import { judgeBookmarks } from './bookmarks.mjs';
import { hostileDesk, markdownMark, plainMark } from './hostile-desk.mjs';
import { judgeHostile, judgeMarkup } from './hostile.mjs';
import { judgeHtml } from './html.mjs';
import { judgeLayout } from './layout.mjs';
import { payloads } from './payloads.mjs';
import { each, judgeAll, launchBrowser, Pages, Report, seconds } from './support.mjs';

const run = promisify(execFile);

const { values } = parseArgs({
    options: {
        cli: { type: 'string' },
        sample: { type: 'string' },
        out: { type: 'string' },
        all: { type: 'boolean', default: false },
        full: { type: 'boolean' },
    },
});
if (!values.cli || !values.sample) {
    console.error(
        'usage: node run.mjs --cli VERDICTDESK-CLI --sample DESK.json [--out DIR] [--all] [--full]',
    );
    process.exit(2);
}

const out = resolve(values.out ?? mkdtempSync(join(tmpdir(), 'verdictdesk-web-')));
const sample = JSON.parse(readFileSync(values.sample, 'utf8'));
const hostile = hostileDesk(values);
const browser = await launchBrowser();
let ok = true;

try {
    const samplePages = await exportPages('sample', resolve(values.sample), sample.comparisons);
    await judgeWith('sample/', samplePages, [judgeHtml]);
    await judgeWith('sample/', some(samplePages, 3), [judgeAxe, judgeLayout, judgeHostile]);
    await judgeWith('sample/', samplePages.few(2), [judgeBookmarks]);

    const hostileJson = join(out, 'hostile.json');
    writeFileSync(hostileJson, `${JSON.stringify(hostile, null, 2)}\n`);
    const hostilePages = await exportPages('hostile', hostileJson, hostile.comparisons);
    const options = { 'allow-normal-form': true, widths: [360, 1280] };
    await judgeWith('hostile/', hostilePages, [judgeReach, judgeHtml, judgeMarkup], options);
    await judgeWith('hostile/', some(hostilePages, 4), [judgeAxe, judgeLayout, judgeHostile], options);
} catch (error) {
    console.error(`FAIL ${error.stderr || error.stack}`);
    ok = false;
} finally {
    await browser.close();
}

if (ok && !values.out) {
    rmSync(out, { recursive: true });
} else {
    console.log(`the pages are in ${out}`);
}
process.exitCode = ok ? 0 : 1;

async function exportPages(name, json, comparisons) {
    const started = Date.now();
    const dir = join(out, name);
    const desk = join(out, `${name}.vdesk`);
    rmSync(dir, { recursive: true, force: true });
    rmSync(desk, { force: true });
    mkdirSync(dir, { recursive: true });
    const cli = (...args) => run(values.cli, ['--desk', desk, ...args]);

    await cli('new');
    await cli('import', json);
    await each(comparisons, async ({ left, right }) => {
        const file = `${[left, right].sort().join('-vs-')}.html`;
        await cli('page', left, right, '-o', join(dir, file));
    });
    const pages = new Pages(dir);
    if (pages.files.length !== comparisons.length) {
        throw new Error(`${pages.files.length} pages of ${comparisons.length} comparisons`);
    }
    console.log(`${name}: ${pages.files.length} pages exported in ${seconds(started)}`);
    return pages;
}

/** The pages that a browser opens: all of them only if asked to. */
function some(pages, count) {
    return values.all ? pages : pages.few(count);
}

async function judgeWith(prefix, pages, judges, options = {}) {
    const fine = await judgeAll(prefix, pages, judges, { browser, ...options });
    ok &&= fine;
}

/** A payload that no page shows proves nothing. */
async function judgeReach(pages) {
    const report = new Report('reach', 'pages', 'payloads');
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    let shown = '';
    for (const file of pages.files) {
        await page.goto(pages.url(file));
        shown += await page.locator('body').innerText();
        report.count('pages');
    }
    await context.close();
    payloads.forEach((payload, i) => {
        for (const [mark, where] of [
            [plainMark(i), 'plain text'],
            [markdownMark(i), 'Markdown'],
        ]) {
            if (!shown.toLowerCase().includes(mark)) {
                report.fault('reach', { mark }, `no page shows it as ${where}: ${payload}`);
            }
        }
        report.count('payloads');
    });
    return report;
}
