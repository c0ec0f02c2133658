// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

import { each, main, openPage, Report } from './support.mjs';

const cases = {
    saving: { judge: judgeSaving },
    'no storage': { prepare: breakStorage, judge: judgeBroken },
    'full storage': { prepare: fillStorage, judge: judgeBroken },
};

export async function judgeBookmarks(pages, { browser }) {
    const report = new Report('bookmarks', 'pages', 'checks');
    await each(pages.files, async (file) => {
        for (const [name, { prepare, judge }] of Object.entries(cases)) {
            const where = { page: pages.name(file), case: name };
            const fault = (rule, text) => report.fault(rule, where, text);
            const expect = (ok, text) => {
                report.count('checks');
                if (!ok) {
                    fault('bookmarks', text);
                }
            };
            await openPage({
                browser,
                pages,
                file,
                prepare: (page) => prepare && page.addInitScript(prepare),
                judge: (page) => judge(page, expect),
                fault,
            });
        }
        report.count('pages');
    });
    return report;
}

async function judgeSaving(page, expect) {
    const list = page.locator('#bookmarks_list');
    const button = page.locator('#card_left button[data-bookmark]');
    const pressed = () => button.getAttribute('aria-pressed');
    const name = (await page.locator('#card_left').locator('h2, h3').first().innerText()).trim();
    const listed = async () => (await list.innerText()).includes(name);

    expect((await page.locator('button[data-bookmark]').count()) === 2, 'not one button a card');
    expect(await list.isVisible(), 'the list is hidden although scripts run');
    const empty = await list.innerText();
    const heading = await list.locator('h2, h3').first().innerText();
    const emptyText = empty.replace(heading, '').trim().split('\n')[0];
    expect(emptyText && !empty.includes(name), `a new reader's list reads “${empty}”`);
    expect((await pressed()) === 'false', 'a new reader finds the button pressed');

    await button.focus();
    await page.keyboard.press('Space');
    expect((await pressed()) === 'true', 'Space does not press the button');
    expect(await listed(), `“${name}” is not in the list`);
    expect(!(await list.innerText()).includes(emptyText), `“${emptyText}” stays beside “${name}”`);
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

function breakStorage() {
    Object.defineProperty(globalThis, 'localStorage', {
        get() {
            throw new DOMException('no storage here', 'SecurityError');
        },
    });
}

function fillStorage() {
    for (const name of ['getItem', 'setItem', 'removeItem']) {
        Storage.prototype[name] = () => {
            throw new DOMException('no room', 'QuotaExceededError');
        };
    }
}

// Whether the buttons are then hidden or remember until the page is left is the page's choice.
async function judgeBroken(page, expect) {
    expect(await page.locator('#decision_table').isVisible(), 'the page is not shown');
    for (const button of await page.locator('button[data-bookmark]:visible').all()) {
        await button.press('Enter');
    }
}

await main(import.meta, judgeBookmarks);
