import { lateRows, type CheckResult, type RowState } from '#actions/checking';
import { classify } from '#compte-rendu';
import { groupBy, rowSet, value, type Language } from '#dictionary';
import { stateByFlux, type Status } from '#journal';

/** Where a passage stands, each in one part: the parts of a line add up to what was delivered. */
export const STATE_PARTS = [
  'toSend',
  'inFile',
  'waiting',
  'declared',
  'accepted',
  'ko',
  'doubtful',
  'deleted',
  'aside',
] as const;
export type StatePart = (typeof STATE_PARTS)[number];

const PART_OF: Readonly<Record<Status, StatePart>> = {
  draft: 'toSend',
  invalid: 'toSend',
  ready: 'toSend',
  generated: 'inFile',
  deposited: 'waiting',
  accepted: 'accepted',
  known: 'accepted',
  doubtful: 'doubtful',
  ko: 'ko',
  deleting: 'waiting',
  deleted: 'deleted',
  aside: 'aside',
};

export interface StateCounts {
  /** Passages of the workbook. */
  readonly delivered: number;
  readonly parts: Readonly<Record<StatePart, number>>;
  /** Of them, those that were sent to CDC and that it has, refused or is to answer. */
  readonly sent: number;
  /** Of those still to be sent: 3 months are over. */
  readonly late: number;
}

/** Of those parts that a *mise en demeure* asks about: what left for CDC, whatever came of it. */
const IS_SENT: Readonly<Record<StatePart, boolean>> = {
  toSend: false,
  inFile: false,
  waiting: true,
  declared: true,
  accepted: true,
  ko: true,
  doubtful: true,
  deleted: true,
  aside: false,
};

/** A certification of a department: what *Service* says, where it says something, else the sheet where several hold passages. */
export interface StateLine extends StateCounts {
  /** Of the certification; '' where the rows name none. */
  readonly code: string;
  /** As *Mes certifications* has it; '' where it does not. */
  readonly title: string;
  /** null where departments are told by *Service*. */
  readonly sheet: string | null;
  /** '' for rows of which *Service* says nothing; null where it says nothing of any. */
  readonly service: string | null;
}

/** What was delivered, and where it stands at CDC: it answers a *mise en demeure*. Plain data. */
export interface TransmissionState {
  /** When it was looked at: `2026-11-23T14:05:00+01:00`. */
  readonly at: string;
  readonly workbook: string;
  /** *Paramètres*' own; '' for none. */
  readonly service: string;
  readonly certificateurs: readonly string[];
  readonly lines: readonly StateLine[];
  readonly total: StateCounts;
  /** KO by what CDC said, the most frequent first. */
  readonly ko: readonly { readonly code: string; readonly title: string; readonly count: number }[];
  /** Whether the lines are of departments. */
  readonly hasServices: boolean;
}

/** Where the passages of a check stand. @param fileName of the workbook. */
export function transmissionState(
  result: CheckResult,
  fileName: string,
  language: Language,
): TransmissionState {
  const { rows, workspace, at, ids } = result;
  const countsOf = counter(result);
  const titles = new Map(workspace.certifications.map(({ code, intitule }) => [code, intitule]));
  const isByService = rows.some(({ service }) => service !== '');
  const departmentOf = ({ sheet, service }: RowState) => (isByService ? service : sheet);
  const groups = groupBy(rows, (row) => `${value(row, 'code')}\n${departmentOf(row)}`);
  const lines = [...groups].map(([key, some]): StateLine => {
    const [code = '', name = ''] = key.split('\n');
    const department = isByService ? { sheet: null, service: name } : { sheet: name, service: null };
    return { code, title: titles.get(code) ?? '', ...department, ...countsOf(some) };
  });
  const refused = groupBy(
    rows.filter(({ status }) => status === 'ko'),
    ({ message }) => classify(message).code,
  );
  return {
    at,
    workbook: fileName,
    service: workspace.parametres.text('service'),
    certificateurs: [
      ...new Set(rows.map((row) => ids.of(row)?.idClientCertificateur ?? '').filter((id) => id !== '')),
    ],
    lines: lines.sort(
      (a, b) =>
        a.code.localeCompare(b.code, 'fr', { numeric: true }) ||
        (a.service ?? '').localeCompare(b.service ?? '', 'fr', { numeric: true }),
    ),
    total: countsOf(rows),
    ko: [...refused]
      .map(([code, some]) => ({
        code,
        title: classify(some[0]?.message ?? '').title[language],
        count: some.length,
      }))
      .sort((a, b) => b.count - a.count),
    hasServices: isByService || workspace.tables.length > 1,
  };
}

/** Of which passages a figure is; left out, all. */
export interface StateFigure {
  readonly code?: string;
  readonly sheet?: string | null;
  readonly service?: string | null;
  /** What CDC said of a KO, by its class. */
  readonly ko?: string;
  /** null for all of them. */
  readonly part: StatePart | 'sent' | 'late' | null;
}

/** The rows that a figure counts, in their order. */
export function rowsOfFigure(
  result: CheckResult,
  { code, sheet, service, ko, part }: StateFigure,
): readonly RowState[] {
  const partOf = parter(result);
  const late = rowSet(lateRows(result.rows, result.at.slice(0, 10)));
  return result.rows.filter(
    (row) =>
      (code === undefined || value(row, 'code') === code) &&
      (sheet ?? row.sheet) === row.sheet &&
      (service ?? row.service) === row.service &&
      (ko === undefined || (row.status === 'ko' && classify(row.message).code === ko)) &&
      isOfPart(row),
  );

  function isOfPart(row: RowState): boolean {
    if (part === 'late') return late.has(row);
    return part === null || (part === 'sent' ? IS_SENT[partOf(row)] : partOf(row) === part);
  }
}

function counter(result: CheckResult): (rows: readonly RowState[]) => StateCounts {
  const partOf = parter(result);
  const late = rowSet(lateRows(result.rows, result.at.slice(0, 10)));
  return (rows) => {
    const parts = Object.fromEntries(STATE_PARTS.map((part) => [part, 0])) as Record<StatePart, number>;
    for (const row of rows) parts[partOf(row)] += 1;
    const sent = STATE_PARTS.reduce((sum, part) => sum + (IS_SENT[part] ? parts[part] : 0), 0);
    return { delivered: rows.length, parts, sent, late: rows.filter(late.has).length };
  };
}

/** *Déposé* on someone's word alone is a part of its own. */
function parter({ journal: { deposits, history } }: CheckResult): (row: RowState) => StatePart {
  const states = stateByFlux(deposits);
  const isDeclared = ({ idFlux }: { readonly idFlux: string }) => states.get(idFlux) === 'declared';
  const declared = new Set(history.filter(isDeclared).map(({ idTechnique }) => idTechnique));
  return ({ status, idTechnique }) =>
    status === 'deposited' && declared.has(idTechnique) ? 'declared' : PART_OF[status];
}
