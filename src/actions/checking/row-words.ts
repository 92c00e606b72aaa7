import { cellText, isOlder, type PassageBlock, type PassageWorkspace } from '#actions/workspace';
import { findingOf, type Finding } from '#checks';
import { asideAmong, asideInStatus, readAside } from '#journal';
import type { RowFacts } from './row-states';

/** What *Statut* and *Mis de côté* hold on a row. */
export type RowWords = Pick<RowFacts, 'statusCell' | 'aside' | 'isAsideCarried'>;

export const NO_WORDS: RowWords = { statusCell: '', aside: '', isAsideCarried: false };

/**
 * Reads them on a row of a block. *Statut* may say « Mis de côté : doublon », as in an earlier version: that is read until a
 * check carries it over. Without a reason, in a workbook of this version, it is what a check wrote there.
 */
export function rowWords(block: PassageBlock, row: number, workspace: PassageWorkspace): RowWords {
  const statusCell = cellText(block, row, workspace.own.statut);
  const typed = asideAmong(workspace.aside.map((column) => cellText(block, row, column)));
  const inStatus = typed === '' ? asideInStatus(statusCell) : '';
  const carried = isOlder(workspace) || readAside(inStatus) === 'reason' ? inStatus : '';
  return { statusCell, aside: typed || carried, isAsideCarried: carried !== '' };
}

/** Whether what sets a row aside gives no reason, so that its cell is coloured. */
export const isAsideUnclear = ({ aside }: Pick<RowWords, 'aside'>): boolean => readAside(aside) === 'unclear';

/** A row that is set aside by something that gives no reason is not sent, and its reason is asked for. */
export function asideFindings(words: ReadonlyMap<number, RowWords>): readonly Finding[] {
  return [...words].flatMap(([row, said]) =>
    isAsideUnclear(said)
      ? [findingOf('aside-unclear', {}, { row, severity: 'warning', stage: 'business', value: said.aside })]
      : [],
  );
}

/** Says that the reasons which *Statut* held are carried over into the column. */
export function carriedFindings(rows: readonly RowWords[]): readonly Finding[] {
  const count = rows.filter(({ isAsideCarried }) => isAsideCarried).length;
  return count === 0 ? [] : [findingOf('aside-carried', { count }, { severity: 'warning' })];
}
