import type { CellValue } from '#dictionary';

/** What a cell shows; the session gives dates as the texts that they show. */
export function cellText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'VRAI' : 'FAUX';
  return typeof value === 'string' ? value : String(value).replace('.', ',');
}
