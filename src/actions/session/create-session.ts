import { BadInputError, readSchema, type Language } from '#dictionary';
import { horodatageParis, openValidator } from '#flux';
import type { Deposit } from '#journal';
import { ACCROCHAGE_KEYS, findSheet } from '#template';
import type { Workbook } from '#workbook';
import { applyAccuses, readAccuseFiles, rewriteDeposit, type Accuse } from '../accuses';
import { addTemplate } from '../add-template';
import { writeMemory } from '../accrochage-sheet';
import { assignIds } from '../assign-ids';
import { check, type CheckResult } from '../check';
import { applyCorrections, undoCorrections, type Corrected } from '../correct';
import { generate } from '../generate';
import { recordCheck, recordGeneration, recordJournal } from '../record';
import { repair } from '../repair';
import { select } from '../select';
import { survey, type Survey } from '../survey';
import type { Options, Run, Surroundings } from '../types';
import { openWorkspace } from '../workspace';
import { accuseSummary } from './accuse-summary';
import { correctionView } from './correction-view';
import { depositViewer } from './deposit-view';
import { cellOf, findingView, groupOf, reportOf } from './finding-views';
import { koGroupsOf } from './ko-views';
import { emptyOverview, overviewOf } from './overview';
import { saveSettings } from './save-settings';
import { selectionView } from './selection-view';
import type { Overview, Session } from './types';

/** A session, and what its host tells it. */
export interface HostedSession extends Session {
  /** The workbook changed by other hands than the session's: what is known of it is to be read again. */
  readonly changed: () => void;
  /** The last check; before any, what an earlier one left in the workbook; null when it has no passages. */
  readonly current: () => Promise<Current | null>;
}

/** What is known of the rows. */
export type Current = Pick<Survey, 'workspace' | 'rows'>;

const XML = 'application/xml';

