import type { CheckResult, RowState } from '#actions/checking';
import { tableOn, type Run } from '#actions/workspace';
import { changeCells, placeOf, type CellChange } from '#actions/writing';
import { newId } from '#matching';
import { type Status, statusLabel } from '#journal';
import { recordJournal } from '../record';
import { withDemarches, type Step } from '../with-demarches';
import { idNotWritten, notRenewed } from './refusals';
import { FOLLOWED } from './words';

/** What *Démarches* calls a row that goes on under another id. */
export const RENEWED = 'new-id';

/** A row whose id CDC took out, or knows of a passage that may be another's: it can only go again under a new one. */
const RENEWABLE: ReadonlySet<Status> = new Set<Status>(['deleted', 'doubtful']);

export const isRenewable = ({ status }: Pick<RowState, 'status'>): boolean => RENEWABLE.has(status);

/**
 * *Donner un nouvel identifiant*, first half: writes a new id into the row, as the workbook makes them.
 * @param onWritten told of the cell as soon as it is written.
 * @returns the new id.
 * @throws BadInputError for a row whose id still serves, or whose cell cannot be written.
 */
export async function writeNewId(
  result: CheckResult,
  row: RowState,
  onWritten: (changes: readonly CellChange[]) => void = () => undefined,
  run: Run = {},
): Promise<string> {
  const { workspace } = result;
  const on = tableOn(workspace, row.sheet);
  const column = on?.table.columns.idTechnique;
  if (!isRenewable(row) || row.isCopy)
    throw notRenewed(row.row, { fr: statusLabel(row.status, 'fr'), en: statusLabel(row.status, 'en') });
  if (on === undefined || column === undefined) throw idNotWritten(row.row);
  const id = freshId(result, row.sheet);
  let isWritten = false;
  await changeCells(
    placeOf(workspace, on.table),
    [{ row: row.row, column }],
    {
      decide: (_, line) => (String(line[column - 1] ?? '').trim() === row.idTechnique ? id : undefined),
      onWritten: (changes) => {
        isWritten ||= changes.length > 0;
        onWritten(changes);
      },
    },
    run,
  );
  if (!isWritten) throw idNotWritten(row.row);
  return id;
}

/** An id that gave way to another, and who says so. */
export interface Renewal {
  readonly before: string;
  readonly id: string;
  readonly by: string;
}

/** Second half: the lines of the former id say which took its place, and *Démarches* who gave it. */
export async function recordNewIds(
  result: CheckResult,
  renewals: readonly Renewal[],
  run: Run = {},
): Promise<CheckResult> {
  const { journal, workspace } = result;
  const next = new Map(renewals.map(({ before, id }) => [before, id]));
  const files = new Set(journal.deposits.map(({ idFlux }) => idFlux));
  const steps = renewals.map(({ before, id, by }): Step => ({
    idTechnique: before,
    code: RENEWED,
    by,
    reason: FOLLOWED[workspace.language](id),
  }));
  const history = journal.history.map((line) => {
    // A line of a file that was replaced keeps the name of the file that took its place.
    const replacedBy = files.has(line.replacedBy) ? undefined : next.get(line.idTechnique);
    return replacedBy === undefined ? line : { ...line, replacedBy };
  });
  return recordJournal(withDemarches(result, steps), { ...journal, history }, run);
}

/** An id by the pattern of the sheet, else a UUID, as ids that are missing are made: none that the workbook holds or ever sent. */
function freshId({ rows, journal, workspace }: CheckResult, sheet: string): string {
  const taken = new Set([...rows, ...journal.history].map(({ idTechnique }) => idTechnique));
  const chosen = tableOn(workspace, sheet)?.match?.id;
  const { uuid } = workspace.surroundings;
  for (;;) {
    const id =
      chosen !== null && chosen !== undefined && 'pattern' in chosen ? newId(chosen.pattern, uuid) : uuid();
    if (!taken.has(id)) return id;
  }
}
