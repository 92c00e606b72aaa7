import { expect, it } from '@jest/globals';
import { shownName } from '#dictionary';

it.each([
  ['turned around', 'accuse\u202Elmx.exe', 'accuse‹U+202E›lmx.exe'],
  ['isolated', '\u2066a\u2069.xml', '‹U+2066›a‹U+2069›.xml'],
  ['marked, with a zero width', 'a\u200Fb\u200B.xml', 'a‹U+200F›b‹U+200B›.xml'],
  ['over several lines', 'a\nb\u2028c.xlsx', 'a‹U+000A›b‹U+2028›c.xlsx'],
  ['as anybody has it', 'Accusé de traitement_été 2026 (1).xml', 'Accusé de traitement_été 2026 (1).xml'],
])('a name of a file %s is shown as it is', (_, name, shown) => expect(shownName(name)).toBe(shown));
