import { groupBy } from '#dictionary';
import { ownerOf } from '../derive-status';
import { sameIdentity } from '../fingerprint';
import { chronological, liveState } from '../states';
import type { DepositState, HistoryLine } from '../types';
import { isAnotherPerson } from './another-person';
import { heldBy } from './held';
import { saidOfOthers } from './said-of-others';
import { dataKey, likeness } from './likeness';
import { isNameless, toldByLine, toldByRow, type RowOfPassage, type Told } from './passage';

/** Rows by what they tell, to find the one that a line is of. */
export interface RowsTold {
  /** Another row than this one, which the line is of for certain; null when there is none. */
  readonly other: (of: Told, than: RowOfPassage | null) => RowOfPassage | null;
}

export function rowsTold(rows: readonly RowOfPassage[]): RowsTold {
  const told = rows.map((row) => ({ row, told: toldByRow(row) }));
  const byKey = groupBy(told, (each) => each.told.personKey);
  const byIdentity = groupBy(told, (each) => each.told.identity);
  const byData = groupBy(told, (each) => dataKey(each.told));
  return {
    other: (of, than) => {
      const near = [
        ...(of.personKey === '' ? [] : (byKey.get(of.personKey) ?? [])),
        ...(of.identity === ''
          ? []
          : ((isNameless(of) ? byIdentity.get(of.identity) : byData.get(dataKey(of))) ?? [])),
      ];
      return (
        near.find((each) => each.row !== than && (isNameless(of) || likeness(of, each.told) === 'same'))
          ?.row ?? null
      );
    },
  };
}

/** Whose the lines of each id are. */
export interface Ownership {
  /** Rows that have an id that is not theirs, with the line that says whose it is. */
  readonly strangers: ReadonlyMap<RowOfPassage, HistoryLine>;
  /** Rows that were copied from the one that keeps the id. */
  readonly copies: ReadonlySet<RowOfPassage>;
  /** The row that the lines of each id are of. */
  readonly owners: ReadonlyMap<string, RowOfPassage>;
  /** Lines under the id of a row that say nothing of it: see {@link saidOfOthers}. */
  readonly ofOthers: ReadonlySet<HistoryLine>;
}

/**
 * Tells, for each id that was sent, which row its history is of: a copy has none of it, nor has a row that took the id of
 * somebody else (two ids exchanged, a column sorted alone, an id typed again).
 * @param isLifted whether someone said that the row is the passage all the same.
 */
export function ownership(
  rows: readonly RowOfPassage[],
  lines: ReadonlyMap<string, readonly HistoryLine[]>,
  states: ReadonlyMap<string, DepositState>,
  isLifted: (row: RowOfPassage) => boolean,
): Ownership {
  const sent = rows.filter(({ idTechnique }) => idTechnique !== '' && lines.has(idTechnique));
  const copies = new Set<RowOfPassage>();
  for (const [id, same] of groupBy(sent, ({ idTechnique }) => idTechnique)) {
    if (same.length === 1) continue;
    const owner = ownerOf(
      same.map(({ fingerprint }) => fingerprint),
      lines.get(id) ?? [],
    );
    same.forEach((row, index) => {
      if (owner !== null && index !== owner) copies.add(row);
    });
  }
  const strangers = new Map<RowOfPassage, HistoryLine>();
  const owners = new Map<string, RowOfPassage>();
  const ofOthers = new Set<HistoryLine>();
  let among: RowsTold | null = null;
  for (const row of sent) {
    const id = row.idTechnique;
    if (copies.has(row)) continue;
    const isSaidToBe = isLifted(row);
    if (!isSaidToBe) for (const line of saidOfOthers(row, lines.get(id) ?? [])) ofOthers.add(line);
    const another = isSaidToBe
      ? null
      : lineOfAnother(row, lines.get(id) ?? [], states, (of) => (among ??= rowsTold(rows)).other(of, row));
    if (another !== null) strangers.set(row, another);
    else if (!owners.has(id)) owners.set(id, row);
  }
  return { strangers, copies, owners, ofOthers };
}

/** The line that says that the id of a row is somebody else's; null when nothing does. */
function lineOfAnother(
  row: RowOfPassage,
  lines: readonly HistoryLine[],
  states: ReadonlyMap<string, DepositState>,
  elsewhere: (of: Told) => RowOfPassage | null,
): HistoryLine | null {
  const counted = chronological(
    lines.filter((line) => line.action === 'CREATION' && liveState(line, states) !== null),
  );
  const held = counted.filter((line) => heldBy(line, states) !== null);
  const telling = held.length > 0 ? held : counted.filter(({ outcome }) => outcome !== null);
  const line = telling.at(-1);
  if (line === undefined) return null;
  const told = toldByRow(row);
  const isOwn = (each: HistoryLine) =>
    sameIdentity(each.fingerprint, row.fingerprint) || likeness(toldByLine(each), told) === 'same';
  if (telling.some(isOwn)) return null;
  const of = toldByLine(line);
  const isElsewhere = elsewhere(of) !== null;
  return isElsewhere || isAnotherPerson(of, told, held.length > 0) ? line : null;
}

/**
 * The line that CDC has a passage by, under the id of a row that tells another certification or another delivery date: the
 * row was typed over. null where one of them agrees, or where CDC was asked to take it out.
 * @param own the lines of the row. @param held those of them that CDC has it by.
 */
export function ofAnotherPassage(
  own: readonly HistoryLine[],
  held: readonly HistoryLine[],
  row: RowOfPassage,
): HistoryLine | null {
  const told = toldByRow(row);
  const isSaid = (line: HistoryLine) => {
    const { code, delivered } = toldByLine(line);
    return code === '' || (code === told.code && delivered === told.delivered);
  };
  const isAsked = own.some(({ action }) => action === 'SUPPRESSION');
  return isAsked || held.some(isSaid) ? null : (held.at(-1) ?? null);
}
