// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

import { pathToFileURL } from 'node:url';
import { main, Report } from './support.mjs';

const nowhere = 'no/such/page.html';

/** Uses a whole site as a reader does, from its server and from its folder; `only` names one walk. */
export async function judgeBrowse(pages, { browser, only }) {
    const report = new Report('browse', 'walks', 'checks', 'pages opened');
    const folder = pages.servedAt(`${pathToFileURL(pages.root).href}/`);
    const scripted = [openAll, search, bookmark, redirect, switchScheme, copy];
    const ways = [
        { how: 'served', site: pages, walks: [...scripted, getLost] },
        { how: 'folder', site: folder, walks: scripted },
        { how: 'served', site: pages, walks: [openAll, searchByIndex], script: false },
        { how: 'folder', site: folder, walks: [openAll, searchByIndex], script: false },
    ];
    for (const { walks, ...way } of ways) {
        for (const walk of walks.filter(({ name }) => !only || name === only)) {
            await go(browser, report, { ...way, walk });
        }
    }
    return report;
}

// Nothing but the site's own files may be asked for, and all of them must be there.
async function go(browser, report, { how, site: pages, walk, script = true }) {
    const where = { how, script: script ? 'on' : 'off', walk: walk.name };
    const fault = (rule, text) => report.fault(rule, where, text);
    const expect = (ok, text) => {
        report.count('checks');
        if (!ok) {
            fault(walk.name, text);
        }
    };
    const context = await browser.newContext({ javaScriptEnabled: script });
    context.setDefaultTimeout(15_000);
    context.on('request', (request) => {
        const url = request.url();
        if (!pages.owns(url.split('#')[0]) && !url.startsWith('data:')) {
            fault('request', `${request.resourceType()} ${url}`);
        }
    });
    context.on('response', (response) => {
        if (response.status() >= 400 && !response.url().endsWith(nowhere)) {
            fault('request', `${response.status()} ${response.url()}`);
        }
    });
    context.on('requestfailed', (request) => {
        const error = request.failure()?.errorText;
        if (error !== 'net::ERR_ABORTED') {
            fault('request', `${error} ${request.url()}`);
        }
    });
    context.on('console', (message) => {
        if (message.type() === 'error' && !message.location().url.endsWith(nowhere)) {
            fault('console', message.text());
        }
    });
    context.on('weberror', (error) => fault('script-error', error.error().message));
    try {
        const page = await context.newPage();
        const visit = (name) => page.goto(pages.base + name);
        await walk({ page, pages, visit, expect, report, script });
        report.count('walks');
    } catch (error) {
        fault('broken', error.message);
    } finally {
        await context.close();
    }
}

