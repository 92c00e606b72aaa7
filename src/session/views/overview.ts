import { replyBy, sendBy, type RowState, type Survey } from '#actions/checking';
import { missingFrom, needsRepair } from '#actions/preparing';
import {
  findPassageSheets,
  isNewer,
  resolveIds,
  type PassageWorkspace,
  type Workspace,
} from '#actions/workspace';
import { noteText, type Note } from '#cells';
import { checkEnvelope, messageOf } from '#checks';
import { addMonths, BRANCHES, rowSet, type BadInputError, type Language } from '#dictionary';
import { STATUSES, type Deposit, type DepositState, type Status } from '#journal';
import { ACCROCHAGE_KEYS, list, SHEET_NAMES, TABLE_NAMES, TEMPLATE_VERSION } from '#template';
import type { Overview, Settings } from '../types';
import type { FirstDepositStep, TemplateState } from './views';
import { depositViewer } from './deposit-view';

const STATUS_KEYS = Object.keys(STATUSES) as readonly Status[];

/** A workbook whose passages were found. @param today `2026-11-23` */
export function overviewOf(survey: Survey, language: Language, today: string): Overview {
  const { workspace, rows, journal, notes } = survey;
  const { tables, description, memory } = workspace;
  const statuses = count(STATUS_KEYS, rows, ({ status }) => status);
  const hidden = rowSet(
    ...description.sheets.map(({ name, hiddenRows }) => hiddenRows.map((row) => ({ sheet: name, row }))),
  );
  const last = journal.deposits.at(-1);
  const settings = settingsOf(workspace, rows, language);
  const isWaiting = journal.deposits.some(({ state }) => state === 'generated');
  return {
    fileName: description.name,
    tables: tables.map(({ table: { sheet, headerRow, firstRow, lastRow } }) => ({
      sheet,
      headerRow,
      firstRow,
      lastRow,
    })),
    problem: null,
    cannotTake: false,
    passages: rows.length,
    statuses,
    branches: count(BRANCHES, rows, ({ branch }) => branch),
    hidden: rows.filter(hidden.has).length,
    notes: notes.filter(({ code }) => code !== 'hidden-rows').map((note) => noteText(note)[language]),
    rowsUnder: notes.some(({ code }) => code === 'rows-under-table'),
    lastDeposit: last === undefined ? null : depositViewer(survey, language)(last),
    lastCheck: memory[ACCROCHAGE_KEYS.lastCheck] || null,
    deadline: nextDeadline(rows, today),
    matching: matchingOf(workspace, notes),
    settings,
    template: templateOf(workspace),
    losses: description.losses.map((loss) => loss[language]),
    // Our sheets come into a workbook that was matched as they are needed.
    missing: tables.every(({ match }) => match !== null) ? NOTHING : missingFrom(workspace),
    needsRepair: needsRepair(workspace),
    firstDeposit: ticked(memory, journal.deposits),
    asideReasons: list('aside').values[workspace.language],
    undo: null,
    next: nextStep(statuses, settings, isWaiting),
  };
}

/** A workbook without passages that can be read. @param problem why. */
export function emptyOverview(workspace: Workspace, language: Language, problem: BadInputError): Overview {
  return {
    fileName: workspace.description.name,
    tables: [],
    problem: problem.text[language],
    cannotTake: problem.code !== 'no-passage-table' && problem.code !== 'table-to-match',
    passages: 0,
    statuses: zeros(STATUS_KEYS),
    branches: zeros(BRANCHES),
    hidden: 0,
    notes: [],
    rowsUnder: false,
    lastDeposit: null,
    lastCheck: null,
    deadline: null,
    matching: ASKED_FOR.has(problem.code)
      ? 'asked'
      : findPassageSheets(workspace).some(({ rows }) => rows > 1)
        ? 'open'
        : 'none',
    settings: settingsOf(workspace, [], language),
    template: templateOf(workspace),
    losses: workspace.description.losses.map((loss) => loss[language]),
    missing: { columns: [], sheets: [] },
    needsRepair: false,
    firstDeposit: null,
    asideReasons: [],
    undo: null,
    next: 'prepare',
  };
}

const NOTHING: Overview['missing'] = { columns: [], sheets: [] };

/** Refusals that deciding how the sheets are read mends. */
const ASKED_FOR: ReadonlySet<string> = new Set(['table-to-match', 'two-columns-for-one-field']);

