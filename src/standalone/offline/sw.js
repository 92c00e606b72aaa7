/* global self, caches, fetch, Request, __FILES__ */
// The page without a network. Only files of the site are kept, never what is worked on. The two words in capitals are put
// in when the site is built (scripts/offline/precache.js).
const VERSION = '__VERSION__';
const FILES = new Set(__FILES__);

const PREFIX = 'accrochage-';
const CACHE = PREFIX + VERSION;
const ROOT = new URL('./', self.location.href);
/** An administrator may change them without a new version: the network answers first. */
const CHANGING = /^(schemas\/|profil\.json$)/;

const nameOf = ({ pathname }) => decodeURIComponent(pathname.slice(ROOT.pathname.length)) || 'index.html';

self.addEventListener('install', (event) => {
  const all = [...FILES].map((name) => new Request(new URL(name, ROOT), { cache: 'reload' }));
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(all)));
});

// A new version waits until the user takes it: see new-version.ts.
self.addEventListener('message', ({ data }) => {
  if (data === 'take') self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
      const former = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
      // A page of the former version may still ask for parts of it.
      if (pages.length < 2) await Promise.all(former.map((name) => caches.delete(name)));
      await self.clients.claim();
    })(),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== ROOT.origin || !url.pathname.startsWith(ROOT.pathname))
    return;
  const name = nameOf(url);
  if (CHANGING.test(name)) event.respondWith(fresh(request));
  else if (FILES.has(name)) event.respondWith(kept(name, request));
  else if (/\.[0-9a-f]{8}\.(js|css)$/.test(name)) event.respondWith(kept(name, request));
});

/** A storage that is full, or refused, keeps nothing: the network answers as if there were none. */
const orNothing = (promise) => promise.catch(() => undefined);

async function kept(name, request) {
  const own = await orNothing(caches.open(CACHE));
  const url = new URL(name, ROOT).href;
  const found =
    (await orNothing(own?.match(url) ?? Promise.resolve())) ?? (await orNothing(caches.match(url)));
  return found ?? fetch(request);
}

async function fresh(request) {
  const own = await orNothing(caches.open(CACHE));
  let answer;
  try {
    answer = await fetch(request);
  } catch (error) {
    const found = await own?.match(request, { ignoreSearch: true });
    if (found !== undefined) return found;
    throw error;
  }
  if (own !== undefined) await orNothing(answer.ok ? own.put(request, answer.clone()) : own.delete(request));
  return answer;
}
