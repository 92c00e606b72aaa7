import type { Values } from '#dictionary';

/** The one column of the birth: `14/06/1985`, `06/1985` or `1985`. */
export function birthDate({ jourNaissance = '', moisNaissance = '', anneeNaissance = '' }: Values): string {
  const parts = jourNaissance === '' ? [moisNaissance] : [jourNaissance, moisNaissance];
  return [...parts.filter(Boolean).map((part) => part.padStart(2, '0')), anneeNaissance].join('/');
}
