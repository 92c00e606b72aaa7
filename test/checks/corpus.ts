import { readFileSync } from 'node:fs';
import { passageReader, proposeCorrections } from '#cells';
import { createChecker, type CheckContext, type ListedCertification, type Sender } from '#checks';
import { BRANCHES, fieldKeys, loadPlaces, type Branch, type CellValue, type FieldKey } from '#dictionary';
import { context, schemas, sound } from './passages';

/** One line of the corpus: the rows of a sheet, and all that must be found in them, `rule@field`. */
export interface CorpusCase {
  readonly rule: string;
  readonly isToFind: boolean;
  /** As written. */
  readonly text: string;
  readonly rows: readonly CorpusRow[];
  readonly expected: readonly string[];
  readonly says: Says;
}

interface CorpusRow {
  readonly cells: ReadonlyMap<FieldKey, { readonly value: CellValue; readonly format: string }>;
  readonly branch: Branch | null;
}

/** What the workbook says. */
interface Says {
  readonly version?: '1.1.2' | '1.1.5';
  readonly certifications?: readonly ListedCertification[];
  readonly sender?: Sender;
}

const FILES = ['structure', 'format', 'trade', 'places', 'people', 'neighbours'] as const;

/** Every case of the corpus; what it means is in its README. */
export const corpus: readonly CorpusCase[] = FILES.flatMap((name) => {
  const text = readFileSync(new URL(`../fixtures/corpus/${name}.txt`, import.meta.url), 'utf8');
  return text
    .split(/^## /m)
    .slice(1)
    .flatMap((section) => {
      const [head = '', ...lines] = section.trim().split('\n');
      const [, rule = '', field = '', says] = /^(\S+) (\S+)(?: (\{.*\}))?$/.exec(head) ?? [];
      return lines
        .filter((line) => /^[+-] /.test(line))
        .map((line): CorpusCase => {
          const isToFind = line.startsWith('+');
          const [given = '', expected] = line.slice(2).split(' => ');
          const byDefault = isToFind ? [`${rule}@${field}`] : [];
          return {
            rule,
            isToFind,
            text: given,
            rows: given.split(' || ').map(readRow),
            expected: expected === undefined ? byDefault : expected.split(', '),
            says: says === undefined ? {} : (JSON.parse(says) as Says),
          };
        });
    });
});

/** The cells that a line changes, `field=value`, in order: how far two lines are is counted on them. */
export const assignments = (text: string): readonly string[] =>
  text.split(/ \|\|? /).map((part) => part.trim());

function readRow(text: string): CorpusRow {
  const cells = new Map<FieldKey, { readonly value: CellValue; readonly format: string }>();
  let branch: Branch | null = null;
  for (const part of text.split(' | ')) {
    const [, name = '', isNumber, value = ''] = /^(\S+?)(:?)=(.*)$/.exec(part) ?? [];
    if (name === '$branch') {
      branch = BRANCHES.find((each) => each === value) ?? null;
      continue;
    }
    const key = fieldKeys.find((each) => each === name);
    if (key === undefined) throw new Error(`No field ${name} in ${text}`);
    const [number = '', format = 'General'] = value.split(' @ ');
    cells.set(
      key,
      isNumber === ':' ? { value: Number(number), format } : { value: unescaped(value), format: 'General' },
    );
  }
  return { cells, branch };
}

function unescaped(text: string): string {
  return text.replace(/\\(?:u([\da-f]{4})|(n)|\\)/g, (_all, code?: string, end?: string) => {
    if (code !== undefined) return String.fromCharCode(parseInt(code, 16));
    return end === 'n' ? '\n' : '\\';
  });
}

const COLUMNS = fieldKeys.filter((key) => context.hasColumn(key));
const columns = Object.fromEntries(COLUMNS.map((key, index) => [key, index + 1]));
const places = await loadPlaces();

/** What every rule finds in the rows of a case, read from cells: `rule@field`, in order. */
export function foundIn({ rows, says }: CorpusCase): readonly string[] {
  const version = says.version ?? '1.1.5';
  const all: CheckContext = {
    ...context,
    schema: schemas[version],
    version,
    places,
    certifications: says.certifications ?? [],
    senderOf: (values) => says.sender ?? context.senderOf(values),
  };
  const passages = rows.flatMap(({ cells, branch }, index) => {
    const cellOf = (key: FieldKey) => cells.get(key) ?? { value: sound[key] ?? null, format: 'General' };
    return passageReader({ sheet: 'Passages', columns, date1904: false, defaultBranch: branch })({
      firstRow: index + 2,
      values: [COLUMNS.map((key) => cellOf(key).value)],
      formats: [COLUMNS.map((key) => cellOf(key).format)],
    }).passages;
  });
  const checker = createChecker(all);
  const corrections = passages.flatMap((passage) => proposeCorrections(passage, all));
  return [...checker.check(passages, corrections), ...checker.finish()]
    .map(({ rule, field }) => `${rule}@${field ?? ''}`)
    .sort();
}
