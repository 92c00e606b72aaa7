import type { Facets } from './model';

type Bounds = Pick<Facets, 'minInclusive' | 'maxInclusive'>;

/** The built-in types of XSD that are whole numbers, and the bounds that each has of itself. Source: XML Schema Part 2. */
export const WHOLE_NUMBERS: Readonly<Record<string, Bounds>> = {
  integer: {},
  positiveInteger: { minInclusive: 1 },
  nonNegativeInteger: { minInclusive: 0 },
  negativeInteger: { maxInclusive: -1 },
  nonPositiveInteger: { maxInclusive: 0 },
  byte: { minInclusive: -128, maxInclusive: 127 },
  short: { minInclusive: -32768, maxInclusive: 32767 },
  int: { minInclusive: -2147483648, maxInclusive: 2147483647 },
  long: { minInclusive: -(2 ** 63), maxInclusive: 2 ** 63 },
  unsignedByte: { minInclusive: 0, maxInclusive: 255 },
  unsignedShort: { minInclusive: 0, maxInclusive: 65535 },
  unsignedInt: { minInclusive: 0, maxInclusive: 4294967295 },
  unsignedLong: { minInclusive: 0, maxInclusive: 2 ** 64 },
};

/** Whether a type comes down to whole numbers; its bounds are in its facets. */
export function isWholeNumber({ base }: Facets): boolean {
  return WHOLE_NUMBERS[base] !== undefined;
}
