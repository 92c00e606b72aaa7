import { createHash, X509Certificate } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:https';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateCertificates } from 'office-addin-dev-certs';
import { EXCEL_ON_THE_WEB, headersOf, TYPES } from '../../../scripts/hosting/headers.js';

/** Office.js refuses a host that is not https. */
export const ORIGIN = 'https://localhost';
const MICROSOFT = 'appsforoffice.microsoft.com';
export const HOSTED = `https://${MICROSOFT}/lib/1/hosted/`;
const HOST_FOLDER = '/excel-host/';
export const HOST_PAGE = `${ORIGIN}${HOST_FOLDER}host.html`;

const require = createRequire(import.meta.url);
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const DIST = here('../../../dist/web');
const PAGES = dirname(here('./host.html'));
const OFFICE = dirname(require.resolve('@microsoft/office-js/dist/office.js'));
const CLIENT = /^excel-(web|win32|mac)-16\.0\d(-core)?(\.debug)?\.js$/;

/** The emulated Excel frames the pane from the same machine; for the rest it is served as it is to be deployed. */
const sentWith = (path: string) =>
  path.startsWith(HOST_FOLDER)
    ? { 'Cache-Control': 'max-age=3600' }
    : headersOf(path, [...EXCEL_ON_THE_WEB, ORIGIN]);

/** A file of a folder; null when there is none. */
function inFolder(root: string, path: string): Buffer | null {
  const file = join(root, normalize(path));
  return file.startsWith(root + sep) && existsSync(file) && statSync(file).isFile()
    ? readFileSync(file)
    : null;
}

/** A file of Microsoft's, from its package; the client of the web stands for those of Windows and Mac. */
function ofOffice(name: string): string | Buffer | null {
  if (!CLIENT.test(name)) return inFolder(OFFICE, name);
  const client = inFolder(OFFICE, 'excel-web-16.00.js');
  return `${String(client)}\n${readFileSync(here('./native-members.js'), 'utf8')}`;
}

/** The host page's code, made by the bundler that tsx brings along. */
async function bundle(): Promise<string> {
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

/** A key and a certificate of its own, and how a browser is told to take it. */
async function certificate() {
  const folder = await mkdtemp(join(tmpdir(), 'excel-host-'));
  try {
    const files = ['ca.crt', 'localhost.crt', 'localhost.key'] as const;
    const [ca, crt, pem] = files.map((name) => join(folder, name)) as [string, string, string];
    await generateCertificates(ca, crt, pem, 2, ['localhost', MICROSOFT]);
    const [cert, key] = await Promise.all([readFile(crt), readFile(pem)]);
    const spki = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
    return { cert, key, pin: createHash('sha256').update(spki).digest('base64') };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What answers a Chromium that looks at the emulated Excel. */
export interface ExcelServer {
  /** What the Chromium is started with: it then finds the pane, the host page and office.js here, and nobody else. */
  readonly flags: readonly string[];
  readonly close: () => void;
}

/**
 * Serves the built pane, the host page, and office.js under Microsoft's name. The answers do not go through the driver of
 * the browser: megabytes at each opening, and it would forbid the browser to keep them.
 */
export async function startExcelServer(): Promise<ExcelServer> {
  const { cert, key, pin } = await certificate();
  let main: Promise<string> | undefined;
  const find = async (host: string, path: string): Promise<string | Buffer | null> => {
    if (host === MICROSOFT) return ofOffice(path.replace('/lib/1/hosted/', ''));
    if (!path.startsWith(HOST_FOLDER)) return inFolder(DIST, path);
    const name = path.slice(HOST_FOLDER.length);
    return name === 'main.js' ? (main ??= bundle()) : inFolder(PAGES, name);
  };
  const server = createServer({ cert, key }, (request, response) => {
    const host = request.headers.host ?? '';
    const { pathname } = new URL(request.url ?? '/', ORIGIN);
    find(host, decodeURIComponent(pathname)).then(
      (body) =>
        response
          .writeHead(body === null ? 404 : 200, {
            'content-type': TYPES[extname(pathname)] ?? 'application/octet-stream',
            ...(host === MICROSOFT
              ? { 'cache-control': 'max-age=3600', 'access-control-allow-origin': '*' }
              : sentWith(pathname)),
          })
          .end(body ?? 'Not found'),
      (refusal: unknown) => response.writeHead(500).end(String(refusal)),
    );
  });
  server.unref();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const at = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    flags: [
      `--host-resolver-rules=MAP localhost:443 ${at}, MAP ${MICROSOFT}:443 ${at}, MAP localhost 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      `--ignore-certificate-errors-spki-list=${pin}`,
    ],
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
