import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openBuiltPage, type BuiltPage } from './built-page';
import { press, tab } from './gestures';

const BUILT = fileURLToPath(new URL('../../dist/web', import.meta.url));

let root: string;
let built: BuiltPage;
let page: Page;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'accrochage-site-'));
  cpSync(BUILT, root, { recursive: true });
  built = await openBuiltPage('', { isKept: true, root });
  ({ page } = built);
});
afterAll(async () => {
  await built.close();
  rmSync(root, { recursive: true, force: true });
});

/** Puts another version of the site on the server, as an administrator does. */
function deployAnother(): void {
  const worker = join(root, 'sw.js');
  const text = readFileSync(worker, 'utf8');
  const [, version = ''] = /VERSION ?= ?["']([^"']+)/.exec(text) ?? [];
  writeFileSync(worker, text.replaceAll(version, 'another'));
  const html = join(root, 'index.html');
  writeFileSync(html, readFileSync(html, 'utf8').replace('<title>', '<title data-version="another">'));
}

it('takes another version when the user says so, then goes the whole way with the network cut', async () => {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    await new Promise<void>((done) => {
      if (navigator.serviceWorker.controller !== null) done();
      else navigator.serviceWorker.addEventListener('controllerchange', () => done(), { once: true });
    });
  });

  deployAnother();
  const version = () => page.locator('title').getAttribute('data-version');
  await page.reload();
  await page.getByText('Une nouvelle version de la page est prête.').first().waitFor();
  expect(await version()).toBeNull();
  await Promise.all([page.waitForEvent('load'), press(page, 'Passer à la nouvelle version')]);
  expect(await version()).toBe('another');

  await built.cutNetwork();
  await page.reload();
  await page.getByRole('button', { name: 'Essayer avec un exemple' }).click();
  await page.getByRole('grid').waitFor();
  await tab(page, 'Contrôler');
  await press(page, /^Contrôler \d+\slignes$/);
  await page.getByText('Format CDC (XSD)').first().waitFor();
  await tab(page, 'Transmettre');
  await press(page, 'Générer le flux');
  await page.getByRole('button', { name: 'Télécharger', exact: true }).waitFor();

  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return { names, urls: requests.flat().map(({ url }) => new URL(url).pathname) };
  });
  expect(kept.names).toEqual(['accrochage-another']);
  expect(kept.urls.filter((path) => /taskpane\.html|manifest|web\.config/.test(path))).toEqual([]);
  expect(built.elsewhere).toEqual([]);
});