/** One open workbook, as a pane works with it. @param options ids and schema given by hand. */
export function createSession(
  workbook: Workbook,
  surroundings: Surroundings,
  language: Language,
  options: Options = {},
): HostedSession {
  let words = language;
  /** The last check that was asked for, shown even when cells changed since. */
  let result: CheckResult | null = null;
  /** A check that the workbook still agrees with, asked for or not. */
  let latest: CheckResult | null = null;
  let known: Survey | null = null;
  let accuses: readonly Accuse[] = [];
  const corrected: Corrected[] = [];
  const files = new Map<string, Blob>();

  const changed = (): void => {
    latest = null;
    known = null;
  };
  const settle = (after: CheckResult): CheckResult => {
    result = after;
    latest = after;
    known = null;
    return after;
  };
  const look = async (): Promise<Survey> => (known ??= await survey(workbook, options, surroundings));
  const checkNow = async (run: Run): Promise<CheckResult> =>
    settle(await recordCheck(await check(workbook, options, surroundings, run), run));
  /** A check that the workbook still agrees with; nothing is written to have it. */
  const fresh = async (run: Run = {}): Promise<CheckResult> =>
    (latest ??= await check(workbook, options, surroundings, run));
  const today = (): string => horodatageParis(surroundings.now()).slice(0, 10);

  async function overview(): Promise<Overview> {
    try {
      return overviewOf(await look(), words, today());
    } catch (error) {
      if (!(error instanceof BadInputError)) throw error;
      const workspace = await openWorkspace(workbook, options, surroundings);
      return emptyOverview(workspace, words, error.text[words]);
    }
  }

  async function setDepositState(idFlux: string, state: Deposit['state']): Promise<Overview> {
    const now = await fresh();
    const deposits = now.journal.deposits.map((deposit) =>
      deposit.idFlux === idFlux ? { ...deposit, state } : deposit,
    );
    settle(await recordJournal(now, { ...now.journal, deposits }));
    return overview();
  }

  return {
    changed,
    current: async () => {
      if (result !== null) return result;
      try {
        return await look();
      } catch (error) {
        if (error instanceof BadInputError) return null;
        throw error;
      }
    },
    setLanguage: async (next) => {
      words = next;
    },
    overview,
    saveSettings: async (settings) => {
      await saveSettings(await openWorkspace(workbook, options, surroundings), settings);
      changed();
      return overview();
    },
    loadXsd: async (text) => {
      readSchema(text);
      (await openValidator(text)).dispose();
      const { description, memory } = await openWorkspace(workbook, options, surroundings);
      await writeMemory(workbook, findSheet(description.sheets, 'accrochage'), {
        ...memory,
        [ACCROCHAGE_KEYS.xsd]: text,
      });
      changed();
      return overview();
    },

    check: async (run) => reportOf(await checkNow(run), words),
    report: async () => (result === null ? null : reportOf(result, words)),
    findings: async ({ group, severity, search, offset, limit }) => {
      if (result === null) return { total: 0, items: [] };
      const now = result;
      const wanted = now.findings.filter(
        (finding) =>
          (group === undefined || groupOf(finding) === group) &&
          (severity === undefined || finding.severity === severity),
      );
      if (search === undefined || search.trim() === '')
        return {
          total: wanted.length,
          items: wanted.slice(offset, offset + limit).map((finding) => findingView(finding, now, words)),
        };
      const text = search.trim().toLowerCase();
      const found = wanted
        .map((finding) => findingView(finding, now, words))
        .filter(({ row, fieldLabel, value, message }) =>
          [String(row ?? ''), fieldLabel, value ?? '', message].some((part) =>
            part.toLowerCase().includes(text),
          ),
        );
      return { total: found.length, items: found.slice(offset, offset + limit) };
    },
    findingsAt: async (cell) => {
      if (result === null) return [];
      const now = result;
      return now.findings
        .filter((finding) => {
          const at = finding.row === cell.row ? cellOf(finding, now) : null;
          return at?.column === cell.column && at.sheet === cell.sheet;
        })
        .map((finding) => findingView(finding, now, words));
    },
    corrections: async ({ offset, limit }) => {
      const all = result?.corrections ?? [];
      return {
        total: all.length,
        items: all.slice(offset, offset + limit).map((correction) => correctionView(correction, words)),
      };
    },
    correct: async (which, run) => {
      const now = await fresh(run);
      const wanted =
        which === 'all'
          ? now.corrections
          : now.corrections.filter(({ row, field }) =>
              which.some((each) => each.row === row && each.field === field),
            );
      const done = await applyCorrections(now.workspace, wanted, run);
      if (done.applied.length > 0) corrected.push(done);
      changed();
      const report = reportOf(await checkNow(run), words);
      return { applied: done.applied.length, kept: done.kept.length, report };
    },
    undo: async (run) => {
      const last = corrected.pop();
      if (last === undefined) return 0;
      const cells = await undoCorrections(workbook, last);
      changed();
      await checkNow(run);
      return cells;
    },
    assignIds: async (run) => {
      const given = await assignIds((await look()).workspace, surroundings.uuid, run);
      if (given > 0) changed();
      return given;
    },

    addTemplate: async (model) => {
      const { chosen } = await openWorkspace(workbook, options, surroundings);
      const { version, schema } = chosen;
      await addTemplate(workbook, { model, language: words, version, schema });
      changed();
      return overview();
    },
    addRowsUnder: async () => {
      const { table, under } = (await look()).workspace;
      if (table.table !== null && under !== null) {
        await workbook.extendTable(table.sheet, table.table, under.lastRow);
        changed();
      }
      return overview();
    },
    repair: async () => {
      await repair(workbook, options, surroundings);
      changed();
      return overview();
    },

    selection: async (choice) => {
      const now = await fresh();
      return selectionView(select(now, choice), now, words);
    },
    generate: async (choice, run) => {
      const generated = await generate(workbook, options, choice, surroundings, run);
      for (const { envelope, file } of generated.files)
        files.set(envelope.idFlux, new Blob(file.chunks as Uint8Array<ArrayBuffer>[], { type: XML }));
      const selection = selectionView(
        { included: generated.files.flatMap(({ rows }) => rows), left: generated.left },
        generated.result,
        words,
      );
      if (generated.files.length > 0) settle(await recordGeneration(generated, run));
      return {
        selection,
        files: generated.files.map(({ name, envelope, file, sha256, rows }) => ({
          name,
          idFlux: envelope.idFlux,
          passages: rows.length,
          bytes: file.bytes,
          sha256,
        })),
      };
    },
    file: async (idFlux) => {
      const made = files.get(idFlux);
      if (made !== undefined) return made;
      const now = await fresh();
      const again = rewriteDeposit(now, idFlux);
      if (again === null) throw new BadInputError('file-gone', FILE_GONE);
      return new Blob(again.chunks as Uint8Array<ArrayBuffer>[], { type: XML });
    },
    deposits: async () => {
      const now = await look();
      return now.journal.deposits.map(depositViewer(now, words)).reverse();
    },
    confirmDeposit: async (idFlux) => setDepositState(idFlux, 'deposited'),
    cancelDeposit: async (idFlux) => setDepositState(idFlux, 'cancelled'),

    readAccuses: async (given, run) => {
      const { read, refused } = readAccuseFiles(given);
      accuses = refused.length === 0 ? read : [];
      return accuseSummary(applyAccuses(await fresh(run), read, false).accuses, refused, words);
    },
    applyAccuses: async (force, run) => {
      const now = await fresh(run);
      const { accuses: applied, journal } = applyAccuses(now, accuses, force);
      settle(await recordJournal(now, journal, run));
      accuses = [];
      const countOf = (...outcomes: readonly string[]) =>
        applied.flatMap((each) => each.applied.answered).filter(({ outcome }) => outcomes.includes(outcome))
          .length;
      return {
        accepted: countOf('accepted', 'known'),
        ko: countOf('ko'),
        doubtful: countOf('doubtful'),
        unanswered: applied.reduce((sum, each) => sum + each.applied.unanswered.length, 0),
      };
    },
    koGroups: async () => koGroupsOf(await look(), words),
  };
}

const FILE_GONE = {
  fr: 'Ce fichier ne peut plus être refait à l’identique : des lignes ont changé depuis. Générez-en un nouveau.',
  en: 'This file can no longer be made again as it was: rows changed since. Generate a new one.',
};
