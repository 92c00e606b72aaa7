import { fluxKey, isAccepted } from '../../states';
import type { Deposit, DepositState, HistoryLine } from '../../types';
import { whereaboutsBy } from '../held';
import type { Incomplete } from './missing-lines';
import { toldByLine, toldByRow, type RowOfPassage, type Told } from '../passage';

/**
 * Which rows the lines that left may have been of: every row that no line says is somewhere, for what *Statut* says may have been
 * erased, or typed on another row; but those that have their line of that file, or came back KO from a later one. Where
 * accepted passages are no longer said so, the rows of the file that nothing says held. So may every other row of the same
 * passage, whatever its id, be it that of no row any more.
 * @param linesOf the lines that are a row's own.
 * @returns the name of the file that a row may be of; null when it is of none.
 */
export function suspects(
  incomplete: readonly Incomplete[],
  rows: readonly RowOfPassage[],
  linesOf: (row: RowOfPassage) => readonly HistoryLine[],
  { history, states }: { readonly history: readonly HistoryLine[]; readonly states: States },
): (row: RowOfPassage) => string | null {
  if (incomplete.length === 0) return () => null;
  const losing = incomplete.filter(({ lines }) => lines > 0).map(({ deposit }) => deposit);
  const unsaid = new Map(
    incomplete
      .filter(({ accepted }) => accepted > 0)
      .map(({ deposit }) => [fluxKey(deposit.idFlux), deposit.fileName]),
  );
  const suspected = (row: RowOfPassage): string | null => {
    const own = linesOf(row).filter(({ action }) => action === 'CREATION');
    const lost = isSomewhere(own, states) ? undefined : losing.find((deposit) => !own.some(tellsOf(deposit)));
    if (lost !== undefined) return lost.fileName;
    const line = own.find(({ idFlux }) => unsaid.has(fluxKey(idFlux)));
    return line === undefined ? null : (unsaid.get(fluxKey(line.idFlux)) ?? null);
  };
  const byPassage = new Map<string, string>();
  if (unsaid.size > 0)
    for (const line of history) {
      const fileName = unsaid.get(fluxKey(line.idFlux));
      if (fileName === undefined || isAccepted(line)) continue;
      for (const key of keysOf(toldByLine(line))) byPassage.set(key, fileName);
    }
  for (const row of rows) {
    const of = suspected(row);
    if (of !== null) for (const key of keysOf(toldByRow(row))) byPassage.set(key, of);
  }
  return (row) =>
    suspected(row) ?? keysOf(toldByRow(row)).flatMap((key) => byPassage.get(key) ?? [])[0] ?? null;
}

/** Whether one of these lines says that CDC has the passage, or that a file which has it waits. */
const isSomewhere = (lines: readonly HistoryLine[], states: States): boolean =>
  lines.some((line) => {
    const where = whereaboutsBy(line, states);
    return where !== null && where !== 'given-up';
  });

/** Tells, of a line, that the passage lost none of that file: it is of that file, or came back KO from a later one. */
const tellsOf =
  ({ idFlux, horodatage }: Deposit) =>
  (line: HistoryLine): boolean =>
    fluxKey(line.idFlux) === fluxKey(idFlux) ||
    (line.outcome === 'ko' && Date.parse(line.date) > Date.parse(horodatage));

/** What tells a passage, whole or by the values that are sent. */
const keysOf = ({ personKey, identity }: Told): readonly string[] =>
  [personKey, identity].filter((key) => key !== '');

type States = ReadonlyMap<string, DepositState>;
