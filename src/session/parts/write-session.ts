import type { Run } from '#actions/workspace';
import type { RowAt } from '#dictionary';
import type { CellAddress } from '#workbook';
import type { Birthplace, PlaceChange, PlaceFound, PlaceGroupView, RowsDone } from '../views/place-views';
import type { CorrectionsDone, GroupToMend, MendChoice, ToCorrect, WayView } from '../views/found';
import type { CheckReport } from '../views/found';
import type { AsideDone, RowsSelected, Undone } from '../views/views';

/** What mends cells, sets rows aside, and takes it back. */
export interface WriteSession {
  /** What a person may do about it, besides the safe corrections, and what each gesture would write. Its row is read. */
  ways(cell: CellAddress): Promise<readonly WayView[]>;
  /** Does one of them. Can be undone. @returns whether the row was still as it was checked. */
  mend(
    way: RowAt & Pick<WayView, 'group' | 'code'>,
    run: Run,
  ): Promise<{ readonly isDone: boolean; readonly report: CheckReport }>;
  /** What one choice a distinct value may mend in a group of findings; null where each is to be looked at. Nothing is read. */
  groupToMend(group: string): Promise<GroupToMend | null>;
  /**
   * Writes a value into all the cells of a group that hold the same, as they are chosen, adding the column where there is none.
   * Of rows still to be sent. Can be undone in one step, but for the column.
   */
  mendGroup(group: string, choices: readonly MendChoice[], run: Run): Promise<RowsDone>;
  /** Applies these safe corrections, those of a rule, or all; then checks again. One undo takes them back. */
  correct(which: ToCorrect, run: Run): Promise<CorrectionsDone>;
  /**
   * Writes cells as if the user typed these texts; a cell that holds a formula is left alone. Can be undone.
   * @returns how many were written, and how many hold a formula or are no longer what was shown.
   */
  setCells(
    cells: readonly { readonly cell: CellAddress; readonly value: string }[],
    run: Run,
  ): Promise<{ readonly written: number; readonly kept: number; readonly report: CheckReport | null }>;
  /**
   * *Mettre de côté*: writes into *Mis de côté* of these rows, or of those of a group of findings, why they are not sent, adding
   * the column where there is none; null is *Reprendre*. Selected rows that a filter hides are left. Can be undone.
   * @throws BadInputError when the reason says nothing, or no passage stands there.
   */
  setAside(
    rows: RowsSelected | { readonly group: string },
    reason: string | null,
    run: Run,
  ): Promise<AsideDone>;
  /**
   * Communes and countries that a text may mean, by name, former name, INSEE, postal or ISO code: the best first, none
   * chosen. What existed in the year of birth, and what has the postal code, comes first among homonyms.
   */
  searchPlaces(
    query: { readonly typed: string; readonly postalCode: string | null; readonly year: number | null },
    limit: number,
  ): Promise<{ readonly total: number; readonly items: readonly PlaceFound[] }>;
  /** What a row says of where somebody was born; null where no passage stands. */
  birthplace(row: RowAt): Promise<Birthplace | null>;
  /** What {@link putPlace} would change in a row. */
  placePreview(row: RowAt, code: string): Promise<readonly PlaceChange[]>;
  /** Rows of the last check that name a birthplace and have no code, or a wrong one, by what they say of it. */
  placeGroups(): Promise<readonly PlaceGroupView[]>;
  /**
   * Puts a commune or a country into a row, or into all those of a group: its code, its name, and nothing that speaks of
   * another. The column of codes is added where there is none. Can be undone in one step.
   */
  putPlace(which: RowAt | { readonly group: string }, code: string, run: Run): Promise<RowsDone>;
  /** Takes back what the pane wrote last into cells of the user's; null when there is nothing. */
  undo(run: Run): Promise<Undone | null>;
  /**
   * Does again what {@link undo} took back last, where nothing was written since and it was of cells alone; null when
   * there is nothing.
   */
  redo(run: Run): Promise<Undone | null>;
}
