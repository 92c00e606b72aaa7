import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { foldWords, type Values } from '#dictionary';
import type { OwnFields, Prints } from '../types';

const PRINT = 10;
const KEY = 16;

const hash = (text: string, length: number): string => bytesToHex(sha256(utf8ToBytes(text))).slice(0, length);

/** The print of a value of a passage: it tells whether the value changed, not what it was. '' for an empty one. */
export const printOf = (idTechnique: string, field: string, text: string): string =>
  text === '' ? '' : hash(`${idTechnique}\n${field}\n${text}`, PRINT);

/** The print of each value. */
export const printsOf = (idTechnique: string, texts: OwnFields): Prints =>
  new Map(Object.entries(texts).map(([field, text]) => [field, printOf(idTechnique, field, text)]));

/** `nomNaissance=0123456789 prenom1=…`, as a cell holds them. */
export const printsText = (prints: Prints): string =>
  [...prints].map(([field, print]) => `${field}=${print}`).join(' ');

export const readPrints = (text: string): Prints =>
  new Map(
    text.split(' ').flatMap((part): readonly (readonly [string, string])[] => {
      const [field = '', print = ''] = part.split('=');
      return field === '' || print === '' ? [] : [[field, print]];
    }),
  );

/** Of the values as they were received, whoever they are of. */
export const wholePrint = (texts: OwnFields): string =>
  `w${hash(JSON.stringify(Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1))), KEY)}`;

/**
 * What a passage is known again by, besides its id: the person, or the number of the CPF file, with the certification and the
 * delivery date. None where the row does not say enough.
 */
export function keysOf(personKey: string, { idDossier, code, dateDebutValidite }: Values): readonly string[] {
  const certificate = [code, dateDebutValidite].map((text) => foldWords(text ?? ''));
  const isSaid = idDossier !== undefined && !certificate.includes('');
  return [
    ...(personKey === '' ? [] : [personKey]),
    ...(isSaid ? [`d${hash([foldWords(idDossier), ...certificate].join('\n'), KEY)}`] : []),
  ];
}

/** The same by the NIR; it is compared, never kept. */
export function nirKey({ nir, code, dateDebutValidite }: Values): string {
  const parts = [nir, code, dateDebutValidite].map((text) => foldWords(text ?? ''));
  return parts.includes('') ? '' : `n${parts.join('\n')}`;
}
