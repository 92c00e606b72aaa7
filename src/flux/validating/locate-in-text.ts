/** What a line of a flux is about, told by the flux alone. */
export interface PlaceInText {
  /** null for the envelope. */
  readonly idTechnique: string | null;
  readonly element: string | null;
}

const TAG = /<\/?(?:[\w.-]+:)?([\w.-]+)[^<>]*>/g;

/**
 * The passage and the element of a line of a flux, whoever wrote it. The lines of a certification before its passages go to its
 * first one.
 * @param line 1-based
 * @param column 1-based; tells the element where a line holds several. null where it is not known.
 * @returns null when the text has no such line
 */
export function locateInText(text: string, line: number, column: number | null): PlaceInText | null {
  const start = startOf(text, line);
  if (start === null) return null;
  const end = text.indexOf('\n', start);
  const tags = [...text.slice(start, end < 0 ? text.length : end).matchAll(TAG)];
  const isSeveral = new Set(tags.map(([, name]) => name)).size > 1;
  const tag = isSeveral && column !== null ? tags.findLast(({ index }) => index < column) : tags[0];
  const passage = passageAt(text, start + (tag?.index ?? 0));
  return { idTechnique: passage === null ? null : idOf(text, passage), element: tag?.[1] ?? null };
}

/** Where a line begins; null when there is no such line. */
function startOf(text: string, line: number): number | null {
  let at = 0;
  for (let passed = 1; passed < line; passed += 1) {
    const end = text.indexOf('\n', at);
    if (end < 0) return null;
    at = end + 1;
  }
  return at;
}

/** Where the passage begins that a place is about; null for the envelope. */
function passageAt(text: string, at: number): number | null {
  const prefix = /<((?:[\w.-]+:)?)flux[\s>]/.exec(text.slice(0, at + 1))?.[1] ?? '';
  const opening = `<${prefix}passageCertification>`;
  const before = text.lastIndexOf(opening, at);
  if (before > lastBefore(text, `</${prefix}passageCertification>`, at)) return before;
  const certification = text.lastIndexOf(`<${prefix}certification>`, at);
  const closing = `</${prefix}certification>`;
  if (certification <= lastBefore(text, closing, at)) return null;
  const next = text.indexOf(opening, at);
  const isOfIt = next >= 0 && next < (text.indexOf(closing, at) + 1 || Infinity);
  if (isOfIt) return next;
  return before > certification ? before : null;
}

const lastBefore = (text: string, piece: string, at: number): number =>
  at === 0 ? -1 : text.lastIndexOf(piece, at - 1);

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function idOf(text: string, passage: number): string | null {
  const found = /<(?:[\w.-]+:)?idTechnique[^<>]*>([^<]*)</g;
  found.lastIndex = passage;
  const typed = found.exec(text)?.[1];
  return typed === undefined
    ? null
    : typed.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole).trim();
}
