import fc from 'fast-check';
import type { CellValue } from '#dictionary';
import {
  acceptedMeanwhile,
  FIRST_ROW,
  leavingAside,
  liftOf,
  lost,
  passingForSent,
  isTold,
  sentAgain,
  takeOut,
  STATUSES,
  type Model,
  type ModelFile,
  type ModelRow,
  type Passage,
} from './model';
import { PLACES, type System } from './system';

type Command = fc.AsyncCommand<Model, System>;

const born = ['14/06/1985', '03/11/1990', '29/02/1988', '05/03/1996', '30/04/1982', '17/05/1979'];

/** Invented people: some share a name, some a first name, some a title. */
const PEOPLE: readonly Passage[] = [
  ['EXEMPLE', 'Camille'],
  ['EXEMPLE', 'Yann'],
  ['FICTIF', 'Camille'],
  ['D’INVENTION', 'Lou'],
  ['SPÉCIMEN', 'Aïcha'],
  ['MODÈLE', 'Noé'],
].map(([nom = '', prenom = ''], index) => ({
  nom,
  prenom,
  sexe: index % 2 === 0 ? 'F' : 'M',
  birth: born[index] ?? '01/01/1980',
  code: index === 3 ? 'RS5875' : 'RNCP35726',
  delivered: '20/03/2026',
}));

const IDS = ['P-1', 'P-2', 'P-3', 'P-4', 'P-5', '007', '8', 'P-9'];
const WORDS = ['', 'Accepté', 'envoyé le 3', 'Prêt', 'Mis de côté : doublon', 'n’importe quoi'];

const place = fc.nat({ max: PLACES - 1 });
const rowOf = (at: number) => FIRST_ROW + at;

/** A command that is always ready, and that shows itself by its name and what it was given. */
function command<T>(
  name: string,
  given: fc.Arbitrary<T>,
  run: (given: T, model: Model, system: System) => Promise<void>,
): fc.Arbitrary<Command> {
  return given.map((value) => ({
    check: () => true,
    run: async (model, system) => run(value, model, system),
    toString: () => `${name}(${JSON.stringify(value)})`,
  }));
}

const fill = command(
  'fill',
  fc.record({ at: place, person: fc.nat(5), id: fc.nat(7) }),
  async (given, model, system) => {
    const passage = PEOPLE[given.person] ?? PEOPLE[0];
    const id = IDS[given.id] ?? '';
    if (passage === undefined) return;
    await system.put(rowOf(given.at), id, passage);
    model.rows[given.at] = { id, passage };
  },
);

const changePerson = command(
  'changePerson',
  fc.record({ at: place, person: fc.nat(5) }),
  async (given, model, system) => {
    const row = model.rows[given.at];
    const passage = PEOPLE[given.person];
    if (row === null || row === undefined || passage === undefined) return;
    await system.put(rowOf(given.at), row.id, passage);
    model.rows[given.at] = { ...row, passage };
  },
);

const edit = command(
  'edit',
  fc.record({ at: place, what: fc.constantFrom('birth', 'nom', 'delivered') }),
  async (given, model, system) => {
    const row = model.rows[given.at];
    if (row === null || row === undefined) return;
    const changed = { birth: '02/02/1982', nom: `${row.passage.nom}-BIS`, delivered: '21/03/2026' };
    const passage = { ...row.passage, [given.what]: changed[given.what] };
    await system.put(rowOf(given.at), row.id, passage);
    model.rows[given.at] = { ...row, passage };
  },
);

const retype = command('retype', fc.record({ at: place, id: fc.nat(7) }), async (given, model, system) => {
  const row = model.rows[given.at];
  if (row === null || row === undefined) return;
  const id = IDS[given.id] ?? '';
  await system.typeId(rowOf(given.at), id);
  model.rows[given.at] = { ...row, id };
});

const swapIds = command('swapIds', fc.tuple(place, place), async ([a, b], model, system) => {
  const [one, two] = [model.rows[a], model.rows[b]];
  if (one === null || one === undefined || two === null || two === undefined) return;
  await system.typeId(rowOf(a), two.id);
  await system.typeId(rowOf(b), one.id);
  model.rows[a] = { ...one, id: two.id };
  model.rows[b] = { ...two, id: one.id };
});

const rearranged = async (from: readonly (number | null)[], model: Model, system: System) => {
  await system.rearrange(from);
  const before = [...model.rows];
  const aside = [...model.asides];
  from.forEach((was, at) => {
    model.rows[at] = was === null ? null : (before[was] ?? null);
    model.asides[at] = was === null ? false : (aside[was] ?? false);
  });
};
const everyPlace = Array.from({ length: PLACES }, (_, at) => at);

