import type { PassageWorkspace } from '#actions/workspace';
import type { Passage } from '#cells';
import { findingOf, type Finding, type FindingOfRow } from '#checks';
import type { FieldKey } from '#dictionary';
import { readAside, readStatus } from '#journal';
import { OF_ONE_PERSON } from '#matching';
import type { RowWords } from '../row-words';

/** What is found of rows of a matched table: a cell that does not come apart, a result that says nothing for sure. */
export function matchedFindings(passages: readonly Passage[]): readonly FindingOfRow[] {
  const isSaid = ({ doubts, result }: Passage) => doubts.length > 0 || result?.said.outcome === 'undecided';
  return passages
    .filter(isSaid)
    .flatMap(({ sheet, row, doubts, result }) => [
      ...doubts.flatMap((doubt) =>
        doubt.code === 'not-split'
          ? [findingOf('not-split', {}, { sheet, row, field: doubt.field, value: doubt.text })]
          : [],
      ),
      ...(result?.said.outcome === 'undecided'
        ? [findingOf('result-undecided', {}, { sheet, row, stage: 'business', value: result.text || null })]
        : []),
    ]);
}

/** Whether the result of a row had set it aside, and changed. */
export const isBack = ({ result }: Passage, { statusCell, aside }: RowWords): boolean =>
  result?.said.outcome === 'in' && readStatus(statusCell) === 'aside' && readAside(aside) === 'no';

/** Says that so many rows which their result had set aside are back. */
export const backFindings = (count: number): readonly Finding[] =>
  count === 0 ? [] : [findingOf('result-back', { count }, { severity: 'warning', stage: 'business' })];

/** Whether a finding of a row is about its table, for no column of it says the field. */
export function isOfTable({
  tables,
}: Pick<PassageWorkspace, 'tables'>): (finding: Finding) => finding is OfTable {
  const split = new Map(
    tables.map(({ table, splits }) => [table.sheet, splits.flatMap(({ fields }) => fields)]),
  );
  return (finding): finding is OfTable => {
    const { rule, data, sheet, field } = finding;
    if (rule !== 'required' || data['noColumn'] !== 1 || sheet === null || field === null) return false;
    return split.get(sheet)?.includes(field) !== true;
  };
}

type OfTable = Finding & { readonly sheet: string; readonly field: FieldKey };

/**
 * The findings as they are told: a required field that no column says is one finding about the table, never one a row.
 * The rows are no less stopped by it.
 */
export function findingsTold(
  findings: readonly Finding[],
  workspace: Pick<PassageWorkspace, 'tables'>,
): readonly Finding[] {
  const isTold = isOfTable(workspace);
  const counts = new Map<string, { readonly sheet: string; readonly field: FieldKey; count: number }>();
  const rest = findings.filter((finding) => {
    if (!isTold(finding)) return true;
    const { sheet, field } = finding;
    const counted = counts.get(`${field}\n${sheet}`) ?? { sheet, field, count: 0 };
    counts.set(`${field}\n${sheet}`, counted);
    counted.count += 1;
    return false;
  });
  const first = rest.findIndex(({ row }) => row !== null);
  const missing = [...counts.values()].map(({ sheet, field, count }) =>
    findingOf(
      'column-missing',
      { count, asked: OF_ONE_PERSON.has(field) ? 0 : 1 },
      { sheet, field, stage: 'schema' },
    ),
  );
  const at = first < 0 ? rest.length : first;
  return [...rest.slice(0, at), ...missing, ...rest.slice(at)];
}
