// What pages do beyond being read, each part by itself: colours, bookmarks, copying, search. Without
// script, or before it runs, whatever needs it is hidden. Nothing here asks for another file.
(() => {
  'use strict';

  // ---- the browser's own storage, where there is one ----

  const read = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return undefined; // denied
    }
  };

  const write = (key, value) => {
    try {
      localStorage.setItem(key, value);
    } catch {
      // Denied or full: what the reader chose lasts until the page is left.
    }
  };

  // ---- colours: as the system has them, or as the reader chose ----

  const schemeKey = 'verdict-desk-scheme';
  const schemes = ['auto', 'light', 'dark'];
  const schemeOf = (stored) => (schemes.includes(stored) ? stored : 'auto');
  let scheme = 'auto';

  const applyScheme = () => {
    const { dataset } = document.documentElement;
    if (scheme === 'auto') delete dataset.scheme;
    else dataset.scheme = scheme;
  };

  // A page by itself has no switch: it must not be stuck in a choice made elsewhere.
  if (document.currentScript.src) {
    document.documentElement.dataset.script = '';
    scheme = schemeOf(read(schemeKey));
    applyScheme(); // before there is a body, so that nothing flashes
  }

  const prepareScheme = () => {
    const button = document.querySelector('[data-scheme-switch]');
    if (!button) return;
    const show = () => {
      applyScheme();
      for (const word of button.querySelectorAll('[data-scheme]')) {
        word.hidden = word.dataset.scheme !== scheme;
      }
    };
    button.addEventListener('click', () => {
      scheme = schemes[(schemes.indexOf(scheme) + 1) % schemes.length];
      write(schemeKey, scheme);
      show();
    });
    addEventListener('storage', ({ key, newValue }) => {
      if (key !== schemeKey) return;
      scheme = schemeOf(newValue);
      show();
    });
    show();
    button.hidden = false;
  };

  // ---- the reader's bookmarks ----

  const prepareBookmarks = () => {
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

    const readSaved = () => {
      const stored = read(key);
      if (stored === undefined) return;
      try {
        const items = JSON.parse(stored);
        saved = Array.isArray(items) ? items.filter(isBookmark).slice(-most) : [];
      } catch {
        saved = []; // nothing of ours
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

    // Where the tool's name is a link, that is the tool's own page.
    const bookmarkOf = (button) => {
      const title = document.getElementById(button.getAttribute('aria-describedby'));
      const link = title.querySelector('a');
      return {
        slug: button.dataset.bookmark,
        name: title.textContent.trim(),
        page: link ? link.href : here,
        part: link ? 'tool_card' : button.closest('[id]').id,
      };
    };

    const toggle = (button) => {
      readSaved();
      const bookmark = bookmarkOf(button);
      const others = saved.filter(({ slug }) => slug !== bookmark.slug);
      saved = others.length === saved.length ? [...others, bookmark] : others;
      write(key, JSON.stringify(saved));
      show();
    };

    document.addEventListener('click', ({ target }) => {
      const button = target.closest('button[data-bookmark]');
      if (button) toggle(button);
    });
    addEventListener('storage', ({ key: changed }) => {
      if (changed !== key) return;
      readSaved();
      show();
    });
    readSaved();
    show();
  };

  // ---- copying ----

  const copy = async (source) => {
    const selection = getSelection();
    selection.selectAllChildren(source);
    try {
      await navigator.clipboard.writeText(source.textContent);
      return true;
    } catch {
      return document.execCommand('copy'); // from file:// in some browsers
    }
  };

  const prepareCopying = () => {
    for (const button of document.querySelectorAll('button[data-copy]')) {
      const status = button.parentElement.querySelector('[data-copied]');
      button.addEventListener('click', async () => {
        const done = await copy(document.getElementById(button.dataset.copy));
        status.textContent = done ? status.dataset.copied : '';
      });
      button.hidden = false;
    }
  };

  // ---- search: the index arrives as a script, because fetch() fails from file:// ----

  const prepareSearch = () => {
    const form = document.querySelector('[data-search]');
    if (!form || typeof verdictDeskSearch === 'undefined') return;
    const most = 50;
    const input = form.querySelector('input');
    const status = form.querySelector('[data-search-status]');
    const section = document.querySelector('[data-search-section]');
    const list = section.querySelector('[data-search-results]');

    // "Écritoire" is found by "ecritoire".
    const plain = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    const entries = verdictDeskSearch.map((entry) => ({
      entry,
      title: plain(entry.t),
      text: plain(`${entry.t}\n${entry.c}\n${entry.s}`),
    }));

    const rank = (title, words) => {
      if (title.startsWith(words[0])) return 0;
      return words.every((word) => title.includes(word)) ? 1 : 2;
    };

    // The sort is stable: tools of one rank stay in the order of the desk.
    const find = (query) => {
      const words = plain(query).split(/\s+/).filter(Boolean);
      if (words.length === 0) return [];
      return entries
        .filter(({ text }) => words.every((word) => text.includes(word)))
        .map(({ entry, title }) => ({ entry, rank: rank(title, words) }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ entry }) => entry);
    };

    const element = (tag, className, ...children) => {
      const made = document.createElement(tag);
      if (className) made.className = className;
      made.append(...children);
      return made;
    };

    const isolated = (text) => element('bdi', '', text);

    const itemOf = ({ t: title, u: address, c: category, v: verdict, s: tagline }) => {
      const link = element('a', '', isolated(title));
      link.href = address;
      const what = element('div', 'what', element('p', 'name', link));
      if (tagline) {
        const line = element('p', 'tagline', tagline);
        line.dir = 'auto';
        what.append(line);
      }
      const item = element('li', 'entry');
      if (category) {
        item.append(element('p', 'aside', element('span', 'category', isolated(category))));
      }
      const word = document.querySelector(`template[data-verdict="${CSS.escape(verdict)}"]`);
      item.append(what, element('p', 'glance', word ? word.content.cloneNode(true) : ''));
      return item;
    };

    const show = () => {
      const query = input.value.trim();
      const found = find(query);
      list.replaceChildren(...found.slice(0, most).map(itemOf));
      section.hidden = found.length === 0;
      const { found: some, none } = status.dataset;
      status.textContent = !query ? '' : found.length ? some.replace('%1', found.length) : none;
    };

    const remember = () => {
      const address = new URL(location.href);
      if (input.value.trim()) address.searchParams.set('q', input.value.trim());
      else address.searchParams.delete('q');
      try {
        history.replaceState(null, '', address);
      } catch {
        // Some browsers refuse it on file://.
      }
    };

    input.addEventListener('input', show);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      show();
      remember();
    });
    input.value = new URL(location.href).searchParams.get('q') ?? '';
    form.hidden = false;
    show();
  };

  const prepare = () => {
    prepareScheme();
    prepareBookmarks();
    prepareCopying();
    prepareSearch();
  };

  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', prepare);
  else prepare();
})();
