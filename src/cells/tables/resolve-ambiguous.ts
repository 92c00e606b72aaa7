import { normalise, type FieldKey } from '#dictionary';
import { cellText, trimBlanks } from '../values/read-text';
import { fieldsNamed } from './header-fields';
import type { Head } from './header-rows';
import type { AmbiguousHeader } from './match-headers';

/** What a row of parent elements says above the column. */
const BY_PARENT: ReadonlyMap<string, FieldKey> = new Map([
  ['emetteur', 'idClientEmetteur'],
  ['certificateur', 'idClientCertificateur'],
  ['certificateurs', 'idClientCertificateur'],
]);

/**
 * Which of its candidates an ambiguous header is, by the other header rows: the label in its column, or the
 * parent element there or, the cells between being empty, to its left.
 * @param column index in a line of the head.
 * @param rows indexes of the other header rows.
 */
export function resolveAmbiguous(
  { candidates }: AmbiguousHeader,
  column: number,
  head: Head,
  rows: readonly number[],
): FieldKey | null {
  for (const row of rows) {
    const cells = (head[row] ?? []).map((cell) => trimBlanks(cellText(cell)));
    const named = fieldsNamed(cells[column] ?? '').filter((field) => candidates.includes(field));
    const [only] = named;
    if (only !== undefined && named.length === 1) return only;
    const above = cells.slice(0, column + 1).findLast((text) => text !== '') ?? '';
    const parent = BY_PARENT.get(normalise(above));
    if (parent !== undefined && candidates.includes(parent)) return parent;
  }
  return null;
}
