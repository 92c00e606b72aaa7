import { check, type CheckResult, type RowState } from '#actions/checking';
import {
  declareSame,
  recordNewIds,
  recordSteps,
  restoring,
  slipNotMended,
  stepOfRequest,
  stepOfRestored,
  writeNewId,
} from '#actions/recording';
import { isAmong, type GivenFile } from '#actions/sending';
import { tableOn } from '#actions/workspace';
import { changeCells, placeOf, typedValue } from '#actions/writing';
import { REQUEST_ANSWERED } from '#journal';
import { required, sameKind, type CommandLine } from '../arguments';
import type { Host, Outcome } from '../host';
import { refuseLosing } from '../keep-journal';
import { lossLines } from '../losses';
import { say } from '../messages';
import { readRows } from '../options/rows';
import { sendingOptions } from '../options/sending';
import { usage } from '../usage-words';

/** What a row is settled with. */
interface Settling {
  readonly row: RowState;
  readonly reason: string;
  readonly by: string;
  readonly files: readonly GivenFile[];
  /** The check once cells were written. */
  readonly again: () => Promise<CheckResult>;
}

type Settle = (result: CheckResult, settling: Settling) => Promise<CheckResult>;

/** The ways to settle a row after its answer, by what `--as` says. */
const WAYS: Readonly<Record<string, { readonly wantsReason: boolean; readonly settle: Settle }>> = {
  'new-id': {
    wantsReason: false,
    settle: async (result, { row, by, again }) => {
      const id = await writeNewId(result, row);
      return recordNewIds(await again(), [{ before: row.idTechnique, id, by }]);
    },
  },
  'same-passage': {
    wantsReason: true,
    settle: async (result, { row, reason, by }) => declareSame(result, { row, reason, by }),
  },
  restored: {
    wantsReason: false,
    settle: async (result, { row, files, by, again }) => {
      const found = restoring(result, row, files);
      await writeCells(result, row, found.cells);
      const step = stepOfRestored(found, row.idTechnique, by, result.workspace.language);
      return recordSteps(await again(), [step]);
    },
  },
  [REQUEST_ANSWERED]: {
    wantsReason: true,
    settle: async (result, { row, reason, by }) => recordSteps(result, [stepOfRequest(row, { reason, by })]),
  },
};

/**
 * `settle F.xlsx [FLUX…] --as WAY --rows … --out G.xlsx`: settles rows after their answer: a new id, « C’est bien ce passage »,
 * the values that were sent, or the answer to a holder's request.
 */
export async function settleCommand({ files, given, language }: CommandLine, host: Host): Promise<Outcome> {
  const out = required(given, 'out');
  const { as = '', how = '', by = '', rows = [] } = given;
  const way = WAYS[as];
  if (way === undefined) throw usage.choose(`--as ${as}`, ...Object.keys(WAYS));
  if (rows.length === 0 || (way.wantsReason && how.trim() === '')) throw usage.settling(as);
  const [path = '', ...paths] = files;
  const workbook = await host.openWorkbook(path);
  sameKind(path, out);
  const kept = await Promise.all(
    paths.map(async (each) => ({ name: host.fileName(each), bytes: await host.readFile(each) })),
  );
  const options = await sendingOptions(given, host);
  const again = async () => check(workbook, options, host.surroundings);
  const before = await again();
  const chosen = rows.map(readRows);
  const asked = before.rows.filter((row) => chosen.some((some) => isAmong(row, some)));
  if (asked.length === 0) throw usage.settling(as);
  let after = before;
  const settled: { sheet: string; row: number; before: string; idTechnique: string }[] = [];
  for (const { sheet, row: number, idTechnique } of asked) {
    const now = after.rows.find((each) => each.sheet === sheet && each.row === number);
    if (now === undefined) continue;
    after = await way.settle(after, { row: now, reason: how.trim(), by, files: kept, again });
    const id = after.rows.find((each) => each.sheet === sheet && each.row === number)?.idTechnique ?? '';
    settled.push({ sheet, row: number, before: idTechnique, idTechnique: id });
  }
  await refuseLosing(host, path, out, before.workspace, after.workspace);
  await host.writeAll([{ path: out, chunks: [await workbook.save()] }]);
  return {
    exit: 0,
    json: { as, rows: settled },
    text: [
      say.settled(language, settled.length),
      ...(await lossLines(workbook, language)),
      say.written(language, out),
    ],
  };
}

/** Writes the cells of a row as if they were typed, all of them or the command stops. */
async function writeCells(
  { workspace }: CheckResult,
  { sheet, row }: RowState,
  cells: readonly { readonly column: number; readonly after: string }[],
): Promise<void> {
  const table = tableOn(workspace, sheet)?.table;
  if (table === undefined || cells.length === 0) return;
  const { date1904 } = workspace.description;
  let written = 0;
  await changeCells(
    placeOf(workspace, table),
    cells.map((cell) => ({ ...cell, row })),
    {
      decide: ({ after }, _line, format) => typedValue(after, format, date1904),
      withFormats: () => true,
      onWritten: (changes) => {
        written += changes.length;
      },
    },
  );
  if (written < cells.length) throw slipNotMended(row);
}
