import fc from 'fast-check';
import type { CellValue } from '#dictionary';
import { command, place, rowOf } from './command';
import type { Model, Passage } from './model';
import { PLACES, type System } from './system';

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

/** A new row, or one pasted with what *Statut* said where it came from. */
export async function fillRow(
  given: { readonly at: number; readonly person: number; readonly id: number; readonly word: string | null },
  model: Model,
  system: System,
): Promise<void> {
  const { at, person, word } = given;
  const passage = PEOPLE[person] ?? PEOPLE[0];
  const id = IDS[given.id] ?? '';
  if (passage === undefined) return;
  await system.put(rowOf(at), id, passage);
  if (word !== null) await system.typeStatus(rowOf(at), word);
  model.rows[at] = { id, passage };
}

export const fill = command(
  'fill',
  fc.record({
    at: place,
    person: fc.nat(PEOPLE.length - 1),
    id: fc.nat(IDS.length - 1),
    word: fc.option(fc.constantFrom(...WORDS)),
  }),
  fillRow,
);

/** Somebody else is typed over a row, with or without what *Statut* said of it. */
export async function typePerson(
  { at, person, isBare }: { readonly at: number; readonly person: number; readonly isBare: boolean },
  model: Model,
  system: System,
): Promise<void> {
  const row = model.rows[at];
  const passage = PEOPLE[person];
  if (row === null || row === undefined || passage === undefined) return;
  await system.put(rowOf(at), row.id, passage);
  if (isBare) await system.typeStatus(rowOf(at), '');
  model.rows[at] = { ...row, passage };
}

export const changePerson = command(
  'changePerson',
  fc.record({ at: place, person: fc.nat(5), isBare: fc.boolean() }),
  typePerson,
);

export const edit = command(
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

export const retype = command(
  'retype',
  fc.record({ at: place, id: fc.nat(7) }),
  async (given, model, system) => {
    const row = model.rows[given.at];
    if (row === null || row === undefined) return;
    const id = IDS[given.id] ?? '';
    await system.typeId(rowOf(given.at), id);
    model.rows[given.at] = { ...row, id };
  },
);

/** The same name in other letters, or told by a CPF file, maybe under another id: still the same person. */
export const respell = command(
  'respell',
  fc.record({ at: place, how: fc.nat(2), id: fc.option(fc.nat(IDS.length - 1)) }),
  async (given, model, system) => {
    const row = model.rows[given.at];
    if (row === null || row === undefined) return;
    const { nom } = row.passage;
    const respelt = [
      { nom: nom.normalize('NFD').replace(/\p{M}/gu, '') },
      { nom: nom.toLowerCase() },
      { byFile: row.passage.byFile !== true },
    ][given.how];
    const passage = { ...row.passage, ...respelt };
    const id = given.id === null ? row.id : (IDS[given.id] ?? '');
    await system.put(rowOf(given.at), id, passage);
    model.rows[given.at] = { id, passage };
  },
);

export const swapIds = command('swapIds', fc.tuple(place, place), async ([a, b], model, system) => {
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

export const sort = command(
  'sort',
  fc.shuffledSubarray(everyPlace, { minLength: PLACES, maxLength: PLACES }),
  async (order, model, system) => rearranged(order, model, system),
);
export const copy = command('copy', fc.tuple(place, place), async ([from, to], model, system) =>
  rearranged(
    everyPlace.map((at) => (at === to ? from : at)),
    model,
    system,
  ),
);
/** A copied row that is given an id of its own. */
export const duplicate = command(
  'duplicate',
  fc.record({ from: place, to: place, id: fc.nat(IDS.length - 1) }),
  async ({ from, to, id: nth }, model, system) => {
    const row = model.rows[from];
    const id = IDS[nth] ?? '';
    if (row === null || row === undefined || from === to) return;
    await rearranged(
      everyPlace.map((at) => (at === to ? from : at)),
      model,
      system,
    );
    await system.typeId(rowOf(to), id);
    model.rows[to] = { ...row, id };
  },
);
/** A row pasted twice, each time under an id of its own. */
export const triplicate = command(
  'triplicate',
  fc.record({ from: place, id: fc.nat(IDS.length - 1) }),
  async ({ from, id: nth }, model, system) => {
    const row = model.rows[from];
    if (row === null || row === undefined) return;
    for (const step of [1, 2]) {
      const to = (from + step) % PLACES;
      await rearranged(
        everyPlace.map((at) => (at === to ? from : at)),
        model,
        system,
      );
      const id = IDS[(nth + step) % IDS.length] ?? '';
      await system.typeId(rowOf(to), id);
      model.rows[to] = { ...row, id };
    }
  },
);

export const erase = command('erase', place, async (gone, model, system) =>
  rearranged(
    everyPlace.map((at) => (at === gone ? null : at)),
    model,
    system,
  ),
);

export const status = command(
  'status',
  fc.record({ at: place, word: fc.constantFrom(...WORDS) }),
  async ({ at, word }, model, system) => {
    if (model.rows[at]) await system.typeStatus(rowOf(at), word);
  },
);

/** The whole column is emptied: what our columns say is not to be relied upon. */
export const eraseStatuses = command('eraseStatuses', fc.constant(null), async (_nothing, _model, system) => {
  for (const at of everyPlace) await system.typeStatus(rowOf(at), '');
});

/** Words of *Mis de côté*, and whether they set a row aside. */
const ASIDES: readonly (readonly [CellValue, boolean])[] = [
  ['Doublon', true],
  ['x', true],
  ['Non', false],
  [null, false],
];

export const setAside = command(
  'setAside',
  fc.record({ at: place, word: fc.nat(ASIDES.length - 1) }),
  async ({ at, word }, model, system) => {
    const [cell, isAside] = ASIDES[word] ?? [null, false];
    await system.typeAside(rowOf(at), cell);
    model.asides[at] = isAside;
  },
);
