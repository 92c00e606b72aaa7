import type { TableSpec } from '#template';

/** @returns these headers made different from those taken and from each other, whatever the case. */
export function uniqueHeaders(taken: readonly string[], headers: readonly string[]): readonly string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return headers.map((header) => {
    const base = header.trim() === '' ? 'Colonne' : header;
    let name = base;
    for (let number = 2; used.has(name.toLowerCase()); number++) name = `${base} ${number}`;
    used.add(name.toLowerCase());
    return name;
  });
}

/** Height of a line of text, in points. */
export const LINE_HEIGHT = 15;

/** Room in points for headers on as many lines as their widths ask for. */
export function headerHeight(columns: TableSpec['columns']): number {
  const lines = columns
    .filter(({ hidden }) => hidden !== true)
    .map(({ header, width }) => Math.ceil((header.length * 1.15) / Math.max(4, width - 1)));
  return LINE_HEIGHT * Math.min(6, Math.max(2, ...lines)) + 6;
}
