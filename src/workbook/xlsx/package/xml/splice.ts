import { escapeAttribute } from './text';
import type { XmlElement } from './tree';

/** A piece of text that replaces what stands between two indices. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** @returns the text with all pieces replaced; they must not overlap; at one place, in the order given. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let position = 0;
  for (const splice of ordered) {
    if (splice.start < position) throw new Error('Two splices overlap');
    pieces.push(text.slice(position, splice.start), splice.text);
    position = splice.end;
  }
  pieces.push(text.slice(position));
  return pieces.join('');
}

export const insertAt = (position: number, text: string): Splice => ({
  start: position,
  end: position,
  text,
});

export const removal = ({ start, end }: XmlElement): Splice => ({ start, end, text: '' });

/**
 * @returns the opening tag of an element with these attributes (without a prefix) set, or taken away where
 * undefined; nothing else of the tag moves.
 */
export function withAttributes(
  openTag: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
): string {
  let tag = openTag;
  for (const [name, value] of Object.entries(attributes)) {
    const pattern = new RegExp(`\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
    const written = value === undefined ? '' : ` ${name}="${escapeAttribute(String(value))}"`;
    tag = pattern.test(tag)
      ? tag.replace(pattern, () => written)
      : tag.replace(/\s*\/?>$/, (close) => written + close.trimStart());
  }
  return tag;
}

/** Sets attributes of an element. */
export function setAttributes(
  text: string,
  element: XmlElement,
  attributes: Readonly<Record<string, string | number | undefined>>,
): Splice {
  const { start, openEnd } = element;
  return { start, end: openEnd, text: withAttributes(text.slice(start, openEnd), attributes) };
}

/**
 * Adds XML as the last children of an element, with attributes of the element set meanwhile.
 * @returns one splice for `<a/>`, which has to open; else two.
 */
export function appendChildren(
  text: string,
  element: XmlElement,
  xml: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
): readonly Splice[] {
  const { start, openEnd, closeStart, name, isSelfClosing } = element;
  const tag = withAttributes(text.slice(start, openEnd), attributes);
  if (isSelfClosing) return [{ start, end: openEnd, text: `${tag.replace(/\s*\/>$/, '>')}${xml}</${name}>` }];
  return [{ start, end: openEnd, text: tag }, insertAt(closeStart, xml)];
}
