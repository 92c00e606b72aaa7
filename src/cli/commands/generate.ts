import { isSaidWhenSending, reportFinding } from '#actions/checking';
import { recordGeneration } from '#actions/recording';
import {
  adviceOf,
  describeLeft,
  FIRST_DEPOSIT,
  generate,
  groupWarnings,
  isStopped,
  warningsOfSending,
} from '#actions/sending';
import { rowMap } from '#dictionary';
import { nameOf } from '#journal';
import { required, sameKind, type CommandLine } from '../arguments';
import type { Output } from '../files/output';
import type { Host, Outcome } from '../host';
import { readChoice, readCount } from '../options/choice';
import { readLift } from '../options/lifts';
import { refuseLosing } from '../keep-journal';
import { leftLines } from '../left-lines';
import { lossLines } from '../losses';
import { say } from '../messages';
import { sendingOptions } from '../options/sending';

/** `generate F.xlsx --out DIR [--save G.xlsx] …`: checks again, writes, validates; `--save` keeps the deposit. */
export async function generateCommand({ files, given, language }: CommandLine, host: Host): Promise<Outcome> {
  const folder = required(given, 'out');
  const choice = readChoice(given);
  const typed = given['max-passages'];
  const maxPassages = typed === undefined ? undefined : readCount('--max-passages', typed);
  const workbook = await host.openWorkbook(files[0] ?? '');
  sameKind(files[0] ?? '', given.save);
  const taken = await host.namesIn(folder);
  const generated = await generate(
    workbook,
    {
      ...(await sendingOptions(given, host)),
      ...(maxPassages === undefined ? {} : { maxPassages }),
      lifts: (given.lift ?? []).map(readLift),
      isTaken: (name) => taken.has(name),
    },
    choice,
    host.surroundings,
  );
  const written = generated.files.map((file) => ({ file, path: host.join(folder, file.name) }));
  const outputs: Output[] = written.map(({ file, path }) => ({
    path,
    chunks: file.file.chunks,
    isNew: true,
  }));
  if (given.save !== undefined) {
    const { workspace } = await recordGeneration(generated);
    await refuseLosing(host, files[0] ?? '', given.save, generated.result.workspace, workspace);
    outputs.push({ path: given.save, chunks: [await workbook.save()] });
  }
  await host.writeAll(outputs);

  const rows = rowMap(generated.result.rows.map((each) => [each, each]));
  const left = generated.left.map(({ sheet, row, reason, findings }) => ({
    sheet,
    row,
    reason,
    message:
      findings.map((finding) => reportFinding(finding, language).message).join(' ') ||
      [describeLeft(reason, language), ...(reason === 'aside' ? [rows.get({ sheet, row })?.aside] : [])].join(
        language === 'fr' ? '\u00a0: ' : ': ',
      ),
  }));
  const isSeveral = generated.result.workspace.tables.length > 1;
  const neverSent =
    choice.action === 'SUPPRESSION'
      ? generated.files.flatMap(({ rows }) => rows).filter(({ status }) => status === 'ready').length
      : 0;
  const isAnyStopped = left.some(({ reason }) => isStopped(reason));
  const workbookSays = generated.result.findings
    .filter(isSaidWhenSending)
    .map((finding) => reportFinding(finding, language));
  const warnings = warningsOfSending(generated);
  const going = generated.files.flatMap(({ rows: own }) => own);
  const isSmall = going.length <= FIRST_DEPOSIT;
  const advice =
    going.length === 0 || choice.action === 'SUPPRESSION'
      ? []
      : adviceOf(going, generated.result)
          .filter((code) => code === 'sent-before' || !isSmall)
          .map((code) => ({ code, message: say.advice[code][language] }));
  return {
    exit: isAnyStopped || workbookSays.some(({ severity }) => severity === 'error') ? 1 : 0,
    json: {
      files: written.map(({ file, path }) => ({
        path,
        idFlux: file.envelope.idFlux,
        passages: file.rows.length,
        bytes: file.file.bytes,
        sha256: file.sha256,
        valid: true,
      })),
      left,
      warnings: warnings.map((finding) => reportFinding(finding, language)),
      advice,
      workbook: workbookSays.map(({ rule, severity, message: text }) => ({ rule, severity, message: text })),
    },
    text: [
      ...written.map(({ file, path }) => say.file(language, path, file.rows.length, file.file.bytes)),
      ...(written.length === 0 ? [say.nothingToSend[language]] : [say.personalData[language]]),
      ...(written.length > 0 && given.save === undefined ? [say.notKept[language]] : []),
      ...(choice.action === 'SUPPRESSION' && going.length > 0
        ? [
            say.toDelete(
              language,
              going.map(({ values }) => nameOf(values)),
            ),
          ]
        : []),
      ...advice.map(({ message }) => message),
      ...(neverSent === 0 ? [] : [say.neverSent(language, neverSent)]),
      ...leftLines(
        left.map((each) => ({ ...each, idTechnique: rows.get(each)?.idTechnique ?? '' })),
        { isEach: given.list === true, isSeveral, language },
      ),
      ...groupWarnings(warnings, generated.result, language).map((group) =>
        say.warned(language, group, isSeveral),
      ),
      ...workbookSays.map((finding) => say.finding(language, finding, '', isSeveral)),
      ...(given.save === undefined
        ? []
        : [...(await lossLines(workbook, language)), say.written(language, given.save)]),
    ],
  };
}
