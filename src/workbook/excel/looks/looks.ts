import { HIGHLIGHT_LOOKS, LOOKS, type HighlightKind, type Look, type Style } from '#template';

const ALIGNMENTS = {
  left: 'Left',
  center: 'Center',
  centerContinuous: 'CenterAcrossSelection',
} as const satisfies Record<NonNullable<Look['align']>, string>;

const PATTERNS = { gray125: 'Gray16', lightUp: 'LightUp' } as const satisfies Record<
  NonNullable<Look['pattern']>['type'],
  string
>;

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** @returns the look of a style; `fill` is over its own. */
export const lookOf = (style: Style, fill?: string): Look =>
  fill === undefined ? LOOKS[style] : { ...LOOKS[style], fill };

/**
 * Draws the cells of a range.
 * @param size of the range: lines inside it are drawn only where there are some.
 */
export function drawLook(
  { format }: Excel.Range,
  look: Look,
  size: { readonly rows: number; readonly columns: number },
): void {
  const { bold, italic, size: points, color, fill, pattern, align, verticalAlign, indent } = look;
  if (bold === true) format.font.bold = true;
  if (italic === true) format.font.italic = true;
  if (points !== undefined) format.font.size = points;
  if (color !== undefined) format.font.color = hex(color);
  if (fill !== undefined) format.fill.color = hex(fill);
  if (pattern !== undefined) {
    format.fill.pattern = PATTERNS[pattern.type];
    format.fill.patternColor = hex(pattern.color);
  }
  if (align !== undefined) format.horizontalAlignment = ALIGNMENTS[align];
  if (verticalAlign !== undefined) format.verticalAlignment = verticalAlign === 'top' ? 'Top' : 'Center';
  if (indent !== undefined) format.indentLevel = indent;
  if (look.wrap === true) format.wrapText = true;
  if (look.unlocked === true) format.protection.locked = false;
  if (look.border !== undefined) drawBorders(format.borders, look.border, size);
}

const hex = (color: string): string => `#${color}`;

function drawBorders(
  borders: Excel.RangeBorderCollection,
  { sides, color }: NonNullable<Look['border']>,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): void {
  const inside = [
    ...(rows > 1 ? (['InsideHorizontal'] as const) : []),
    ...(columns > 1 && sides === 'all' ? (['InsideVertical'] as const) : []),
  ];
  for (const side of [...(sides === 'all' ? EDGES : (['EdgeBottom'] as const)), ...inside]) {
    const border = borders.getItem(side);
    border.style = 'Continuous';
    border.weight = 'Thin';
    border.color = hex(color);
  }
}

/** A conditional format of Office.js has no hatching: a line around the cell, dotted or dashed, stands for it. */
const LINES = { gray125: 'Dot', lightUp: 'Dash' } as const satisfies Record<
  NonNullable<Look['pattern']>['type'],
  string
>;

/** Draws a mark: told from the others without its colour. */
export function drawHighlight(
  { font, fill, borders }: Excel.ConditionalRangeFormat,
  kind: HighlightKind,
): void {
  const look = HIGHLIGHT_LOOKS[kind];
  if (look.bold === true) font.bold = true;
  if (look.italic === true) font.italic = true;
  if (look.color !== undefined) font.color = hex(look.color);
  if (look.fill !== undefined) fill.color = hex(look.fill);
  if (look.pattern === undefined) return;
  for (const side of EDGES) {
    const border = borders.getItem(side);
    border.style = LINES[look.pattern.type];
    border.color = hex(look.pattern.color);
  }
}

/** Widths are in characters of 7 pixels beside 5 of margin, at 96 pixels for 72 points: those of Calibri 11. */
export const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;
