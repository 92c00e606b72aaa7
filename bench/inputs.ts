import { readFileSync } from 'node:fs';
import { fieldKeys, readSchema, type CellValue, type FieldKey } from '#dictionary';
import { planFlux } from '#flux';
import { passages } from './passages';

export const xsd = readFileSync(new URL('../schemas/certifications-cdc-1.1.5.xsd', import.meta.url), 'utf8');
export const schema = readSchema(xsd);
export const plan = planFlux(schema);

/** The columns of a sheet that holds every field, from column A. */
export const columns: Readonly<Partial<Record<FieldKey, number>>> = Object.fromEntries(
  fieldKeys.map((key, index) => [key, index + 1]),
);

/** The invented passages as the cells of that sheet, from row 2: texts, as a department would paste them. */
export function cells(rows: number): readonly (readonly CellValue[])[] {
  return passages(rows).map(({ values }) => fieldKeys.map((key) => values[key] ?? null));
}
