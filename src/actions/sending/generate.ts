import { check, type CheckResult, type RowState, addFindings } from '#actions/checking';
import {
  inWorkbookOrder,
  refuseNewer,
  type SenderIds,
  step,
  type Options,
  type Run,
  type Surroundings,
} from '#actions/workspace';
import { groupBy, rowMap, rowSet, sha256Hex } from '#dictionary';
import {
  compareFlux,
  fluxFileName,
  horodatageParis,
  openValidator,
  planFlux,
  splitPassages,
  validateFlux,
  writeFlux,
  type Envelope,
  type FluxFile,
  type FluxPlan,
  type Validator,
  type Violation,
} from '#flux';
import type { Workbook } from '#workbook';
import {
  refuseDepartments,
  refuseEmptyRows,
  refuseMissingIds,
  refuseRefusedEnvelope,
  refuseSameAsRejected,
  refuseTooManyRefusals,
  refuseUnknownLifts,
  refuseUnknownNames,
  refuseUnlikeTable,
} from './refusals';
import { select, type GenerateChoice, type Left } from './select';
import { leftByXsd } from './xsd-refusals';

/** A flux that the XSD accepts, ready to be offered. */
export interface GeneratedFile {
  readonly name: string;
  readonly envelope: Envelope;
  readonly file: FluxFile;
  readonly sha256: string;
  /** In writing order. */
  readonly rows: readonly RowState[];
}

/** What a generation gives; nothing is written yet, neither file nor workbook. */
export interface Generated {
  readonly result: CheckResult;
  readonly choice: GenerateChoice;
  readonly files: readonly GeneratedFile[];
  readonly left: readonly Left[];
}

/** What the command line may ask besides. */
export interface GenerateOptions extends Options {
  /** Passages a file, at most. */
  readonly maxPassages?: number;
  /** Whether a file of that name is there already. */
  readonly isTaken?: (name: string) => boolean;
}

/** Rows that only libxml2 refuses are set apart and the rest written again, this many times at most. */
const ATTEMPTS = 20;

/**
 * Checks again, then writes, validates and reads back the files of the rows chosen. A row that the XSD refuses
 * although our checks accepted it is left out and said, never silently.
 * @throws BadInputError when an id is missing, when the schema requires what we cannot fill, or when the
 * envelope is refused; AbortError when cancelled.
 */
export async function generate(
  workbook: Workbook,
  options: GenerateOptions,
  choice: GenerateChoice,
  surroundings: Surroundings,
  run: Run = {},
): Promise<Generated> {
  const result = await check(workbook, options, surroundings, run);
  const plan = planFlux(result.workspace.schema);
  refuseNewer(result.workspace);
  refuseDepartments(result);
  refuseMissingIds(result);
  refuseUnknownLifts(result);
  refuseEmptyRows(result, choice);
  refuseUnknownNames(result, choice);
  const { included, left } = select(result, choice);
  const job: Job = { result, choice, options, surroundings, run, plan };
  const validator = await openValidator(result.workspace.chosen.xsd);
  try {
    const { files, refused } = await writeAccepted(job, included, validator);
    return {
      result:
        refused.length === 0
          ? result
          : addFindings(
              result,
              refused.flatMap((each) => each.findings),
            ),
      choice,
      files,
      left: [...left, ...refused].sort(inWorkbookOrder(result.workspace)),
    };
  } finally {
    validator.dispose();
  }
}

interface Job {
  readonly result: CheckResult;
  readonly choice: GenerateChoice;
  readonly options: GenerateOptions;
  readonly surroundings: Surroundings;
  readonly run: Run;
  readonly plan: FluxPlan;
}

async function writeAccepted(
  job: Job,
  included: readonly RowState[],
  validator: Validator,
): Promise<{ readonly files: readonly GeneratedFile[]; readonly refused: readonly Left[] }> {
  const refused: Left[] = [];
  let rows = included;
  for (let attempt = 0; attempt < ATTEMPTS && rows.length > 0; attempt += 1) {
    const files = await writeFiles(job, rows);
    refuseSameAsRejected(job.result, files);
    const violations = await validate(job, files, validator);
    if (violations.length === 0) {
      await compare(job, files);
      return { files, refused };
    }
    const left = leftByXsd(violations, rows);
    if (left.length === 0) refuseRefusedEnvelope(violations);
    for (const each of left) refused.push(each);
    const out = rowSet(left);
    rows = rows.filter((row) => !out.has(row));
  }
  if (rows.length > 0) refuseTooManyRefusals(refused.length);
  return { files: [], refused };
}

