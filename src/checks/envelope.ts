import { fieldFacts, fields, NO_RESULT } from '#dictionary';
import { fits, lengthData } from './facets';
import { findingOf, type Finding } from './finding';
import { isFormulaError } from '#cells';
import { illegalCharacter } from './text/illegal-characters';
import type { CheckContext } from './types';

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
    const found = wrongId(key, value, context);
    return found === null ? [] : [found];
  });
}

function wrongId(
  field: EnvelopeKey,
  value: string,
  { schema }: Pick<CheckContext, 'schema'>,
): Finding | null {
  if (value === '') return findingOf('id-missing', {}, { field, stage: 'schema' });
  if (isFormulaError(value)) return findingOf('formula-error', { error: value }, { field, value });
  if (value === NO_RESULT) return findingOf('formula-without-result', {}, { field, value });
  const illegal = illegalCharacter(value);
  if (illegal !== null) return findingOf('illegal-character', { ...illegal }, { field, value });
  const { facets } = fieldFacts(schema, field);
  if (facets !== null && !fits(value, facets))
    return findingOf('id-length', { ...lengthData(value, facets) }, { field, value, stage: 'schema' });
  if (FORMS[field].test(value)) return null;
  const { example } = fields[field];
  return findingOf('id-form', { example }, { field, value, stage: 'schema', severity: 'warning' });
}