const sort = command(
  'sort',
  fc.shuffledSubarray(everyPlace, { minLength: PLACES, maxLength: PLACES }),
  async (order, model, system) => rearranged(order, model, system),
);
const copy = command('copy', fc.tuple(place, place), async ([from, to], model, system) =>
  rearranged(
    everyPlace.map((at) => (at === to ? from : at)),
    model,
    system,
  ),
);
const erase = command('erase', place, async (gone, model, system) =>
  rearranged(
    everyPlace.map((at) => (at === gone ? null : at)),
    model,
    system,
  ),
);

const status = command(
  'status',
  fc.record({ at: place, word: fc.constantFrom(...WORDS) }),
  async ({ at, word }, model, system) => {
    if (model.rows[at]) await system.typeStatus(rowOf(at), word);
  },
);

/** Words of *Mis de côté*, and whether they set a row aside. */
const ASIDES: readonly (readonly [CellValue, boolean])[] = [
  ['Doublon', true],
  ['x', true],
  ['Non', false],
  [null, false],
];

const setAside = command(
  'setAside',
  fc.record({ at: place, word: fc.nat(ASIDES.length - 1) }),
  async ({ at, word }, model, system) => {
    const [cell, isAside] = ASIDES[word] ?? [null, false];
    await system.typeAside(rowOf(at), cell);
    model.asides[at] = isAside;
  },
);

/** Someone says why a row goes all the same: what is asked of it is asked no more. */
const lift = command('lift', fc.nat(5), async (nth, model, system) => {
  const asked = await system.asked();
  const chosen = asked[nth % Math.max(1, asked.length)];
  if (chosen === undefined || chosen.idTechnique === '') return;
  await system.lift(chosen);
  model.lifts.add(liftOf(chosen.code, chosen.idTechnique));
  const still = (await system.asked()).map(({ code, idTechnique }) => liftOf(code, idTechnique));
  refuse(
    'is asked again',
    still.filter((each) => each === liftOf(chosen.code, chosen.idTechnique)),
  );
});

/** The rows as the workbook sees them, held against the model. */
async function look(model: Model, system: System): Promise<void> {
  const { rows, judgement } = await system.check();
  const asked = (await system.asked()).map(({ code, idTechnique }) => liftOf(code, idTechnique));
  refuse(
    'is asked again',
    asked.filter((each) => model.lifts.has(each)),
  );
  const seen = rows.map(({ row, status: said }) => ({ row, status: said }));
  refuse(
    'a status that nobody knows',
    seen.filter(({ status: said }) => !STATUSES.includes(said)),
  );
  refuse('passes for sent', passingForSent(model, seen));
  refuse(
    'is lost',
    lost(
      model,
      judgement.departed.map(({ idTechnique }) => idTechnique),
    ),
  );
}

function refuse(what: string, found: readonly unknown[]): void {
  if (found.length > 0) throw new Error(`${what}: ${JSON.stringify(found)}`);
}

const send = command(
  'send',
  fc.record({ replace: fc.boolean(), whole: fc.nat(9).map((n) => n === 0) }),
  async (given, model, system) => {
    const claiming = new Set(await system.claiming());
    const { files, left } = await system.generate(given.replace, given.whole);
    const leaving = files.flatMap(({ rows }) => rows.map(({ row }) => row));
    refuse('is set aside', leavingAside(model, leaving));
    const isAnswered = (row: number) =>
      model.lifts.has(liftOf('claims-sent', model.rows[row - FIRST_ROW]?.id ?? ''));
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
    if (given.replace && files.length > 0)
      for (const file of model.files) if (file.state === 'made') file.state = 'given-up';
    for (const { envelope, rows } of files)
      model.files.push({
        idFlux: envelope.idFlux,
        passages: passages(rows.map(({ row }) => row)),
        state: 'made',
        told: new Map(),
        isTampered: false,
        isUnlisted: false,
      });
  },
);

const nthFile = (model: Model, nth: number): ModelFile | null =>
  model.files.length === 0 ? null : (model.files[nth % model.files.length] ?? null);

const drop = command('drop', fc.nat(3), async (nth, model, system) => {
  const file = nthFile(model, nth);
  if (file === null || file.state !== 'made' || file.isUnlisted) return;
  const { journal } = await system.check();
  const isToDrop = journal.deposits.some(
    ({ idFlux, state }) => idFlux === file.idFlux && state === 'generated',
  );
  if (isToDrop) refuse('waits to be dropped again', acceptedMeanwhile(model, file));
  await system.setDeposit(file.idFlux, 'deposited');
  file.state = 'dropped';
});

