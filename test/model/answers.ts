import fc from 'fast-check';
import { command, place, rowOf } from './command';
import { acceptAll, answerFile, sendNow, suppressRow } from './files';
import { typePerson } from './hands';
import { FIRST_ROW, newFile, type Model, type ModelRow } from './model';
import type { System } from './system';

const rowAt = (model: Model, at: number): ModelRow | null => model.rows[at] ?? null;

/** The place of one of the rows that are filled; null where none is. */
function nthFilled(model: Model, nth: number): number | null {
  const filled = model.rows.flatMap((row, at) => (row === null ? [] : [at]));
  return filled[nth % Math.max(1, filled.length)] ?? null;
}

/** A command on one of the rows that are filled. */
const onRow = (name: string, run: (at: number, model: Model, system: System) => Promise<void>) =>
  command(name, place, async (nth, model, system) => {
    const at = nthFilled(model, nth);
    if (at !== null) await run(at, model, system);
  });

/** What someone says CDC has of a row, where it can be said. */
async function declared(
  at: number,
  model: Model,
  say: (row: number) => Promise<string | null>,
): Promise<void> {
  const row = rowAt(model, at);
  const idFlux = row === null ? null : await say(rowOf(at));
  if (row !== null && idFlux !== null) model.files.push(newFile(idFlux, [row], true));
}

/** Someone says that a passage was sent by another way. */
export const declare = onRow('declare', async (at, model, system) => declared(at, model, system.declare));

/** Somebody else is typed over a passage that CDC has, and a file is made. */
export const overtake = command(
  'overtake',
  fc.record({ nth: place, person: fc.nat(5) }),
  async ({ nth, person }, model, system) => {
    await acceptAll(model, system);
    const at = nthFilled(model, nth);
    if (at === null) return;
    await typePerson({ at, person, isBare: true }, model, system);
    await sendNow({ replace: false, whole: false }, model, system);
  },
);

/** A declaration was wrong. */
export const takeBack = command('takeBack', fc.nat(2), async (nth, model, system) => {
  const standing = model.files.filter(({ isDeclared, state }) => isDeclared && state === 'dropped');
  const file = standing[nth % Math.max(1, standing.length)];
  if (file === undefined || !(await system.takeBack(file.idFlux))) return;
  file.state = 'given-up';
  file.told.clear();
});

/** An accusé was of another file: its passages wait for their answer again. What CDC took out, it took out. */
export const takeBackAnswer = command('takeBackAnswer', fc.nat(3), async (nth, model, system) => {
  const answered = model.files.filter(({ told, isTampered }) => told.size > 0 && !isTampered);
  const file = answered[nth % Math.max(1, answered.length)];
  if (file === undefined || !(await system.stepBack(file.idFlux))) return;
  for (const { id } of file.passages) if (model.everDeleted.has(id)) model.deleted.add(id);
  file.told.clear();
});

/** A file of which CDC says that it has all the passages already: sent before this workbook, or under ids that served. */
export const refuseAll = command('refuseAll', fc.constant(null), async (_nothing, model, system) => {
  const { length } = model.files;
  await sendNow({ replace: false, whole: false }, model, system);
  if (model.files.length === length) return;
  await answerFile({ nth: length, ok: 0, silent: 0, exists: true }, model, system);
});

/** *C’est bien ce passage*, of one that CDC says it has already: sent before this workbook. */
export const same = command('same', place, async (nth, model, system) => {
  const doubtful = await system.doubtful();
  const row = doubtful[nth % Math.max(1, doubtful.length)];
  if (row !== undefined) await declared(row - FIRST_ROW, model, system.same);
});

async function renewRow(at: number, model: Model, system: System): Promise<void> {
  const row = rowAt(model, at);
  const id = row === null ? null : await system.renew(rowOf(at));
  if (row === null || id === null) return;
  model.rows[at] = { ...row, id };
  model.renewed.set(row.id, id);
}

/** *Donner un nouvel identifiant*: of one that CDC says it has, or of any, which is refused where its id serves. */
export const renew = command(
  'renew',
  fc.record({ nth: place, isAny: fc.boolean() }),
  async ({ nth, isAny }, model, system) => {
    const doubtful = isAny ? [] : await system.doubtful();
    const row = doubtful[nth % Math.max(1, doubtful.length)];
    const at = row === undefined ? nthFilled(model, nth) : row - FIRST_ROW;
    if (at !== null) await renewRow(at, model, system);
  },
);

/** *Remplacer à la CDC*: taken out, then under a new id. */
export const replaceAtCdc = onRow('replaceAtCdc', async (at, model, system) => {
  await system.noteReplacement(rowOf(at));
  if (await suppressRow(at, 'yes', model, system)) await renewRow(at, model, system);
});

/** A holder asks for a correction, which is answered, or not yet: nothing is sent by it. */
export const request = onRow('request', async (at, _model, system) =>
  system.request(rowOf(at), at % 2 === 0),
);
