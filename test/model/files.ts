import type { Generated } from '#actions/sending';
import fc from 'fast-check';
import { command, place, refuse, rowOf } from './command';
import {
  acceptedMeanwhile,
  FIRST_ROW,
  leavingAside,
  leavingTwice,
  liftOf,
  newFile,
  isTold,
  sentAgain,
  takeOut,
  underAnothersId,
  type Model,
  type ModelFile,
  type ModelRow,
} from './model';
import type { System } from './system';

/**
 * The files that were still to be dropped when a file was asked for; one that a hand only told given up is among them, until it is out
 * of date.
 */
function waiting(model: Model, { result }: Generated): readonly ModelFile[] {
  const states = new Map(result.journal.deposits.map(({ idFlux, state }) => [idFlux, state]));
  return model.files.filter(({ idFlux, state, isTypedOver }) => {
    const said = states.get(idFlux);
    return state === 'made' && (said === 'generated' || (isTypedOver && said !== 'stale'));
  });
}

/** What stops a row for the word of its *Statut*: answered for that word, whoever the row be of. */
const CLAIMS = 'claims-sent';

export async function sendNow(
  given: { readonly replace: boolean; readonly whole: boolean },
  model: Model,
  system: System,
): Promise<void> {
  const claiming = new Set(await system.claiming());
  const generated = await system.generate(given.replace, given.whole);
  const { files, left } = generated;
  const leaving = files.flatMap(({ rows }) => rows.map(({ row }) => row));
  refuse('is set aside', leavingAside(model, leaving));
  const isAnswered = (row: number) => {
    const said = model.rows[row - FIRST_ROW];
    return said !== null && said !== undefined && model.lifts.has(liftOf(CLAIMS, said));
  };
  refuse(
    'says that it was accepted',
    leaving.filter((row) => claiming.has(row) && !isAnswered(row)),
  );
  const filled = model.rows.flatMap((row, at) => (row === null ? [] : [rowOf(at)]));
  const told = [...leaving, ...left.map(({ row }) => row)].sort((a, b) => a - b);
  if (JSON.stringify(told) !== JSON.stringify(filled))
    throw new Error(`neither in a file nor left, or twice: ${JSON.stringify({ told, filled })}`);
  const passages = (rows: readonly number[]): readonly ModelRow[] =>
    rows.flatMap((row) => model.rows[row - FIRST_ROW] ?? []);
  refuse('leaves again', sentAgain(model, passages(leaving)));
  refuse('leaves under the id of another', underAnothersId(model, passages(leaving)));
  const goes = passages(leaving);
  // One that a hand told given up is not taken back: whether it was dropped is asked first.
  const waits =
    goes.length === 0
      ? []
      : waiting(model, generated).filter(({ isTypedOver }) => !given.replace || isTypedOver);
  refuse('leaves twice', leavingTwice(model, goes, waits));
  if (given.replace && files.length > 0)
    for (const file of model.files)
      if (file.state === 'made' && !waits.includes(file)) file.state = 'given-up';
  for (const { envelope, rows } of files)
    model.files.push(newFile(envelope.idFlux, passages(rows.map(({ row }) => row))));
}

export const send = command(
  'send',
  fc.record({ replace: fc.boolean(), whole: fc.nat(9).map((n) => n === 0) }),
  sendNow,
);

const nthFile = (model: Model, nth: number): ModelFile | null =>
  model.files.length === 0 ? null : (model.files[nth % model.files.length] ?? null);

async function dropFile(nth: number, model: Model, system: System): Promise<void> {
  const file = nthFile(model, nth);
  if (file === null || file.state !== 'made' || file.isUnlisted) return;
  const { journal } = await system.check();
  const isToDrop = journal.deposits.some(
    ({ idFlux, state }) => idFlux === file.idFlux && state === 'generated',
  );
  if (isToDrop) refuse('waits to be dropped again', acceptedMeanwhile(model, file));
  await system.setDeposit(file.idFlux, 'deposited');
  file.state = 'dropped';
}

export const drop = command('drop', fc.nat(3), dropFile);

