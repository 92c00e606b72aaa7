import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { describe, expect, it } from '@jest/globals';

const SITE = 'https://cpf.example.org/outil/';
const SOURCE = readFileSync(new URL('../../src/standalone/offline/sw.js', import.meta.url), 'utf8')
  .replaceAll('__VERSION__', 'v1')
  .replaceAll('__FILES__', '["index.html"]');
const FULL = new DOMException('The quota has been exceeded.', 'QuotaExceededError');

interface Cache {
  readonly match: (url: string | Request) => Promise<Response | undefined>;
  readonly put: (url: Request, answer: Response) => Promise<void>;
  readonly delete: () => Promise<boolean>;
}

const cacheOf = (held: Readonly<Record<string, string>>, changes: Partial<Cache> = {}): Cache => ({
  match: async (asked) => {
    const text = held[typeof asked === 'string' ? asked : asked.url];
    return text === undefined ? undefined : new Response(text);
  },
  put: async () => undefined,
  delete: async () => true,
  ...changes,
});

/** What the page is given for a file of the site. @param cache null where the browser refuses its storage */
async function asked(name: string, cache: Cache | null, network: 'up' | 'cut'): Promise<string> {
  const listeners = new Map<string, (event: unknown) => void>();
  const refuse = async () => Promise.reject(FULL);
  vm.runInNewContext(SOURCE, {
    self: {
      location: { href: `${SITE}sw.js` },
      addEventListener: (type: string, listener: (event: unknown) => void) => listeners.set(type, listener),
    },
    caches: {
      open: async () => cache ?? refuse(),
      match: async (url: string) => cache?.match(url) ?? refuse(),
    },
    fetch: async ({ url }: Request) => {
      if (network === 'cut') throw new TypeError('Failed to fetch');
      return new Response(`fresh ${url.slice(SITE.length)}`);
    },
    Request,
    URL,
  });
  let answer: Promise<Response> | undefined;
  listeners.get('fetch')?.({
    request: new Request(`${SITE}${name}`),
    respondWith: (given: Promise<Response>) => (answer = given),
  });
  return (await answer)?.text() ?? '';
}

describe('the page kept for when there is no network', () => {
  const held = { [`${SITE}index.html`]: 'kept', [`${SITE}profil.json`]: 'kept profile' };

  it.each<[string, string, Cache | null, 'up' | 'cut', string]>([
    ['what is kept is given', 'index.html', cacheOf(held), 'up', 'kept'],
    ['what changes is asked of the network first', 'profil.json', cacheOf(held), 'up', 'fresh profil.json'],
    [
      'what changes is the kept one when the network is cut',
      'profil.json',
      cacheOf(held),
      'cut',
      'kept profile',
    ],
    [
      'a full storage gives what the network gave',
      'profil.json',
      cacheOf(held, { put: async () => Promise.reject(FULL) }),
      'up',
      'fresh profil.json',
    ],
    ['a storage that is refused keeps nobody from the page', 'index.html', null, 'up', 'fresh index.html'],
    ['nor from what changes', 'profil.json', null, 'up', 'fresh profil.json'],
  ])('%s', async (_, name, cache, network, expected) => {
    expect(await asked(name, cache, network)).toBe(expected);
  });

  it('with neither network nor storage it is said as what could not be fetched', async () => {
    await expect(asked('profil.json', null, 'cut')).rejects.toThrow('Failed to fetch');
  });
});
