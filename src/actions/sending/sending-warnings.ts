import { isOfRow, titleOf, type FindingCode, type FindingOfRow } from '#checks';
import { groupBy, rowMap, rowSet, type Language, type RowAt } from '#dictionary';
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

/** A row typed over, of which what it says now does not leave: it is left. */
const NOT_SENT: FindingCode = 'sent-for-another';

/** The rows that one rule warns of. */
export interface Warned {
  /** What the rule says, in words, from a capital. */
  readonly title: string;
  /** In writing order, each with the holder's names; '' where the row has none. */
  readonly rows: readonly (RowAt & { readonly name: string })[];
}

/** What says that a passage of the files may be sent twice, or that what a row says is not sent; nothing of a SUPPRESSION. */
export function warningsOfSending({ choice, files, result }: Generated): readonly FindingOfRow[] {
  if (choice.action === 'SUPPRESSION') return [];
  const twice = new Set(
    warningsOfTwice(
      files.flatMap(({ rows }) => rows),
      result,
    ),
  );
  return result.findings.filter(isOfRow).filter((each) => each.rule === NOT_SENT || twice.has(each));
}

/** What says that some of these rows may be sent twice. */
export function warningsOfTwice(
  rows: readonly RowAt[],
  { findings }: Generated['result'],
): readonly FindingOfRow[] {
  const going = rowSet(rows);
  return findings
    .filter(isOfRow)
    .filter((each) => each.severity === 'warning' && TWICE.has(each.rule) && going.has(each));
}

/** The same, a group a rule. */
export function groupWarnings(
  warnings: readonly FindingOfRow[],
  { rows }: Generated['result'],
  language: Language,
): readonly Warned[] {
  const byRow = rowMap(rows.map((row) => [row, row]));
  return [...groupBy(warnings, ({ rule }) => rule)].map(([rule, found]) => ({
    title: titleOf(rule, null, language),
    rows: found.map(({ sheet, row }) => {
      const { nom, prenom } = nameOf(byRow.get({ sheet, row })?.values ?? {});
      return { sheet, row, name: [nom, prenom].filter(Boolean).join(' ') };
    }),
  }));
}