export const cancel = command('cancel', fc.nat(3), async (nth, model, system) => {
  const file = nthFile(model, nth);
  if (file === null || file.state !== 'made' || file.isUnlisted) return;
  await system.setDeposit(file.idFlux, 'cancelled');
  file.state = 'given-up';
});

const EXISTS = 'Le passage certification avec l’id technique existe déjà en base';
const NOT_FOUND = 'Aucun titulaire ne correspond aux critères obligatoires';

/** CDC answers for a file, be it given up or answered already, for some of its passages: it knows an id that it took. */
export async function answerFile(
  given: { readonly nth: number; readonly ok: number; readonly silent: number; readonly exists: boolean },
  model: Model,
  system: System,
): Promise<void> {
  const file = nthFile(model, given.nth);
  if (file === null || file.isDeclared) return;
  const taken = new Set(
    model.files.flatMap(({ idFlux, told }) =>
      idFlux === file.idFlux ? [] : [...told].flatMap(([id, said]) => (said === 'ok' ? id : [])),
    ),
  );
  const ok: string[] = [];
  const ko: (readonly [string, string])[] = [];
  file.passages.forEach(({ id }, at) => {
    if ((given.silent >> at) & 1) return;
    if (taken.has(id)) ko.push([id, EXISTS]);
    else if ((given.ok >> at) & 1) ok.push(id);
    // It may have had it before this workbook.
    else if (file.told.get(id) !== 'ok') ko.push([id, given.exists ? EXISTS : NOT_FOUND]);
  });
  if (ok.length + ko.length === 0) return;
  await system.answer(file.idFlux, { ok, ko, id: String(90_000 + (model.answers += 1)) });
  file.state = 'dropped';
  file.isDroppedByHand = false;
  for (const [id] of ko) file.told.set(id, 'ko');
  if (file.isTampered) return;
  for (const id of ok) {
    file.told.set(id, 'ok');
    model.deleted.delete(id);
  }
}

export const answer = command(
  'answer',
  fc.record({ nth: fc.nat(3), ok: fc.nat(15), silent: fc.nat(15), exists: fc.nat(3).map((n) => n === 0) }),
  answerFile,
);

/**
 * A row is to be taken out of CDC, that does so if it has it, refuses, or does not answer; meanwhile it is not asked again.
 * @returns whether it was taken out.
 */
export async function suppressRow(
  at: number,
  said: 'yes' | 'no' | 'nothing',
  model: Model,
  system: System,
): Promise<boolean> {
  const row = model.rows[at];
  if (row === null || row === undefined) return false;
  const [file] = (await system.suppress(rowOf(at))).files;
  if (file === undefined) return false;
  refuse('is asked to be taken out twice', (await system.suppress(rowOf(at))).files);
  if (said === 'nothing') return false;
  const isDone = said === 'yes' && isTold(model, row.id);
  const id = String(90_000 + (model.answers += 1));
  await system.answer(file.envelope.idFlux, {
    ok: isDone ? [row.id] : [],
    ko: isDone ? [] : [[row.id, NOT_FOUND]],
    id,
  });
  if (!isDone) return false;
  takeOut(model, row.id);
  refuse('is taken out twice', (await system.suppress(rowOf(at))).files);
  return true;
}

export const suppress = command(
  'suppress',
  fc.record({ at: place, said: fc.constantFrom('yes', 'no', 'nothing') }),
  async ({ at, said }, model, system) => void (await suppressRow(at, said, model, system)),
);

/** The whole way, as it mostly goes: a file is made, dropped, and all of it accepted. */
export async function acceptAll(model: Model, system: System): Promise<void> {
  const { length } = model.files;
  await sendNow({ replace: false, whole: false }, model, system);
  if (model.files.length === length) return;
  await dropFile(length, model, system);
  await answerFile({ nth: length, ok: ALL, silent: 0, exists: false }, model, system);
}

export const accept = command('accept', fc.constant(null), async (_nothing, model, system) =>
  acceptAll(model, system),
);

/** Every passage of a file, as bits. */
const ALL = 127;
