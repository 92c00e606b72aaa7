import { isOfRow, titleOf, type FindingCode, type FindingOfRow } from '#checks';
import { groupBy, rowMap, type Language, type RowAt } from '#dictionary';
import { nameOf } from '#journal';
import type { Generated } from './generate';

/** Rules whose warnings say that a passage may be sent twice; the first, once its stop was lifted. */
const TWICE: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'already-sent',
  'maybe-already-sent',
  'delivered-otherwise',
  'in-given-up-file',
  'same-passage-twice',
]);

/** The rows that one rule says may be sent twice. */
export interface MaybeTwice {
  /** What the rule says, in words, from a capital. */
  readonly title: string;
  /** In writing order, each with the holder's names; '' where the row has none. */
  readonly rows: readonly (RowAt & { readonly name: string })[];
}

/** What says, of the passages of the files, that one may be sent twice; nothing of a SUPPRESSION, nor of rows left out. */
export function maybeTwice({ choice, files, result }: Generated): readonly FindingOfRow[] {
  if (choice.action === 'SUPPRESSION') return [];
  const going = rowMap(files.flatMap(({ rows }) => rows).map((row) => [row, row]));
  return result.findings
    .filter(isOfRow)
    .filter((each) => each.severity === 'warning' && TWICE.has(each.rule) && going.get(each) !== undefined);
}

/** The same, a group a rule. */
export function groupTwice(
  warnings: readonly FindingOfRow[],
  { rows }: Generated['result'],
  language: Language,
): readonly MaybeTwice[] {
  const byRow = rowMap(rows.map((row) => [row, row]));
  return [...groupBy(warnings, ({ rule }) => rule)].map(([rule, found]) => ({
    title: titleOf(rule, null, language),
    rows: found.map(({ sheet, row }) => {
      const { nom, prenom } = nameOf(byRow.get({ sheet, row })?.values ?? {});
      return { sheet, row, name: [nom, prenom].filter(Boolean).join(' ') };
    }),
  }));
}
