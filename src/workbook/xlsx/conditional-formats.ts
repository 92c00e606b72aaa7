import type { HighlightRule } from '#template';
import { rangeName } from '#dictionary';
import { highlightFormat } from './looks';
import { editShell, insertInOrder, type Sheet } from './sheet';
import type { StyleSheet } from './styles';
import { removal, type Splice } from './xml/splice';
import { escapeText, qualify } from './xml/text';
import { childrenOf, descendants, type XmlElement } from './xml/tree';

/** Of two marks on one cell, which is seen. */
const RANK: Readonly<Record<HighlightRule['kind'], number>> = { error: 1, ko: 2, warning: 3 };

/** What our formulas hold and no other does. */
const SIGNATURE = /N\("accrochage"\)/i;

/** Puts our conditional formats on a sheet in place of those that we signed; no other is touched. */
export function setHighlights(sheet: Sheet, styles: StyleSheet, rules: readonly HighlightRule[]): void {
  editShell(sheet, (_, root) => {
    const formats = childrenOf(root, 'conditionalFormatting');
    const lastPriority = [...descendants(root)]
      .filter((element) => element.local === 'cfRule' && !isSigned(element))
      .reduce((last, { attributes }) => Math.max(last, Number(attributes['priority'] ?? 0) || 0), 0);
    const xml = highlightsXml(styles, rules, lastPriority);
    const removed = formats.flatMap(removals);
    return xml === ''
      ? removed
      : [...removed, insertInOrder(root, 'conditionalFormatting', qualify(xml, sheet.prefix))];
  });
}

const isSigned = (rule: XmlElement): boolean =>
  childrenOf(rule, 'formula').some(({ text }) => SIGNATURE.test(text));

function removals(format: XmlElement): readonly Splice[] {
  const rules = childrenOf(format, 'cfRule');
  const signed = rules.filter(isSigned);
  return signed.length === rules.length && signed.length > 0 ? [removal(format)] : signed.map(removal);
}

/** @returns the elements of our conditional formats; their priorities follow `lastPriority`. */
export function highlightsXml(
  styles: StyleSheet,
  rules: readonly HighlightRule[],
  lastPriority: number,
): string {
  return [...rules]
    .sort((a, b) => RANK[a.kind] - RANK[b.kind])
    .map((rule, index) => {
      const range = rangeName({
        top: rule.firstRow,
        bottom: rule.lastRow,
        left: rule.column,
        right: rule.column,
      });
      const dxf = highlightFormat(styles, rule.kind);
      const formula = escapeText(rule.formula.replace(/^=/, ''));
      return `<conditionalFormatting sqref="${range}"><cfRule type="expression" dxfId="${dxf}" priority="${lastPriority + 1 + index}"><formula>${formula}</formula></cfRule></conditionalFormatting>`;
    })
    .join('');
}
