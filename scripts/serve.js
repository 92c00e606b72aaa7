#!/usr/bin/env node
/**
 * Serves the built page on this machine only, and opens it with the sample workbook.
 * Usage: node scripts/serve.js [--port N] [--no-open] [--root DIR]
 */
import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const HOST = '127.0.0.1';
const TRIES = 20;

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.xsd': 'application/xml; charset=utf-8',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The file a request is for, inside the root; null when it points outside. */
function fileOf(root, url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
  if (path.includes('\0')) return null;
  const file = join(root, normalize(path.endsWith('/') ? `${path}index.html` : path));
  return file.startsWith(root + sep) ? file : null;
}

/** Answers GET and HEAD with the files of a folder. */
export function staticServer(root) {
  const folder = resolve(root);
  return createServer(async (request, response) => {
    const refuse = (code, text) => {
      response.writeHead(code, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(text);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, 'Method not allowed');
    const file = fileOf(folder, request.url ?? '/');
    const found = file && (await stat(file).catch(() => null));
    if (!found?.isFile()) return refuse(404, 'Not found');
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-length': found.size,
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    });
    if (request.method === 'HEAD') return response.end();
    createReadStream(file).pipe(response);
  });
}

/** Listens on the port, or on the next free one. @returns the port taken. */
export function listen(server, port, tries = TRIES) {
  return new Promise((done, fail) => {
    server.once('error', (error) => {
      if (error.code !== 'EADDRINUSE' || tries === 0) fail(error);
      else listen(server, port === 0 ? 0 : port + 1, tries - 1).then(done, fail);
    });
    server.listen(port, HOST, () => done(server.address().port));
  });
}

const OPENERS = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''], linux: ['xdg-open'] };

function openBrowser(address) {
  const [command, ...before] = OPENERS[process.platform] ?? OPENERS.linux;
  const child = spawn(command, [...before, address], { stdio: 'ignore', detached: true });
  child.on('error', () => console.log('Ouvrez cette adresse dans votre navigateur.'));
  child.unref();
}

async function main() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '3000' },
      open: { type: 'boolean', default: true },
      root: { type: 'string', default: fileURLToPath(new URL('../dist/web', import.meta.url)) },
    },
    allowNegative: true,
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    console.error(`--port attend un nombre de 0 à 65535, et non « ${values.port} ».`);
    process.exit(2);
  }
  if (!(await stat(join(values.root, 'index.html')).catch(() => null))) {
    console.error(`La page n’est pas construite (${values.root}). Lancez d’abord : npm run build`);
    process.exit(2);
  }
  const taken = await listen(staticServer(values.root), port);
  const address = `http://localhost:${taken}/?exemple`;
  if (port !== 0 && taken !== port) console.log(`Le port ${port} est pris.`);
  console.log(`Page de démonstration : ${address}`);
  console.log('Ctrl + C pour arrêter.');
  if (values.open) openBrowser(address);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) await main();
