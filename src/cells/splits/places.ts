import type { Values } from '#dictionary';
import type { Split } from './split';

const DEPARTMENT = /^(?:\d{2,3}|2[AB])$/i;
const TOWN = /^\p{L}[\p{L}\p{M}\s.'’-]*(?:\s\d{1,2}(?:er?|ème|e arrondissement)?)?$/u;
const IN_BRACKETS = /^(.*\S)\s*\(([^()]+)\)$/u;
const WITH_DASH = /^(.*\S)\s+[-–/]\s+(\d{2,3}|2[AB])$/iu;
const DEPARTMENT_FIRST = /^(\d{2,3}|2[AB])\s*[-–/]\s*(\S.*)$/iu;
const POSTAL_FIRST = /^(\d{5})\s*[-–]?\s+?(\D.*)$/u;

/** A town, and the department or the country beside it. */
export function splitTown(text: string): Values | null {
  const postal = POSTAL_FIRST.exec(text);
  if (postal !== null) return town(postal[2], { codePostal: postal[1] ?? '' });
  const first = DEPARTMENT_FIRST.exec(text);
  if (first !== null) return town(first[2]);
  const [, name, beside = ''] = IN_BRACKETS.exec(text) ?? WITH_DASH.exec(text) ?? [];
  if (name === undefined) return town(text);
  if (DEPARTMENT.test(beside)) return town(name);
  return /\d/.test(beside) ? null : town(name, { libellePaysNaissance: beside.trim() });
}

function town(name: string | undefined, more: Values = {}): Values | null {
  const bare = name?.trim() ?? '';
  return TOWN.test(bare) ? { libelleCommuneNaissance: bare, ...more } : null;
}

/** « Rennes (35) », « 35 - Rennes », « 35000 Rennes », « Alger (Algérie) ». */
export const townDepartment: Split = {
  fields: ['libelleCommuneNaissance', 'codePostal', 'libellePaysNaissance'],
  split: splitTown,
};
