// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { serve } from './serve.mjs';

const shownPerRule = 8;

/** What one judge counted and found. A report that judged no page is a failure. */
export class Report {
    faults = [];
    #judge;
    #counts = new Map();

    constructor(judge, ...counted) {
        this.#judge = judge;
        for (const what of counted) {
            this.#counts.set(what, 0);
        }
    }

    count(what, by = 1) {
        this.#counts.set(what, (this.#counts.get(what) ?? 0) + by);
    }

    /** `where`: {page, scheme, width, node, …}, whatever of it is known. */
    fault(rule, where, text) {
        this.faults.push({ rule, ...where, text });
    }

    get ok() {
        return this.faults.length === 0 && [...this.#counts.values()].every((count) => count > 0);
    }

    /** The name goes before the judge's: "hostile/axe". */
    print(prefix = '') {
        const seen = new Map();
        for (const { rule, text, ...where } of this.faults) {
            seen.set(rule, (seen.get(rule) ?? 0) + 1);
            if (seen.get(rule) <= shownPerRule) {
                const places = Object.entries(where).map(([key, value]) => `${key}=${value}`);
                const line = [prefix + this.#judge, `rule=${rule}`, ...places].join(' ');
                console.error(`FAIL ${line}: ${oneLine(text)}`);
            }
        }
        for (const [rule, count] of seen) {
            if (count > shownPerRule) {
                const more = count - shownPerRule;
                console.error(`FAIL ${prefix}${this.#judge} rule=${rule}: and ${more} more`);
            }
        }
        for (const [what, count] of this.#counts) {
            if (count === 0) {
                console.error(`FAIL ${prefix}${this.#judge}: 0 ${what} judged`);
            }
        }
        const counts = [...this.#counts].map(([what, count]) => `${count} ${what}`);
        console.log(`${prefix}${this.#judge}: ${counts.join(', ')}, ${this.faults.length} faults`);
    }
}

function oneLine(text) {
    return String(text).replace(/\s+/g, ' ').trim().slice(0, 400);
}

/**
 * A folder of exported pages. With `site`, pages may use the files of that folder; with `base`, the
 * address at which a server offers it, they are looked at there.
 */
export class Pages {
    constructor(dir, { site = false, base } = {}) {
        this.root = realpathSync(resolve(dir));
        this.site = site;
        this.base = base ?? `${pathToFileURL(this.root).href}/`;
        this.files = this.filesWith('.html');
    }

    /**
     * At most `count` of each folder, spread over it, because to open a page takes about a second. In
     * the first folder of a site each page is of a kind of its own.
     */
    few(count) {
        const folders = new Map();
        for (const file of this.files) {
            folders.set(dirname(file), [...(folders.get(dirname(file)) ?? []), file]);
        }
        const files = [...folders].flatMap(([folder, all]) => {
            const most = this.site && folder === this.root ? all.length : Math.min(count, all.length);
            return Array.from({ length: most }, (_, i) => all[Math.floor((i * all.length) / most)]);
        });
        return this.#with({ files });
    }

    /** Those of which `test(name)` holds. */
    where(test) {
        return this.#with({ files: this.files.filter((file) => test(this.name(file))) });
    }

    servedAt(base) {
        return this.#with({ base });
    }

    #with(changes) {
        return Object.assign(new Pages(this.root, this), changes);
    }

    /** All files with that ending, pages or not; what starts with a dot is not served. */
    filesWith(ending) {
        return filesIn(this.root).filter((path) => path.endsWith(ending));
    }

    name(file) {
        return relative(this.root, file).split(sep).join('/');
    }

    url(file) {
        return new URL(this.name(file).split('/').map(encodeURIComponent).join('/'), this.base)
            .href;
    }

    /** Whether a page may load or link to `url`, given without its fragment. */
    owns(url) {
        return this.site && url.startsWith(this.base);
    }

    /** The page that `file` sends its readers to, as written there. */
    redirectOf(file) {
        return this.site ? refresh.exec(readFileSync(file, 'utf8'))?.[1] : undefined;
    }
}

const refresh = /<meta http-equiv="refresh" content="0; ?url=([^"]+)">/;

function filesIn(dir) {
    return readdirSync(dir, { withFileTypes: true })
        .filter(({ name }) => !name.startsWith('.'))
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .flatMap((entry) => {
            const path = join(dir, entry.name);
            return entry.isDirectory() ? filesIn(path) : [path];
        });
}

