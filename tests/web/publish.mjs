// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serve } from './serve.mjs';
import { Pages, seconds } from './support.mjs';

const run = promisify(execFile);

/**
 * Publishes the sample, or the desk `json`, into `out`/`name`, for a server that offers it under `path`
 * while `judge({ pages, desk })` looks at it. Returns what that returns.
 */
export async function publish({ cli: program, out, name, path = '/', ...options }, judge) {
    const { cards = false, hasBase = true, json } = options;
    const started = Date.now();
    const dir = join(out, name);
    const file = join(out, `${name}.vdesk`);
    rmSync(dir, { recursive: true, force: true });
    rmSync(file, { force: true });
    mkdirSync(dir);
    const server = await serve(dir, { path });
    const cli = (...args) => run(program, ['--desk', file, ...args], { maxBuffer: 1 << 28 });
    try {
        await cli('new', ...(json ? [] : ['--sample']));
        const changes = json ?? { format: 'verdictdesk', version: 1 };
        const site = { ...json?.site, baseUrl: hasBase ? server.base : null };
        writeFileSync(join(out, `${name}.json`), JSON.stringify({ ...changes, site }));
        await cli('import', join(out, `${name}.json`));
        const { stdout } = await cli('site', '-o', dir, '--json', ...(cards ? ['--cards'] : []));
        const desk = JSON.parse((await cli('export', '--json', '-o', '-')).stdout);
        const pages = new Pages(dir, { site: true, base: server.base });
        const { pages: count } = JSON.parse(stdout);
        if (count === 0 || pages.files.length !== count) {
            throw new Error(`${name}: ${pages.files.length} pages of ${count}`);
        }
        console.log(`${name}: ${count} pages published in ${seconds(started)}`);
        return await judge({ pages, desk });
    } finally {
        await server.close();
    }
}
