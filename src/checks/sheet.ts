import type { Note } from '#cells';
import type { Finding } from './types';

/** Notes that ask something of the user; the others only say how the sheet was read. */
const TO_ACT_ON: ReadonlySet<Note['code']> = new Set([
  'ambiguous-header',
  'merged-cells',
  'other-tables',
  'rows-under-table',
  'totals-rows-in-data',
]);

/**
 * What was seen around the passages, as findings about the workbook: rows filled under the table, merged cells,
 * rows of totals, another table. All of it is a warning: each is said, none is lost or taken silently. Source: design.md.
 */
export function checkSheet(notes: readonly Note[]): readonly Finding[] {
  return notes
    .filter(({ code }) => TO_ACT_ON.has(code))
    .map(({ code, data }) => ({
      row: null,
      field: null,
      rule: code,
      severity: 'warning',
      stage: 'structure',
      value: null,
      data,
      correction: null,
    }));
}
