import {
  fieldKeys,
  fields,
  remember,
  sentValues,
  shortSha256,
  type FieldKey,
  type SentPassage,
  type Values,
} from '#dictionary';

const VALUES_LENGTH = 16;
const IDENTITY_LENGTH = 8;
const FINGERPRINT = /^([0-9a-f]{16})(?:-([0-9a-f]{8}))?$/;

const hash = (data: unknown, length: number) => shortSha256(JSON.stringify(data), length);

/** In alphabetical order, so that the dictionary's may change. Who sends is of the file, not of the passage. */
const hashed: readonly FieldKey[] = fieldKeys
  .filter((key) => fields[key].level === 'passage' || fields[key].level === 'certification')
  .sort();

/** What tells the person and the certificate: whoever has all of these the same is the same passage. */
const identity: readonly FieldKey[] = [
  'nomNaissance',
  'prenom1',
  'sexe',
  'anneeNaissance',
  'moisNaissance',
  'jourNaissance',
  'idDossier',
  'nir',
  'code',
  'dateDebutValidite',
];

const folded = remember((value) =>
  value
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^0+(?=\d)/, ''),
);

/**
 * The fingerprint of what would be sent: `<16 hex>-<8 hex>`. The first part is of every value of the passage
 * and of its certification, and changes with any of them; the second of the person, the certification and the
 * delivery date alone, whatever the case and accents, and tells for « existe déjà » whom the id served.
 * Neither depends on the order of keys, nor on who sends.
 * @param certification type, code and natureDeposant, where they are not among the values.
 */
export function fingerprint(passage: SentPassage, certification: Values = {}): string {
  return fingerprintOfSent(sentValues({ ...passage.values, ...certification }, passage.branch));
}

/** The same of values that are already those that would be sent. */
export function fingerprintOfSent(sent: Values): string {
  const values: string[] = [];
  for (const key of hashed) {
    const value = sent[key];
    if (value !== undefined) values.push(key, value);
  }
  const person = identity.map((key) => folded(sent[key] ?? ''));
  return [hash(values, VALUES_LENGTH), hash(person, IDENTITY_LENGTH)].join('-');
}

/** Whether a text has the form of a fingerprint, with or without its second part. */
export function isFingerprint(text: string): boolean {
  return FINGERPRINT.test(text);
}

/** Whether two fingerprints are of the same values. Empty ones never are. */
export function sameValues(a: string, b: string): boolean {
  const values = FINGERPRINT.exec(a)?.[1];
  return values !== undefined && values === FINGERPRINT.exec(b)?.[1];
}

/** The second part of a fingerprint, of the person, the certification and the delivery date; '' when it has none. */
export function identityOf(print: string): string {
  return FINGERPRINT.exec(print)?.[2] ?? '';
}

/** Whether two fingerprints are of the same person, certification and delivery date. */
export function sameIdentity(a: string, b: string): boolean {
  if (sameValues(a, b)) return true;
  const person = identityOf(a);
  return person !== '' && person === identityOf(b);
}
