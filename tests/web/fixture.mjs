// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

import { createHash } from 'node:crypto';

// The Nu checker trims an inline style or script before it hashes it, so they have no outer white space.

// The smallest compare page that every judge accepts, and the places where the self-test breaks it.

export const escape = (text) => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const plainTool = (slug, name) => ({
    slug,
    name,
    tagline: `${name} in a line`,
    category: 'Developer Tools',
    description: `What ${name} is.`,
    bestFor: 'Small teams',
    pricing: { text: 'Free' },
    seats: [{ persona: 'builder', review: 'It does what it says.' }],
});

const css = `:root { color-scheme: light dark; --paper: #fdfcfa; --ink: #1b1d22; }
@media (prefers-color-scheme: dark) { :root { --paper: #14161a; --ink: #e9e7e2; } }
body { background: var(--paper); color: var(--ink); font: 17px/1.5 sans-serif;
  margin: 1rem; overflow-wrap: anywhere; }
a { color: inherit; }
table { table-layout: fixed; width: 100%; }
.columns { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; }
.columns > * { min-width: 0; }
button { min-height: 2rem; max-width: 100%; overflow-wrap: anywhere; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 0; }`;

const bookmarksScript = `const key = 'bookmarks';
let saved = {};
try { saved = JSON.parse(localStorage.getItem(key)) ?? {}; } catch {}
const list = document.querySelector('[data-bookmarks]');
const buttons = document.querySelectorAll('button[data-bookmark]');
const show = () => {
  const names = Object.values(saved);
  list.querySelector('p').hidden = names.length > 0;
  list.querySelector('ul').replaceChildren(...names.map((name) => {
    const item = document.createElement('li');
    item.dir = 'auto';
    item.textContent = name;
    return item;
  }));
  for (const button of buttons) {
    button.setAttribute('aria-pressed', String(button.dataset.bookmark in saved));
    button.hidden = false;
  }
  list.hidden = false;
};
for (const button of buttons) {
  button.addEventListener('click', () => {
    const slug = button.dataset.bookmark;
    if (slug in saved) delete saved[slug];
    else saved[slug] = button.closest('section').querySelector('h2').textContent;
    try { localStorage.setItem(key, JSON.stringify(saved)); } catch {}
    show();
  });
}
show();`;

/**
 * `text` writes a string of the desk, escaped unless the self-test says otherwise; `head`, `style`,
 * `body` and `script` are added as they are; `policy` replaces the whole policy.
 */
export function comparePage({
    left = plainTool('a', 'Alpha'),
    right = plainTool('b', 'Beta'),
    text = escape,
    list = bookmarksScript,
    head = '',
    style = '',
    body = '',
    script = '',
    policy,
} = {}) {
    const show = (value) => `<bdi>${text(value)}</bdi>`;
    const styles = css + style;
    const scripts = list + script;
    const data = JSON.stringify({
        '@context': 'https://schema.org',
        '@type': 'WebPage',
        name: left.name,
    }).replace(text === escape ? /</g : /$^/g, '\\u003c');
    policy ??= `default-src 'none'; img-src data:; style-src ${hash(styles)}; script-src ${hash(scripts)} ${hash(data)}`;

    const card = (side, { slug, name, tagline, category, description }) => `
<section id="card_${side}" aria-labelledby="name_${side}">
<h2 id="name_${side}">${show(name)}</h2>
<p>${show(category)}</p><p>${show(tagline)}</p><div dir="auto">${text(description)}</div>
<button type="button" data-bookmark="${slug}" aria-pressed="false" aria-describedby="name_${side}" hidden>Bookmark</button>
</section>`;
    const row = (label, cell) =>
        `<tr><th scope="row">${label}</th><td>${show(cell(left))}</td><td>${show(cell(right))}</td></tr>`;
    const reviews = ({ seats }) =>
        seats.map(({ review }) => `<div dir="auto">${text(review)}</div>`).join('\n');

    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(left.name)} vs ${text(right.name)}</title>
<style>${styles}</style>
<script type="application/ld+json">${data}</script>
${head}</head>
<body>
<a class="skip" href="#main">Skip to the comparison</a>
<main id="main">
<h1>${show(left.name)} vs ${show(right.name)}</h1>
<div class="columns">${card('left', left)}${card('right', right)}</div>
<table id="decision_table">
<thead><tr><th scope="col">Decision</th><th scope="col">A</th><th scope="col">B</th></tr></thead>
<tbody>
${row('Pricing', ({ pricing }) => pricing.text)}
${row('Best for', ({ bestFor }) => bestFor)}
</tbody>
</table>
<section id="scorecard_rows">
<h2>Reviewer scorecard</h2>
<div class="columns"><div>${reviews(left)}</div><div>${reviews(right)}</div></div>
</section>
<section id="bookmarks_list" data-bookmarks hidden>
<h2>Bookmarks</h2><p>No bookmarks yet</p><ul></ul>
</section>
${body}
</main>
<script>${scripts}</script>
</body>
</html>
`;
}
