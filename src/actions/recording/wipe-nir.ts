import { isAsChecked, rowsAsTyped, type CheckResult, type RowState } from '#actions/checking';
import { refuseNewer, tableOn, type PassageWorkspace, type Run } from '#actions/workspace';
import { changeCells, placeOf, type CellChange } from '#actions/writing';
import { groupBy, type FieldKey } from '#dictionary';
import { NIR_WIPED, printWithoutNir, reasonOfWiped } from '#journal';
import type { Step } from './with-demarches';

/** The rows that hold a NIR. */
export interface NirRows {
  /** CDC accepted them, as they are: their NIR serves no more. */
  readonly toWipe: readonly RowState[];
  /** CDC waits for it, or has not said yes to what they now say. */
  readonly needed: readonly RowState[];
}

/** Which rows hold a NIR that may be wiped: once accepted, on request alone. Source: data protection, no longer than needed. */
export function nirRows({ rows }: Pick<CheckResult, 'rows'>): NirRows {
  const filled = rows.filter(({ nir }) => nir === 'filled');
  const isDone = ({ status, modified, isCopy }: RowState): boolean =>
    (status === 'accepted' || status === 'known') && !modified && !isCopy;
  return { toWipe: filled.filter(isDone), needed: filled.filter((row) => !isDone(row)) };
}

/** What wiping writes into *Démarches*, before any cell is emptied: a row by its NIR is known by it to be as it was sent. */
export interface Wiping {
  readonly rows: readonly RowState[];
  readonly steps: readonly Step[];
}

/** Reads the rows again: one that changed since the check is left. @param rows some of {@link nirRows}`.toWipe`. */
export async function wiping(
  { workspace }: Pick<CheckResult, 'workspace'>,
  rows: readonly RowState[],
  by: string,
): Promise<Wiping> {
  refuseNewer(workspace);
  const typed = await rowsAsTyped(workspace, rows);
  const still = rows.filter((row) =>
    isAsChecked(row, typed.get(row), Object.keys(typed.get(row)?.values ?? {}).filter(isSentBy(row))),
  );
  const steps = still.flatMap((row) => {
    const values = typed.get(row)?.values;
    if (row.branch !== 'identifiantNational' || values === undefined) return [];
    const reason = reasonOfWiped(
      { sent: row.fingerprint, rest: printWithoutNir(values) },
      workspace.language,
    );
    return [{ idTechnique: row.idTechnique, code: NIR_WIPED, by, reason }];
  });
  return { rows: still, steps };
}

const isSentBy =
  ({ values }: RowState) =>
  (field: string): field is FieldKey =>
    Object.hasOwn(values, field);

/**
 * Empties the cells of the NIR of these rows; *Démarches* must say it already.
 * @returns how many rows were emptied, and how many hold a formula, which stays.
 * @throws BadInputError when rows move meanwhile.
 */
export async function eraseNirs(
  workspace: PassageWorkspace,
  rows: readonly RowState[],
  onWritten: (changes: readonly CellChange[]) => void = () => undefined,
  run: Run = {},
): Promise<{ readonly wiped: number; readonly formulas: number }> {
  let [wiped, formulas] = [0, 0];
  for (const [sheet, some] of groupBy(rows, (row) => row.sheet)) {
    const table = tableOn(workspace, sheet)?.table;
    const column = table?.columns.nir;
    if (table === undefined || column === undefined) continue;
    const { kept } = await changeCells(
      placeOf(workspace, table),
      some.map(({ row }) => ({ row, column })),
      {
        decide: (_, line) => ((line[column - 1] ?? null) === null ? undefined : null),
        onWritten: (changes) => {
          wiped += changes.length;
          onWritten(changes);
        },
      },
      run,
    );
    formulas += kept.length;
  }
  return { wiped, formulas };
}
