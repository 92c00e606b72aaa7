import { RE2JS } from 're2js';
import { isLinear } from './linear-pattern';
import type { Pattern } from './model';

/** What an escape of XML Schema is in JavaScript, outside a class and inside one; null: not expressible. */
const ESCAPES: Readonly<Record<string, readonly [outside: string, inside: string | null]>> = {
  d: ['\\p{Nd}', '\\p{Nd}'],
  D: ['\\P{Nd}', '\\P{Nd}'],
  s: ['[ \\t\\n\\r]', ' \\t\\n\\r'],
  S: ['[^ \\t\\n\\r]', null],
  w: ['[^\\p{P}\\p{Z}\\p{C}]', null],
  W: ['[\\p{P}\\p{Z}\\p{C}]', '\\p{P}\\p{Z}\\p{C}'],
  n: ['\\n', '\\n'],
  r: ['\\r', '\\r'],
  t: ['\\t', '\\t'],
  '-': ['-', '\\-'],
};
const LITERAL_ESCAPES = '\\|.?*+(){}[]^';

/**
 * The patterns of one restriction, of which a value must match one, as one anchored expression.
 * XML Schema anchors them, takes `^` and `$` as themselves and knows all digits by `\d`.
 * One that could take JavaScript for ever goes to RE2, whose time is proportional to the text.
 * @returns null when JavaScript cannot say one of them (`\i`, `\c`, class subtraction, blocks).
 */
export function patternOf(sources: readonly string[]): Pattern | null {
  const translated = sources.map(translate);
  if (translated.some((source) => source === null)) return null;
  try {
    const source = `^(?:${translated.join('|')})$`;
    const written = sources.join(' | ');
    if (sources.every(isLinear)) return Object.assign(new RegExp(source, 'u'), { written });
    const matcher = RE2JS.compile(source);
    return { test: (text) => matcher.matches(text), written };
  } catch {
    return null;
  }
}

function translate(source: string): string | null {
  let out = '';
  let depth = 0;
  for (let i = 0; i < source.length; i += 1) {
    const char = source[i] ?? '';
    if (char === '\\') {
      const escaped = translateEscape(source, i, depth > 0);
      if (escaped === null) return null;
      out += escaped.text;
      i += escaped.length - 1;
    } else if (depth > 0) {
      if (char === '[') return null;
      if (char === ']') depth = 0;
      out += char;
    } else if (char === '[') {
      depth = 1;
      out += char;
    } else if (char === '(' && source[i + 1] === '?') {
      return null;
    } else {
      out += char === '^' || char === '$' ? `\\${char}` : char === '.' ? '[^\\n\\r]' : char;
    }
  }
  return out;
}

function translateEscape(
  source: string,
  at: number,
  inClass: boolean,
): { readonly text: string; readonly length: number } | null {
  const letter = source[at + 1] ?? '';
  if (letter === 'p' || letter === 'P') {
    const end = source.indexOf('}', at);
    const property = source.slice(at, end + 1);
    return end < 0 || property.includes('{Is') ? null : { text: property, length: property.length };
  }
  if (LITERAL_ESCAPES.includes(letter) && letter !== '') return { text: `\\${letter}`, length: 2 };
  const known = ESCAPES[letter];
  const text = known?.[inClass ? 1 : 0] ?? null;
  return text === null ? null : { text, length: 2 };
}
