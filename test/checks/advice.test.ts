import { describe, expect, it } from '@jest/globals';
import { corrections } from '#cells';
import { explain, rules, wayWords, type FindingCode } from '#checks';

const codes: readonly FindingCode[] = [
  ...new Set<FindingCode>([...rules.map(({ code }) => code), ...corrections.map(({ code }) => code)]),
];

describe('the explanation of a rule', () => {
  it.each(codes)('%s: why, in whole sentences, and what says so, in both languages', (code) => {
    for (const language of ['fr', 'en'] as const) {
      const { why, source, example } = explain(code, language);
      for (const text of [why, source]) {
        expect(text).toMatch(/^[A-ZÀ-Ý].*\.$/s);
        expect(text).not.toMatch(/[!']/);
      }
      expect(example).not.toMatch(/['!]/);
    }
    expect(explain(code, 'fr').why).not.toMatch(/« | [»:;?]/);
    expect(explain(code, 'fr').why).not.toBe(explain(code, 'en').why);
  });

  it('rests on the schema, a measure or an official page where it is an error that nobody lifts', () => {
    const unsure = ['third', 'Inferred', 'trade'];
    const wrong = rules.filter(
      (rule) =>
        rule.severity === 'error' &&
        !('stops' in rule && rule.stops) &&
        unsure.some((word) => explain(rule.code, 'en').source.includes(word)),
    );
    expect(wrong.map(({ code }) => code)).toEqual([]);
  });

  it('and of each gesture, its name on a button', () => {
    for (const { fr, en } of Object.values(wayWords)) {
      expect(fr).toMatch(/^[A-ZÀ-Ý].*[^.]$/);
      expect(en).toMatch(/^[A-Z].*[^.]$/);
    }
  });
});
