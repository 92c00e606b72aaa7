import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  CACHES,
  EXCEL_ON_THE_WEB,
  headersOf,
  POLICIES,
  policyOf,
  policyText,
} from '../../scripts/hosting/headers.js';
import { nginxConf, staticWebApp, webConfig } from '../../scripts/hosting/ready-files.js';

const SOURCES = { 'index.html': 'src/standalone/index.html', 'taskpane.html': 'src/taskpane/taskpane.html' };
const FILES = [
  '/index.html',
  '/taskpane.html',
  '/main.0123abcd.js',
  '/sw.js',
  '/assets/icons/icon-32.png',
  '/schemas/x.xsd',
];

const own = (file: string): string =>
  /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';

describe('the headers that every server is told to send', () => {
  it.each(['index.html', 'taskpane.html'] as const)('say of %s what its own head says', (page) => {
    expect(own(SOURCES[page])).toBe(policyText(POLICIES[page]));
    expect(headersOf(`/${page}`)['Content-Security-Policy']).toContain(policyText(POLICIES[page]));
  });

  it('let nothing be sent elsewhere, nor any text be run; only styles may stand in the page', () => {
    for (const policy of Object.values(POLICIES)) {
      expect(policy['connect-src']?.filter((source) => source !== 'blob:')).toEqual(["'self'"]);
      expect(Object.values(policy).flat()).not.toContain("'unsafe-eval'");
      const inline = Object.entries(policy).filter(([, sources]) => sources.includes("'unsafe-inline'"));
      expect(inline.map(([directive]) => directive)).toEqual(['style-src']);
    }
  });

  it('let the pane be framed by Excel on the web alone, and nothing else by anybody', () => {
    const [pane, page] = [headersOf('/taskpane.html'), headersOf('/index.html')];
    expect(pane['Content-Security-Policy']).toMatch(/; frame-ancestors https:\/\/\*\.officeapps\.live\.com /);
    expect([pane['X-Frame-Options'], page['X-Frame-Options']]).toEqual([undefined, 'DENY']);
    expect(page['Content-Security-Policy']).toMatch(/; frame-ancestors 'none'$/);
    for (const origin of EXCEL_ON_THE_WEB) expect(origin).toMatch(/^https:\/\/(\*\.)?[a-z\d]+(\.[a-z\d]+)+$/);
  });

  it('let what never changes be kept, and what may change be asked for again', () => {
    expect(FILES.map((file) => headersOf(file)['Cache-Control'])).toEqual([
      'no-cache',
      'no-cache',
      'public, max-age=31536000, immutable',
      'no-cache',
      'public, max-age=86400',
      'no-cache',
    ]);
  });
});

/** What nginx makes of a `map` of its configuration for a path. */
function mapped(conf: string, name: string, path: string): string {
  const body = new RegExp(String.raw`map \$uri \$${name} \{\n([^]*?)\n\}`).exec(conf)?.[1] ?? '';
  const lines = [...body.matchAll(/^ {2}(?:"([^"]*)"|(default)) "([^"]*)";$/gm)];
  const isOf = (key: string) => (key.startsWith('~') ? new RegExp(key.slice(1)).test(path) : key === path);
  const found = lines.find(([, key]) => key !== undefined && isOf(key)) ?? lines.find(([, , rest]) => rest);
  return found?.[3] ?? '';
}

describe('the ready files say the same', () => {
  it.each(FILES)('nginx, of %s', (path) => {
    const wanted = headersOf(path);
    const conf = nginxConf();
    expect({
      cache: mapped(conf, 'cpf_cache', path),
      policy: mapped(conf, 'cpf_policy', path),
      frame: mapped(conf, 'cpf_frame', path) || undefined,
    }).toEqual({
      cache: wanted['Cache-Control'],
      policy: wanted['Content-Security-Policy'],
      frame: wanted['X-Frame-Options'],
    });
    for (const name of ['X-Content-Type-Options', 'Referrer-Policy'])
      expect(conf).toContain(`add_header ${name} "${wanted[name]}" always;`);
  });

  it('IIS, but for hashed names, which it cannot tell', () => {
    const config = webConfig();
    const policies = [...config.matchAll(/<add name="Content-Security-Policy" value="([^"]*)" \/>/g)];
    expect(policies.map(([, policy]) => policy)).toEqual([policyOf(false), policyOf(true)]);
    const caches = [...config.matchAll(/<add name="Cache-Control" value="([^"]*)" \/>/g)];
    expect(caches.map(([, value]) => value)).toEqual(['no-cache', CACHES[1]?.value]);
    expect(config.match(/<add name="X-Frame-Options" value="DENY" \/>/g)).toHaveLength(1);
  });

  it.each(FILES)('Azure Static Web Apps, of %s', (path) => {
    const { globalHeaders, routes } = JSON.parse(staticWebApp()) as {
      globalHeaders: Record<string, string>;
      routes: readonly { route: string; headers: Record<string, string> }[];
    };
    const pattern = (route: string) =>
      new RegExp(
        `^${route.replaceAll('.', '\\.').replace('*\\.{js,css}', '[^/]*\\.(js|css)').replace('/*', '/.*')}$`,
      );
    const route = routes.find((each) => pattern(each.route).test(path));
    const sent = Object.entries({ ...globalHeaders, ...route?.headers }).filter(([, value]) => value !== '');
    expect(Object.fromEntries(sent)).toEqual(headersOf(path));
  });
});

describe('the guide of who deploys', () => {
  it('names the ready files', () => {
    const guide = readFileSync('docs/deploiement.md', 'utf8');
    for (const name of ['nginx.conf', 'web.config', 'staticwebapp.config.json'])
      expect(guide).toContain(name);
  });
});
