import { fieldKeys } from '#dictionary';
import type { Random } from './random';

/** Values that a file of settings may hold by mistake, or by malice. */
const STRANGE: readonly unknown[] = [
  ...[
    null,
    true,
    -1,
    0,
    1e9,
    '',
    'A',
    'ZZZZ',
    'resultat',
    'capitals',
    '__proto__',
    '\u0000',
    '😀',
    '2026-06-30',
  ],
  ...[
    {},
    [],
    { column: 'A' },
    { pattern: 'X-??????' },
    { pattern: '?' },
    ['nomNaissance', 'prenom1'],
    [null],
  ],
];

const one = (some: readonly unknown[], random: Random): unknown => some[random.below(some.length)];

/** A copy in which some value, anywhere, is another. */
export function mutateJson(value: unknown, random: Random): unknown {
  if (random.below(9) === 0) return one([...STRANGE, ...fieldKeys, ...fieldKeys.map((key) => [key])], random);
  if (Array.isArray(value)) {
    const at = random.below(Math.max(1, value.length));
    const copy: unknown[] = value.map((each, index) => (index === at ? mutateJson(each, random) : each));
    const turn = random.below(6);
    if (turn === 0) copy.splice(at, 1);
    if (turn === 1) copy.push(copy[at]);
    return copy;
  }
  if (typeof value !== 'object' || value === null) return one(STRANGE, random);
  const keys = Object.keys(value);
  const chosen = keys[random.below(Math.max(1, keys.length))];
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]): [string, unknown][] => {
      if (key !== chosen) return [[key, each]];
      return random.below(12) === 0 ? [] : [[key, mutateJson(each, random)]];
    }),
  );
}
