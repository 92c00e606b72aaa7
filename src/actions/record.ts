import type { Deposit, HistoryLine, Journal } from '#journal';
import type { CheckResult } from './check';
import type { Generated, GeneratedFile } from './generate';
import { restate } from './row-states';
import type { Run } from './types';
import { writeMarkColumns } from './write-marks';
import { reread } from './workspace';
import { writeJournal } from './write-journal';

/**
 * Writes what a check found into the workbook: files out of date, statuses, anomalies in words, CDC's messages,
 * marks and the colours that read them.
 */
export async function recordCheck(result: CheckResult, run: Run = {}): Promise<CheckResult> {
  return recordJournal(result, result.journal, run);
}

/** The same under a new journal. @returns the check under that journal, of the workbook as it now stands. */
export async function recordJournal(
  result: CheckResult,
  journal: Journal,
  run: Run = {},
): Promise<CheckResult> {
  await writeJournal(result.workspace, journal);
  const after = { ...result, journal, rows: restate(result.rows, journal, result.workspace.table.columns) };
  await writeMarkColumns(after, run);
  const workspace = await reread(result.workspace, journal);
  const { deposits, history } = workspace;
  return { ...after, workspace, journal: { deposits, history } };
}

/**
 * Writes what was generated into the workbook: a line of *Dépôts* a file, a line of *Historique* a passage, and
 * the statuses. Files of the same action taken back by `replace` become *Remplacé*. A drop is confirmed by a person or by an
 * accusé, never here.
 */
export async function recordGeneration(generated: Generated, run: Run = {}): Promise<CheckResult> {
  const { result, choice, files } = generated;
  const { deposits, history } = result.journal;
  const replaced =
    choice.replace === true && files.length > 0
      ? deposits.map((deposit) =>
          deposit.action === choice.action && (deposit.state === 'generated' || deposit.state === 'stale')
            ? { ...deposit, state: 'replaced' as const }
            : deposit,
        )
      : deposits;
  return recordJournal(
    result,
    {
      deposits: [...replaced, ...files.map((file) => depositOf(file, result.workspace.chosen.version))],
      history: [...history, ...files.flatMap(linesOf)],
    },
    run,
  );
}

function depositOf({ name, envelope, file, sha256, rows }: GeneratedFile, version: string): Deposit {
  return {
    fileName: name,
    ...envelope,
    version,
    passages: rows.length,
    bytes: file.bytes,
    sha256,
    state: 'generated',
    accuse: '',
    idTraitement: '',
    ok: null,
    ko: null,
  };
}

function linesOf({ envelope, rows }: GeneratedFile): readonly HistoryLine[] {
  return rows.map(({ idTechnique, fingerprint }, index) => ({
    idTechnique,
    idFlux: envelope.idFlux,
    ordinal: index + 1,
    action: envelope.action,
    date: envelope.horodatage,
    outcome: null,
    idTraitement: '',
    message: '',
    fingerprint,
  }));
}
