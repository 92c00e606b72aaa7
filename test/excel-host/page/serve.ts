import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Route } from 'playwright-core';
import type { Platform } from '../options';
import type { PageSetup } from './control';

/**
 * Office.js refuses a host that is not https. Nothing listens there: the browser is answered before it asks the
 * network, so that no certificate is needed.
 */
export const ORIGIN = 'https://localhost';
const MICROSOFT = 'https://appsforoffice.microsoft.com/';
export const HOSTED = `${MICROSOFT}lib/1/hosted/`;
export const HOST_PAGE = `${ORIGIN}/excel-host/host.html`;

const require = createRequire(import.meta.url);
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const OFFICE = dirname(require.resolve('@microsoft/office-js/dist/office.js'));
const CLIENT = /^excel-(web|win32|mac)-16\.0\d(-core)?(\.debug)?\.js$/;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.xsd': 'application/xml; charset=utf-8',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

const contentType = (path: string): string => TYPES[extname(path)] ?? 'application/octet-stream';

const pathOf = (route: Route): string => decodeURIComponent(new URL(route.request().url()).pathname);

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

/** Serves the built pane from its folder. */
async function serveFolder(route: Route, root: string): Promise<void> {
  const path = pathOf(route);
  const file = join(root, normalize(path.endsWith('/') ? `${path}index.html` : path));
  if (!file.startsWith(root + sep) || !isFile(file)) return route.fulfill({ status: 404, body: 'Not found' });
  return route.fulfill({ body: readFileSync(file), contentType: contentType(file) });
}

/** Serves Microsoft's files from its package; the client of the web stands for those of Windows and Mac. */
async function serveOffice(route: Route, platform: Platform): Promise<void> {
  const name = pathOf(route).replace('/lib/1/hosted/', '');
  const file = join(OFFICE, CLIENT.test(name) ? 'excel-web-16.00.js' : name);
  if (!isFile(file)) return route.fulfill({ status: 404, body: 'Not found' });
  const more =
    CLIENT.test(name) && platform !== 'web' ? `\n${readFileSync(here('./native-members.js'), 'utf8')}` : '';
  return route.fulfill({
    body: more === '' ? readFileSync(file) : readFileSync(file, 'utf8') + more,
    contentType: contentType(file),
    headers: { 'access-control-allow-origin': '*' },
  });
}

let bundle: Promise<string> | undefined;

/** The host page's code, made once by the bundler that tsx brings along. */
async function build(): Promise<string> {
  const fromTsx = createRequire(require.resolve('tsx/package.json'));
  const esbuild = fromTsx('esbuild') as {
    build(options: object): Promise<{ readonly outputFiles: readonly { readonly text: string }[] }>;
  };
  const entryPoints = [here('./main.ts')];
  const { outputFiles } = await esbuild.build({
    entryPoints,
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}

async function hostFiles(setup: PageSetup): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ['host.html', readFileSync(here('./host.html'), 'utf8')],
    ['setup.js', `window.excelSetup = ${JSON.stringify(setup)};`],
    ['main.js', await (bundle ??= build())],
  ]);
}

/** Answers all that the browser may ask: the pane, the host page, office.js. Anything else is refused. */
export async function serve(
  context: BrowserContext,
  root: string,
  setup: PageSetup,
  office: Platform | 'blocked',
): Promise<void> {
  const files = await hostFiles(setup);
  await context.route(/^https?:/, (route) => route.abort());
  await context.route(`${MICROSOFT}**`, (route) =>
    office === 'blocked' || !route.request().url().startsWith(HOSTED)
      ? route.abort()
      : serveOffice(route, office),
  );
  await context.route(`${ORIGIN}/**`, (route) => serveFolder(route, root));
  await context.route(`${ORIGIN}/excel-host/*`, (route) => {
    const name = pathOf(route).replace('/excel-host/', '');
    const body = files.get(name);
    return body === undefined
      ? route.fulfill({ status: 404, body: 'Not found' })
      : route.fulfill({ body, contentType: contentType(name) });
  });
}
