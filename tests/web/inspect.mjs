// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * Runs in a page, so it can use nothing from outside itself. Walks the page's own document (`live`)
 * or what the parser makes of `source` where scripting is off, and holds it against the allow-list.
 */
export function inspect({ source }) {
    const words = (text) => new Set(text.trim().split(/\s+/));
    const html = 'http://www.w3.org/1999/xhtml';
    const svg = 'http://www.w3.org/2000/svg';
    const tags = {
        [html]: words(`
            html head title meta link style script body header nav main section article aside footer
            div span p h1 h2 h3 h4 h5 h6 hgroup ul ol li dl dt dd a b i em strong s small sub sup code pre kbd
            blockquote q cite abbr del ins mark hr br wbr bdi bdo table caption colgroup col thead tbody
            tfoot tr th td img figure figcaption form label input button output time data details summary
            address template`),
        [svg]: words(
            'svg g image path rect circle ellipse line polygon polyline text tspan title desc defs',
        ),
    };
    const attributesOf = {
        [html]: words(`
            id class lang dir title role hidden tabindex href rel hreflang src alt width height loading decoding
            for type name value placeholder autocomplete maxlength required action method enctype novalidate
            inputmode spellcheck scope colspan rowspan headers span datetime start reversed open
            content charset http-equiv property media itemprop defer`),
        [svg]: words(`
            id class role focusable xmlns viewBox preserveAspectRatio width height x y x1 x2 y1 y2
            cx cy r rx ry d points transform fill fill-rule fill-opacity clip-rule stroke stroke-width
            stroke-linecap stroke-linejoin stroke-dasharray opacity text-anchor dominant-baseline
            vector-effect href`),
    };
    const parents = {
        __proto__: null,
        meta: ['head'],
        link: ['head'],
        style: ['head'],
        title: ['head', 'svg', 'g'],
    };
    const metaNames =
        /^(viewport|description|generator|author|color-scheme|theme-color|robots|referrer|format-detection|twitter:[a-z]+)$/;
    const redirect = /^0; ?url=(.+)$/; // only a site's own pages are then let through
    const isolating = 'bdi, bdo, [dir]:not(html):not(body)';
    const bidiControls = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

    const found = {
        elements: 0,
        attributes: 0,
        faults: [],
        urls: [],
        policies: [],
        scripts: [],
        styles: [],
    };
    const root =
        source === undefined ? document : new DOMParser().parseFromString(source, 'text/html');

    const describe = (element) => {
        const id = element.closest('[id]')?.id;
        return `${id ? `#${id} ` : ''}${element.localName}`;
    };
    const fault = (rule, element, text) =>
        found.faults.push({ rule, node: describe(element), text });

    const inspectAttribute = (element, { name, value }) => {
        found.attributes += 1;
        const known = attributesOf[element.namespaceURI]?.has(name);
        const inert = /^(aria|data)-[a-z-]+$/.test(name) && name !== 'data-canary';
        if (!known && !inert) {
            fault('attribute', element, `${name}="${value}"`);
        }
        const address = name === 'href' && element.localName !== 'image';
        if (address || name === 'action') {
            const link = ['a', 'form', 'link'].includes(element.localName);
            found.urls.push({ url: value, node: describe(element), link });
        }
    };

    const inspectElement = (element) => {
        found.elements += 1;
        const tag = element.localName;
        if (!tags[element.namespaceURI]?.has(tag)) {
            fault('tag', element, element.outerHTML.slice(0, 200));
        }
        const parent = parents[tag];
        if (parent && !parent.includes(element.parentElement?.localName)) {
            fault('tag', element, `<${tag}> in <${element.parentElement?.localName}>`);
        }
        const form = element.closest('#newsletter_form, form[data-search]:not([action])');
        if ((tag === 'form' || tag === 'input') && !form) {
            fault('tag', element, `<${tag}> outside the forms for the newsletter and search`);
        }
        for (const attribute of element.attributes) {
            inspectAttribute(element, attribute);
        }
        inspectByTag[tag]?.(element);
    };

    const inspectImage = (element, address) => {
        if (!/^data:image\/(png|jpeg|webp|svg\+xml);base64,[A-Za-z0-9+/]+=*$/.test(address)) {
            found.urls.push({ url: address, node: describe(element), link: false });
        }
    };

    const inspectByTag = {
        __proto__: null,
        meta(element) {
            const equiv = element.httpEquiv.toLowerCase();
            if (equiv === 'content-security-policy') {
                const late = [
                    ...root.querySelectorAll('script, style, link[rel~=stylesheet]'),
                ].some(
                    (other) =>
                        other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
                );
                if (late) {
                    fault('policy', element, 'stands after something it should govern');
                }
                found.policies.push(element.content);
            } else if (equiv === 'refresh' && redirect.test(element.content)) {
                const url = redirect.exec(element.content)[1];
                found.urls.push({ url, node: describe(element), link: false });
            } else if (equiv) {
                fault('tag', element, `http-equiv ${equiv}`);
            } else if (element.name && !metaNames.test(element.name)) {
                fault('tag', element, `name ${element.name}`);
            }
        },
        link(element) {
            if (!/^(canonical|alternate|icon|stylesheet|prev|next|license)$/.test(element.rel)) {
                fault('tag', element, `rel ${element.rel}`);
            }
            if (element.rel === 'stylesheet' || element.rel === 'icon') {
                const url = found.urls[found.urls.length - 1];
                url.link = url.url.startsWith('data:image/');
            }
        },
        img(element) {
            inspectImage(element, element.getAttribute('src') ?? '');
        },
        // An image within SVG: the Nu checker warns of a data address in <img> under any policy.
        image(element) {
            inspectImage(element, element.getAttribute('href') ?? '');
        },
        script(element) {
            const type = element.getAttribute('type') ?? '';
            found.scripts.push({ type, text: element.text, src: element.getAttribute('src') });
        },
        style(element) {
            found.styles.push(element.textContent);
        },
    };

    // A control left open in one string must not turn the text that follows it.
    const inspectText = (text) => {
        const parent = text.parentElement;
        const shown = parent && !parent.closest('head, script, style, textarea');
        if (shown && bidiControls.test(text.data) && !parent.closest(isolating)) {
            fault('bidi', parent, `not isolated: ${JSON.stringify(text.data.trim().slice(0, 80))}`);
        }
    };

    const walk = (node) => {
        for (const child of node.childNodes) {
            if (child.nodeType === Node.ELEMENT_NODE) {
                inspectElement(child);
                walk(child.localName === 'template' ? child.content : child);
            } else if (child.nodeType === Node.TEXT_NODE) {
                inspectText(child);
            }
        }
    };
    walk(root);
    return found;
}
