// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { main, Report } from './support.mjs';

const jar = String(createRequire(import.meta.url)('vnu-jar'));

export async function judgeHtml(pages, { 'allow-normal-form': allowNormalForm = false } = {}) {
    const report = new Report('html', 'pages');
    report.count('pages', pages.files.length);
    if (pages.files.length === 0) {
        return report;
    }
    const drawings = pages.site ? pages.filesWith('.svg') : [];
    if (pages.site) {
        report.count('drawings', drawings.length);
    }
    // From a file, the checker takes no style or script for the page's own; a drawing needs to be one.
    const addresses = pages.site ? pages.files.map((file) => pages.url(file)) : pages.files;
    for (const message of await check([...addresses, ...drawings])) {
        const info = message.type === 'info' && message.subType !== 'warning';
        const normalForm = message.message.includes('Unicode Normalization Form C');
        if (info || (allowNormalForm && normalForm)) {
            continue;
        }
        const page = message.url ? nameOf(message.url, pages) : 'unknown';
        const place = `${message.lastLine}:${message.lastColumn}`;
        const text = `${message.message} ${message.extract ?? ''}`;
        report.fault(message.subType ?? message.type, { page, place }, text);
    }
    return report;
}

function nameOf(url, pages) {
    return pages.owns(url) ? url.slice(pages.base.length) : pages.name(fileURLToPath(url));
}

// The checker's exit code only says whether it had anything to say; its JSON is on stderr.
function check(addresses) {
    const options = ['--no-langdetect', '--also-check-svg', '--format', 'json'];
    const allow = '-Dnu.validator.servlet.allow-forbidden-hosts=true'; // loopback
    const args = [allow, '-jar', jar, ...options, ...addresses];
    return new Promise((resolve, reject) => {
        execFile('java', args, { maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
            try {
                resolve(JSON.parse(stderr).messages);
            } catch {
                reject(new Error(`the Nu checker did not run: ${error?.code} ${stderr}`));
            }
        });
    });
}

await main(import.meta, judgeHtml, { flags: ['allow-normal-form', 'site'], browser: false });