/** Nothing is asked of a table of ours, nor of what was decided: a column that appeared is said. */
function matchingOf(
  { tables, description, language }: PassageWorkspace,
  notes: readonly Note[],
): Overview['matching'] {
  const own = SHEET_NAMES.passages[language];
  const isOurs = tables.every(
    ({ table, match }) => match === null && table.sheet === own && table.table === TABLE_NAMES.passages,
  );
  if (isOurs) return 'none';
  const isAsked =
    tables.every(({ match }) => match === null) && notes.some(({ code }) => code === 'unsure-name');
  return isAsked && description.sheets.length > 0 ? 'asked' : 'open';
}

function count<Key extends string>(
  keys: readonly Key[],
  rows: readonly RowState[],
  keyOf: (row: RowState) => Key,
): Readonly<Record<Key, number>> {
  const counts = zeros(keys);
  for (const row of rows) counts[keyOf(row)] += 1;
  return counts;
}

const zeros = <Key extends string>(keys: readonly Key[]) =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;

/** Passages not sent, and KO to answer, whose 3 months end within the month, or are past. Source: domain.md, deadlines. */
function nextDeadline(rows: readonly RowState[], today: string): Overview['deadline'] {
  const horizon = addMonths(today, 1);
  const dates = rows
    .flatMap((row) => [sendBy(row), replyBy(row)])
    .filter((date): date is string => date !== null && date <= horizon)
    .sort();
  const date = dates.find((each) => each >= today) ?? dates[0];
  if (date === undefined) return null;
  return { rows: dates.length, date, past: dates.filter((each) => each < today).length };
}

/** @param isWaiting whether a file was made of which nobody said yet whether it was dropped. */
function nextStep(
  statuses: Readonly<Record<Status, number>>,
  { problems }: Settings,
  isWaiting: boolean,
): Overview['next'] {
  if (Object.keys(problems).length > 0) return 'prepare';
  if (statuses.draft > 0) return 'check';
  if (isWaiting) return 'confirm';
  if (statuses.ko + statuses.doubtful > 0) return 'ko';
  if (statuses.invalid > 0) return 'correct';
  if (statuses.ready > 0) return 'generate';
  return statuses.deposited + statuses.deleting > 0 ? 'import' : 'nothing';
}

function settingsOf(workspace: Workspace, rows: readonly RowState[], language: Language): Settings {
  const { parametres, chosen, schema } = workspace;
  const ids = resolveIds(workspace, rows);
  const [first] = ids.groups;
  const problems: Record<string, string> = {};
  for (const finding of [...ids.findings, ...(first === undefined ? [] : checkEnvelope(first, { schema }))])
    if (finding.field !== null && finding.severity === 'error')
      problems[finding.field] ??= messageOf(finding, language);
  return {
    idClientEmetteur: first?.idClientEmetteur ?? '',
    idClientCertificateur: first?.idClientCertificateur ?? '',
    idContrat: first?.idContrat ?? '',
    version: chosen.version,
    schemaSource: chosen.source,
    schemaFile: {
      name: workspace.memory[ACCROCHAGE_KEYS.xsdName] ?? '',
      loadedOn: workspace.memory[ACCROCHAGE_KEYS.xsdLoadedOn] ?? '',
    },
    schemaNotes: schema.notUnderstood,
    service: parametres.text('service'),
    workbookLanguage: workspace.language,
    problems,
  };
}

/** Of a workbook that we did not make, what it holds of ours has a version too. */
function templateOf({ memory }: Workspace): TemplateState {
  const version = memory[ACCROCHAGE_KEYS.templateVersion] || null;
  const said = version ?? memory[ACCROCHAGE_KEYS.version] ?? '';
  const isOlder = said !== '' && Number(said) < Number(TEMPLATE_VERSION);
  const state = isNewer({ memory }) ? 'newer' : isOlder ? 'older' : 'current';
  return { version, current: TEMPLATE_VERSION, state };
}

/** The file of a deposit in these states never left. */
const NEVER_LEFT: ReadonlySet<DepositState> = new Set<DepositState>([
  'generated',
  'stale',
  'replaced',
  'cancelled',
]);

const FIRST_DEPOSIT_STEPS: readonly FirstDepositStep[] = ['known', 'registered', 'edof'];

function ticked(memory: Workspace['memory'], deposits: readonly Deposit[]): Overview['firstDeposit'] {
  if (deposits.some(({ state }) => !NEVER_LEFT.has(state))) return null;
  const said = (memory[ACCROCHAGE_KEYS.firstDeposit] ?? '').split(',');
  return FIRST_DEPOSIT_STEPS.filter((step) => said.includes(step));
}
