/**
 * What a registrar, CDC and the workbook between them may do, in the plainest terms: it knows nothing of the product, and
 * says what must never happen whatever is done.
 */

/** A passage as people see it. */
export interface Passage {
  readonly nom: string;
  readonly prenom: string;
  readonly sexe: 'F' | 'M';
  readonly birth: string;
  readonly code: string;
  readonly delivered: string;
  /** Told by a CPF file: nothing of who it is, or for what, changes. */
  readonly byFile?: boolean;
}

/** A row of the table; null where there is none. */
export interface ModelRow {
  readonly id: string;
  readonly passage: Passage;
}

/** A file that was made, and what is known of it. */
export interface ModelFile {
  readonly idFlux: string;
  readonly passages: readonly ModelRow[];
  state: 'made' | 'dropped' | 'given-up';
  /** What the workbook was told of each passage, by id. */
  readonly told: Map<string, 'ok' | 'ko'>;
  /** Lines of it in *Historique* were emptied, or told otherwise, by hand. */
  isTampered: boolean;
  /** Its row in *Dépôts* was emptied by hand. */
  isUnlisted: boolean;
  /** Its row in *Dépôts* was told given up by hand, which nobody was asked about. */
  isTypedOver: boolean;
  /** A word typed in *Dépôts*, and nobody else, says that it was dropped. */
  isDroppedByHand: boolean;
  /** Someone says that it was sent by another way: CDC answers for no such file. */
  readonly isDeclared: boolean;
}

/** A file that was just made, or what was declared. */
export const newFile = (idFlux: string, passages: readonly ModelRow[], isDeclared = false): ModelFile => ({
  idFlux,
  passages,
  state: isDeclared ? 'dropped' : 'made',
  told: new Map(),
  isTampered: false,
  isUnlisted: false,
  isTypedOver: false,
  isDroppedByHand: false,
  isDeclared,
});

export interface Model {
  readonly rows: (ModelRow | null)[];
  /** Whether the user set aside what stands there. */
  readonly asides: boolean[];
  readonly files: ModelFile[];
  /** Passages for which someone said why they go all the same, and the code of what was answered. */
  readonly lifts: Set<string>;
  /** Ids of which CDC took the passage out, and has not taken it in since. */
  readonly deleted: Set<string>;
  /** Those of which it ever did. */
  readonly everDeleted: Set<string>;
  /** The ids that gave way to another, on a click. */
  readonly renewed: Map<string, string>;
  /** How many times CDC answered. */
  answers: number;
}

/** What is said of a passage under its id: of somebody else under it, nothing was said. */
export const liftOf = (code: string, { id, passage }: ModelRow): string =>
  [code, id, keyOf(passage)].join(' ');

const isLifted = ({ lifts }: Model, row: ModelRow): boolean =>
  [...lifts].some((each) => each.endsWith(liftOf('', row)));

export const STATUSES: readonly string[] = [
  'draft',
  'invalid',
  'ready',
  'generated',
  'deposited',
  'accepted',
  'known',
  'doubtful',
  'ko',
  'deleting',
  'deleted',
  'aside',
];
const HELD: readonly string[] = ['deposited', 'accepted', 'known'];

/** What the workbook says of a row. */
export interface Seen {
  readonly row: number;
  readonly status: string;
}

/** Whatever the case and the accents. */
const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const keyOf = (passage: Passage): string => bare(JSON.stringify({ ...passage, byFile: undefined }));

/** The passages of a file that CDC has, or is to answer for. */
const heldOf = ({ deleted }: Model, { passages, told, state }: ModelFile): readonly ModelRow[] =>
  passages.filter(
    ({ id }) => told.get(id) === 'ok' || (state === 'dropped' && !told.has(id) && !deleted.has(id)),
  );

/** Whether the workbook was told that CDC has a passage under an id. */
export const isTold = ({ files }: Model, id: string): boolean =>
  files.some(({ told }) => told.get(id) === 'ok');

/** CDC took out what it had under an id. */
export function takeOut(model: Model, id: string): void {
  for (const { told } of model.files) told.delete(id);
  model.deleted.add(id);
  model.everDeleted.add(id);
}

/**
 * Passages of a file about to leave that CDC has, or is to answer for, as they are or since changed under the same id, and of
 * which nobody said why they go again. A file wiped from both lists is no longer known.
 */
export function sentAgain(model: Model, leaving: readonly ModelRow[]): readonly ModelRow[] {
  const known = model.files.filter(({ isTampered, isUnlisted }) => !(isTampered && isUnlisted));
  const keys = new Set(known.flatMap((file) => heldOf(model, file)).map(({ passage }) => keyOf(passage)));
  const byId = model.files.filter(({ isTampered }) => !isTampered).flatMap((file) => heldOf(model, file));
  return leaving.filter(
    (row) =>
      !isLifted(model, row) &&
      (keys.has(keyOf(row.passage)) || byId.some((each) => each.id === row.id && haveSameNames(each, row))),
  );
}

