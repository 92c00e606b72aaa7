import { fieldKeys, type FieldKey } from '#dictionary';
import { corrections, type CorrectionCode } from './corrections';
import type { CorrectionRule } from './corrections/rule';
import type { Correction, Passage } from './types';
import { cellText } from './values/read-text';

const RULES_OF: Readonly<Partial<Record<FieldKey, readonly CorrectionRule<CorrectionCode>[]>>> =
  Object.fromEntries(fieldKeys.map((key) => [key, corrections.filter(({ fields }) => fields.includes(key))]));

/**
 * The safe corrections of a passage, at most one a cell, in the order of the fields. Several that follow each
 * other on a cell are one, under the name of the last. A cell that reads well has none, nor has one that no
 * column holds.
 */
export function proposeCorrections(passage: Passage): readonly Correction[] {
  const found: Correction[] = [];
  for (const field of fieldKeys) {
    const typed = passage.typed[field];
    const read = passage.values[field];
    const rules = RULES_OF[field];
    if (typed === undefined || read === undefined || rules === undefined) continue;
    let after = read;
    let last: CorrectionRule<CorrectionCode> | null = null;
    for (const rule of rules) {
      const corrected = after === '' ? null : rule.correct(after, field, passage.values);
      if (corrected === null) continue;
      after = corrected;
      last = rule;
    }
    if (last !== null)
      found.push({ row: passage.row, field, rule: last.code, before: cellText(typed), after });
  }
  return found;
}
