import {
  blockReader,
  passageBlocks,
  type BlockReader,
  type PassageBlock,
  resolveIds,
  senderOf,
  type ResolvedIds,
  notesOfSheets,
  type Options,
  type Run,
  type Surroundings,
  findPassages,
  isNewer,
  inWorkbookOrder,
  openWorkspace,
  withLifts,
  type Lift,
  type PassageWorkspace,
} from '#actions/workspace';
import { see, startSeeing, type SeenSheets } from '#actions/writing';
import { proposeCorrections, type Correction, type Note, type Passage } from '#cells';
import {
  checkEnvelope,
  checkPlaces,
  checkSheet,
  createChecker,
  findingOf,
  type Checker,
  type CheckContext,
  type Finding,
  type FindingOfRow,
} from '#checks';
import { loadPlaces, rowSet, type FieldKey, type RowAt } from '#dictionary';
import { horodatageParis } from '#flux';
import type { Journal, Judgement } from '#journal';
import type { Workbook } from '#workbook';
import { deadlineFindings } from './deadlines';
import { identityFindings, journalFindings, judgeRows } from './identity';
import { withStatuses } from './restate';
import { rowFacts, rowSaid, type RowSaid, type RowState } from './row-states';
import { titlesUnderOneCode, type HeadingAt } from './found/titles-under-one-code';
import { setApart } from './found/hidden-findings';
import { backFindings, isBack, matchedFindings } from './found/matched-findings';
import { asideFindings, carriedFindings, rowWords } from './row-words';

/** Everything a check found; nothing is written. */
export interface CheckResult {
  readonly workspace: PassageWorkspace;
  /** Every passage, in row order. */
  readonly rows: readonly RowState[];
  /** About the workbook first, then in row order. */
  readonly findings: readonly Finding[];
  /** Warnings of rows that the workbook leaves unsaid. */
  readonly hidden: readonly FindingOfRow[];
  readonly corrections: readonly Correction[];
  readonly ids: ResolvedIds;
  /** What was sent, files that no longer say what their rows say being *Périmé*. */
  readonly journal: Journal;
  /** Who was sent, held against the rows. */
  readonly judgement: Judgement;
  /** What there is to say about the sheet. */
  readonly notes: readonly Note[];
  /** When it was made: `2026-11-23T14:05:00+01:00`. */
  readonly at: string;
  /** What was seen of each row, to notice those that moved since. */
  readonly seen: SeenSheets;
  /** What can check some of its rows again. */
  readonly engine: CheckEngine;
}

/** What a check reads and judges with. It remembers every row it was shown, for the rules across rows. */
export interface CheckEngine {
  readonly read: BlockReader;
  readonly checker: Checker;
  /** What the rules across rows found last, and what was found of who was sent, among the findings. */
  readonly across: readonly FindingOfRow[];
  /** Rows of totals, that are no passages. */
  readonly totalsRows: readonly RowAt[];
  /** Rows that are one text alone, as the whole check saw them. */
  readonly headings: readonly HeadingAt[];
}

/**
 * Checks every passage of a workbook. Writes nothing.
 * @throws BadInputError when the passages cannot be found or the schema cannot be had; AbortError when cancelled.
 */
export async function check(
  workbook: Workbook,
  options: Options,
  surroundings: Surroundings,
  run: Run = {},
): Promise<CheckResult> {
  const workspace = findPassages(await openWorkspace(workbook, options, surroundings));
  return checkRows(workspace, run);
}

/** The check of a workspace just opened. */
async function checkRows(opened: PassageWorkspace, run: Run): Promise<CheckResult> {
  const placed = { ...opened, places: await loadPlaces().catch(() => null) };
  const at = horodatageParis(placed.surroundings.now());
  const context = checkContext(placed, at.slice(0, 10));
  const checker = createChecker(context);
  const read = blockReader(placed);
  const seen = startSeeing(placed);
  const blocks: JudgedBlock[] = [];
  for await (const block of passageBlocks(placed, run, 'checking', read)) {
    see(seen, block);
    blocks.push(judge(block, checker, placed));
  }
  const said = blocks.flatMap((block) => block.rows);
  const ids = resolveIds(placed, said);
  const totalsRows = blocks.flatMap((block) => block.totalsRows);
  const headings = blocks.flatMap((block) => block.headings);
  const notes = await notesOfSheets(placed, totalsRows);
  const facts = said.map((row) => rowFacts(row, ids.of(row)?.natureDeposant ?? ''));
  const workspace = { ...placed, demarches: withLifts(placed, liftsOfPassages(placed), facts) };
  const judgement = judgeRows(workspace, workspace, facts);
  const across = [...checker.finish(), ...ids.ofRows, ...identityFindings(judgement, facts)];
  const found = inRowOrder(workspace, [...blocks.flatMap((block) => block.findings), ...across]);
  const { shown, hidden } = setApart(found, workspace);
  const rows = withStatuses(facts, shown, judgement, workspace);
  const engine: CheckEngine = { read, checker, across, totalsRows, headings };
  return {
    workspace,
    rows,
    journal: judgement.journal,
    judgement,
    findings: [
      ...aboutWorkbook({ ids, notes, workspace, judgement, rows, at, engine }),
      ...carriedFindings(facts),
      ...backFindings(blocks.reduce((sum, { back }) => sum + back, 0)),
      ...shown,
    ],
    hidden,
    corrections: blocks.flatMap((block) => block.corrections),
    ids,
    notes,
    at,
    seen,
    engine,
  };
}

