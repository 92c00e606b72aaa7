import { fieldFacts, fields, type FieldKey } from '#dictionary';
import { fits, lengthData } from './facets';
import type { Data } from './rule';
import { isFormulaError } from './text/formula-errors';
import { illegalCharacter } from './text/illegal-characters';
import type { CheckContext, Finding, Severity, Stage } from './types';

/** The ids of the envelope: one each for a file. */
export const ENVELOPE_KEYS = ['idClientEmetteur', 'idClientCertificateur', 'idContrat'] as const;
export type EnvelopeKey = (typeof ENVELOPE_KEYS)[number];

/** The ids that a flux would carry; absent, null or blank when the workbook gives none. */
export type EnvelopeIds = Readonly<Partial<Record<EnvelopeKey, string | null>>>;

/** What ids look like. The official sample itself breaks the first, so a warning only. Source: domain.md. */
const FORMS: Readonly<Record<EnvelopeKey, RegExp>> = {
  idClientEmetteur: /^\d{2}[A-Z]{3}\d{3}$/,
  idClientCertificateur: /^\d{2}[A-Z]{3}\d{3}$/,
  idContrat: /^MCFCER\d{6,9}$/,
};

/**
 * What is wrong with the ids of the emitter, the certificateur and the contract: missing, or refused by the
 * schema, is an error; of an unusual form, a warning. Findings about the workbook, so without a row.
 */
export function checkEnvelope(ids: EnvelopeIds, context: Pick<CheckContext, 'schema'>): readonly Finding[] {
  return ENVELOPE_KEYS.flatMap((key) => {
    const value = ids[key]?.trim() ?? '';
    const about = (rule: EnvelopeCode, severity: Severity, data: Data = {}, stage: Stage = 'schema') => [
      { row: null, field: key, rule, severity, stage, value: value || null, data, correction: null },
    ];
    if (value === '') return about('id-missing', 'error');
    if (isFormulaError(value)) return about('formula-error', 'error', { error: value }, 'structure');
    const illegal = illegalCharacter(value);
    if (illegal !== null) return about('illegal-character', 'error', illegal, 'structure');
    const { facets } = fieldFacts(context.schema, key);
    if (facets !== null && !fits(value, facets))
      return about('id-length', 'error', { ...lengthData(value, facets) });
    return FORMS[key].test(value) ? [] : about('id-form', 'warning', { example: exampleOf(key) });
  });
}

/** Codes of findings about ids that no rule of a passage has. */
export type EnvelopeCode = 'id-missing' | 'id-length' | 'id-form' | 'formula-error' | 'illegal-character';

function exampleOf(key: FieldKey): string {
  return fields[key].example;
}
