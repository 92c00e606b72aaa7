import { codeLists, fieldKeys, fields, type Facets } from '#dictionary';
import type { Random } from './random';

const NONE: Facets = { base: 'string', patterns: [] };

const EXAMPLES: readonly string[] = fieldKeys.map((key) => fields[key].example).filter((text) => text !== '');
/** The first code of every list: foreign to all the others. */
const CODES: readonly string[] = Object.values(codeLists).flatMap((list) =>
  list.slice(0, 1).map(({ code }) => code),
);

/** Values of one type that any schema should judge the same, on both sides of what is right. */
const EVIL: Readonly<Record<string, readonly string[]>> = {
  string: [
    '',
    ' ',
    'nil',
    'é',
    '😀',
    'e\u0301',
    'a b',
    ' a',
    'a ',
    'a\nb',
    '\t',
    '&amp;',
    ']]>',
    '-',
    '\u00a0',
  ],
  boolean: ['true', 'false', '1', '0', ' true ', '\n1', 'TRUE', 'True', 'oui', '', ' ', '01', '2'],
  int: [
    '',
    ' ',
    '+5',
    '05',
    ' 5 ',
    '\n5',
    '5.0',
    '5e0',
    '-1',
    '-0',
    '+0',
    '0x5',
    '1 0',
    '٣',
    '2147483648',
    '000000000000005',
    '5a',
    'nil',
  ],
  date: [
    ...['2026-03-12', ' 2026-03-12 ', '2026-03-12\n', '1900-01-01', '2099-12-31', '1899-12-31', '2100-01-01'],
    ...['2026-02-28', '2026-02-29', '2028-02-29', '1900-02-29', '2000-02-29', '2026-04-31', '2026-12-31'],
    ...[
      '2026-00-10',
      '2026-13-01',
      '2026-01-00',
      '2026-01-32',
      '2026-1-1',
      '26-01-01',
      '02026-01-01',
      '-2026-01-01',
    ],
    ...[
      '2026-03-12Z',
      '2026-03-12+01:00',
      '2026-03-12T00:00:00',
      '12/03/2026',
      '2026/03/12',
      '',
      ' ',
      '٢٠٢٦-03-12',
    ],
  ],
  dateTime: [
    ...[
      '2026-03-12T10:15:00+01:00',
      '2026-03-12T10:15:00-05:00',
      ' 2026-03-12T10:15:00+01:00 ',
      '2026-03-12T10:15:00Z',
    ],
    ...[
      '2026-03-12T10:15:00',
      '2026-03-12T10:15:00.123+01:00',
      '2026-03-12T24:00:00+01:00',
      '2026-03-12T23:59:59+01:00',
    ],
    ...[
      '2026-03-12T10:60:00+01:00',
      '2026-03-12T10:15:60+01:00',
      '2026-03-12T10:15:00+14:00',
      '2026-03-12T10:15:00-14:00',
    ],
    ...[
      '2026-03-12T10:15:00+14:01',
      '2026-03-12T10:15:00+15:00',
      '2026-03-12T10:15:00+20:00',
      '2026-03-12T10:15:00+:20:00',
    ],
    ...[
      '2026-03-12T10:15:00-00:00',
      '2026-03-12T10:15:00+1:00',
      '2026-03-12T10:15:00+0100',
      '2026-03-12T10:15:00+01:60',
    ],
    ...[
      '2026-02-30T10:15:00+01:00',
      '1899-12-31T10:15:00+01:00',
      '2100-01-01T10:15:00+01:00',
      '2026-03-12 10:15:00+01:00',
    ],
    ...[
      '2026-03-12T00:00:00+00:00',
      '2026-03-12T9:15:00+01:00',
      '2026-03-12',
      '',
      '2026-03-12t10:15:00+01:00',
    ],
  ],
};

/** A value that the facets accept; where none is found, one that has the right length at least. */
export function validValue(facets: Facets | null, random: Random): string {
  const rules = facets ?? NONE;
  if (rules.enumeration !== undefined) return random.pick(rules.enumeration);
  if (rules.base === 'boolean') return random.pick(['true', 'false', '1', '0']);
  if (rules.minInclusive !== undefined || rules.maxInclusive !== undefined) {
    const low = rules.minInclusive ?? 0;
    return String(low + random.below((rules.maxInclusive ?? low + 1000) - low + 1));
  }
  const low = rules.length ?? rules.minLength ?? 0;
  const high = rules.length ?? Math.max(low, Math.min(rules.maxLength ?? 30, 30));
  const text = 'abcdéΩ 9-'
    .repeat(30)
    .slice(0, low + random.below(high - low + 1))
    .trim();
  const candidates = [...(EVIL[rules.base] ?? []), ...EXAMPLES, text, 'x'.repeat(high)];
  const fitting = candidates.filter((value) => fits(value, rules) && value.trim() === value);
  return fitting.length === 0 ? 'x'.repeat(high) : random.pick(fitting);
}

/** Values on both sides of every bound of these facets. */
export function evilValues(facets: Facets | null): readonly string[] {
  const rules = facets ?? NONE;
  const values = new Set(EVIL[rules.base] ?? EVIL['string']);
  for (const bound of [rules.minInclusive, rules.maxInclusive])
    if (bound !== undefined) for (const step of [-1, 0, 1]) values.add(String(bound + step));
  for (const length of [rules.length, rules.minLength, rules.maxLength])
    if (length !== undefined) for (const step of [-1, 0, 1]) addLengths(values, length + step);
  for (const code of rules.enumeration ?? [])
    for (const spelling of [code, code.toLowerCase(), ` ${code}`, `${code}\n`, `${code}X`, code.slice(0, -1)])
      values.add(spelling);
  if (rules.enumeration !== undefined) for (const code of CODES) values.add(code);
  if (rules.patterns.length > 0)
    for (const example of EXAMPLES.filter((text) => fits(text, rules)).slice(0, 3))
      addTouched(values, example);
  return [...values];
}

function addLengths(values: Set<string>, length: number): void {
  if (length < 0) return;
  values.add('x'.repeat(length));
  values.add('😀'.repeat(length));
  values.add('e\u0301'.repeat(Math.ceil(length / 2)));
  if (length > 1) for (const pad of [' ', '\n']) values.add(`${'x'.repeat(length - 1)}${pad}`);
}

/** Each character of a value changed, dropped or doubled in turn. */
function addTouched(values: Set<string>, example: string): void {
  for (let at = 0; at < example.length; at += 1) {
    const [before, char, after] = [example.slice(0, at), example[at] ?? '', example.slice(at + 1)];
    for (const other of ['', char + char, '0', '3', '9', 'B']) values.add(before + other + after);
  }
}

function fits(
  value: string,
  { base, patterns, length, minLength = 0, maxLength = Infinity }: Facets,
): boolean {
  const points = [...value].length;
  if (base === 'date' && !/^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/u.test(value))
    return false;
  if (base === 'dateTime' && !/^\d{4}-03-12T10:15:00[+-]0\d:00$/u.test(value)) return false;
  return (
    patterns.every((pattern) => pattern.test(value)) &&
    (length === undefined || points === length) &&
    points >= minLength &&
    points <= maxLength
  );
}