const cancel = command('cancel', fc.nat(3), async (nth, model, system) => {
  const file = nthFile(model, nth);
  if (file === null || file.state !== 'made' || file.isUnlisted) return;
  await system.setDeposit(file.idFlux, 'cancelled');
  file.state = 'given-up';
});

const EXISTS = 'Le passage certification avec l’id technique existe déjà en base';
const NOT_FOUND = 'Aucun titulaire ne correspond aux critères obligatoires';

/** CDC answers for a file, be it given up or answered already, for some of its passages: it knows an id that it took. */
const answer = command(
  'answer',
  fc.record({ nth: fc.nat(3), ok: fc.nat(15), silent: fc.nat(15) }),
  async (given, model, system) => {
    const file = nthFile(model, given.nth);
    if (file === null) return;
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
      else if (file.told.get(id) !== 'ok') ko.push([id, NOT_FOUND]);
    });
    if (ok.length + ko.length === 0) return;
    await system.answer(file.idFlux, { ok, ko, id: String(90_000 + (model.answers += 1)) });
    file.state = 'dropped';
    if (file.isTampered) return;
    for (const id of ok) {
      file.told.set(id, 'ok');
      model.deleted.delete(id);
    }
    for (const [id] of ko) file.told.set(id, 'ko');
  },
);

/** A row is to be taken out of CDC, that does so if it has it, refuses, or does not answer; meanwhile it is not asked again. */
const suppress = command(
  'suppress',
  fc.record({ at: place, said: fc.constantFrom('yes', 'no', 'nothing') }),
  async ({ at, said }, model, system) => {
    const row = model.rows[at];
    if (row === null || row === undefined) return;
    const [file] = (await system.suppress(rowOf(at))).files;
    if (file === undefined) return;
    refuse('is asked to be taken out twice', (await system.suppress(rowOf(at))).files);
    if (said === 'nothing') return;
    const isDone = said === 'yes' && isTold(model, row.id);
    const id = String(90_000 + (model.answers += 1));
    await system.answer(file.envelope.idFlux, {
      ok: isDone ? [row.id] : [],
      ko: isDone ? [] : [[row.id, NOT_FOUND]],
      id,
    });
    if (!isDone) return;
    takeOut(model, row.id);
    refuse('is taken out twice', (await system.suppress(rowOf(at))).files);
  },
);

const TAMPERINGS = [
  ['Historique', null, null],
  ['Historique', 'pasted over', null],
  ['Historique', 'ID technique', 12],
  ['Historique', 'ID technique', null],
  ['Historique', 'Résultat', null],
  ['Historique', 'Résultat', 'KO'],
  ['Historique', 'Empreinte de la personne', null],
  ['Dépôts', 'État', '???'],
  ['Dépôts', null, null],
] as const;

const tamper = command(
  'tamper',
  fc.record({ how: fc.nat(TAMPERINGS.length - 1), nth: fc.nat(9) }),
  async (given, model, system) => {
    const [sheet, header, value] = TAMPERINGS[given.how] ?? TAMPERINGS[0];
    const [flux] =
      (header === 'pasted over'
        ? await system.pasteOver(sheet, given.nth)
        : await system.tamper(sheet, given.nth, header, value)) ?? [];
    const file = model.files.find(({ idFlux }) => idFlux === flux);
    if (file === undefined) return;
    if (sheet === 'Historique') file.isTampered = true;
    else if (header === null) file.isUnlisted = true;
    if (sheet === 'Dépôts' && file.state === 'made') file.state = 'dropped';
  },
);

const reopen = command('reopen', fc.constant(null), async (_none, model, system) => {
  await system.reopen();
  await look(model, system);
});

/** What hands, CDC and chance may do, those that matter most more often. */
export const commands = fc.commands(
  [
    fill,
    fill,
    fill,
    changePerson,
    edit,
    retype,
    swapIds,
    sort,
    copy,
    erase,
    status,
    setAside,
    lift,
    send,
    send,
    send,
    drop,
    answer,
    answer,
    suppress,
    suppress,
    cancel,
    tamper,
    reopen,
  ],
  { maxCommands: 24, size: 'max' },
);

/** Plays commands on a model and a workbook; then the workbook is looked at as it stands. */
export async function play(system: System, played: Iterable<Command>): Promise<void> {
  const model: Model = {
    rows: Array.from({ length: PLACES }, () => null),
    asides: Array.from({ length: PLACES }, () => false),
    files: [],
    lifts: new Set(),
    deleted: new Set(),
    answers: 0,
  };
  await fc.asyncModelRun(() => ({ model, real: system }), played);
  await look(model, system);
}
