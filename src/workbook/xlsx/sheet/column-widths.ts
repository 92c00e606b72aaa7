import { withAttributes } from '../package/xml/splice';
import { qualify } from '../package/xml/text';
import { child, childrenOf } from '../package/xml/tree';
import { editShell, insertInOrder, type Sheet } from './sheet';

/** What we want of a column of a sheet. */
export interface ColumnLook {
  readonly column: number;
  /** In characters. */
  readonly width: number;
  readonly hidden: boolean;
  /** For cells that are not there yet. */
  readonly style: number;
}

/** The margin that Excel adds to a width in characters. */
const MARGIN = 0.7109375;

export const columnXml = ({ column, width, hidden, style }: ColumnLook): string =>
  `<col min="${column}" max="${column}" width="${width + MARGIN}"${style > 0 ? ` style="${style}"` : ''}${hidden ? ' hidden="1"' : ''} customWidth="1"/>`;

/** Sets columns of a sheet: the ranges of columns that its file has are split around them. */
export function setColumns(sheet: Sheet, looks: readonly ColumnLook[]): void {
  const ours = new Set(looks.map(({ column }) => column));
  editShell(sheet, (text, root) => {
    const cols = child(root, 'cols');
    const pieces = looks.map((look) => ({ first: look.column, xml: qualify(columnXml(look), sheet.prefix) }));
    for (const { start, end, attributes } of childrenOf(cols, 'col')) {
      const first = Number(attributes['min']);
      const last = Number(attributes['max']);
      for (const [min, max] of gaps(first, last, ours))
        pieces.push({ first: min, xml: withAttributes(text.slice(start, end), { min, max }) });
    }
    const inner = pieces
      .sort((a, b) => a.first - b.first)
      .map(({ xml }) => xml)
      .join('');
    const tag = `${sheet.prefix}cols`;
    const xml = `<${tag}>${inner}</${tag}>`;
    return [
      cols === undefined ? insertInOrder(root, 'cols', xml) : { start: cols.start, end: cols.end, text: xml },
    ];
  });
}

/** Gives columns of a sheet no look of their own any more. */
export function clearColumns(sheet: Sheet, columns: ReadonlySet<number>): void {
  editShell(sheet, (text, root) => {
    const cols = child(root, 'cols');
    if (cols === undefined) return [];
    const left = childrenOf(cols, 'col').flatMap(({ start, end, attributes }) =>
      gaps(Number(attributes['min']), Number(attributes['max']), columns).map(([min, max]) =>
        withAttributes(text.slice(start, end), { min, max }),
      ),
    );
    const tag = `${sheet.prefix}cols`;
    const xml = left.length === 0 ? '' : `<${tag}>${left.join('')}</${tag}>`;
    return [{ start: cols.start, end: cols.end, text: xml }];
  });
}

/** @returns what is left of a range of columns when these are taken out of it. */
function gaps(
  first: number,
  last: number,
  taken: ReadonlySet<number>,
): readonly (readonly [first: number, last: number])[] {
  const inside = [...taken].filter((column) => column >= first && column <= last).sort((a, b) => a - b);
  const bounds = [first - 1, ...inside, last + 1];
  return bounds
    .slice(1)
    .map((bound, index) => [(bounds[index] ?? 0) + 1, bound - 1] as const)
    .filter(([min, max]) => min <= max);
}
