import type { SavableWorkbook } from '#session';
import type { Workbook } from '#workbook';

/** Whether each verb of the port changes a workbook. */
const CHANGES = {
  describe: false,
  read: false,
  write: true,
  addColumns: true,
  applyColumns: true,
  ensureSheet: true,
  appendRows: true,
  extendTable: true,
  removeSheet: true,
  removeColumns: true,
  shortenTable: true,
  setHighlights: true,
  goTo: false,
  watch: false,
} as const satisfies Readonly<Record<keyof Workbook, boolean>>;

type Verb = { [Each in keyof Workbook]: (typeof CHANGES)[Each] extends true ? Each : never }[keyof Workbook];

const VERBS = (Object.keys(CHANGES) as (keyof Workbook)[]).filter((verb): verb is Verb => CHANGES[verb]);

/** Something that was asked of a workbook: asked again of the same file, in the same order, it gives the same workbook. */
export interface KeptWrite {
  readonly verb: Verb;
  readonly given: readonly unknown[];
}

/** What is told of a workbook to whoever keeps it: a write, or the whole file as it was after so many of them. */
export type ToldOfWorkbook =
  { readonly write: KeptWrite } | { readonly saved: Uint8Array; readonly after: number };

type Asked = (...given: readonly unknown[]) => Promise<unknown>;

/** Cells told since the file was last told whole, over which it is told whole again: they weigh on the page. */
const MOST_CELLS = 2_000_000;
/** How long the workbook is to rest before that. */
const REST_MS = 2_000;

/**
 * The same workbook, that tells each write and each file saved. It is told as it is asked, before any answer: of a file, every
 * verb does its work at once, so that what is told and what is done are in one order, refused writes included.
 */
export function tellingWrites(
  workbook: SavableWorkbook,
  tell: (told: ToldOfWorkbook) => void,
  { most = MOST_CELLS, restMs = REST_MS } = {},
): SavableWorkbook {
  let count = 0;
  let cells = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const save = async (): Promise<Uint8Array> => {
    clearTimeout(resting);
    const after = count;
    const bytes = await workbook.save();
    cells = 0;
    tell({ saved: bytes, after });
    return bytes;
  };
  const asked =
    (verb: Verb) =>
    (...given: readonly unknown[]) => {
      const answer = (workbook[verb] as Asked)(...given);
      count += 1;
      cells += weightOf(given);
      tell({ write: { verb, given } });
      clearTimeout(resting);
      // What cannot be saved is not a failure of what was asked: it is told write by write, as before.
      if (cells > most) resting = setTimeout(() => void save().catch(() => undefined), restMs);
      return answer;
    };
  const told = Object.fromEntries(VERBS.map((verb) => [verb, asked(verb)])) as unknown as Pick<
    Workbook,
    Verb
  >;
  return { ...workbook, ...told, save };
}

/** About how many cells there are in what was asked. */
function weightOf(given: readonly unknown[]): number {
  const deep = (value: unknown): number => {
    if (!Array.isArray(value))
      return typeof value === 'object' && value !== null && 'values' in value ? deep(value.values) : 0;
    const [first] = value as readonly unknown[];
    if (typeof first !== 'object' || first === null) return value.length;
    return (value as readonly unknown[]).reduce<number>((sum, each) => sum + deep(each), 0);
  };
  return given.reduce<number>((sum, each) => sum + deep(each), 0);
}

/** Asks all of it again of a workbook that was just opened; what was refused then is refused again. */
export async function writeAgain(workbook: Workbook, writes: readonly KeptWrite[]): Promise<void> {
  for (const { verb, given } of writes) {
    try {
      await (workbook[verb] as Asked)(...given);
    } catch {
      // As it was then.
    }
  }
}
