import { zipSync } from 'fflate';
import { planGather, writeGather, type GatherPlan } from '#actions/gathering';
import { makeReturned, unfitWords } from '#actions/returning';
import type { Surroundings } from '#actions/workspace';
import { BadInputError } from '#dictionary';
import type { Workbook } from '#workbook';
import type { Knowledge } from '../knowledge';
import { overviewNow } from '../preparing';
import { undoable } from '../writing/undoable';
import { gatherView, nearKeyOf, rowKeyOf } from './gather-view';
import type { DepartmentsSession, GivenBytes } from './types';
import { WORDS } from './words';

type File = Workbook & { readonly save: () => Promise<Uint8Array> };

/** Departments' workbooks: into this one, and back. */
export function departments(known: Knowledge): DepartmentsSession {
  const { workbook, options, surroundings } = known;
  let plan: GatherPlan | null = null;
  return {
    readDepartments: async (files, run) => {
      plan = null;
      const open = opener(surroundings);
      const given = files.map(({ name, bytes }) => ({ name, open: () => open(bytes, name) }));
      plan = await planGather(await known.surveyed(run), given, [], surroundings, run);
      return gatherView(plan, known.words);
    },
    gatherDepartments: async ({ keep, keepOf, near }, run) => {
      const wanted = plan;
      plan = null;
      if (wanted === null) throw new Error('Departments are read before they are gathered');
      const { added, changed } = await undoable(known, 'gathered', async (onCells, told) => {
        const workspace = await told.on(wanted.workspace);
        return writeGather(
          { ...wanted, workspace },
          {
            ...(keep === null ? {} : { keep }),
            keepOf: (row) => keepOf[rowKeyOf(row)],
            nearOf: (each) => near[nearKeyOf(each)],
          },
          surroundings,
          run,
          onCells,
          told.keys,
        );
      }).finally(() => known.changed());
      const updated = changed.filter(({ changes }) => changes.length > 0).length;
      return { overview: await overviewNow(known), added: added.length, updated };
    },
    sendBack: async (originals, run) => {
      const words = WORDS[known.words];
      const { newWorkbook } = surroundings;
      const open = opener(surroundings);
      if (newWorkbook === undefined) throw cannot();
      const opened = new Map<Workbook, File>();
      const keep = (file: File) => {
        opened.set(file, file);
        return file;
      };
      const made = await makeReturned(
        workbook,
        {
          options,
          originals: originals.map(({ name, bytes }: GivenBytes) => ({
            name,
            open: async () => keep(await open(bytes, name)),
          })),
          matchings: [],
          newWorkbook: async (name) => keep(await newWorkbook(name)),
          bytesOf: async (file) => (await opened.get(file)?.save()) ?? new Uint8Array(),
        },
        surroundings,
        run,
      );
      const books: Record<string, Uint8Array> = {};
      for (const { service, workbook: own, from } of made) {
        const file = opened.get(own);
        if (file === undefined) continue;
        const stem = words.book(service.replace(/[^\p{L}\p{N} _.-]+/gu, ' ').trim());
        const extension = /\.xlsm$/i.test(from ?? '') ? '.xlsm' : '.xlsx';
        let name = stem + extension;
        for (let number = 2; name in books; number++) name = `${stem}-${number}${extension}`;
        books[name] = await file.save();
      }
      return {
        blob: new Blob([zipSync(books, { level: 0 })], {
          type: 'application/zip',
        }),
        name: words.zip,
        lines: made.flatMap(({ service, rows, toCorrect, unfit }) => [
          words.returned(service, rows, toCorrect),
          ...(unfit === null ? [] : [unfitWords(unfit)[known.words]]),
        ]),
      };
    },
  };
}

const cannot = () => new BadInputError('no-files', { fr: WORDS.fr.cannot, en: WORDS.en.cannot });

function opener({ openWorkbook }: Surroundings): (bytes: Uint8Array, name: string) => Promise<File> {
  if (openWorkbook === undefined) throw cannot();
  return openWorkbook;
}
