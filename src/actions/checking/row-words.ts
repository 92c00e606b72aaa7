import { cellText, isOlder, type PassageBlock, type PassageWorkspace } from '#actions/workspace';
import { findingOf, type Finding } from '#checks';
import { asideInStatus, readAside } from '#journal';
import type { RowFacts } from './row-states';

/** What *Statut* and *Mis de côté* hold on a row. */
export type RowWords = Pick<RowFacts, 'statusCell' | 'aside' | 'isAsideCarried'>;

export const NO_WORDS: RowWords = { statusCell: '', aside: '', isAsideCarried: false };

/**
 * Reads them on a row of a block. In a workbook of an earlier version, which had no column for it, *Statut* may say
 * « Mis de côté : doublon »: that is read once, until a check of this version carries it over.
 */
export function rowWords(block: PassageBlock, row: number, workspace: PassageWorkspace): RowWords {
  const statusCell = cellText(block, row, workspace.own.statut);
  const typed = cellText(block, row, workspace.aside);
  const carried = typed === '' && isOlder(workspace) ? asideInStatus(statusCell) : '';
  return { statusCell, aside: typed || carried, isAsideCarried: carried !== '' };
}

/** A row that is set aside by something that gives no reason is not sent, and its reason is asked for. */
export function asideFindings(words: ReadonlyMap<number, RowWords>): readonly Finding[] {
  return [...words].flatMap(([row, { aside }]) =>
    readAside(aside) === 'unclear'
      ? [findingOf('aside-unclear', {}, { row, severity: 'warning', stage: 'business', value: aside })]
      : [],
  );
}

/** Says that the reasons which *Statut* held are carried over into the column. */
export function carriedFindings(rows: readonly RowWords[]): readonly Finding[] {
  const count = rows.filter(({ isAsideCarried }) => isAsideCarried).length;
  return count === 0 ? [] : [findingOf('aside-carried', { count }, { severity: 'warning' })];
}
