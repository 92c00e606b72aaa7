import { foldWords, shortSha256, type Values } from '#dictionary';
import type { OwnFields, Prints } from '../types';

const KEY = 16;

/** Who knows a birth has but a thousand NIR to try: no print of one is kept, only that there was one. */
const SAID = '1';

/**
 * The print of a value of a passage: it tells whether the value changed, not what it was. 53 bits, of two products that are mixed:
 * half a million are made at a time, and nobody gains by making two alike. '' for an empty one.
 */
export function printOf(idTechnique: string, field: string, text: string): string {
  if (text === '') return '';
  if (field === 'nir') return SAID;
  const whole = `${idTechnique}\n${field}\n${text}`;
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < whole.length; at += 1) {
    const letter = whole.charCodeAt(at);
    one = Math.imul(one ^ letter, 0x9e3779b1);
    other = Math.imul(other ^ letter, 0x5f356495);
  }
  one = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
  other = Math.imul(other ^ (other >>> 16), 0x85ebca6b) ^ Math.imul(one ^ (one >>> 13), 0xc2b2ae35);
  return ((other & 0x1fffff) * 2 ** 32 + (one >>> 0)).toString(36);
}

/** The print of each value. */
export const printsOf = (idTechnique: string, texts: OwnFields): Prints =>
  new Map(Object.entries(texts).map(([field, text]) => [field, printOf(idTechnique, field, text)]));

/** `nomNaissance=1z141z3a0c9 prenom1=…`, as a cell holds them. */
export const printsText = (prints: Prints): string =>
  [...prints].map(([field, print]) => `${field}=${print}`).join(' ');

export const readPrints = (text: string): Prints =>
  new Map(
    text.split(' ').flatMap((part): readonly (readonly [string, string])[] => {
      const [field = '', print = ''] = part.split('=');
      return field === '' || print === '' ? [] : [[field, print]];
    }),
  );

/** Of the values as they were received, whoever they are of; the NIR is not among them, for it may be wiped. */
export const wholePrint = ({ nir: _wiped, ...texts }: OwnFields): string =>
  `w${shortSha256(JSON.stringify(Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1))), KEY)}`;

/**
 * What a passage is known again by, besides its id: the person, or the number of the CPF file, with the certification and the
 * delivery date. None where the row does not say enough.
 */
export function keysOf(personKey: string, { idDossier, code, dateDebutValidite }: Values): readonly string[] {
  const certificate = [code, dateDebutValidite].map((text) => foldWords(text ?? ''));
  const isSaid = idDossier !== undefined && !certificate.includes('');
  return [
    ...(personKey === '' ? [] : [personKey]),
    ...(isSaid ? [`d${shortSha256([foldWords(idDossier), ...certificate].join('\n'), KEY)}`] : []),
  ];
}

/** The same by the NIR; it is compared, never kept. */
export function nirKey({ nir, code, dateDebutValidite }: Values): string {
  const parts = [nir, code, dateDebutValidite].map((text) => foldWords(text ?? ''));
  return parts.includes('') ? '' : `n${parts.join('\n')}`;
}
