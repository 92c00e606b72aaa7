import type { Note } from '#cells';
import { findingOf, SHEET_CODES, type Finding, type SheetCode } from './finding';

/**
 * What was seen around the passages, as findings about the workbook: rows filled under the table, merged cells,
 * rows of totals, another table. All of it is a warning: each is said, none is lost or taken silently. Source: design.md.
 */
export function checkSheet(notes: readonly Note[]): readonly Finding[] {
  return notes
    .filter(isToActOn)
    .map(({ code, data, sheet = null }) => findingOf(code, data, { sheet, severity: 'warning' }));
}

function isToActOn(note: Note): note is Note<SheetCode> {
  return SHEET_CODES.some((code) => code === note.code);
}
