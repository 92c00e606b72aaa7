import {
  findPassages,
  passageBlocks,
  type PassageWorkspace,
  type Run,
  type Workspace,
} from '#actions/workspace';
import { BadInputError, foldWords, type FieldKey, type Values } from '#dictionary';

/** What tells the persons of a workbook, to keep them out of a file that goes elsewhere. */
export interface Persons {
  /** Whether a text names one of them: a birth or usage name with a first name of the same person, an id or a birth date. */
  readonly isNamedIn: (text: string) => boolean;
  /** The same, where a name alone is one too many: in a word of a list. */
  readonly isAnyIn: (text: string) => boolean;
}

const NAMES: readonly FieldKey[] = ['nomNaissance', 'nomUsage', 'nomTitulaire'];
const FIRST_NAMES: readonly FieldKey[] = ['prenom1', 'prenom2', 'prenom3', 'prenom1Titulaire'];
const IDS: readonly FieldKey[] = ['idTechnique', 'idDossier', 'nir'];

/** Shorter ids and names are ordinary words and numbers too. */
const SHORTEST_ID = 4;
const SHORTEST_NAME = 3;
/** Words of the longest name looked for. */
const MOST_WORDS = 5;

/** Reads who is in the workbook, once. Where its passages cannot be found, those of its history are known. */
export async function personsOf(workspace: Workspace, run: Run = {}): Promise<Persons> {
  const firstNamesOf = new Map<string, Set<string>>();
  const anyName = new Set<string>();
  const ids = new Set<string>();
  const see = (values: Values) => {
    const names = textsOf(values, NAMES);
    const firstNames = textsOf(values, FIRST_NAMES).filter((name) => name.length > 1);
    for (const name of [...names, ...firstNames]) if (name.length >= SHORTEST_NAME) anyName.add(name);
    for (const name of names) {
      const known = firstNamesOf.get(name) ?? new Set();
      for (const first of firstNames) known.add(first);
      firstNamesOf.set(name, known);
    }
    for (const key of IDS) addId(ids, values[key]);
    for (const form of birthForms(values)) ids.add(form);
  };
  for (const { nomNaissance, prenom1, idTechnique } of workspace.history)
    see({ nomNaissance, prenom1, idTechnique });
  const found = foundIn(workspace);
  if (found !== null)
    for await (const { passages } of passageBlocks(found, run, 'reading'))
      for (const { values } of passages) see(values);

  const isId = (text: string) =>
    text
      .toLowerCase()
      .split(/[\s,;()[\]«»"]+/)
      .some((word) => ids.has(word)) || ids.has(text.trim().toLowerCase());
  return {
    isNamedIn: (text) => {
      const parts = partsOf(text);
      return isId(text) || parts.some((part) => parts.some((other) => firstNamesOf.get(part)?.has(other)));
    },
    isAnyIn: (text) => isId(text) || partsOf(text).some((part) => anyName.has(part)),
  };
}

function foundIn(workspace: Workspace): PassageWorkspace | null {
  try {
    return findPassages(workspace);
  } catch (error) {
    if (error instanceof BadInputError) return null;
    throw error;
  }
}

const textsOf = (values: Values, keys: readonly FieldKey[]): readonly string[] =>
  keys.flatMap((key) => {
    const folded = foldWords(values[key] ?? '');
    return folded === '' ? [] : folded;
  });

function addId(ids: Set<string>, id: string | undefined): void {
  const text = (id ?? '').trim().toLowerCase();
  if (text.length >= SHORTEST_ID) ids.add(text);
}

/** The days of birth as they are written. */
function birthForms({ anneeNaissance, moisNaissance, jourNaissance }: Values): readonly string[] {
  if (anneeNaissance === undefined || moisNaissance === undefined || jourNaissance === undefined) return [];
  const [month, day] = [moisNaissance.padStart(2, '0'), jourNaissance.padStart(2, '0')];
  return [
    `${day}/${month}/${anneeNaissance}`,
    `${anneeNaissance}-${month}-${day}`,
    `${day}.${month}.${anneeNaissance}`,
  ];
}

/** A text's runs of words, folded: `BP Boucher` → bp, boucher, bp boucher. */
function partsOf(text: string): readonly string[] {
  const words = foldWords(text).split(' ').filter(Boolean);
  return words.flatMap((_, first) =>
    Array.from({ length: Math.min(MOST_WORDS, words.length - first) }, (_each, more) =>
      words.slice(first, first + more + 1).join(' '),
    ),
  );
}
