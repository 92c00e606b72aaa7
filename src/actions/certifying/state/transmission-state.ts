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
  /** Of those still to be sent: 3 months are over. */
  readonly late: number;
}

/** A certification on a sheet, which is a service where several hold passages. */
export interface StateLine extends StateCounts {
  /** Of the certification; '' where the rows name none. */
  readonly code: string;
  /** As *Mes certifications* has it; '' where it does not. */
  readonly title: string;
  readonly sheet: string;
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
  /** Whether several sheets hold passages. */
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
  const groups = groupBy(rows, (row) => `${value(row, 'code')}\n${row.sheet}`);
  const lines = [...groups].map(([key, some]): StateLine => {
    const [code = '', sheet = ''] = key.split('\n');
    return { code, title: titles.get(code) ?? '', sheet, ...countsOf(some) };
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
    lines: lines.sort((a, b) => a.code.localeCompare(b.code, 'fr', { numeric: true })),
    total: countsOf(rows),
    ko: [...refused]
      .map(([code, some]) => ({
        code,
        title: classify(some[0]?.message ?? '').title[language],
        count: some.length,
      }))
      .sort((a, b) => b.count - a.count),
    hasServices: workspace.tables.length > 1,
  };
}

/** Of which passages a figure is; left out, all. */
export interface StateFigure {
  readonly code?: string;
  readonly sheet?: string;
  /** null for all of them. */
  readonly part: StatePart | 'late' | null;
}

/** The rows that a figure counts, in their order. */
export function rowsOfFigure(result: CheckResult, { code, sheet, part }: StateFigure): readonly RowState[] {
  const partOf = parter(result);
  const late = rowSet(lateRows(result.rows, result.at.slice(0, 10)));
  return result.rows.filter(
    (row) =>
      (code === undefined || value(row, 'code') === code) &&
      (sheet === undefined || row.sheet === sheet) &&
      (part === null || (part === 'late' ? late.has(row) : partOf(row) === part)),
  );
}

function counter(result: CheckResult): (rows: readonly RowState[]) => StateCounts {
  const partOf = parter(result);
  const late = rowSet(lateRows(result.rows, result.at.slice(0, 10)));
  return (rows) => {
    const parts = Object.fromEntries(STATE_PARTS.map((part) => [part, 0])) as Record<StatePart, number>;
    for (const row of rows) parts[partOf(row)] += 1;
    return { delivered: rows.length, parts, late: rows.filter(late.has).length };
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
