import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

type Policy = ReadonlyMap<string, readonly string[]>;

const policyOf = (text: string | undefined): Policy =>
  new Map(
    (text ?? '').split(';').map((directive) => {
      const [key = '', ...sources] = directive.trim().split(/\s+/);
      return [key, sources.filter((source) => source !== "'none'")];
    }),
  );

const guide = readFileSync('docs/deploiement.md', 'utf8');
const header = policyOf(/^Content-Security-Policy: (.*)$/m.exec(guide)?.[1]);

const own = (file: string): Policy =>
  policyOf(/http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(readFileSync(file, 'utf8'))?.[1]);

describe('the header that administrators are told to send', () => {
  it.each(['src/standalone/index.html', 'src/taskpane/taskpane.html'])(
    'allows all that %s allows itself',
    (file) => {
      const kept = [...own(file)].flatMap(([directive, sources]) => {
        const allowed = header.get(directive) ?? header.get('default-src') ?? [];
        return sources
          .filter((source) => !allowed.includes(source))
          .map((source) => `${directive} ${source}`);
      });
      expect(own(file).size).toBeGreaterThan(5);
      expect(kept).toEqual([]);
    },
  );

  it('lets nothing be sent elsewhere, nor any script be evaluated', () => {
    expect(header.get('connect-src')).toEqual(["'self'", 'blob:']);
    expect([...header.values()].flat()).not.toContain("'unsafe-eval'");
    expect(header.get('script-src')).not.toContain("'unsafe-inline'");
  });
});
