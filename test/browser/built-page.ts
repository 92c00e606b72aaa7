import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { listen, staticServer } from '../../scripts/serve.js';
import { PATIENCE_MS } from '../patience';
import { openChromium } from './chromium';

const ROOT = fileURLToPath(new URL('../../dist/web', import.meta.url));
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The built page, served and open in a browser. */
export interface BuiltPage {
  readonly page: Page;
  /** What was asked of any other origin. */
  readonly elsewhere: readonly string[];
  /** Everything it logged, and the addresses and bodies of all that it asked for. */
  readonly told: readonly string[];
  /** What the page logged as an error. */
  readonly errors: readonly string[];
  /** From then on nothing answers. */
  readonly cutNetwork: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Serves dist/web and opens it. @param query e.g. `?exemple` @param isKept whether the page may keep itself for when there is
 * no network: copying it whole at each opening is no part of what the other tests look at. @throws when the page is not built.
 */
export async function openBuiltPage(query = '', { isKept = false, root = ROOT } = {}): Promise<BuiltPage> {
  if (!existsSync(`${ROOT}/index.html`)) throw new Error('dist/web is not built: run `npm run build` first.');
  const browser: Browser = await openChromium();
  const server = staticServer(root);
  server.unref();
  const port = await listen(server, 0);
  // By hand, the same on a server that was given its ready file: SITE=https://…
  const origin = process.env['SITE'] ?? `http://localhost:${port}`;
  const context: BrowserContext = await browser.newContext({
    locale: 'fr-FR',
    viewport: { width: 1280, height: 800 },
    // Nothing is looked at while it moves, and drawing it without a graphics card is most of a page’s work.
    reducedMotion: 'reduce',
    acceptDownloads: true,
    ignoreHTTPSErrors: process.env['SITE'] !== undefined,
    serviceWorkers: isKept ? 'allow' : 'block',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const elsewhere: string[] = [];
  const errors: string[] = [];
  const told: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    told.push(`${url} ${request.postData() ?? ''}`);
    if (!url.startsWith(`${origin}/`) && !/^(blob|data):/.test(url)) elsewhere.push(url);
  });
  page.on('console', (message) => {
    told.push(message.text());
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${origin}/${query}`);
  const cutNetwork = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return {
    page,
    elsewhere,
    told,
    errors,
    cutNetwork,
    close: async () => {
      await browser.close();
      await cutNetwork();
    },
  };
}

/** All that a page leaves behind: its storage, cookies, databases, caches, address and state. */
export async function leftBehind(page: Page): Promise<string> {
  const kept = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const cached = await Promise.all(
      (await caches.keys()).map(async (name) => {
        const cache = await caches.open(name);
        return [name, (await cache.keys()).map(({ url }) => url)];
      }),
    );
    const state: unknown = history.state;
    return {
      local: { ...localStorage },
      session: { ...sessionStorage },
      databases,
      cached,
      state,
      title: document.title,
    };
  });
  return JSON.stringify([kept, page.url(), await page.context().cookies()]);
}

/** A page, or a frame in it. */
type Looked = Pick<Page, 'evaluate' | 'waitForFunction'>;

/** Waits for what fades in or out: half drawn, its contrast is nobody's to read. What turns for ever is not waited for. */
async function settled(page: Looked): Promise<void> {
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        (animation) =>
          animation.playState !== 'running' || animation.effect?.getComputedTiming().endTime === Infinity,
      ),
  );
}

/** All that axe knows, with the size of what is pressed or not, or what colours alone decide: of a state seen whole already. */
type Seen = 'whole' | 'targets' | 'colours';
const RULES: Readonly<Record<Seen, object>> = {
  whole: {},
  // Source: WCAG 2.2, 2.5.8; axe leaves it out by default.
  targets: { rules: { 'target-size': { enabled: true } } },
  colours: { runOnly: ['color-contrast', 'link-in-text-block'] },
};

/**
 * What axe finds on the page as it stands, one line each. The invisible stops that Fluent's keyboard library
 * adds around a group (`data-tabster-dummy`) are left out: focus never rests on them.
 */
export async function accessibilityProblems(page: Looked, seen: Seen = 'whole'): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  await settled(page);
  return page.evaluate(async (rules) => {
    interface Axe {
      run(
        context: object,
        options: object,
      ): Promise<{
        violations: { id: string; nodes: { target: string[] }[] }[];
      }>;
    }
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run(
      { exclude: [['[data-tabster-dummy]']] },
      { ...rules, resultTypes: ['violations'] },
    );
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
  }, RULES[seen]);
}
