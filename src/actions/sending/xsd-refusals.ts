import type { RowState } from '#actions/checking';
import { findingOf } from '#checks';
import { fieldKeys, fields, groupBy, rowMap, type FieldKey } from '#dictionary';
import { certificationKey, type Violation } from '#flux';
import type { Left } from './select';

/** Elements of the certification: when one is refused, so is every passage under it. */
const OF_CERTIFICATION: readonly string[] = fieldKeys
  .filter((key) => fields[key].level === 'certification')
  .map((key) => fields[key].element);

/**
 * The rows that the XSD refuses, as findings that say its own words. What it refuses of the envelope is no row's.
 * @param sent the rows that were written.
 */
export function leftByXsd(violations: readonly Violation[], sent: readonly RowState[]): readonly Left[] {
  const byRow = rowMap(sent.map((row) => [row, row]));
  const byCertification = groupBy(sent, certificationKey);
  const refusals = violations.flatMap(({ at, element, line, message }) => {
    const refused = at === null ? undefined : byRow.get(at);
    if (refused === undefined) return [];
    const rows = isOfCertification(element)
      ? (byCertification.get(certificationKey(refused)) ?? [])
      : [refused];
    const data = { element: element ?? '', line, message };
    const field = keyOfElement(element);
    return rows.map(({ sheet, row }) => findingOf('xsd', data, { sheet, row, field, stage: 'schema' }));
  });
  const inOrderOfFile = groupBy(refusals, ({ sheet, row }) => byRow.get({ sheet, row }));
  return [...inOrderOfFile].flatMap(([refused, findings]) =>
    refused === undefined
      ? []
      : [{ sheet: refused.sheet, row: refused.row, reason: 'invalid' as const, findings }],
  );
}

/** Whether an element is of the certification, above the passages. */
export const isOfCertification = (element: string | null): boolean =>
  element !== null && OF_CERTIFICATION.includes(element);

/** The column of an element; null when none or several have its name. */
export function keyOfElement(element: string | null): FieldKey | null {
  const [only, ...others] = fieldKeys.filter((key) => fields[key].element === element);
  return only !== undefined && others.length === 0 ? only : null;
}
