/** Shorter texts are one slip from too many others. */
const SHORTEST = 4;

/** Whether one letter more, less, changed or swapped with the next makes one text of the other. */
export function isOneSlip(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < SHORTEST) return false;
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  const left = one.slice(start, one.length - end);
  const right = other.slice(start, other.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/**
 * Whether it is one that keeps the first letter and changes none for another: a letter lost, added or swapped with the next.
 * First names of two people are often a changed letter apart: Camille and Camilla.
 */
export const isLostOrSwapped = (one: string, other: string): boolean =>
  one.charAt(0) === other.charAt(0) &&
  (one.length !== other.length || sorted(one) === sorted(other)) &&
  isOneSlip(one, other);

const sorted = (word: string) => [...word].sort().join('');
