import type { FieldKey } from '#dictionary';
import type { Constants, MatchedField, MissingField } from '../types';
import type { TitlesSay } from './titles';

/** What is known of a table, from which something may be said of all its rows. */
export interface TableSays extends TitlesSay {
  readonly fields: ReadonlySet<MatchedField>;
  /** The codes of certification met, the most frequent first. */
  readonly codes: readonly string[];
  /** What was said of all the rows of the workbook. */
  readonly constants: Constants;
  /** What *Mes certifications* says of a field, by code. */
  readonly byCertification: (field: FieldKey) => Readonly<Record<string, string>>;
}

type Proposal = (says: TableSays) => string | null;

/** Told by the codes themselves, it is no guess. */
const TOLD: ReadonlySet<FieldKey> = new Set<FieldKey>(['type', 'code']);

/** What can be proposed for all the rows, to whoever says yes. What nothing tells is asked. */
const PROPOSALS: Readonly<Partial<Record<FieldKey, Proposal>>> = {
  type: ({ codes, code }) => onlyPrefix(code === null ? codes : [code, ...codes]),
  code: ({ code }) => code,
  dateDebutValidite: ({ delivered }) => delivered,
  obtentionCertification: ({ fields, delivered }) => {
    if (fields.has('scoring')) return 'PAR_SCORING';
    return fields.has('resultat') || fields.has('mentionValidee') || delivered !== null
      ? 'PAR_ADMISSION'
      : null;
  },
  donneeCertifiee: ({ fields, delivered }) =>
    fields.has('dateDebutValidite') || delivered !== null ? 'true' : null,
  presenceNiveauLangueEuro: ({ fields }) => String(fields.has('niveauLangueEuropeen')),
  presenceNiveauNumeriqueEuro: ({ fields }) => String(fields.has('scoreGeneral') || fields.has('resultats')),
};

const prefixOf = (code: string): string => /^(RNCP|RS)/.exec(code)?.[0] ?? '';

function onlyPrefix(codes: readonly string[]): string | null {
  const [prefix, ...others] = new Set(codes.map(prefixOf));
  return prefix === undefined || prefix === '' || others.length > 0 ? null : prefix;
}

/** The fields that are asked for and that no column says. @param required of a row that goes by civil status. */
export function missingFields(required: readonly FieldKey[], says: TableSays): readonly MissingField[] {
  const isThere = (field: FieldKey) =>
    says.fields.has(field) ||
    (field === 'dateNaissance' && says.fields.has('anneeNaissance')) ||
    (field === 'anneeNaissance' && says.fields.has('dateNaissance'));
  // The one column of the birth says its year.
  const isAsked = new Set(required);
  return required
    .filter((field) => !isThere(field) && !(field === 'anneeNaissance' && isAsked.has('dateNaissance')))
    .map((field) => {
      const byCertification =
        field === 'type' && new Set(says.codes.map(prefixOf)).size > 1
          ? Object.fromEntries(says.codes.map((code) => [code, prefixOf(code)]))
          : says.byCertification(field);
      const constant = says.constants[field] === undefined ? (PROPOSALS[field]?.(says) ?? null) : null;
      return {
        field,
        constant,
        byCertification: Object.keys(byCertification).length === 0 ? null : byCertification,
        ...(constant === null || TOLD.has(field) ? {} : { certainty: 'proposed' as const }),
      };
    });
}
