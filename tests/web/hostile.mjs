// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { inspect } from './inspect.mjs';
import { each, main, openPage, Report } from './support.mjs';

export async function judgeHostile(pages, { browser }) {
    const report = new Report('hostile', 'pages', 'openings', 'elements', 'attributes', 'scripts');
    await each(pages.files, async (file) => {
        // With the page's policy, and without: escaping must hold on its own.
        for (const bypassCSP of [false, true]) {
            const where = { page: pages.name(file), csp: bypassCSP ? 'bypassed' : 'on' };
            const fault = (rule, text, more) => report.fault(rule, { ...where, ...more }, text);
            await openPage({
                browser,
                pages,
                file,
                options: { bypassCSP, acceptDownloads: false },
                prepare: async (page) => {
                    await page.exposeFunction('canary', (what) => fault('executed', what));
                    await page.addInitScript(setTrap);
                },
                judge: async (page) => {
                    await provokeAll(page);
                    const source = readFileSync(file, 'utf8');
                    judgeSource(source, fault);
                    for (const what of [{}, { source }]) {
                        const inspection = await page.evaluate(inspect, what);
                        judgeInspection(inspection, { pages, file, report, fault });
                    }
                },
                fault,
            });
            report.count('openings');
        }
        report.count('pages');
    });
    return report;
}

/** The same of what is written in the pages, without opening them. */
export async function judgeMarkup(pages, { browser }) {
    const report = new Report('markup', 'pages', 'elements', 'attributes');
    const context = await browser.newContext();
    const reader = await context.newPage();
    for (const file of pages.files) {
        const fault = (rule, text, more) =>
            report.fault(rule, { page: pages.name(file), ...more }, text);
        const source = readFileSync(file, 'utf8');
        judgeSource(source, fault);
        const inspection = await reader.evaluate(inspect, { source });
        judgeInspection(inspection, { pages, file, report, fault });
        report.count('pages');
    }
    await context.close();
    return report;
}

async function provokeAll(page) {
    await page.evaluate(provoke);
    await page.evaluate(pressBookmarks);
    await page.evaluate(provoke);
    await sleep(100); // for what loads late, and for a refresh after 0 s
}

// The bookmark list is made by script, out of names that an author chose.
function pressBookmarks() {
    document.querySelectorAll('button[data-bookmark]').forEach((button) => button.click());
}

function setTrap() {
    const executed = (what) => globalThis.canary(what);
    Object.defineProperty(globalThis, 'pwned', { set: () => executed('window.pwned was set') });
    for (const name of ['fetch', 'open', 'print']) {
        globalThis[name] = () => executed(`${name}()`);
    }
    navigator.sendBeacon = () => executed('sendBeacon()');
    XMLHttpRequest.prototype.open = () => executed('XMLHttpRequest.open()');
}

// Runs in the page. Sends every event an inline handler could wait for, short of a click or a submit.
async function provoke() {
    const bubbling = { bubbles: true, cancelable: true };
    const families = [
        [PointerEvent, 'pointerover pointerenter pointermove pointerdown pointerup pointerout'],
        [MouseEvent, 'mouseover mouseenter mousemove mousedown mouseup mouseout mouseleave'],
        [MouseEvent, 'contextmenu auxclick dblclick'],
        [KeyboardEvent, 'keydown keypress keyup'],
        [WheelEvent, 'wheel'],
        [Event, 'focus focusin blur input change invalid select toggle beforetoggle scroll begin'],
        [Event, 'copy cut paste drag dragstart dragenter drop touchstart load error'],
        [Event, 'animationstart animationend transitionend'],
    ];
    for (const details of document.querySelectorAll('details')) {
        details.open = !details.open;
    }
    for (const element of document.querySelectorAll('*')) {
        element.focus?.({ preventScroll: true });
        for (const [EventType, names] of families) {
            for (const name of names.split(' ')) {
                element.dispatchEvent(new EventType(name, bubbling));
            }
        }
        element.blur?.();
    }
}

function judgeSource(source, fault) {
    const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/.exec(
        source,
    );
    if (control) {
        const code = control[0].charCodeAt(0).toString(16).padStart(4, '0');
        fault('control', `U+${code} at character ${control.index}`);
    }
}

function judgeInspection(inspection, { pages, file, report, fault }) {
    const { elements, attributes, faults, policies, scripts, styles } = inspection;
    report.count('elements', elements);
    report.count('attributes', attributes);
    report.count('scripts', scripts.length);
    for (const { rule, node, text } of faults) {
        fault(rule, text, { node });
    }
    const isOwn = (url) => {
        try {
            return pages.owns(new URL(url, pages.url(file)).href.split('#')[0]);
        } catch {
            return false;
        }
    };
    for (const { url, node, link } of inspection.urls) {
        const allowed = link && /^(https?:\/\/[^/]|mailto:[^/]|#)/i.test(url);
        if (!allowed && !isOwn(url)) {
            fault('url', url, { node });
        }
    }
    judgePolicy(policies, { scripts, styles, pages, fault });
    for (const { type, text, src } of scripts) {
        if (type === 'application/ld+json') {
            judgeStructuredData(text, fault);
        } else if (src !== null && !isOwn(src)) {
            fault('script', `src ${src}`);
        }
    }
}

function judgePolicy(policies, { scripts, styles, pages, fault }) {
    if (policies.length !== 1) {
        fault('policy', `${policies.length} Content-Security-Policy metas`);
        return;
    }
    const directives = new Map(
        policies[0].split(';').map((directive) => {
            const [name, ...sources] = directive.trim().split(/\s+/);
            return [name.toLowerCase(), sources];
        }),
    );
    if (directives.get('default-src')?.join(' ') !== "'none'") {
        fault('policy', `default-src is not 'none': ${policies[0]}`);
    }
    for (const [name, sources] of directives) {
        for (const source of sources) {
            const allowed =
                /^'(none|sha(256|384|512)-.+)'$/.test(source) ||
                (source === "'self'" && pages.site) ||
                (source === 'data:' && name === 'img-src') ||
                (/^https:/.test(source) && name === 'form-action');
            if (!allowed) {
                fault('policy', `${name} allows ${source}`);
            }
        }
    }
    const isHashed = (name, text) => {
        const hash = createHash('sha256').update(text).digest('base64');
        return directives.get(name)?.includes(`'sha256-${hash}'`);
    };
    for (const { type, text } of scripts.filter(({ src }) => src === null)) {
        if (!isHashed('script-src', text)) {
            fault('script', `not in script-src: ${type} ${text.slice(0, 100)}`);
        }
    }
    for (const text of styles) {
        if (!isHashed('style-src', text)) {
            fault('style', `not in style-src: ${text.slice(0, 100)}`);
        }
    }
}

function judgeStructuredData(text, fault) {
    try {
        JSON.parse(text);
    } catch (error) {
        fault('json-ld', error.message);
    }
    if (text.includes('<')) {
        fault('json-ld', 'holds a bare <');
    }
}

await main(import.meta, judgeHostile, { flags: ['site'] });
