// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const types = {
    '.html': 'text/html; charset=utf-8',
    '.css': 'text/css; charset=utf-8',
    '.js': 'text/javascript; charset=utf-8',
    '.json': 'application/json',
    '.svg': 'image/svg+xml',
    '.png': 'image/png',
    '.xml': 'application/xml',
    '.txt': 'text/plain; charset=utf-8',
};

/** Offers the folder on loopback under `path`, as a static host does; `base` is its address. */
export async function serve(dir, { path = '/' } = {}) {
    const root = resolve(dir);
    const server = createServer(async (request, response) => {
        const url = new URL(request.url, 'http://127.0.0.1');
        const found = await read(root, decodeURIComponent(url.pathname), path);
        const { file, bytes } = found ?? (await read(root, `${path}404.html`, path)) ?? {};
        send(request, response, found ? 200 : 404, file ?? '.txt', bytes ?? Buffer.from('missing'));
    });
    await new Promise((done) => server.listen(0, '127.0.0.1', done));
    return {
        base: new URL(path, `http://127.0.0.1:${server.address().port}`).href,
        close: () => {
            server.closeAllConnections();
            return new Promise((done) => server.close(done));
        },
    };
}

async function read(root, pathname, path) {
    const inside = pathname.startsWith(path) ? pathname.slice(path.length) : null;
    if (inside === null || inside.split('/').some((name) => name.startsWith('.'))) {
        return null;
    }
    const file = normalize(
        join(root, inside, inside === '' || inside.endsWith('/') ? 'index.html' : ''),
    );
    if (!file.startsWith(root + sep)) {
        return null;
    }
    try {
        return { file, bytes: await readFile(file) };
    } catch {
        return null;
    }
}

function send(request, response, status, file, bytes) {
    const type = types[extname(file)] ?? 'application/octet-stream';
    const zip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '') && !type.endsWith('png');
    const body = zip ? gzipSync(bytes) : bytes;
    response.writeHead(status, {
        'Content-Type': type,
        'Content-Length': body.length,
        'Cache-Control': 'max-age=600',
        ...(zip ? { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' } : {}),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
}
