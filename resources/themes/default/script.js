// The reader's bookmarks, in the browser's own storage. Without script, or before it runs, the
// section and the buttons are hidden.
(() => {
  'use strict';
  const key = 'verdict-desk-bookmarks';
  const most = 500;
  const section = document.querySelector('[data-bookmarks]');
  if (!section) return;
  const empty = section.querySelector('[data-bookmarks-empty]');
  const list = section.querySelector('[data-bookmarks-saved]');
  const here = location.href.split('#')[0];
  let saved = [];

  // Whatever else shares this storage may have written there: only what has our shape is taken.
  const isBookmark = (item) =>
    typeof item === 'object' && item !== null &&
    typeof item.slug === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(item.slug) &&
    typeof item.name === 'string' && item.name.length <= 400 &&
    typeof item.page === 'string' && typeof item.part === 'string';

  const read = () => {
    try {
      const items = JSON.parse(localStorage.getItem(key));
      saved = Array.isArray(items) ? items.filter(isBookmark).slice(-most) : [];
    } catch {
      // No storage, or nothing of ours in it: bookmarks last until the page is left.
    }
  };

  const write = () => {
    try {
      localStorage.setItem(key, JSON.stringify(saved));
    } catch {
      // As above.
    }
  };

  // Only pages of the same site.
  const addressOf = ({ page, part }) => {
    if (!/^[a-z0-9_-]+$/.test(part)) return null;
    if (page === here) return '#' + part;
    try {
      const url = new URL(page);
      const own = ['http:', 'https:', 'file:'].includes(url.protocol) &&
        url.protocol === location.protocol && url.host === location.host;
      return own ? url.href.split('#')[0] + '#' + part : null;
    } catch {
      return null;
    }
  };

  const itemOf = (bookmark) => {
    const item = document.createElement('li');
    const name = document.createElement('bdi');
    name.textContent = bookmark.name;
    const address = addressOf(bookmark);
    if (address) {
      const link = document.createElement('a');
      link.href = address;
      link.append(name);
      item.append(link);
    } else {
      item.append(name);
    }
    return item;
  };

  const show = () => {
    for (const button of document.querySelectorAll('button[data-bookmark]')) {
      const pressed = saved.some(({ slug }) => slug === button.dataset.bookmark);
      button.setAttribute('aria-pressed', String(pressed));
      button.hidden = false;
    }
    list.replaceChildren(...saved.map(itemOf));
    list.hidden = saved.length === 0;
    empty.hidden = saved.length > 0;
    section.hidden = false;
  };

  const toggle = (button) => {
    const slug = button.dataset.bookmark;
    const card = button.closest('[id]');
    const name = card.querySelector('h2').textContent.trim();
    read();
    const others = saved.filter((bookmark) => bookmark.slug !== slug);
    const isNew = others.length === saved.length;
    saved = isNew ? [...others, { slug, name, page: here, part: card.id }] : others;
    write();
    show();
  };

  document.addEventListener('click', ({ target }) => {
    const button = target.closest('button[data-bookmark]');
    if (button) toggle(button);
  });
  addEventListener('storage', ({ key: changed }) => {
    if (changed !== key) return;
    read();
    show();
  });
  read();
  show();
})();