/**
 * Passages about to leave that leave twice, or that a file which waits has, under another id or as they are; nobody said why. Of
 * a file whose lines were changed by hand, only the passage is known, not the id that it had.
 */
export function leavingTwice(
  model: Model,
  leaving: readonly ModelRow[],
  waiting: readonly ModelFile[],
): readonly ModelRow[] {
  const seen = new Map<string, { readonly id: string; readonly isSure: boolean }>();
  for (const { passages, isTampered } of waiting)
    for (const { id, passage } of passages) seen.set(keyOf(passage), { id, isSure: !isTampered });
  return leaving.filter(({ id, passage }) => {
    const other = seen.get(keyOf(passage));
    seen.set(keyOf(passage), { id, isSure: true });
    if (other === undefined || [id, other.id].some((each) => isLifted(model, { id: each, passage })))
      return false;
    return other.isSure || other.id !== id;
  });
}

const haveSameNames = (a: ModelRow, b: ModelRow): boolean =>
  isCompound(a.passage.nom, b.passage.nom) && a.passage.prenom === b.passage.prenom;

/** Rows about to leave under an id by which CDC has, or is to answer for, somebody else; nobody said why. */
export const underAnothersId = (model: Model, leaving: readonly ModelRow[]): readonly ModelRow[] => {
  const held = model.files.filter(({ isTampered }) => !isTampered).flatMap((file) => heldOf(model, file));
  return leaving.filter(
    (row) => !isLifted(model, row) && held.some((each) => each.id === row.id && !haveSameNames(each, row)),
  );
};

/**
 * The same of a file that waits: accepted meanwhile by another one, it must not be dropped as if nothing were. Of one whose lines
 * were changed by hand, nobody knows what it has: the workbook says that lines are missing.
 */
export function acceptedMeanwhile(model: Model, file: ModelFile): readonly ModelRow[] {
  if (file.isTampered) return [];
  return sentAgain({ ...model, files: model.files.filter((each) => each !== file) }, file.passages);
}

/** All that is sent of a row. */
const exactly = ({ id, passage }: ModelRow): string => {
  const { nom, prenom, sexe, birth, code, delivered, byFile = false } = passage;
  return JSON.stringify([id, nom, prenom, sexe, birth, code, delivered, byFile]);
};

/** Passages of a file that waits of which no row says the same under the same id any more. */
export const outdated = ({ rows }: Model, file: ModelFile): readonly ModelRow[] =>
  file.isTampered || file.isUnlisted
    ? []
    : file.passages.filter((each) => !rows.some((row) => row !== null && exactly(row) === exactly(each)));

/** Rows about to leave that the user set aside. */
export const leavingAside = ({ asides }: Model, leaving: readonly number[]): readonly number[] =>
  leaving.filter((row) => asides[row - FIRST_ROW]);

/**
 * Rows that pass for sent although no file that may have been dropped held them: neither that passage, nor, under that id,
 * one of the same names that was changed since.
 */
export function passingForSent(model: Model, seen: readonly Seen[]): readonly Seen[] {
  const { rows, files } = model;
  const sent = files.flatMap(({ passages }) => passages);
  return seen.filter(({ row, status }) => {
    const here = rows[row - FIRST_ROW];
    if (!HELD.includes(status) || here === null || here === undefined) return false;
    if (isLifted(model, here)) return false;
    return !sent.some(
      ({ id, passage }) =>
        keyOf(passage) === keyOf(here.passage) || (id === here.id && haveSameNames({ id, passage }, here)),
    );
  });
}

/** The same name, or one that was completed. */
const isCompound = (a: string, b: string): boolean =>
  bare(a).startsWith(bare(b)) || bare(b).startsWith(bare(a));

/**
 * Ids of passages that were sent and that nobody speaks of any more: no row has their id, or the one that took its place, and
 * they are not among those that left. Files of which lines were changed by hand are spoken of by themselves.
 */
export function lost(
  { rows, files, deleted, renewed }: Model,
  departed: readonly string[],
): readonly string[] {
  const spokenOf = new Set([...rows.flatMap((row) => row?.id ?? []), ...departed]);
  // The last that was renewed first: an id may have given way several times.
  for (const [before, id] of [...renewed].reverse()) if (spokenOf.has(id)) spokenOf.add(before);
  return files
    .filter(({ state, isTampered }) => state === 'dropped' && !isTampered)
    .flatMap(({ passages }) => passages.map(({ id }) => id))
    .filter((id) => !spokenOf.has(id) && !deleted.has(id));
}

/** The first row of passages, 1-based. */
export const FIRST_ROW = 2;
