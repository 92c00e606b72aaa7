import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { headersOf } from '../../scripts/hosting/headers.js';
import { listen, staticServer } from '../../scripts/serve.js';

const dir = mkdtempSync(join(tmpdir(), 'accrochage-serve-'));
const root = join(dir, 'web');
const outside = join(dir, 'outside');
/** More than what a socket takes at once. */
const BIG = 32 * 1024 * 1024;
let server: Server;
let port: number;

beforeAll(async () => {
  mkdirSync(join(root, 'assets'), { recursive: true });
  mkdirSync(outside);
  writeFileSync(join(root, 'index.html'), '<!doctype html>');
  writeFileSync(join(root, 'taskpane.html'), '<!doctype html>');
  writeFileSync(join(root, 'big.js'), Buffer.alloc(BIG));
  writeFileSync(join(root, 'empty.js'), '');
  writeFileSync(join(outside, 'secret.txt'), 'secret');
  symlinkSync(join(outside, 'secret.txt'), join(root, 'link.txt'));
  symlinkSync(outside, join(root, 'folder'));
  symlinkSync('index.html', join(root, 'inside.html'));
  symlinkSync('round', join(root, 'round'));
  server = staticServer(root);
  port = await listen(server, 0);
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  rmSync(dir, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Bytes that came before the connection ended, or was cut. */
  readonly bytes: number;
  readonly whole: boolean;
}

/** Asks as it is written, without the cleaning that a browser does. @param onStart once the first bytes came. */
function ask(path: string, host = `localhost:${port}`, onStart = () => {}): Promise<Answer> {
  return new Promise((done, fail) => {
    const asked = request({ port, host: '127.0.0.1', path, headers: { host }, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      const end = () => {
        const body = Buffer.concat(chunks);
        const { statusCode: status = 0, headers, complete: whole } = response;
        done({ status, headers, body: body.toString('latin1', 0, 100), bytes: body.length, whole });
      };
      response.once('data', onStart);
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('close', end);
      response.on('error', () => undefined);
    });
    asked.on('error', fail);
    asked.end();
  });
}

describe('the server of the page', () => {
  it('answers with the files of its folder, whole, and follows a link that stays in it', async () => {
    expect(await ask('/')).toMatchObject({ status: 200, body: '<!doctype html>', whole: true });
    expect(await ask('/inside.html')).toMatchObject({ status: 200, body: '<!doctype html>' });
    expect(await ask('/big.js')).toMatchObject({ status: 200, bytes: BIG, whole: true });
    expect(await ask('/empty.js')).toMatchObject({ status: 200, bytes: 0, whole: true });
  });

  it.each([
    '/link.txt',
    '/folder/secret.txt',
    '/folder/',
    '/round',
    '/../outside/secret.txt',
    '/%2e%2e/outside/secret.txt',
    '/..%2foutside%2fsecret.txt',
    '/assets',
    '/nowhere.js',
    '/%00',
    '/%E0%A4%A',
  ])('gives nothing of %s', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, body: 'Not found' });
  });

  it('goes on after a file that shrinks while it is read, and after who asked left', async () => {
    const cut = await ask('/big.js', undefined, () => truncateSync(join(root, 'big.js'), 1000));
    expect(cut.whole).toBe(false);
    writeFileSync(join(root, 'big.js'), Buffer.alloc(BIG));
    await new Promise<void>((done) => {
      const headers = { host: 'localhost' };
      const asked = request({ port, host: '127.0.0.1', path: '/big.js', headers, agent: false });
      asked.on('response', (response) => response.once('data', () => asked.destroy()));
      asked.on('close', done);
      asked.on('error', () => undefined);
      asked.end();
    });
    expect(await ask('/')).toMatchObject({ status: 200 });
  });

  it.each(['rebound.example', 'localhost.example', '127.0.0.1.example:80', 'localhost@example'])(
    'refuses to be called « %s »: a page elsewhere may have made its name lead here',
    async (host) => {
      expect(await ask('/', host)).toMatchObject({ status: 421 });
    },
  );

  it('may be called by both its names', async () => {
    for (const host of ['localhost', 'LOCALHOST:1', `127.0.0.1:${port}`])
      expect(await ask('/', host)).toMatchObject({ status: 200 });
  });
});

describe('what is sent with a file', () => {
  it.each([
    ['/', '/index.html'],
    ['/index.html', '/index.html'],
    ['/taskpane.html', '/taskpane.html'],
    ['/big.js', '/big.js'],
    ['/nowhere', '/nowhere'],
  ])('%s, the headers that every server is told to send', async (path, file) => {
    const { headers } = await ask(path);
    for (const [name, value] of Object.entries(headersOf(file)))
      expect(headers[name.toLowerCase()]).toBe(value);
    expect('x-frame-options' in headers).toBe(path !== '/taskpane.html');
  });
});
