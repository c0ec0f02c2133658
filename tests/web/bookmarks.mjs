// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

import { each, main, Report, watch } from './support.mjs';

export async function judgeBookmarks(pages, { browser }) {
    const report = new Report('bookmarks', 'pages', 'checks');
    await each(pages.files, async (file) => {
        for (const judge of [judgeSaving, judgeNoStorage, judgeFullStorage]) {
            const where = { page: pages.name(file), case: judge.name.slice('judge'.length) };
            const context = await browser.newContext();
            const page = await context.newPage();
            page.setDefaultTimeout(3000);
            watch(page, pages, file, (rule, text) => report.fault(rule, where, text));
            const expect = (ok, text) => {
                report.count('checks');
                if (!ok) {
                    report.fault('bookmarks', where, text);
                }
            };
            try {
                await judge(page, () => page.goto(pages.url(file)), expect);
            } catch (error) {
                report.fault('bookmarks', where, error.message);
            }
            await context.close();
        }
        report.count('pages');
    });
    return report;
}

async function judgeSaving(page, open, expect) {
    await open();
    const list = page.locator('#bookmarks_list');
    const button = page.locator('#card_left button[data-bookmark]');
    const pressed = () => button.getAttribute('aria-pressed');
    const name = (await page.locator('#card_left').locator('h2, h3').first().innerText()).trim();
    const listed = async () => (await list.innerText()).includes(name);

    expect((await page.locator('button[data-bookmark]').count()) === 2, 'not one button a card');
    expect(await list.isVisible(), 'the list is hidden although scripts run');
    const empty = await list.innerText();
    expect(empty.trim() !== '' && !empty.includes(name), `a new reader's list reads “${empty}”`);
    expect((await pressed()) === 'false', 'a new reader finds the button pressed');

    await button.focus();
    await page.keyboard.press('Space');
    expect((await pressed()) === 'true', 'Space does not press the button');
    expect(await listed(), `“${name}” is not in the list`);
    expect(await button.evaluate((node) => node === document.activeElement), 'the focus was lost');

    await page.reload();
    expect((await pressed()) === 'true', 'the button forgets over a reload');
    expect(await listed(), `“${name}” is not in the list after a reload`);

    await button.focus();
    await page.keyboard.press('Enter');
    expect((await pressed()) === 'false', 'Enter does not release the button');
    expect((await list.innerText()) === empty, 'the empty text does not come back');

    await page.reload();
    expect((await pressed()) === 'false', 'the removal is forgotten over a reload');
    expect((await list.innerText()) === empty, 'the removed bookmark comes back');
}

async function judgeNoStorage(page, open, expect) {
    await page.addInitScript(() => {
        Object.defineProperty(globalThis, 'localStorage', {
            get() {
                throw new DOMException('no storage here', 'SecurityError');
            },
        });
    });
    await judgeBroken(page, open, expect);
}

async function judgeFullStorage(page, open, expect) {
    await page.addInitScript(() => {
        for (const name of ['getItem', 'setItem', 'removeItem']) {
            Storage.prototype[name] = () => {
                throw new DOMException('no room', 'QuotaExceededError');
            };
        }
    });
    await judgeBroken(page, open, expect);
}

// Whether the buttons are then hidden or remember until the page is left is the page's choice.
async function judgeBroken(page, open, expect) {
    await open();
    expect(await page.locator('#decision_table').isVisible(), 'the page is not shown');
    for (const button of await page.locator('button[data-bookmark]:visible').all()) {
        await button.press('Enter');
    }
}

await main(import.meta, judgeBookmarks);
