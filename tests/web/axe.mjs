// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

import axe from 'axe-core';
import { each, main, openPage, Report } from './support.mjs';

const schemes = ['light', 'dark'];
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export async function judgeAxe(pages, { browser, widths = [360, 768, 1280] }) {
    const report = new Report('axe', 'pages', 'axe runs');
    await each(pages.files, async (file) => {
        const where = { page: pages.name(file) };
        await openPage({
            browser,
            pages,
            file,
            options: { reducedMotion: 'reduce' },
            judge: (page) => judgePage(page, report, where, widths),
            fault: (rule, text) => report.fault(rule, where, text),
        });
        report.count('pages');
    });
    return report;
}

async function judgePage(page, report, where, widths) {
    for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme });
        await page.reload();
        await page.evaluate(axe.source);
        for (const width of widths) {
            await page.setViewportSize({ width, height: 800 });
            for (const { rule, node, text } of await page.evaluate(runAxe, tags)) {
                report.fault(rule, { ...where, scheme: colorScheme, width, node }, text);
            }
            report.count('axe runs');
        }
    }
}

// Runs in the page.
async function runAxe(tags) {
    const { violations } = await globalThis.axe.run(document, {
        runOnly: { type: 'tag', values: tags },
        rules: { 'target-size': { enabled: true } },
        resultTypes: ['violations'],
        preload: false, // it would ask for stylesheets, which the pages' policy forbids
    });
    return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => ({
            rule: id,
            node: target.join(' '),
            text: failureSummary,
        })),
    );
}

await main(import.meta, judgeAxe, { flags: ['site'] });
