import { isWholeNumber, type Facets } from '#dictionary';

/** How many characters a text has, as the XSD counts them: code points. Source: domain.md, measured. */
export function codePoints(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xd800 && unit < 0xdc00 && isLowSurrogate(text.charCodeAt(i + 1))) i++;
    count++;
  }
  return count;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}

/** The lengths allowed, in code points; `max` is absent when there is no limit. */
interface Lengths {
  readonly min: number;
  readonly max?: number;
}

/** The lengths that facets allow; null when they say nothing. */
function lengthsOf(facets: Facets): Lengths | null {
  if (facets.length !== undefined) return { min: facets.length, max: facets.length };
  if (facets.minLength === undefined && facets.maxLength === undefined) return null;
  return { min: facets.minLength ?? 0, ...(facets.maxLength !== undefined && { max: facets.maxLength }) };
}

/** Whether a text is as long as facets want it. */
export function hasLength(text: string, facets: Facets): boolean {
  const lengths = lengthsOf(facets);
  if (lengths === null) return true;
  const short = text.length < lengths.min;
  if (short) return false;
  if (text.length <= (lengths.max ?? Infinity) && text.length >= 2 * lengths.min) return true;
  const count = codePoints(text);
  return count >= lengths.min && count <= (lengths.max ?? Infinity);
}

/** Whether a text matches every pattern of the facets, whole. */
export function matchesPatterns(text: string, facets: Facets): boolean {
  return facets.patterns.every((pattern) => pattern.test(text));
}

/** Whether a text is as long as facets want it, and of their patterns and list. */
export function fits(text: string, facets: Facets): boolean {
  return (
    hasLength(text, facets) && matchesPatterns(text, facets) && (facets.enumeration?.includes(text) ?? true)
  );
}

/** How long a text is and how long it may be, in code points. */
export interface LengthData extends Lengths {
  readonly length: number;
}

/** The lengths of a text, for a finding. */
export function lengthData(text: string, facets: Facets): LengthData {
  return { length: codePoints(text), ...(lengthsOf(facets) ?? { min: 1 }) };
}

/** The lowest and highest whole number that facets allow; null when they are not about whole numbers. */
export function rangeOf(facets: Facets): { readonly min: number; readonly max: number } | null {
  if (!isWholeNumber(facets)) return null;
  return { min: facets.minInclusive ?? -Infinity, max: facets.maxInclusive ?? Infinity };
}

/** A whole number as the XSD writes it: digits, a sign at most. */
export function isInteger(text: string): boolean {
  return /^[+-]?\d+$/.test(text);
}

/** A boolean as the XSD writes it. */
export function isBoolean(text: string): boolean {
  return text === 'true' || text === 'false' || text === '1' || text === '0';
}

/** Whether a flag is set, in either spelling of the XSD. */
export function isTrue(flag: string | undefined): boolean {
  return flag === 'true' || flag === '1';
}

/** Whether a flag is given and not set, in either spelling of the XSD. */
export function isFalse(flag: string | undefined): boolean {
  return flag === 'false' || flag === '0';
}
