// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { main, Report } from './support.mjs';

const categories = ['accessibility', 'best-practices', 'seo'];

/** Full marks for accessibility, best practices and SEO; the speed, which others spoil, is told. */
export async function judgeLighthouse(pages) {
    const report = new Report('lighthouse', 'pages', 'audits');
    const chrome = await launch({
        chromePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
        chromeFlags: [
            '--headless=new',
            '--no-sandbox',
            '--disable-gpu',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-dev-shm-usage',
            '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
        ],
    });
    try {
        for (const file of pages.files) {
            await judgePage(pages, file, chrome.port, report);
        }
    } finally {
        await chrome.kill();
    }
    return report;
}

async function judgePage(pages, file, port, report) {
    const where = { page: pages.name(file) };
    const url = pages.url(file).replace(/\/index\.html$/, '/'); // as its canonical link has it
    const { lhr } = await lighthouse(url, {
        port,
        logLevel: 'silent',
        onlyCategories: ['performance', ...categories],
    });
    report.count('pages');
    if (lhr.runtimeError) {
        report.fault('broken', where, lhr.runtimeError.message);
    }
    for (const name of categories) {
        judgeCategory(lhr, name, where, report);
    }
    const slow = below(lhr, lhr.categories.performance).filter(({ weight }) => weight > 0);
    const why = slow.map(({ id, shown }) => `${id} ${shown}`).join(', ');
    const { performance } = lhr.categories;
    console.log(`lighthouse: ${where.page} performance ${points(performance)} ${why}`);
}

// What keeps a category from full marks.
function below(lhr, category) {
    return category.auditRefs
        .map(({ id, weight }) => ({ ...lhr.audits[id], weight }))
        .filter(({ score }) => score !== null && score < 1)
        .map(({ id, weight, displayValue, title }) => ({
            id,
            weight,
            shown: displayValue ?? title,
        }));
}

function judgeCategory(lhr, name, where, report) {
    const category = lhr.categories[name];
    report.count('audits', category.auditRefs.length);
    if (category.score === 1) {
        return;
    }
    const failed = below(lhr, category).map(({ id, shown }) => `${id} (${shown})`);
    report.fault(name, where, `${points(category)} of 100: ${failed.join(', ')}`);
}

const points = ({ score }) => (score === null ? 'unknown' : Math.round(score * 100));

await main(import.meta, judgeLighthouse, { flags: ['site'], browser: false });
