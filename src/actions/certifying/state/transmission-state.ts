import { lateRows, type CheckResult, type RowState } from '#actions/checking';
import { NOT_CERTIFIED } from '#cells';
import { classify } from '#compte-rendu';
import { foldWords, groupBy, rowSet, value, type Language } from '#dictionary';
import { stateByFlux, type Status } from '#journal';

/**
 * Where a passage stands, each in one part: the parts of a line add up to its rows. What was delivered leaves out the last two:
 * whoever failed was delivered nothing, and of whom nobody decided, nobody knows.
 */
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
  'undecided',
  'notDelivered',
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
  /** Passages of the workbook, but for who failed or is to be decided on. */
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
  undecided: false,
  notDelivered: false,
};

/** Of which nothing says that they were delivered, and which never left. */
const isDeliveredPart = (part: StatePart): boolean => part !== 'undecided' && part !== 'notDelivered';

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
    if (part === null) return isDeliveredPart(partOf(row));
    return part === 'sent' ? IS_SENT[partOf(row)] : partOf(row) === part;
  }
}

function counter(result: CheckResult): (rows: readonly RowState[]) => StateCounts {
  const partOf = parter(result);
  const late = rowSet(lateRows(result.rows, result.at.slice(0, 10)));
  return (rows) => {
    const parts = Object.fromEntries(STATE_PARTS.map((part) => [part, 0])) as Record<StatePart, number>;
    for (const row of rows) parts[partOf(row)] += 1;
    const sumOf = (is: (part: StatePart) => boolean) =>
      STATE_PARTS.reduce((sum, part) => sum + (is(part) ? parts[part] : 0), 0);
    const sent = sumOf((part) => IS_SENT[part]);
    return { delivered: sumOf(isDeliveredPart), parts, sent, late: rows.filter(late.has).length };
  };
}

/** The reason of who failed, typed or read. */
const NOT_DELIVERED = foldWords(NOT_CERTIFIED);

/** *Déposé* on someone's word alone is a part of its own, and so is who failed or is to be decided on. */
function parter({ journal: { deposits, history } }: CheckResult): (row: RowState) => StatePart {
  const states = stateByFlux(deposits);
  const isDeclared = ({ idFlux }: { readonly idFlux: string }) => states.get(idFlux) === 'declared';
  const declared = new Set(history.filter(isDeclared).map(({ idTechnique }) => idTechnique));
  return ({ status, idTechnique, isObtained, aside }) => {
    if (status === 'deposited' && declared.has(idTechnique)) return 'declared';
    const part = PART_OF[status];
    if (part === 'toSend' && !isObtained) return 'undecided';
    return part === 'aside' && (!isObtained || foldWords(aside) === NOT_DELIVERED) ? 'notDelivered' : part;
  };
}
