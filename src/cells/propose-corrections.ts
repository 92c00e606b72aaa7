import { fieldKeys, type FieldKey, type Places } from '#dictionary';
import { corrections, type CorrectionCode } from './corrections';
import type { CorrectionRule } from './corrections/rule';
import { fillCountry } from './fill-country';
import type { Correction, Passage } from './types';
import { isFormulaError } from './values/formula-error';
import { cellText } from './values/read-text';

const RULES_OF: Readonly<Partial<Record<FieldKey, readonly CorrectionRule<CorrectionCode>[]>>> =
  Object.fromEntries(fieldKeys.map((key) => [key, corrections.filter(({ fields }) => fields.includes(key))]));

/** What corrections may know besides the passage. */
export interface CorrectionContext {
  /** Communes and countries; null when they could not be had. */
  readonly places: Places | null;
  readonly hasColumn: (field: FieldKey) => boolean;
}

/**
 * The safe corrections of a passage, at most one a cell, in the order of the fields. Several that follow each
 * other on a cell are one, under the name of the last. A cell that reads well has none, nor has one that no
 * column holds; an empty one is filled only where the country of a birth abroad is said elsewhere on the row.
 */
export function proposeCorrections(
  passage: Passage,
  { places, hasColumn }: CorrectionContext,
): readonly Correction[] {
  const { sheet, row } = passage;
  const found: Correction[] = [];
  for (const field of fieldKeys) {
    const typed = passage.typed[field];
    const read = passage.values[field];
    const rules = RULES_OF[field];
    if (typed === undefined || read === undefined || rules === undefined) continue;
    let after = read;
    let last: CorrectionRule<CorrectionCode> | null = null;
    for (const rule of rules) {
      const corrected = after === '' ? null : rule.correct(after, field, passage.values, places);
      if (corrected === null) continue;
      after = corrected;
      last = rule;
    }
    if (last !== null && !isFormulaError(read))
      found.push({ sheet, row, field, rule: last.code, before: cellText(typed), after });
  }
  if (places === null) return found;
  const filled = fillCountry(passage, places, hasColumn);
  // The country beside a town is not taken out of the only cell that would say it.
  const isSaid = filled.length > 0 || COUNTRY.some((field) => passage.values[field] !== undefined);
  return [...found.filter(({ rule }) => rule !== 'town-and-country' || isSaid), ...filled];
}

const COUNTRY: readonly FieldKey[] = ['codeInsee', 'codePaysNaissance', 'libellePaysNaissance'];
