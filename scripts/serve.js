#!/usr/bin/env node
/**
 * Serves the built page on this machine only, and opens it with the sample workbook.
 * Usage: node scripts/serve.js [--port N] [--no-open] [--root DIR]
 */
import { spawn } from 'node:child_process';
import { open, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, relative, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { headersOf, TYPES } from './hosting/headers.js';

const HOST = '127.0.0.1';
const TRIES = 20;

/** A page elsewhere can make its own name lead to this machine; it cannot make the browser say ours. */
const isOurName = (host) => /^(localhost|127\.0\.0\.1)(:\d+)?$/i.test(host ?? '');

/** The file a request is for, inside the root once links are followed; null when there is none. */
async function fileOf(root, url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
  if (path.includes('\0')) return null;
  const asked = join(root, normalize(path.endsWith('/') ? `${path}index.html` : path));
  const [folder, file] = await Promise.all([realpath(root), realpath(asked)]).catch(() => [root, null]);
  return file?.startsWith(folder + sep) ? file : null;
}

/** Answers GET and HEAD with the files of a folder. A request that cannot be answered ends nothing but itself. */
export function staticServer(root) {
  const folder = resolve(root);
  return createServer((request, response) => {
    answer(folder, request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else refuse(response, 500, 'Cannot read this file');
    });
  });
}

function refuse(response, code, text) {
  response.writeHead(code, { ...headersOf(''), 'content-type': 'text/plain; charset=utf-8' });
  response.end(text);
}

async function answer(folder, request, response) {
  if (!isOurName(request.headers.host)) return refuse(response, 421, 'Not a name of this server');
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(response, 405, 'Method not allowed');
  const file = await fileOf(folder, request.url ?? '/');
  if (file === null || !(await stat(file)).isFile()) return refuse(response, 404, 'Not found');
  const opened = await open(file);
  try {
    const { size } = await opened.stat();
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-length': size,
      ...headersOf(
        `/${relative(await realpath(folder), file)
          .split(sep)
          .join('/')}`,
      ),
    });
    if (request.method === 'HEAD' || size === 0) return response.end();
    // What is added to the file meanwhile is not of this answer.
    await pipeline(opened.createReadStream({ end: size - 1, autoClose: false }), response);
  } finally {
    await opened.close();
  }
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
