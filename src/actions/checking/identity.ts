import type { Workspace } from '#actions/workspace';
import { findingOf, rules, type Finding, type FindingCode, type FindingOfRow } from '#checks';
import { fieldKeys, fields, rowMap, value, type FieldKey } from '#dictionary';
import { judgeIdentity, LEFT_TABLE, type IdentityCode, type Journal, type Judgement } from '#journal';
import type { RowFacts } from './row-states';

/** What each code looks at, and whether it stops the row. */
const CODES: Readonly<
  Record<IdentityCode, { readonly field: Finding['field']; readonly severity: Finding['severity'] }>
> = {
  'already-sent': { field: 'idTechnique', severity: 'error' },
  'id-of-another': { field: 'idTechnique', severity: 'error' },
  'claims-sent': { field: null, severity: 'error' },
  'missing-lines': { field: null, severity: 'error' },
  'maybe-already-sent': { field: 'idTechnique', severity: 'warning' },
  'delivered-otherwise': { field: 'dateDebutValidite', severity: 'warning' },
  'in-given-up-file': { field: null, severity: 'warning' },
  'sent-for-another': { field: 'code', severity: 'warning' },
  'rejected-by-cdc': { field: null, severity: 'error' },
};

/** What CDC refused is mended, not lifted. */
const NOT_LIFTED = 'rejected-by-cdc' satisfies IdentityCode;

/** Of two rows of one passage that would leave together, only one does, until someone says why the other goes too. */
export const SECOND_PASSAGE = 'same-passage-twice' satisfies FindingCode;

/** Stops that are lifted passage by passage, always with a reason. Source: design.md. */
export const LIFTED_BY_PASSAGE: readonly string[] = [
  ...Object.entries(CODES)
    .filter(([code, { severity }]) => severity === 'error' && code !== NOT_LIFTED)
    .map(([code]) => code),
  SECOND_PASSAGE,
];

/** What is answered by an id: these stops, and why a passage left the table. */
export const ANSWERED_BY_ID: readonly string[] = [...LIFTED_BY_PASSAGE, LEFT_TABLE];

/** Stops that are lifted for the whole workbook. */
export const LIFTED_BY_WORKBOOK: readonly string[] = rules.flatMap((rule) =>
  'stops' in rule && rule.stops ? rule.code : [],
);

/** What became of *Historique*, or of passages that left the table. */
const ABOUT_HISTORY: readonly FindingCode[] = [
  'history-incomplete',
  'history-says-more',
  'deposits-unlisted',
  LEFT_TABLE,
];

/** Rows that nobody reads: of other sheets, under the table, of totals. */
const NOT_READ: readonly FindingCode[] = ['other-tables', 'rows-under-table', 'totals-rows-in-data'];

/** Whether a finding says that the workbook holds rows which are not read, so that they are not sent. */
export const isOfRowsNotRead = ({ rule }: Pick<Finding, 'rule'>): boolean => NOT_READ.includes(rule);

/** Whether a finding about the workbook is said again when passages are sent. */
export const isSaidWhenSending = (finding: Pick<Finding, 'rule'>): boolean =>
  ABOUT_HISTORY.includes(finding.rule) || isOfRowsNotRead(finding);

/** Whether a finding comes of who was sent, and so of every row and of *Historique*. */
export const isOfIdentity = ({ rule }: Pick<Finding, 'rule'>): boolean => Object.hasOwn(CODES, rule);

/** What was sent, held against the rows as they stand. */
export function judgeRows(
  journal: Journal,
  { demarches }: Pick<Workspace, 'demarches'>,
  rows: readonly RowFacts[],
): Judgement {
  return judgeIdentity(journal, demarches, rows);
}

/** What is found of the rows by who was sent, in row order. */
export function identityFindings({ found }: Judgement, rows: readonly RowFacts[]): readonly FindingOfRow[] {
  if (found.length === 0) return [];
  const byRow = rowMap(rows.map((row) => [row, row]));
  return found.map((each) => {
    const { sheet, row, code, isLifted } = each;
    const facts = byRow.get(each);
    const { severity } = CODES[code];
    const field = code === 'rejected-by-cdc' ? keyOfHeader(each.data.header) : CODES[code].field;
    return findingOf(
      code,
      { ...each.data },
      {
        sheet,
        row,
        field,
        severity: isLifted ? 'warning' : severity,
        stage: 'business',
        value: field === null || facts === undefined ? null : value(facts, field) || null,
      },
    );
  });
}

/** The field that has this header in our template, in either language; null when none has. */
const keyOfHeader = (header: string): FieldKey | null =>
  fieldKeys.find((key) => Object.values(fields[key].header).includes(header)) ?? null;

const NAMED = 10;

const WARNING = { severity: 'warning', stage: 'business' } as const;

/** What is found of the workbook: files of which lines are missing, or say too much, or that *Dépôts* lost, passages that left the table while something is awaited. */
export function journalFindings({ incomplete, departed, notBorneOut }: Judgement): readonly Finding[] {
  const { unlisted } = notBorneOut;
  const days = unlisted.map(({ date }) => date.slice(0, 10)).sort();
  const pending = departed.filter(({ isPending }) => isPending);
  const names = pending
    .slice(0, NAMED)
    .map(({ idTechnique, line: { nomNaissance, prenom1 } }) =>
      [[nomNaissance, prenom1].filter(Boolean).join(' '), `(${idTechnique})`].filter(Boolean).join(' '),
    )
    .join(', ');
  return [
    ...incomplete.map(({ deposit: { fileName, passages, ok }, lines, accepted }) =>
      findingOf(
        'history-incomplete',
        { file: fileName, passages, lines, accepted, ok: ok ?? 0 },
        { stage: 'business' },
      ),
    ),
    ...notBorneOut.saidMore.map(({ deposit: { fileName, ok }, accepted }) =>
      findingOf('history-says-more', { file: fileName, ok: ok ?? 0, accepted }, WARNING),
    ),
    ...(unlisted.length === 0
      ? []
      : [
          findingOf(
            'deposits-unlisted',
            {
              count: unlisted.length,
              first: days[0] ?? '',
              last: days.at(-1) ?? '',
            },
            WARNING,
          ),
        ]),
    ...(pending.length === 0
      ? []
      : [findingOf(LEFT_TABLE, { count: pending.length, names, more: pending.length - NAMED }, WARNING)]),
  ];
}
