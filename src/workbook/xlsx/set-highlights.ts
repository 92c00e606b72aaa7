import { rangeName } from '#dictionary';
import type { HighlightRule } from '#template';
import { inOrder, isSigned } from '#workbook';
import { removal, type Splice } from './package/xml/splice';
import { escapeText, qualify } from './package/xml/text';
import { childrenOf, descendants, type XmlElement } from './package/xml/tree';
import { editShell, insertInOrder, type Sheet } from './sheet/sheet';
import { highlightFormat } from './styles/looks';
import type { StyleSheet } from './styles/styles';

/** Puts our conditional formats on a sheet in place of those that we signed; no other is touched. */
export function setHighlights(sheet: Sheet, styles: StyleSheet, rules: readonly HighlightRule[]): void {
  editShell(sheet, (_, root) => {
    const formats = childrenOf(root, 'conditionalFormatting');
    const lastPriority = [...descendants(root)]
      .filter((element) => element.local === 'cfRule' && !isOurs(element))
      .reduce((last, { attributes }) => Math.max(last, Number(attributes['priority'] ?? 0) || 0), 0);
    const xml = highlightsXml(styles, rules, lastPriority);
    const removed = formats.flatMap(removals);
    return xml === ''
      ? removed
      : [...removed, insertInOrder(root, 'conditionalFormatting', qualify(xml, sheet.prefix))];
  });
}

const isOurs = (rule: XmlElement): boolean => childrenOf(rule, 'formula').some(({ text }) => isSigned(text));

function removals(format: XmlElement): readonly Splice[] {
  const rules = childrenOf(format, 'cfRule');
  const signed = rules.filter(isOurs);
  return signed.length === rules.length && signed.length > 0 ? [removal(format)] : signed.map(removal);
}

/** @returns the elements of our conditional formats; their priorities follow `lastPriority`. */
export function highlightsXml(
  styles: StyleSheet,
  rules: readonly HighlightRule[],
  lastPriority: number,
): string {
  return inOrder(rules)
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
