import { survey } from '#actions/checking';
import {
  planGather,
  writeGather,
  type GatherChoices,
  type GatherDone,
  type GatherPlan,
} from '#actions/gathering';
import type { CellValue } from '#dictionary';
import { memoryWorkbook, type MemoryWorkbook } from '#workbook/memory';
import { testSurroundings } from '../../scenario/surroundings';
import { contentOf, IDS, sound, type Content, type Row } from '../workbooks';

const surroundings = testSurroundings();

/** This workbook: one row of its own, in which every column of `sound` is. */
export const ours = (...rows: readonly Row[]): MemoryWorkbook =>
  memoryWorkbook(
    contentOf({ rows: rows.length === 0 ? [{ ...sound, idTechnique: 'N-1', prenom1: 'Nous' }] : rows }),
  );

/** A department's workbook. */
export const theirs = (service: string, rows: readonly Row[], more: Partial<Content> = {}): MemoryWorkbook =>
  memoryWorkbook(contentOf({ rows, parametres: { ...IDS, service }, ...more }));

/** Departments' files by name. */
export type Files = Readonly<Record<string, MemoryWorkbook>>;

export const planOf = async (workbook: MemoryWorkbook, files: Files): Promise<GatherPlan> =>
  planGather(
    await survey(workbook, {}, surroundings),
    Object.entries(files).map(([name, file]) => ({ name, open: async () => file })),
    [],
    surroundings,
  );

export async function gather(
  workbook: MemoryWorkbook,
  files: Files,
  choices: GatherChoices = {},
): Promise<{ readonly plan: GatherPlan; readonly done: GatherDone }> {
  const plan = await planOf(workbook, files);
  return { plan, done: await writeGather(plan, choices, surroundings) };
}

/** The cells under these headers, row by row. */
export function under(
  workbook: MemoryWorkbook,
  ...headers: readonly string[]
): readonly (readonly CellValue[])[] {
  const [head = [], ...rows] = workbook.grid('Passages');
  const places = headers.map((header) => head.indexOf(header));
  return rows.map((row) => places.map((place) => row[place] ?? null));
}

/** What a plan says of a file, in counts. */
export const countsOf = ({ files }: GatherPlan) =>
  files.map(({ service, added, compared, near, duplicates, gone }) => ({
    service,
    added: added.length,
    updated: compared.filter(({ updates, held }) => updates.length > 0 && held === null).length,
    conflicts: compared.reduce((sum, { conflicts }) => sum + conflicts.length, 0),
    near: near.length,
    duplicates: duplicates.length,
    gone: gone.length,
  }));
