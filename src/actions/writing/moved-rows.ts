import { refuseMovedRows, type Stopped } from './refusals';

/**
 * Reads and writes. A write that finds something else than what was read changes nothing: all is read again, once.
 * @param act gives null when its write was disturbed.
 * @throws BadInputError when that happens twice.
 */
export async function readTwice<T>(what: Stopped, act: () => Promise<T | null>): Promise<T> {
  return (await act()) ?? (await act()) ?? refuseMovedRows(what);
}