async function writeFiles(job: Job, rows: readonly RowState[]): Promise<readonly GeneratedFile[]> {
  const { result, choice, options, surroundings, run, plan } = job;
  const horodatage = horodatageParis(surroundings.now());
  const parts = inOwnFiles(result, rows, choice).flatMap(({ ids, rows: own }) => {
    const envelope: Envelope = {
      idFlux: surroundings.uuid(),
      horodatage,
      action: choice.action,
      idClientEmetteur: ids.idClientEmetteur,
      idClientCertificateur: ids.idClientCertificateur,
      idContrat: ids.idContrat,
    };
    const limits = options.maxPassages === undefined ? {} : { maxPassages: options.maxPassages };
    return splitPassages(own, envelope, plan, limits).map((part) => ({
      envelope: { ...envelope, idFlux: surroundings.uuid() },
      part,
    }));
  });
  const byRow = rowMap(rows.map((row) => [row, row]));
  const names = fileNames(
    parts.map(({ envelope }) => envelope),
    options.isTaken ?? (() => false),
  );
  const files: GeneratedFile[] = [];
  for (const [index, { envelope, part }] of parts.entries()) {
    await step(run, { stage: 'writing', done: index, total: parts.length });
    const file = writeFlux(envelope, part, plan);
    files.push({
      name: names[index] ?? '',
      envelope,
      file,
      sha256: sha256Hex(file.chunks),
      rows: file.rows.flatMap((at) => byRow.get(at) ?? []),
    });
  }
  await step(run, { stage: 'writing', done: parts.length, total: parts.length });
  return files;
}

/** One file holds one certificateur; what came back KO twice goes in a file of its own, as CDC asks. Source: domain.md. */
const inOwnFiles = (
  result: CheckResult,
  rows: readonly RowState[],
  { action }: GenerateChoice,
): ReturnType<typeof byCertificateur> =>
  [false, true].flatMap((isTwice) =>
    byCertificateur(
      result,
      rows.filter(({ koTimes }) => (action === 'CREATION' && koTimes > 1) === isTwice),
    ),
  );

/** One file holds one certificateur. */
function byCertificateur(
  { ids }: CheckResult,
  rows: readonly RowState[],
): readonly { readonly ids: SenderIds; readonly rows: readonly RowState[] }[] {
  return [...groupBy(rows, (row) => ids.of(row))].flatMap(([own, list]) =>
    own === null ? [] : [{ ids: own, rows: list }],
  );
}

/** A lone file has no sequence unless its name is taken; files made together are numbered from 1. */
function fileNames(envelopes: readonly Envelope[], isTaken: (name: string) => boolean): readonly string[] {
  const name = ({ idClientEmetteur, horodatage }: Envelope, sequence: number | null) =>
    fluxFileName(idClientEmetteur, horodatage, sequence);
  const [only, ...others] = envelopes;
  if (only !== undefined && others.length === 0 && !isTaken(name(only, null))) return [name(only, null)];
  let sequence = 0;
  return envelopes.map((envelope) => {
    do sequence += 1;
    while (isTaken(name(envelope, sequence)));
    return name(envelope, sequence);
  });
}

async function validate(
  { run }: Job,
  files: readonly GeneratedFile[],
  validator: Validator,
): Promise<readonly Violation[]> {
  const violations: Violation[] = [];
  for (const { file } of files) {
    const { violations: found } = await validateFlux(file, validator, {
      onProgress: (done, total) => run.onProgress?.({ stage: 'validating', done, total }),
      ...(run.signal === undefined ? {} : { signal: run.signal }),
    });
    for (const violation of found) violations.push(violation);
  }
  return violations;
}

async function compare({ run }: Job, files: readonly GeneratedFile[]): Promise<void> {
  for (const [index, { file, rows }] of files.entries()) {
    await step(run, { stage: 'comparing', done: index, total: files.length });
    const differences = await compareFlux(file, rows);
    if (differences.length > 0) refuseUnlikeTable(differences);
  }
  await step(run, { stage: 'comparing', done: files.length, total: files.length });
}
