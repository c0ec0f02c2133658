// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

import { each, main, openPage, Report } from './support.mjs';

const widths = [320, 360, 768, 1280];
const a4 = 794; // 210 mm in CSS pixels
const comparison = ['h1', '#card_left', '#card_right', '#decision_table', '#scorecard_rows'];
const bookmarks = '#bookmarks_list, [data-bookmarks]';

export async function judgeLayout(pages, { browser }) {
    const report = new Report('layout', 'pages', 'layouts', 'pages without script', 'A4 sheets');
    await each(pages.files, async (file) => {
        const where = { page: pages.name(file) };
        for (const judge of [judgeWithScript, judgeWithoutScript]) {
            await openPage({
                browser,
                pages,
                file,
                options: { javaScriptEnabled: judge !== judgeWithoutScript },
                judge: (page) => judge(page, report, where, partsOf(pages, file)),
                fault: (rule, text) => report.fault(rule, where, text),
            });
        }
        report.count('pages');
    });
    return report;
}

// A whole site also has pages that compare nothing.
function partsOf(pages, file) {
    const compares = !pages.site || /^compare\/.+-vs-/.test(pages.name(file));
    return compares && !pages.redirectOf(file) ? comparison : ['h1'];
}

async function judgeWithScript(page, report, where) {
    for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        await judgeOverflow(page, report, { ...where, width });
    }
    await judgePrint(page, report, where);
}

async function judgeOverflow(page, report, where) {
    for (const { rule, node, text } of await page.evaluate(findOverflow)) {
        report.fault(rule, { ...where, node }, text);
    }
    report.count('layouts');
}

async function judgeWithoutScript(page, report, where, parts) {
    for (const part of parts) {
        if ((await page.locator(part).count()) !== 1) {
            report.fault('no-script', { ...where, node: part }, 'is not there exactly once');
        } else if (!(await page.locator(part).isVisible())) {
            report.fault('no-script', { ...where, node: part }, 'is not visible');
        }
    }
    if (parts === comparison && (await page.locator(bookmarks).count()) === 0) {
        report.fault('no-script', { ...where, node: bookmarks }, 'the page has no such section');
    }
    for (const section of await page.locator(`${bookmarks}, button[data-bookmark]`).all()) {
        if (await section.isVisible()) {
            report.fault('no-script', { ...where, node: bookmarks }, 'is shown without script');
        }
    }
    report.count('pages without script');
}

async function judgePrint(page, report, where) {
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    if (sheets === 0) {
        report.fault('print', where, 'the PDF has no page');
    }
    report.count('A4 sheets', sheets);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: a4, height: 1123 });
    await judgeOverflow(page, report, { ...where, media: 'print', width: a4 });
}

// Runs in the page.
function findOverflow() {
    const slack = 1; // fractions of a pixel are rounding
    const faults = [];
    const root = document.scrollingElement;
    if (root.scrollWidth > root.clientWidth) {
        const text = `${root.scrollWidth} px of content in ${root.clientWidth} px`;
        faults.push({ rule: 'overflow', node: 'html', text });
    }

    const describe = (element) => {
        const id = element.closest('[id]')?.id;
        return `${id ? `#${id} ` : ''}${element.localName}${[...element.classList].map((c) => `.${c}`).join('')}`;
    };
    const isForScreenReaders = (box) => box.width <= 2 && box.height <= 2;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();

    while (texts.nextNode()) {
        const text = texts.currentNode;
        if (!text.data.trim()) {
            continue;
        }
        range.selectNodeContents(text);
        const rects = [...range.getClientRects()].filter((rect) => rect.width > 0);
        if (rects.length === 0) {
            continue;
        }
        const left = Math.min(...rects.map((rect) => rect.left));
        const right = Math.max(...rects.map((rect) => rect.right));
        const bounds = [{ what: 'the viewport', left: 0, right: root.clientWidth }];
        let hidden = false;
        for (let box = text.parentElement; box !== document.body; box = box.parentElement) {
            const rect = box.getBoundingClientRect();
            const clips = getComputedStyle(box).overflowX !== 'visible';
            hidden ||= clips && isForScreenReaders(rect);
            if (clips) {
                bounds.push({ what: describe(box), left: rect.left, right: rect.right });
            }
        }
        // A skip link waits outside, to the left or above.
        hidden ||= right <= 0 || rects.every((rect) => rect.bottom <= -window.scrollY);
        if (hidden) {
            continue;
        }
        for (const bound of bounds) {
            if (left < bound.left - slack || right > bound.right + slack) {
                const at = `${Math.round(left)}–${Math.round(right)} px`;
                const of = `${bound.what} (${Math.round(bound.left)}–${Math.round(bound.right)})`;
                const quote = text.data.trim().slice(0, 60);
                const node = describe(text.parentElement);
                faults.push({
                    rule: 'clipped',
                    node,
                    text: `“${quote}” at ${at} sticks out of ${of}`,
                });
                break;
            }
        }
    }
    return faults;
}

await main(import.meta, judgeLayout, { flags: ['site'] });
