import type { RowState } from '#actions/checking';
import { typedIn } from '#actions/workspace';
import { birthDate } from '#actions/writing';
import type { PassageTable } from '#cells';
import { slips, slipsOf, type SlipCode } from '#compte-rendu';
import { fields, value, type FieldKey, type Language, type Values } from '#dictionary';
import { UNDONE, type Demarche } from '#journal';
import type { Step } from '../with-demarches';
import { EMPTY, PAPER, TAKEN_BACK } from './words';

/** A cell that mending a slip would write. */
export interface MendedCell {
  readonly field: FieldKey;
  /** 1-based. */
  readonly column: number;
  /** As it reads, and as it would be typed. */
  readonly before: string;
  readonly after: string;
}

/** A slip that a KO row shows, and what mending it would write. */
export interface SlipFound {
  readonly code: SlipCode;
  readonly cells: readonly MendedCell[];
}

/**
 * The slips that may explain why CDC refused a row, each mended in cells of the row alone: one that needs a column which the
 * table has not is left out, and so is one that was mended since the refusal.
 * @param demarches those of the passage. @param since when the file that came back KO was made.
 */
export function slipsFound(
  row: Pick<RowState, 'values'>,
  message: string,
  columns: PassageTable['columns'],
  demarches: readonly Demarche[],
  since: string,
): readonly SlipFound[] {
  const recent = demarches.filter(({ date }) => !(Date.parse(date) < Date.parse(since)));
  const isMended = (code: SlipCode) =>
    recent.findLast((each) => each.code === code || each.code === code + UNDONE)?.code === code;
  return slipsOf(row.values, message).flatMap(({ slip: { code }, mended }) => {
    if (isMended(code)) return [];
    const cells = cellsOf(
      row.values,
      { ...row.values, ...mended },
      Object.keys(mended) as FieldKey[],
      columns,
    );
    return cells === null ? [] : [{ code, cells }];
  });
}

/** null where a field has no column of its own. */
function cellsOf(
  before: Values,
  after: Values,
  changed: readonly FieldKey[],
  columns: PassageTable['columns'],
): readonly MendedCell[] | null {
  const keys = new Set(changed.map((key) => typedIn(key, columns)));
  const cells: MendedCell[] = [];
  for (const field of keys) {
    const column = columns[field];
    if (column === undefined) return null;
    cells.push({ field, column, before: typed(field, before), after: typed(field, after) });
  }
  return cells;
}

const typed = (field: FieldKey, values: Values): string =>
  field === 'dateNaissance' ? birthDate(values) : value({ values }, field);

/** What *Démarches* says of a slip that was mended: what it wrote, and that it was held against the identity paper. */
export function stepOfSlip(
  { code, cells }: SlipFound,
  idTechnique: string,
  by: string,
  language: Language,
): Step {
  const title = slips.find((slip) => slip.code === code)?.title[language] ?? code;
  return { idTechnique, code, by, reason: `${PAPER[language]} ${title} (${cellsInWords(cells, language)}).` };
}

/** « Jour de naissance : 03 → 11 ; … » */
export const cellsInWords = (cells: readonly MendedCell[], language: Language): string =>
  cells
    .map(
      ({ field, before, after }) =>
        `${fields[field].header[language]}${language === 'fr' ? '\u00a0' : ''}: ${before || EMPTY[language]} → ${after || EMPTY[language]}`,
    )
    .join(' ; ');

/** The same, taken back. */
export const stepOfUndone = ({ idTechnique, code, by }: Step, language: Language): Step => ({
  idTechnique,
  code: code + UNDONE,
  by,
  reason: TAKEN_BACK[language],
});
