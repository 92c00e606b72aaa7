/** A NIR without its key. Source: domain.md, the pattern of the schema 1.1.5. */
const NIR = /^[12]\d{4}(?:2[AB]|\d{2})\d{6}$/;

/** For the key, the departments of Corsica count as these. Source: domain.md. */
const CORSICA: Readonly<Record<string, string>> = { '2A': '19', '2B': '18' };

/**
 * The key of a NIR of 13 characters, on two digits: 97 − (N mod 97).
 * 13 digits are below 2^53, so the arithmetic is exact.
 * @returns null when the NIR is not well formed.
 */
export function nirKey(nir: string): string | null {
  if (!NIR.test(nir)) return null;
  const department = nir.slice(5, 7);
  const number = Number(nir.slice(0, 5) + (CORSICA[department] ?? department) + nir.slice(7));
  return String(97 - (number % 97)).padStart(2, '0');
}
