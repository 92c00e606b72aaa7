import { cellText, isBeforeAside, type PassageBlock, type PassageWorkspace } from '#actions/workspace';
import { readDate, type Passage } from '#cells';
import { findingOf, type Finding, type FindingOfRow } from '#checks';
import { parseIsoDate, type RowAt } from '#dictionary';
import { asideAmong, asideInStatus, readAside } from '#journal';

/** What *Statut* and *Mis de côté* hold on a row. */
export interface RowWords {
  /** What the status cell held: someone may claim there that the passage was sent. */
  readonly statusCell: string;
  /** What *Mis de côté* holds: a reason, or something that gives none. */
  readonly aside: string;
  /** Whether that was read in *Statut*, where an earlier version had it. */
  readonly isAsideCarried: boolean;
  /** Whether its results column, where there is one, says that it was obtained: of anybody else nothing is due. */
  readonly isObtained: boolean;
  /** When a holder's request was received, `2026-10-12`; '' where there is none, or no day is read. */
  readonly request: string;
  /** The department that *Service* says it is of; '' where there is no such column. */
  readonly service: string;
}

/**
 * Reads them on a row of a block. *Statut* may say « Mis de côté : doublon », as in an earlier version: that is read until a
 * check carries it over. Without a reason, in a workbook of this version, it is what a check wrote there.
 * Then comes what the result of the row says.
 */
export function rowWords(
  block: PassageBlock,
  { row, result }: Passage,
  workspace: Pick<PassageWorkspace, 'memory' | 'description'>,
): RowWords {
  const { own, aside, requests, service } = block.on;
  const statusCell = cellText(block, row, own.statut);
  const typed = asideAmong(aside.map((column) => cellText(block, row, column)));
  const inStatus = typed === '' ? asideInStatus(statusCell) : '';
  const carried = isBeforeAside(workspace) || readAside(inStatus) === 'reason' ? inStatus : '';
  const failed = result?.said.outcome === 'aside' ? result.said.reason : '';
  const request = requests.flatMap((column) => requestDay(block, row, column, workspace))[0] ?? '';
  const said = readAside(typed || carried) === 'no' ? failed : '';
  return {
    statusCell,
    aside: said || typed || carried,
    isObtained: result === undefined || result.said.outcome === 'in',
    isAsideCarried: carried !== '',
    request,
    service: service === null ? '' : cellText(block, row, service).trim(),
  };
}

function requestDay(
  { raw }: PassageBlock,
  row: number,
  column: number,
  { description }: Pick<PassageWorkspace, 'description'>,
): readonly string[] {
  const day = readDate(raw.values[row - raw.firstRow]?.[column - 1] ?? null, description.date1904);
  return parseIsoDate(day) === null ? [] : [day];
}

/** Whether what sets a row aside gives no reason, so that its cell is coloured. */
export const isAsideUnclear = ({ aside }: Pick<RowWords, 'aside'>): boolean => readAside(aside) === 'unclear';

/** A row that is set aside by something that gives no reason is not sent, and its reason is asked for. */
export function asideFindings(rows: readonly (RowAt & RowWords)[]): readonly FindingOfRow[] {
  return rows
    .filter(isAsideUnclear)
    .map(({ sheet, row, aside }) =>
      findingOf('aside-unclear', {}, { sheet, row, severity: 'warning', stage: 'business', value: aside }),
    );
}

/** Says that the reasons which *Statut* held are carried over into the column. */
export function carriedFindings(rows: readonly RowWords[]): readonly Finding[] {
  const count = rows.filter(({ isAsideCarried }) => isAsideCarried).length;
  return count === 0 ? [] : [findingOf('aside-carried', { count }, { severity: 'warning' })];
}
