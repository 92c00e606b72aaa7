import type { RowAt } from '#dictionary';
import { isGone } from '../../deletion';
import { decisive } from '../../derive-status';
import { liveState, stateByFlux } from '../../states';
import type { HistoryLine, Outcome } from '../../types';
import type { Journal } from '../../answers/answer';
import { fileOf } from '../held';
import { rowsTold, type Ownership } from '../ownership';
import { toldByLine, type RowOfPassage } from '../passage';

/** A passage that was sent and that no row of the table has any more: deleted, its id typed again, in another workbook. */
export interface Departed {
  readonly idTechnique: string;
  /** The line that decides of it. */
  readonly line: HistoryLine;
  /** Name of its file. */
  readonly file: string;
  /** What became of it; `deposited` while CDC has not answered, `generated` while the file was not dropped. */
  readonly outcome: Outcome | 'deposited' | 'generated';
  /** Whether something is still awaited of it: a KO to correct, an answer to come. */
  readonly isPending: boolean;
  /** Where the same passage stands under another id, or without one; null when there is none. */
  readonly at: RowAt | null;
  /** Why it left, as someone explained it; '' when nobody did. */
  readonly explained: string;
}

/**
 * The passages that left the table, in the order they were sent; not those that go on in it under the id that replaced theirs.
 * @param lines of *Historique*, by id. @param owners the row that each id is of. @param ofOthers the lines under its id that are
 * of who had it before. @param reasonOf why a passage left, as *Démarches* has it; '' when it does not say.
 */
export function departed(
  { deposits }: Pick<Journal, 'deposits'>,
  lines: ReadonlyMap<string, readonly HistoryLine[]>,
  rows: readonly RowOfPassage[],
  { owners, ofOthers }: Pick<Ownership, 'owners' | 'ofOthers'>,
  reasonOf: (idTechnique: string) => string,
): readonly Departed[] {
  const states = stateByFlux(deposits);
  const gone: Departed[] = [];
  let present: ReadonlySet<string> | null = null;
  const ids = () => (present ??= new Set(rows.map(({ idTechnique }) => idTechnique)));
  let among: ReturnType<typeof rowsTold> | null = null;
  for (const [idTechnique, all] of lines) {
    if (ofOthers.size === 0 && owners.has(idTechnique)) continue;
    const own = owners.has(idTechnique) ? all.filter((line) => ofOthers.has(line)) : all;
    if (own.some(({ replacedBy }) => replacedBy !== '' && ids().has(replacedBy))) continue;
    const line = decisive(own, states);
    if (line === null || isGone(own, states)) continue;
    const outcome = line.outcome ?? (liveState(line, states) === 'generated' ? 'generated' : 'deposited');
    const explained = reasonOf(idTechnique);
    const same = (among ??= rowsTold(rows)).other(toldByLine(line), null);
    gone.push({
      idTechnique,
      line,
      file: fileOf(line, deposits),
      outcome,
      isPending: explained === '' && IS_PENDING[outcome],
      at: same === null ? null : { sheet: same.sheet, row: same.row },
      explained,
    });
  }
  return gone;
}

const IS_PENDING: Readonly<Record<Departed['outcome'], boolean>> = {
  generated: false,
  deposited: true,
  accepted: false,
  known: false,
  doubtful: true,
  ko: true,
  'file-rejected': false,
};