const nameOf = (pages, url) => url.split(/[?#]/)[0].slice(pages.base.length);
const isTool = (pages) => (file) =>
    /^tools\/(?!index\.html)/.test(pages.name(file)) && !pages.redirectOf(file);
const firstTool = (pages) => pages.name(pages.files.find(isTool(pages)));

// The page for what is missing is written for a server. Redirects have a walk of their own.
async function openAll({ page, pages, visit, expect, report, script }) {
    for (const file of pages.files) {
        const name = pages.name(file);
        if (pages.redirectOf(file) || (name === '404.html' && pages.base.startsWith('file:'))) {
            continue;
        }
        await visit(name);
        report.count('pages opened');
        const dead = await page.evaluate(deadControls);
        expect(dead.length === 0, `${name} shows controls that do nothing: ${dead}`);
        const shownAsStyled = await page.evaluate(
            () => [...document.styleSheets].length > 0 && document.body.innerText.trim() !== '',
        );
        expect(shownAsStyled, `${name} is empty or has no style`);
        if (script) {
            const asleep = await page.locator('button[hidden]').count();
            expect(asleep === 0, `${name}: ${asleep} buttons never wake up`);
        }
    }
}

// Runs in the page: what is pressed must belong to a form that is sent, or to the script.
function deadControls() {
    const scripted = '[data-bookmark], [data-copy], [data-scheme-switch], [data-search] *';
    const live = document.querySelector(
        'button[aria-pressed]:not([hidden]), [data-scheme-switch]:not([hidden])',
    );
    return [...document.querySelectorAll('button, input, [role=button], a:not([href])')]
        .filter((control) => control.checkVisibility())
        .filter(
            (control) => !control.closest('form[action]') && !(live && control.matches(scripted)),
        )
        .map((control) => control.outerHTML.slice(0, 120));
}

async function search({ page, pages, visit, expect }) {
    const tool = firstTool(pages);
    await visit(tool);
    const title = (await page.locator('h1').innerText()).trim();
    await visit('index.html');
    await page.locator('nav a[href$="search.html"]').first().click();
    const input = page.locator('input[type=search]');
    const results = page.locator('[data-search-results] a');
    await input.waitFor(); // it is shown once it works; keys sent before are lost
    expect((await results.count()) === 0, 'something is found before anything is sought');
    await input.pressSequentially(plainLetters(title).slice(0, 12));
    const found = results.filter({ hasText: title });
    expect((await found.count()) === 1, `typing does not find “${title}”`);
    await input.press('Enter');
    expect((await found.count()) === 1, 'Enter loses what was found');
    await found.click();
    expect(nameOf(pages, page.url()) === tool, `“${title}” leads to ${page.url()}`);
    await page.goBack();
    await found.waitFor();

    await input.fill('no tool has such a name');
    expect((await results.count()) === 0, 'what is nowhere is found');
    const status = page.locator('[role=status]').first();
    expect((await status.innerText()).trim() !== '', 'nothing says that nothing was found');
}

// As somebody types who has no such keys.
const plainLetters = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

async function searchByIndex({ page, pages, visit, expect }) {
    await visit('search.html');
    expect(!(await page.locator('[data-search]').isVisible()), 'the search is shown');
    const link = page.locator('main a[href="tools/index.html"]');
    expect(await link.isVisible(), 'no link to the index');
    await link.click();
    const listed = await page
        .locator('main a')
        .evaluateAll((links) => links.map(({ href }) => href));
    expect(listed.includes(pages.base + firstTool(pages)), 'the index lists no tools');
}

async function bookmark({ page, pages, visit, expect }) {
    const tool = firstTool(pages);
    await visit(tool);
    const title = (await page.locator('h1').innerText()).trim();
    await page.locator('main button[data-bookmark]').first().click();
    await visit('index.html');
    await page.reload();
    const saved = page.locator('[data-bookmarks] a').filter({ hasText: title });
    expect((await saved.count()) === 1, `home does not list “${title}”`);
    await saved.click();
    await page.waitForLoadState(); // the page's script presses the button
    expect(nameOf(pages, page.url()) === tool, `the bookmark leads to ${page.url()}`);
    const button = page.locator('main button[data-bookmark]').first();
    expect((await button.getAttribute('aria-pressed')) === 'true', 'the tool page has forgotten');
    await button.click();
    await visit('index.html');
    expect((await saved.count()) === 0, 'a bookmark that was taken back stays');
    await bookmarkByCard({ page, pages, visit, expect });
}

// On a compare page the bookmark is of the tool, not of the comparison.
async function bookmarkByCard({ page, pages, visit, expect }) {
    const isPair = (file) => /-vs-/.test(pages.name(file)) && !pages.redirectOf(file);
    await visit(pages.name(pages.files.find(isPair)));
    const button = page.locator('#card_left button[data-bookmark]');
    const slug = await button.getAttribute('data-bookmark');
    await button.click();
    await visit('index.html');
    await page.locator('[data-bookmarks] a').click();
    expect(nameOf(pages, page.url()) === `tools/${slug}.html`, `a card's leads to ${page.url()}`);
}

async function redirect({ page, pages, expect }) {
    const moved = pages.files.filter((file) => pages.redirectOf(file));
    expect(moved.length > 0, 'the site has no redirects to follow');
    for (const file of moved) {
        const wanted = new URL(pages.redirectOf(file), pages.url(file)).href;
        await page.goto(pages.url(file)).catch(() => {}); // it may leave before it has loaded
        await page.waitForURL(wanted);
        const arrived = page.url().split('#')[0];
        expect(!moved.some((other) => pages.url(other) === arrived), `${arrived} has moved too`);
        expect(await page.locator('h1').isVisible(), `${wanted} shows nothing`);
    }
}

// The host sends the same page whatever was asked for, so it must work at any depth.
async function getLost({ page, pages, visit, expect }) {
    const response = await visit(nowhere);
    expect(response.status() === 404, `${nowhere} is answered with ${response.status()}`);
    const font = () => page.evaluate(() => getComputedStyle(document.body).fontFamily);
    const lost = await font();
    await page.locator('main a').first().click();
    expect(nameOf(pages, page.url()) === 'index.html', `the way out leads to ${page.url()}`);
    expect((await font()) === lost, 'the page for what is missing has no style');
}

async function switchScheme({ page, visit, expect }) {
    await page.addInitScript(watchFirstPaint);
    await page.emulateMedia({ colorScheme: 'light' });
    await visit('index.html');
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const scheme = () => page.evaluate(() => document.documentElement.dataset.scheme ?? 'auto');
    const light = await background();
    const button = page.locator('[data-scheme-switch]');
    for (let presses = 0; presses < 3 && (await scheme()) !== 'dark'; presses += 1) {
        await button.click();
    }
    const dark = await background();
    expect((await scheme()) === 'dark' && dark !== light, `stays ${light}`);
    for (const name of ['index.html', 'compare/index.html', 'search.html']) {
        await visit(name);
        await page.reload();
        expect((await background()) === dark, `${name} forgets it over a reload`);
        const first = await page.evaluate(() => globalThis.schemeWhenBodyCame);
        expect(first === 'dark', `${name} starts out “${first}”`);
    }
    expect(/dark/i.test(await button.innerText()), 'the button does not say what is chosen');
}

// The parser makes the body after the scripts of the head, and nothing is painted before it.
function watchFirstPaint() {
    new MutationObserver((changes, observer) => {
        if (document.body) {
            globalThis.schemeWhenBodyCame = document.documentElement.dataset.scheme ?? 'auto';
            observer.disconnect();
        }
    }).observe(document, { childList: true, subtree: true });
}

async function copy({ page, pages, visit, expect }) {
    await visit(firstTool(pages));
    const buttons = await page.locator('button[data-copy]').all();
    expect(buttons.length > 0, 'a tool page has nothing to copy');
    for (const button of buttons) {
        await button.click();
        const source = page.locator(`[id="${await button.getAttribute('data-copy')}"]`);
        const wanted = await source.evaluate((node) => node.textContent);
        await page.waitForFunction(
            (node) => node.parentElement.querySelector('[role=status]').textContent !== '',
            await button.elementHandle(),
        );
        const pasted = await paste(page);
        expect(pasted.trim() === wanted.trim() && pasted.trim() !== '', `“${pasted}” was copied`);
    }
}

// Reading the clipboard needs a permission that no file can be given.
async function paste(page) {
    await page.evaluate(() => {
        const field = document.createElement('textarea');
        field.id = 'pasted_here';
        document.body.append(field);
        field.focus();
    });
    await page.keyboard.press('Control+V');
    const field = page.locator('#pasted_here');
    const text = await field.inputValue();
    await field.evaluate((node) => node.remove());
    return text;
}

await main(import.meta, judgeBrowse, { flags: ['site'] });
