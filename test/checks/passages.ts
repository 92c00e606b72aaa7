import { readFileSync } from 'node:fs';
import { proposeCorrections, type Passage } from '#cells';
import { createChecker, messageOf, type CheckContext, type Finding } from '#checks';
import { readSchema, type Branch, type CellValue, type FieldKey, type Values } from '#dictionary';

/** The text of the schema of a version. */
export const xsdOf = (version: string) =>
  readFileSync(new URL(`../../schemas/certifications-cdc-${version}.xsd`, import.meta.url), 'utf8');

export const schemas = { '1.1.2': readSchema(xsdOf('1.1.2')), '1.1.5': readSchema(xsdOf('1.1.5')) };

/** A context where every column exists, but those that the birth date and the civil status stand for. */
export const context: CheckContext = {
  schema: schemas['1.1.5'],
  version: '1.1.5',
  today: '2026-11-23',
  hasColumn: (field) =>
    !['anneeNaissance', 'moisNaissance', 'jourNaissance', 'nomTitulaire', 'prenom1Titulaire'].includes(field),
  lifted: new Set(),
  places: null,
  certifications: [],
  senderOf: () => ({ emetteur: '12ABC345', certificateur: '12ABC345' }),
};

/** A passage in which nothing is wrong: Camille MARTIN, invented. */
export const sound: Values = {
  type: 'RNCP',
  code: 'RNCP35726',
  idTechnique: '2026-0001',
  obtentionCertification: 'PAR_ADMISSION',
  donneeCertifiee: 'true',
  dateDebutValidite: '2026-03-20',
  presenceNiveauLangueEuro: 'false',
  presenceNiveauNumeriqueEuro: 'false',
  nomNaissance: 'MARTIN',
  prenom1: 'Camille',
  dateNaissance: '14/06/1985',
  anneeNaissance: '1985',
  moisNaissance: '6',
  jourNaissance: '14',
  sexe: 'F',
  codeInsee: '35238',
};

/** Values to put into the sound passage; null takes one out. */
export type Changes = Readonly<Partial<Record<FieldKey, string | null>>>;

export interface Given {
  readonly sheet?: string;
  readonly row?: number;
  readonly branch?: Branch;
  /** What cells hold where it is not their value. */
  readonly typed?: Readonly<Partial<Record<FieldKey, CellValue>>>;
  readonly doubts?: Passage['doubts'];
  readonly context?: Partial<CheckContext>;
}

/** The sound passage, changed. */
export function passage(changes: Changes = {}, given: Given = {}): Passage {
  const values = Object.fromEntries(
    Object.entries({ ...sound, ...changes }).filter(([, value]) => value !== null),
  ) as Values;
  return {
    sheet: given.sheet ?? 'Passages',
    row: given.row ?? 12,
    values,
    typed: { ...values, ...given.typed },
    branch: given.branch ?? 'titulaire',
    doubts: given.doubts ?? [],
    given: {},
  };
}

/** Everything found in the sound passage, changed. */
export function checked(changes: Changes = {}, given: Given = {}): readonly Finding[] {
  const one = passage(changes, given);
  const all = { ...context, ...given.context };
  return createChecker(all).check([one], proposeCorrections(one, all));
}

/** Everything found across passages, each the sound one, changed, from row 12 on. */
export function checkedTogether(...all: readonly Changes[]): readonly Finding[] {
  const checker = createChecker(context);
  checker.check(
    all.map((changes, index) => passage(changes, { row: 12 + index })),
    [],
  );
  return checker.finish();
}

/** What each finding says in both languages. */
export function said(findings: readonly Finding[]): readonly string[] {
  return findings.flatMap((finding) => [messageOf(finding, 'fr'), messageOf(finding, 'en')]);
}
