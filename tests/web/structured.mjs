// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

import { isDeepStrictEqual } from 'node:util';
import { holdRedirect, main, Report } from './support.mjs';

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** Holds the JSON-LD of a whole site against its pages and, where it is given, against the desk. */
export async function judgeStructured(pages, { browser, desk }) {
    const report = new Report('structured', 'pages', 'tools', 'reviews', 'comparisons', 'texts');
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const file of pages.files) {
        const name = pages.name(file);
        const fault = (rule, text) => report.fault(rule, { page: name }, text);
        await holdRedirect(page, pages, file);
        try {
            await page.goto(pages.url(file));
            const shown = await page.evaluate(readData);
            judgePage({ name, pages, report, fault, desk, ...shown });
        } catch (error) {
            fault('broken', error.message);
        }
        report.count('pages');
    }
    await context.close();
    return report;
}

// Runs in the page.
function readData() {
    const data = 'script[type="application/ld+json"]';
    return {
        sources: [...document.querySelectorAll(data)].map(({ text }) => text),
        text: document.body.innerText,
        days: [...document.querySelectorAll('time')].map(({ dateTime }) => dateTime.slice(0, 10)),
        moved: document.querySelector('link[rel=canonical]')?.href !== document.URL,
    };
}

function judgePage(page) {
    const { name, report, fault, sources } = page;
    const isTool = /^tools\/(?!index\.html)/.test(name) && !page.moved;
    const isComparison = /^compare\/(?!index\.html)/.test(name) && !page.moved;
    if (sources.length > 1 || (sources.length === 0 && (isTool || isComparison))) {
        fault('data', `${sources.length} JSON-LD scripts`);
        return;
    }
    for (const source of sources) {
        const data = JSON.parse(source);
        judgeValues(page, data, '');
        if (isTool) {
            report.count('tools');
            judgeTool(page, data);
        } else if (/"(aggregateRating|review|reviewRating|ratingValue)"/.test(source)) {
            fault('data', 'ratings stand on tool pages only');
        }
        if (isComparison) {
            report.count('comparisons');
            judgeComparison(page, data);
        }
    }
}

const isAddress = (key) => ['url', '@id', 'item', 'sameAs', 'image', 'logo'].includes(key);
const isShown = (key) => ['name', 'description', 'reviewBody', 'applicationCategory'].includes(key);
const plain = (text) =>
    text
        .replace(/[\u2066-\u2069]/g, '')
        .replace(/\s+/g, ' ')
        .trim();

// Whatever the type: addresses are this site's, instants have a zone, and texts can be read there.
function judgeValues(page, value, key) {
    const { pages, report, fault } = page;
    if (value !== null && typeof value === 'object') {
        Object.entries(value).forEach(([k, v]) =>
            judgeValues(page, v, Array.isArray(value) ? key : k),
        );
        return;
    }
    if (isAddress(key)) {
        const own = String(value).startsWith(pages.base);
        if (key === 'sameAs' ? !/^https?:/.test(value) : !own) {
            fault('data', `${key} is at ${value}`);
        }
    } else if (/^date/.test(key)) {
        if (!instant.test(value)) {
            fault('data', `${key} is “${value}”`);
        }
        if (!page.days.includes(String(value).slice(0, 10))) {
            fault('unseen', `${key} ${value}`);
        }
    } else if (isShown(key)) {
        report.count('texts');
        if (!plain(page.text).includes(plain(String(value)))) {
            fault('unseen', `${key} “${value}”`);
        }
    } else if (key === 'ratingValue' || key === 'price') {
        report.count('texts');
        const numbers = page.text.match(/\d+(?:\.\d+)?/g)?.map(Number) ?? [];
        if (!numbers.includes(Number(value)) && Number(value) !== 0) {
            fault('unseen', `${key} ${value}`);
        }
    }
}

function judgeTool(page, data) {
    const { report, fault } = page;
    if (data['@context'] !== 'https://schema.org' || data['@type'] !== 'SoftwareApplication') {
        fault('data', `is a ${data['@context']} ${data['@type']}`);
    }
    const reviews = [data.review ?? []].flat();
    for (const { '@type': type, author, name, reviewRating: rating } of reviews) {
        report.count('reviews');
        const byWhom = ['Person', 'Organization'].includes(author?.['@type']) && author.name;
        if (type !== 'Review' || !byWhom || !name) {
            fault('data', `${type} of “${name}” by “${author?.name}”`);
        }
        if (rating !== undefined && !isScale(rating, 'Rating')) {
            fault('data', `review of “${name}” is rated ${JSON.stringify(rating)}`);
        }
    }
    const scores = reviews.flatMap(({ reviewRating: rating }) => rating?.ratingValue ?? []);
    const all = data.aggregateRating;
    if (scores.length === 0 ? all !== undefined : !isAggregate(all, scores)) {
        fault('data', `aggregateRating ${JSON.stringify(all)} of ${scores.join(' ')}`);
    }
    if (page.desk) {
        judgeAgainstDesk(page, data, reviews);
    }
}

const isScale = (rating, type) =>
    rating?.['@type'] === type &&
    rating.worstRating === 0 &&
    rating.bestRating === 100 &&
    rating.ratingValue >= 0 &&
    rating.ratingValue <= 100;

function isAggregate(all, scores) {
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    const near = Math.abs(all?.ratingValue - mean) <= 0.05 + 1e-9;
    return isScale(all, 'AggregateRating') && near && all.ratingCount === scores.length;
}

function judgeAgainstDesk({ name, desk, fault }, data, reviews) {
    const tool = desk.tools.find(({ slug }) => name === `tools/${slug}.html`);
    if (!tool) {
        fault('data', 'the desk has no such tool');
        return;
    }
    const { entry, amount, currency } = tool.pricing;
    const price = entry === 'free' ? 0 : currency ? amount : null;
    const offers = [data.offers ?? []].flat().map((offer) => offer.price);
    if (!isDeepStrictEqual(offers, price === null ? [] : [price])) {
        fault('data', `offers at “${offers}”, not “${price ?? ''}”`);
    }
    const seats = tool.seats.filter(({ score, review }) => score !== null || review.trim());
    const wanted = seats.map(({ score, reviewedOn }) => `${score} on ${reviewedOn}`).sort();
    const found = reviews
        .map(({ reviewRating: rating, datePublished: date }) => [rating?.ratingValue, date])
        .map(([score, date]) => `${score ?? null} on ${date?.slice(0, 10) ?? null}`)
        .sort();
    if (!isDeepStrictEqual(found, wanted)) {
        fault('data', `reviews are ${found}, not ${wanted}`);
    }
}

function judgeComparison({ fault }, data) {
    const crumbs = data.breadcrumb?.itemListElement ?? [];
    const tools = data.mainEntity?.itemListElement ?? [];
    const positions = (items) => items.map(({ position }) => position).join();
    const isRight =
        data['@type'] === 'WebPage' &&
        data.breadcrumb?.['@type'] === 'BreadcrumbList' &&
        data.mainEntity?.['@type'] === 'ItemList' &&
        positions(crumbs) === '1,2' &&
        positions(tools) === '1,2';
    if (!isRight) {
        fault('data', `no WebPage with a breadcrumb and two tools: ${JSON.stringify(data)}`);
    }
}

await main(import.meta, judgeStructured, { flags: ['site'] });
