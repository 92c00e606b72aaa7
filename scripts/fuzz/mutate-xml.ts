import type { Random } from './random';

/** Pieces that break readers of XML, of spreadsheets and of numbers. */
const PIECES = [
  ...[
    '&#2',
    '&amp;',
    '&',
    '&#x0;',
    '&eacute;',
    ']]>',
    '<![CDATA[x]]>',
    '<!-- x -->',
    '<?x y?>',
    '<x>',
    '</x>',
    '<x/>',
  ],
  ...['"', "'", '<', '>', '\u0000', '\u0001', '\ufffd', '\ufeff', '😀', 'e\u0301', '_x000D_', '\r\n', '=1+1'],
  ...[
    '99999999999',
    '-1',
    '1E400',
    '1.5',
    'NaN',
    'XFE1',
    'ZZZZZZ1',
    'A1',
    'A1:XFD1048576',
    'rId99',
    '',
    'str',
    's',
  ],
] as const;

const TAG = /<[^<>]*>/g;

type Mutation = (text: string, random: Random) => string;

const mutations: readonly [Mutation, ...Mutation[]] = [
  // A piece put in anywhere.
  (text, random) => {
    const at = random.below(text.length + 1);
    return text.slice(0, at) + random.pick(PIECES) + text.slice(at);
  },
  // Some characters taken out.
  (text, random) => {
    const at = random.below(text.length);
    return text.slice(0, at) + text.slice(at + 1 + random.below(20));
  },
  // A tag taken out, given twice, or another in its place.
  (text, random) => {
    const tags = [...text.matchAll(TAG)];
    const [from, other] = [tags[random.below(tags.length)], tags[random.below(tags.length)]];
    if (from === undefined || other === undefined) return text;
    const put = random.pick(['', from[0] + from[0], other[0]]);
    return text.slice(0, from.index) + put + text.slice(from.index + from[0].length);
  },
  // The value of an attribute.
  (text, random) => replaceOne(text, /"[^"<>]*"/g, `"${random.pick(PIECES)}"`, random),
  // The text of an element.
  (text, random) => replaceOne(text, />[^<>]+</g, `>${random.pick(PIECES)}<`, random),
  // The end cut off.
  (text, random) => text.slice(0, random.below(text.length)),
];

function replaceOne(text: string, pattern: RegExp, put: string, random: Random): string {
  const all = [...text.matchAll(pattern)];
  const found = all[random.below(all.length)];
  return found === undefined
    ? text
    : text.slice(0, found.index) + put + text.slice(found.index + found[0].length);
}

/** One to three mutations of a text of XML. */
export function mutateXml(text: string, random: Random): string {
  let mutated = text;
  for (let count = 1 + random.below(3); count > 0; count--) mutated = random.pick(mutations)(mutated, random);
  return mutated;
}