const liftsOfPassages = ({ options }: PassageWorkspace): readonly Lift[] =>
  (options.lifts ?? []).filter(({ idTechnique }) => idTechnique !== '');

/** A block, and what the rules that need one row only say of it. */
export interface JudgedBlock {
  readonly rows: readonly RowSaid[];
  readonly corrections: readonly Correction[];
  readonly findings: readonly FindingOfRow[];
  readonly totalsRows: readonly RowAt[];
  readonly headings: readonly HeadingAt[];
  /** How many rows are back that their result had set aside. */
  readonly back: number;
}

export function judge(block: PassageBlock, checker: Checker, workspace: PassageWorkspace): JudgedBlock {
  const { on, passages } = block;
  const { sheet, columns } = on.table;
  const hasColumn = (field: FieldKey) => columns[field] !== undefined;
  const corrections = passages.flatMap((passage) =>
    proposeCorrections(passage, { places: workspace.places, hasColumn }),
  );
  let back = 0;
  const rows = passages.map((passage) => {
    const words = rowWords(block, passage, workspace);
    if (isBack(passage, words)) back += 1;
    return rowSaid(passage, words);
  });
  return {
    rows,
    totalsRows: block.totalsRows.map((row) => ({ sheet, row })),
    headings: block.headings.map((heading) => ({ sheet, ...heading })),
    corrections,
    findings: ofWhoMayGo(
      [
        ...withoutWiped(checker.check(passages, corrections, { hasColumn }), passages),
        ...asideFindings(rows),
        ...matchedFindings(passages),
      ],
      passages,
    ),
    back,
  };
}

/** Whoever the results column says did not obtain it is in no file: there is nothing to correct of her or him. */
function ofWhoMayGo(
  findings: readonly FindingOfRow[],
  passages: readonly Passage[],
): readonly FindingOfRow[] {
  const failed = rowSet(passages.filter(({ result }) => result?.said.outcome === 'aside'));
  return failed.size === 0 ? findings : findings.filter((finding) => !failed.has(finding));
}

/** That a NIR which was wiped is not there is no error. */
function withoutWiped(
  findings: readonly FindingOfRow[],
  passages: readonly Passage[],
): readonly FindingOfRow[] {
  const wiped = rowSet(passages.filter(({ sentAs }) => sentAs !== undefined));
  if (wiped.size === 0) return findings;
  return findings.filter((finding) => finding.field !== 'nir' || !wiped.has(finding));
}

/** Findings in row order; of one row, in the order they were given. */
export const inRowOrder = (
  workspace: Pick<PassageWorkspace, 'tables'>,
  findings: readonly FindingOfRow[],
): readonly FindingOfRow[] => [...findings].sort(inWorkbookOrder(workspace));

/** What is found about the workbook as a whole. */
export function aboutWorkbook({
  ids,
  notes,
  workspace,
  judgement,
  rows,
  at,
  engine,
}: Pick<
  CheckResult,
  'ids' | 'notes' | 'workspace' | 'judgement' | 'rows' | 'at' | 'engine'
>): readonly Finding[] {
  return [
    ...(isNewer(workspace) ? [findingOf('newer-workbook', {}, { severity: 'warning' })] : []),
    ...idFindings(ids, workspace),
    ...checkPlaces(workspace),
    ...checkSheet([...notes, ...titlesUnderOneCode(engine.headings, rows, workspace)]),
    ...journalFindings(judgement),
    ...deadlineFindings(rows, at.slice(0, 10), judgement.journal.deposits),
  ];
}

/** An id on which the rows disagree is not said to be missing besides. */
function idFindings(
  { findings, groups }: ResolvedIds,
  context: Pick<CheckContext, 'schema'>,
): readonly Finding[] {
  const disagreed = new Set(findings.map(({ field }) => field));
  const found = groups.flatMap((group) => checkEnvelope(group, context));
  const told = new Set<string>();
  const once = found.filter(({ rule, field, value }) => {
    const key = `${rule}\n${field ?? ''}\n${value ?? ''}`;
    const isNew = !told.has(key);
    told.add(key);
    return isNew && !(rule === 'id-missing' && disagreed.has(field));
  });
  return [...findings, ...once];
}

function checkContext(workspace: PassageWorkspace, today: string): CheckContext {
  const { schema, chosen, parametres, places, certifications, demarches } = workspace;
  const forAll = demarches.filter(({ idTechnique }) => idTechnique === '').map(({ code }) => code);
  return {
    schema,
    version: chosen.version,
    today,
    hasColumn: (field) => workspace.tables.some(({ table }) => table.columns[field] !== undefined),
    lifted: new Set([...parametres.lifted, ...forAll]),
    places,
    certifications,
    senderOf: senderOf(workspace),
  };
}
