import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const ROOT = 'dist/web';
const PAGES = ['index.html', 'taskpane.html'];
const OFFICE = 'https://appsforoffice.microsoft.com';

function page(name: string): string {
  const file = join(ROOT, name);
  if (!existsSync(file)) throw new Error(`${file} is not built: run \`npm run build\` first.`);
  return readFileSync(file, 'utf8');
}

/** The addresses of its scripts, in their order. */
const scripts = (name: string): string[] =>
  [...page(name).matchAll(/<script\b[^>]*\bsrc="?([^"\s>]+)/g)].map(([, src]) => src ?? '');

const own = (name: string): string[] => scripts(name).filter((src) => !src.startsWith('https:'));

/** What the page allows, by directive. */
function policy(name: string): Map<string, readonly string[]> {
  const content = /http-equiv="?Content-Security-Policy"?\s+content="([^"]+)"/.exec(page(name))?.[1] ?? '';
  return new Map(
    content.split(';').map((directive) => {
      const [key = '', ...values] = directive.trim().split(/\s+/);
      return [key, values];
    }),
  );
}

const text = (name: string): string =>
  own(name)
    .map((src) => readFileSync(join(ROOT, src), 'utf8'))
    .join('\n');

describe.each(PAGES)('%s', (name) => {
  const allowed = () => policy(name);

  it('allows nothing but its own origin, by default and to send to', () => {
    expect(allowed().get('default-src')).toEqual(["'self'"]);
    expect(
      allowed()
        .get('connect-src')
        ?.filter((source) => source !== "'self'" && source !== 'blob:'),
    ).toEqual([]);
    for (const closed of ['object-src', 'base-uri', 'form-action'])
      expect(allowed().get(closed)).toEqual(["'none'"]);
  });

  it('runs no script that stands in the page, and evaluates none', () => {
    const sources = allowed().get('script-src') ?? [];
    expect(sources).toContain("'self'");
    expect(sources).not.toContain("'unsafe-inline'");
    expect(sources).not.toContain("'unsafe-eval'");
    expect(page(name)).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(page(name)).not.toMatch(/<[^>]*\son\w+=/);
  });

  it('states its policy before anything that it governs', () => {
    expect(page(name).indexOf('Content-Security-Policy')).toBeLessThan(
      page(name).search(/<(script|link|style)\b/),
    );
  });

  it.each([
    ['the XSD validator', 'xmlSchemaParse'],
    ['the grid', 'rdg-'],
  ])('fetches %s when first needed, not before', (_, trace) => {
    const chunks = readdirSync(ROOT).filter((file) => file.endsWith('.js') && !own(name).includes(file));
    expect(chunks.some((file) => readFileSync(join(ROOT, file), 'utf8').includes(trace))).toBe(true);
    expect(text(name)).not.toContain(trace);
  });
});

describe('the pane', () => {
  it('takes office.js from Microsoft, and nothing else from elsewhere', () => {
    expect(scripts('taskpane.html').filter((src) => src.startsWith('https:'))).toEqual([
      `${OFFICE}/lib/1/hosted/office.js`,
    ]);
    const foreign = [...policy('taskpane.html').values()].flat().filter((source) => source.includes('://'));
    expect(new Set(foreign)).toEqual(new Set([OFFICE]));
  });
});

describe('the standalone page', () => {
  it('takes nothing from elsewhere', () => {
    expect(scripts('index.html').filter((src) => src.startsWith('https:'))).toEqual([]);
    expect([...policy('index.html').values()].flat().filter((source) => source.includes('://'))).toEqual([]);
  });
});

describe('what is built', () => {
  it('names no folder of the machine that built it', () => {
    const here = pathToFileURL(process.cwd()).pathname;
    const named = readdirSync('dist', { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(html|js|css|xml)$/.test(file))
      .filter((file) => readFileSync(join('dist', file), 'utf8').includes(here));
    expect(named).toEqual([]);
  });
});
