// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

import axe from 'axe-core';
import { each, main, Report, watch } from './support.mjs';

const schemes = ['light', 'dark'];
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export async function judgeAxe(pages, { browser, widths = [360, 768, 1280] }) {
    const report = new Report('axe', 'pages', 'axe runs');
    await each(pages.files, async (file) => {
        for (const colorScheme of schemes) {
            const where = { page: pages.name(file), scheme: colorScheme };
            const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' });
            const page = await context.newPage();
            watch(page, pages, file, (rule, text) => report.fault(rule, where, text));
            await page.goto(pages.url(file));
            await page.evaluate(axe.source);
            for (const width of widths) {
                await page.setViewportSize({ width, height: 800 });
                const violations = await page.evaluate(runAxe, tags);
                for (const { rule, node, text } of violations) {
                    report.fault(rule, { ...where, width, node }, text);
                }
                report.count('axe runs');
            }
            await context.close();
        }
        report.count('pages');
    });
    return report;
}

async function runAxe(tags) {
    const { violations } = await globalThis.axe.run(document, {
        runOnly: { type: 'tag', values: tags },
        rules: { 'target-size': { enabled: true } },
        resultTypes: ['violations'],
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
