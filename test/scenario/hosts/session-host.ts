import type { GenerateChoice } from '#actions/sending';
import type { FileSession, FindingView, Session } from '#session';
import type { WorkbookContent } from '#workbook/memory';
import type { HandedFile, ScenarioHost } from '../host';

/** What a host of sessions differs by: how its workbook is opened, left and looked at. */
export interface SessionPlace<S extends Session> {
  readonly open: (content: WorkbookContent) => Promise<S>;
  readonly comeBack: (session: S) => Promise<S>;
  readonly type: (session: S, ...typed: Parameters<ScenarioHost['type']>) => Promise<void>;
  readonly cells: (session: S, sheet: string) => ReturnType<ScenarioHost['cells']>;
  readonly highlights: (session: S, sheet: string) => Promise<readonly string[]>;
}

const run = {};
const choiceOf = (only?: 'ko'): GenerateChoice => ({ action: 'CREATION', ...(only && { only }) });
const quoted = (text: string | null): string =>
  text === null || text === '' ? '(vide)' : `«\u00a0${text}\u00a0»`;

/** The scenario on sessions, without an interface. */
export function sessionHost<S extends Session>(place: SessionPlace<S>): ScenarioHost {
  let current: S | null = null;
  let last: string | null = null;
  const session = (): S => {
    if (current === null) throw new Error('No workbook is open.');
    return current;
  };
  const fileOf = async (idFlux: string, name: string): Promise<HandedFile> => ({
    name,
    bytes: new Uint8Array(await (await session().file(idFlux)).arrayBuffer()),
  });
  const answered = ({ accepted, ko, doubtful, unanswered }: Record<string, unknown>) => ({
    accepted: Number(accepted),
    ko: Number(ko),
    doubtful: Number(doubtful),
    unanswered: Number(unanswered),
  });

  return {
    open: async (content) => {
      current = await place.open(content);
    },
    comeBack: async () => {
      current = await place.comeBack(session());
    },
    check: async () => void (await session().check(run)),
    counts: async () => {
      const report = await session().report();
      return report && { passages: report.passages, errors: report.errors, warnings: report.warnings };
    },
    findings: async () => {
      const groups = (await session().report())?.groups ?? [];
      const found = groups.map(async ({ id, title, severity }) => {
        const { items } = await session().findings({ group: id, offset: 0, limit: 1000 });
        return items.map((item) => ({ severity, title, row: item.row, says: lineOf(item) }));
      });
      return (await Promise.all(found)).flat();
    },
    correctAll: async () => {
      const { applied, kept } = await session().correct('all', run);
      return { applied, kept };
    },
    type: async (...typed) => place.type(session(), ...typed),
    selection: async (only) => {
      const { included, left } = await session().selection(choiceOf(only));
      return {
        included,
        left: Object.fromEntries(left.map(({ title, rows }) => [title, rows.map(({ row }) => row)])),
      };
    },
    generate: async (only) => {
      const { files } = await session().generate(choiceOf(only), run);
      const [file] = files;
      if (file === undefined || files.length > 1) throw new Error(`${files.length} files were made.`);
      last = file.idFlux;
      const handed = await fileOf(file.idFlux, file.name);
      if (handed.bytes.length !== file.bytes) throw new Error('The file is not as long as it was said.');
      return handed;
    },
    fileAgain: async () => {
      const [deposit] = await session().deposits();
      return fileOf(deposit?.idFlux ?? '', deposit?.fileName ?? '');
    },
    confirm: async () => void (await session().confirmDeposit(last ?? '')),
    readAccuse: async (file) => {
      const { files, refused } = await session().readAccuses([file], run);
      const [said] = files;
      if (said === undefined || refused.length > 0 || !said.known) throw new Error('The accusé is not ours.');
      return {
        ...answered({ ...said.outcomes, unanswered: said.unanswered.count }),
        unknown: said.unknown.first,
      };
    },
    applyAccuse: async () => answered(await session().applyAccuses(false, run)),
    deposits: async () =>
      (await session().deposits()).map(({ fileName, passages, stateLabel, ok, ko }) => ({
        name: fileName,
        passages,
        state: stateLabel,
        ok,
        ko,
      })),
    statuses: async () => (await session().overview()).statuses,
    cells: async (sheet) => place.cells(session(), sheet),
    highlights: async (sheet) => place.highlights(session(), sheet),
  };
}

/** What the pane shows of a finding, beside its row. */
function lineOf({ value, correction, message }: FindingView): string {
  if (correction !== null) return `${quoted(value)} → ${quoted(correction)}`;
  return value === null ? message : quoted(value);
}

/** A sheet as a session on a file shows it. */
export async function cellsOf(session: FileSession, sheet: string): ReturnType<ScenarioHost['cells']> {
  const found = (await session.sheets()).find(({ name }) => name === sheet);
  if (found === undefined) throw new Error(`No sheet is called ${sheet}.`);
  const { rows, columns } = found;
  const { values } = await session.read({ sheet, row: 1, column: 1, rows, columns });
  return values.map((cells) => cells.map((cell) => (cell === '' ? null : cell)));
}
