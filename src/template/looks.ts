import type { HighlightKind, Style } from './types';

/** How a style is drawn, whatever the adapter. Colours are `RRGGBB`, sizes points. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  /** Hatching over the fill, as OOXML names it. */
  readonly pattern?: { readonly type: 'gray125' | 'lightUp'; readonly color: string };
  readonly align?: 'left' | 'center' | 'centerContinuous';
  readonly verticalAlign?: 'top' | 'center';
  readonly wrap?: boolean;
  /** Of the text from the left edge, in steps of about one character; with `align: 'left'`. */
  readonly indent?: number;
  /** Hairline under the cell or all around it. */
  readonly border?: { readonly sides: 'bottom' | 'all'; readonly color: string };
  /** Editable on a protected sheet. */
  readonly unlocked?: boolean;
}

const INK = '1F2937';
const SOFT = '6B7280';
const LINE = 'D1D5DB';
const BRAND = '1F3864';

const header: Look = {
  bold: true,
  color: INK,
  fill: 'E5E7EB',
  align: 'center',
  verticalAlign: 'center',
  wrap: true,
  border: { sides: 'all', color: 'FFFFFF' },
};

const errorLook: Look = { bold: true, color: '9C0006', fill: 'FFD9DC' };
const warningLook: Look = {
  color: '7A4B00',
  fill: 'FFF2CC',
  pattern: { type: 'gray125', color: 'E0A030' },
};
const koLook: Look = {
  italic: true,
  color: '4B2A7B',
  fill: 'EADCF8',
  pattern: { type: 'lightUp', color: 'B794D6' },
};

/** The look of each conditional format: told apart without colour too (bold, dots, italic and hatching). */
export const HIGHLIGHT_LOOKS: Readonly<Record<HighlightKind, Look>> = {
  error: errorLook,
  warning: warningLook,
  ko: koLook,
};

/** The look of each style. A `fill` on the cell or the column wins over the one here. */
export const LOOKS: Readonly<Record<Style, Look>> = {
  title: { bold: true, size: 18, color: BRAND, verticalAlign: 'center' },
  text: { color: INK, verticalAlign: 'top', wrap: true },
  note: { italic: true, color: SOFT, verticalAlign: 'center' },
  header,
  'header-required': { ...header, color: 'FFFFFF' },
  'header-ours': { ...header, color: 'FFFFFF', fill: BRAND },
  group: {
    bold: true,
    size: 10,
    color: BRAND,
    align: 'centerContinuous',
    verticalAlign: 'center',
  },
  cell: { align: 'left', indent: 1, verticalAlign: 'center', border: { sides: 'all', color: 'E5E7EB' } },
  'cell-center': { align: 'center', verticalAlign: 'center', border: { sides: 'all', color: 'E5E7EB' } },
  input: {
    bold: true,
    color: INK,
    fill: 'FFFBEB',
    align: 'left',
    indent: 1,
    verticalAlign: 'center',
    border: { sides: 'all', color: 'E3D5A4' },
    unlocked: true,
  },
  label: {
    color: INK,
    align: 'left',
    indent: 1,
    verticalAlign: 'center',
    border: { sides: 'bottom', color: LINE },
  },
  help: {
    color: SOFT,
    align: 'left',
    indent: 1,
    verticalAlign: 'center',
    wrap: true,
    border: { sides: 'bottom', color: LINE },
  },
  'step-number': {
    bold: true,
    size: 20,
    color: 'FFFFFF',
    fill: BRAND,
    align: 'center',
    verticalAlign: 'center',
  },
  'step-title': { bold: true, size: 13, color: BRAND, align: 'left', indent: 1, verticalAlign: 'center' },
  'step-text': { color: INK, align: 'left', indent: 1, verticalAlign: 'center', wrap: true },
  'legend-error': { ...errorLook, align: 'center', verticalAlign: 'center' },
  'legend-warning': { ...warningLook, align: 'center', verticalAlign: 'center' },
  'legend-ko': { ...koLook, align: 'center', verticalAlign: 'center' },
};
