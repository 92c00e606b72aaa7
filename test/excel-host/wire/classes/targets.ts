import { type Area, isUnbounded } from '../../model/address';
import { accessDenied, HostError, invalidArgument } from '../../model/errors';
import type { RangeRef, Sheet } from '../../model/workbook';
import { cellsOf } from '../../model/address';
import type { Session } from '../session';

/** Areas of one sheet: what a format, a validation or conditional formats stand on. */
export interface Target {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

export const targetOf = ({ sheet, area }: RangeRef): Target => ({ sheet, areas: [area] });

/** @throws AccessDenied where the sheet is protected and does not allow this. */
export function checkAllowed({ protection }: Sheet, option?: string): void {
  if (protection !== null && (option === undefined || protection[option] !== true)) throw accessDenied();
}

/**
 * Whether cell contents of this range may be read. An unbounded range gives null; a range over the limit gives null
 * or an error, as the host was told to.
 * @throws RangeExceedsLimit.
 */
export function isReadable({ area }: RangeRef, session: Session): boolean {
  if (isUnbounded(area)) return false;
  if (cellsOf(area) > session.cellLimit) {
    if (session.overCellLimit === 'null') return false;
    throw new HostError(
      'RangeExceedsLimit',
      'The cell count in the range has exceeded the maximum supported number.',
    );
  }
  session.counters.cellsRead += cellsOf(area);
  return true;
}

/** @throws InvalidArgument for an unbounded range, whose cells Office.js cannot set. */
export function checkWritable({ area }: RangeRef, session: Session): void {
  if (isUnbounded(area)) throw invalidArgument();
  if (cellsOf(area) > session.cellLimit)
    throw new HostError(
      'RangeExceedsLimit',
      'The cell count in the range has exceeded the maximum supported number.',
    );
}
