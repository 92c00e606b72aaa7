import { HIGHLIGHT_LOOKS, LOOKS, type HighlightKind, type Look, type Style } from '#template';
import { escapeAttribute } from '../package/xml/text';
import type { StyleSheet } from './styles';

/** @returns the style of a cell that looks so, added to the workbook's if need be; `fill` is over the style's. */
export const styleOf = (styles: StyleSheet, style: Style, fill?: string, format = 'General'): number =>
  addLook(styles, fill === undefined ? LOOKS[style] : { ...LOOKS[style], fill }, format);

/** @returns the style of the cells of a column, from its number format and its look. */
export const columnStyle = (styles: StyleSheet, format: string, style?: Style): number =>
  addLook(styles, style === undefined ? {} : LOOKS[style], format);

function addLook(styles: StyleSheet, look: Look, code: string): number {
  const font = hasFont(look) ? styles.add('fonts', fontXml(styles, look)) : 0;
  const fill = look.fill === undefined ? 0 : styles.add('fills', cellFillXml(look));
  const border = look.border === undefined ? 0 : styles.add('borders', borderXml(look.border));
  const format = styles.formatId(code);
  const alignment = attributes({
    horizontal: look.align,
    vertical: look.verticalAlign,
    wrapText: look.wrap ? '1' : undefined,
    indent: look.indent === undefined ? undefined : String(look.indent),
  });
  const xf = attributes({
    numFmtId: String(format),
    fontId: String(font),
    fillId: String(fill),
    borderId: String(border),
    xfId: '0',
    applyNumberFormat: flag(format !== 0),
    applyFont: flag(font !== 0),
    applyFill: flag(fill !== 0),
    applyBorder: flag(border !== 0),
    applyAlignment: flag(alignment !== ''),
    applyProtection: flag(look.unlocked === true),
  });
  const inner = [
    alignment === '' ? '' : `<alignment${alignment}/>`,
    look.unlocked ? '<protection locked="0"/>' : '',
  ].join('');
  return styles.add('cellXfs', inner === '' ? `<xf${xf}/>` : `<xf${xf}>${inner}</xf>`);
}

const flag = (value: boolean): string | undefined => (value ? '1' : undefined);

const attributes = (values: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${value}"`))
    .join('');

const hasFont = ({ bold, italic, size, color }: Look): boolean =>
  bold === true || italic === true || size !== undefined || color !== undefined;

const colorXml = (element: string, color: string): string => `<${element} rgb="FF${color}"/>`;

function fontXml({ baseFont }: StyleSheet, { bold, italic, size, color }: Look): string {
  return [
    '<font>',
    bold ? '<b/>' : '',
    italic ? '<i/>' : '',
    `<sz val="${size ?? baseFont.size}"/>`,
    color === undefined ? '' : colorXml('color', color),
    `<name val="${escapeAttribute(baseFont.name)}"/><family val="2"/></font>`,
  ].join('');
}

function cellFillXml({ fill = 'FFFFFF', pattern }: Look): string {
  if (pattern === undefined)
    return `<fill><patternFill patternType="solid">${colorXml('fgColor', fill)}<bgColor indexed="64"/></patternFill></fill>`;
  return `<fill><patternFill patternType="${pattern.type}">${colorXml('fgColor', pattern.color)}${colorXml('bgColor', fill)}</patternFill></fill>`;
}

function borderXml({ sides, color }: NonNullable<Look['border']>): string {
  const line = (side: string) =>
    sides === 'all' || side === 'bottom'
      ? `<${side} style="thin">${colorXml('color', color)}</${side}>`
      : `<${side}/>`;
  return `<border>${['left', 'right', 'top', 'bottom'].map(line).join('')}<diagonal/></border>`;
}

/** @returns the format of a mark, for conditional formats, added to the workbook's if need be. */
export function highlightFormat(styles: StyleSheet, kind: HighlightKind): number {
  const { bold, italic, color, fill, pattern } = HIGHLIGHT_LOOKS[kind];
  const font = [
    bold ? '<b/>' : '',
    italic ? '<i/>' : '',
    color === undefined ? '' : colorXml('color', color),
  ];
  const colors = `${pattern === undefined ? '' : colorXml('fgColor', pattern.color)}${fill === undefined ? '' : colorXml('bgColor', fill)}`;
  const type = pattern === undefined ? '' : ` patternType="${pattern.type}"`;
  return styles.add(
    'dxfs',
    `<dxf><font>${font.join('')}</font><fill><patternFill${type}>${colors}</patternFill></fill></dxf>`,
  );
}
