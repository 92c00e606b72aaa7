/** A certification code as it is sent: RNCP35726, RS5875. */
const CODE = /^(?:RNCP|RS)\d+$/;
const PREFIX = /^(?:RNCP|RS)/i;

export function isCode(code: string): boolean {
  return CODE.test(code);
}

/** The register that a code names, in capitals; null when it has no prefix. */
export function registerOf(code: string): string | null {
  return PREFIX.exec(code)?.[0].toUpperCase() ?? null;
}

/** « CAP Cuisine », « CDA », where a code is expected: no number of a record is in it. */
export const isTitle = (value: string | null): boolean => value !== null && !/\d{3}/.test(value);
