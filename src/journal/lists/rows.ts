import { foldWords, type CellValue, type Language, type Text } from '#dictionary';
import { columnLost } from './refusals';
import { entries, type ColumnsOf } from './columns';

/** Lines of a sheet ⇄ rows of cells, by header: columns may have been moved, and others added between them. */
export interface Rows<Line> {
  /** @throws BadInputError when a column that must be there is not. */
  readonly read: (headers: readonly CellValue[], cells: readonly CellValue[]) => Line;
  /** One cell a header; null under a header that is not ours. */
  readonly write: (headers: readonly CellValue[], line: Line, language: Language) => readonly CellValue[];
}

/**
 * @param sheet its name, for the sentence that says what is missing.
 * @param required columns without which the memory of what was sent would be lost in silence.
 */
export function rowsOf<Line extends object>(
  sheet: Text,
  columns: ColumnsOf<Line>,
  required: readonly (keyof Line & string)[],
): Rows<Line> {
  const all = entries(columns);
  const layouts = new WeakMap<readonly CellValue[], ReadonlyMap<string, number>>();

  function layoutOf(headers: readonly CellValue[]): ReadonlyMap<string, number> {
    const known = layouts.get(headers);
    if (known) return known;
    const places = new Map<string, number>();
    headers.forEach((header, index) => {
      const word = foldWords(String(header ?? ''));
      const key = all.find(([name, { header: names }]) =>
        [name, names.fr, names.en].some((each) => foldWords(each) === word),
      )?.[0];
      if (key !== undefined && !places.has(key)) places.set(key, index);
    });
    const missing = required.find((key) => !places.has(key));
    if (missing !== undefined) throw columnLost(sheet, columns[missing].header);
    layouts.set(headers, places);
    return places;
  }

  return {
    read: (headers, cells) => {
      const places = layoutOf(headers);
      const line = all.map(([key, { codec }]) => {
        const place = places.get(key);
        return [key, codec.read(place === undefined ? null : (cells[place] ?? null))];
      });
      return Object.fromEntries(line) as Line;
    },
    write: (headers, line, language) => {
      const cells = headers.map((): CellValue => null);
      const places = layoutOf(headers);
      for (const [key, { codec }] of all) {
        const place = places.get(key);
        if (place !== undefined) cells[place] = codec.write(line[key], language);
      }
      return cells;
    },
  };
}