export function launchBrowser() {
    const root = process.getuid?.() === 0;
    return chromium.launch({
        executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
        args: [
            ...(root ? ['--no-sandbox'] : []),
            '--disable-gpu',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-dev-shm-usage',
            '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
            '--no-first-run',
        ],
    });
}

/** Runs `judgeOne(item)` over all items, two at a time. */
export async function each(items, judgeOne, workers = 2) {
    const queue = [...items];
    const worker = async () => {
        for (let item = queue.shift(); item !== undefined; item = queue.shift()) {
            await judgeOne(item);
        }
    };
    await Promise.all(Array.from({ length: workers }, worker));
}

/**
 * Opens the page in a context of its own and gives it to `judge`. What no page may do (ask, load,
 * throw, go elsewhere) goes to `fault(rule, text)`, and so does a judge that cannot finish.
 */
export async function openPage({ browser, pages, file, options = {}, prepare, judge, fault }) {
    const context = await browser.newContext(options);
    try {
        const page = await context.newPage();
        page.setDefaultTimeout(60_000);
        watch(page, pages, file, fault);
        await prepare?.(page);
        await holdRedirect(page, pages, file);
        await page.goto(pages.url(file));
        await judge(page);
    } catch (error) {
        fault('broken', error.message);
    } finally {
        await context.close();
    }
}

/** Nobody could look at a page that sends its readers on at once. */
export async function holdRedirect(page, pages, file) {
    if (pages.redirectOf(file)) {
        const body = readFileSync(file, 'utf8').replace(refresh, '');
        await page.route(pages.url(file), (route) =>
            route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
        );
    }
}

function watch(page, pages, file, onFault) {
    const self = pages.url(file);
    const withoutFragment = (url) => url.split('#')[0];
    page.on('request', (request) => {
        const url = withoutFragment(request.url());
        if (url !== self && !url.startsWith('data:') && !pages.owns(url)) {
            onFault('request', `${request.resourceType()} ${url}`);
        }
    });
    page.on('websocket', (socket) => onFault('request', `websocket ${socket.url()}`));
    page.on('console', (message) => {
        if (message.type() === 'error') {
            onFault('console', message.text());
        }
    });
    page.on('pageerror', (error) => onFault('script-error', error.message));
    page.on('crash', () => onFault('crash', 'the page crashed'));
    page.on('dialog', (dialog) => {
        onFault('dialog', `${dialog.type()} ${dialog.message()}`);
        dialog.dismiss().catch(() => {});
    });
    page.on('popup', (popup) => onFault('popup', popup.url()));
    page.on('download', (download) => onFault('download', download.url()));
    page.on('frameattached', (frame) => onFault('frame', frame.url() || 'a frame was made'));
    page.on('framenavigated', (frame) => {
        const url = withoutFragment(frame.url());
        if (frame === page.mainFrame() && url !== self && url !== 'about:blank') {
            onFault('navigation', url);
        }
    });
}

/** Judges the folder named on the command line when `meta` is the program that was started. */
export async function main(meta, judge, { flags = [], browser: needsBrowser = true } = {}) {
    if (!isProgram(meta)) {
        return;
    }
    const options = Object.fromEntries(flags.map((flag) => [flag, { type: 'boolean' }]));
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (positionals.length !== 1) {
        const usage = flags.map((flag) => ` [--${flag}]`).join('');
        console.error(`usage: node ${fileURLToPath(meta.url)} DIR${usage}`);
        process.exitCode = 2;
        return;
    }
    const browser = needsBrowser ? await launchBrowser() : null;
    const server = values.site ? await serve(positionals[0]) : null;
    try {
        const pages = new Pages(positionals[0], { site: values.site, base: server?.base });
        const report = await judge(pages, { browser, ...values });
        report.print();
        process.exitCode = report.ok ? 0 : 1;
    } finally {
        await browser?.close();
        await server?.close();
    }
}

export function isProgram(meta) {
    return realpathSync(process.argv[1]) === fileURLToPath(meta.url);
}

/** Has all judges look at the pages. Returns whether all is well. */
export async function judgeAll(prefix, pages, judges, options) {
    let ok = true;
    for (const judge of judges) {
        const started = Date.now();
        const report = await judge(pages, options);
        report.print(prefix);
        console.log(`${prefix}${judge.name} took ${seconds(started)}`);
        ok &&= report.ok;
    }
    return ok;
}

export function seconds(started) {
    return `${((Date.now() - started) / 1000).toFixed(1)} s`;
}
