import { randomUUID } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import { expose, proxy } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { createFileSession } from '#actions';
import { readSchemaFile } from '#cli';
import { openXlsx } from '#workbook/xlsx';
import { attachedSession } from './attach';
import { letRunsCross, lettingGo } from './crossing';
import type { Engine } from './engine';

letRunsCross();

const surroundings = { readSchema: readSchemaFile, now: () => new Date(), uuid: () => randomUUID() };

const engine: Engine = {
  open: async (bytes, name, language) =>
    proxy(lettingGo(createFileSession(await openXlsx(bytes, name), surroundings, language))),
  attach: async (workbook, language) => proxy(lettingGo(attachedSession(workbook, surroundings, language))),
};

if (parentPort !== null) expose(engine, nodeEndpoint(parentPort));
