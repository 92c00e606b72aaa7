import { asTyped, typedText } from '#actions/writing';
import type { PassageTable } from '#cells';
import type { CellValue, FieldKey, Language } from '#dictionary';
import type { Difference, OwnFields } from '../types';
import { ASIDE_KEY } from '../types';

type Typed = Readonly<Partial<Record<FieldKey, string>>>;

/** What the cells of a row are to hold, as a person types it; '' to empty one. */
export function typedCells(
  texts: OwnFields,
  { columns }: Pick<PassageTable, 'columns'>,
  language: Language,
): Typed {
  const cells: Partial<Record<FieldKey, string>> = {};
  for (const [key, text] of Object.entries(texts)) {
    if (key === ASIDE_KEY) continue;
    const field = key as FieldKey;
    if (field === 'dateNaissance' && columns.dateNaissance === undefined) Object.assign(cells, partsOf(text));
    else cells[field] = typedText(field, text, language);
  }
  return cells;
}

export const textsOfChanges = (changes: readonly Difference[]): OwnFields =>
  Object.fromEntries(changes.map(({ field, service }) => [field, service]));

/** `14/06/1985` in three columns; what does not read stands whole in that of the year. */
function partsOf(birth: string): Typed {
  const [, jour = '', mois = '', annee] = /^(?:(?:(\d\d)\/)?(\d\d)\/)?(\d{4})$/.exec(birth) ?? [];
  return { jourNaissance: jour, moisNaissance: mois, anneeNaissance: annee ?? birth };
}

/** A row to add, from a column to another; what it holds and has no column is not among them. */
export function lineOf(
  cells: ReadonlyMap<number, string>,
  { left, right }: { readonly left: number; readonly right: number },
  formatOf: (column: number) => string,
  date1904: boolean,
): readonly CellValue[] {
  return Array.from({ length: right - left + 1 }, (_, index) => {
    const text = cells.get(left + index) ?? '';
    return text === '' ? null : asTyped(text, formatOf(left + index), date1904);
  });
}
