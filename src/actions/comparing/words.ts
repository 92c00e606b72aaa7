import { fields, type Language } from '#dictionary';
import { effectOf } from './effects';
import type { Bounds, Effect, SchemaDifference } from './types';

/** How the two schemas are called in a sentence. */
export interface SchemaNames {
  readonly a: string;
  readonly b: string;
}

const frCount = (n: number) => `${new Intl.NumberFormat('fr-FR').format(n)} ligne${n < 2 ? '' : 's'}`;
const enCount = (n: number) => `${new Intl.NumberFormat('en-GB').format(n)} row${n === 1 ? '' : 's'}`;
const several = (n: number) => (n < 2 ? '' : 'nt');

/** Values named in a sentence; the others are counted. */
const NAMED = 8;
const listed = (values: readonly string[]): string =>
  values.slice(0, NAMED).join(', ') + (values.length > NAMED ? ` (+${values.length - NAMED})` : '');

const WORDS = {
  fr: {
    quoted: (text: string) => `«\u00a0${text}\u00a0»`,
    at: (label: string, path: string) => (label === '' ? `Élément ${path}` : `${label} (${path})`),
    schema: 'Schéma',
    colon: '\u00a0: ',
    both: (a: string, b: string, names: SchemaNames) => `${a} dans ${names.a}, ${b} dans ${names.b}`,
    only: (name: string, required: boolean) =>
      `présent dans ${name} seulement${required ? ', et obligatoire' : ', facultatif'}`,
    required: (is: boolean) => (is ? 'obligatoire' : 'facultatif'),
    nillable: (is: boolean) => (is ? 'peut être vide (nil)' : 'ne peut pas être vide (nil)'),
    repeated: (is: boolean) => (is ? 'peut être répété' : 'une seule fois'),
    length: ({ min, max }: Bounds) =>
      min !== null && min === max
        ? `${max} caractères exactement`
        : max === null
          ? min === null
            ? 'sans limite de longueur'
            : `${min} caractères au moins`
          : min === null || min <= 1
            ? `${max} caractères au plus`
            : `de ${min} à ${max} caractères`,
    range: ({ min, max }: Bounds) =>
      min === null && max === null ? 'sans borne' : `de ${min ?? '…'} à ${max ?? '…'}`,
    list: (only: readonly string[], name: string) => `${listed(only)} dans ${name} seulement`,
    noList: (name: string) => `liste libre dans ${name}`,
    pattern: (text: string) => (text === '' ? 'aucun motif' : `motif ${text}`),
    type: (text: string) => `type ${text}`,
    model: {
      all: 'éléments dans n’importe quel ordre',
      sequence: 'éléments dans un ordre fixé',
      choice: 'un élément au choix',
    },
    order: (names: readonly string[], name: string) => `ordre dans ${name}\u00a0: ${listed(names)}`,
    version: (text: string) => (text === '' ? 'sans numéro de version' : `version ${text}`),
    namespace: (text: string) => `espace de noms ${text || '(aucun)'}`,
    notUnderstood: (notes: readonly string[], name: string) =>
      `non compris dans ${name}\u00a0: ${listed(notes)}`,
    effects: {
      blocks: 'L’outil ne le connaît pas\u00a0: aucun fichier ne pourra être généré.',
      stricter: 'Des valeurs acceptées jusqu’ici peuvent être refusées.',
      looser: 'Davantage est accepté\u00a0: rien à faire.',
      'not-sent': 'Ce qui y est rempli ne sera plus envoyé.',
      none: 'Rien à faire\u00a0: l’outil suit le schéma.',
    } satisfies Readonly<Record<Effect, string>>,
    unused: 'L’outil ne le remplit pas\u00a0: rien à faire.',
    known: 'L’outil sait le remplir.',
    nobody: 'Aucune ligne de ce classeur n’est concernée.',
    rows: {
      length: (n: number) =>
        `${frCount(n)} dépasse${several(n)} la nouvelle longueur, ou n’y suffi${n < 2 ? 't' : 'sent'} pas.`,
      longer: (n: number) => `${frCount(n)} dépasse${several(n)} la nouvelle longueur.`,
      missing: (n: number) => `${frCount(n)} ne l’${n < 2 ? 'a' : 'ont'} pas.`,
      filled: (n: number) => `${frCount(n)} le rempli${n < 2 ? 't' : 'ssent'}.`,
      refused: (n: number) => `${frCount(n)} ${n < 2 ? 'a' : 'ont'} une valeur qui serait refusée.`,
    },
    none: (names: SchemaNames) => `Aucune différence entre ${names.a} et ${names.b}.`,
    count: (n: number, names: SchemaNames) =>
      `${n} différence${n < 2 ? '' : 's'} entre ${names.a} et ${names.b}\u00a0:`,
    ours: (version: string) => `notre ${version}`,
    loaded: 'le XSD chargé',
  },
  en: {
    quoted: (text: string) => `"${text}"`,
    at: (label: string, path: string) => (label === '' ? `Element ${path}` : `${label} (${path})`),
    schema: 'Schema',
    colon: ': ',
    both: (a: string, b: string, names: SchemaNames) => `${a} in ${names.a}, ${b} in ${names.b}`,
    only: (name: string, required: boolean) => `only in ${name}${required ? ', and required' : ', optional'}`,
    required: (is: boolean) => (is ? 'required' : 'optional'),
    nillable: (is: boolean) => (is ? 'may be empty (nil)' : 'may not be empty (nil)'),
    repeated: (is: boolean) => (is ? 'may be repeated' : 'once'),
    length: ({ min, max }: Bounds) =>
      min !== null && min === max
        ? `exactly ${max} characters`
        : max === null
          ? min === null
            ? 'no limit of length'
            : `at least ${min} characters`
          : min === null || min <= 1
            ? `at most ${max} characters`
            : `from ${min} to ${max} characters`,
    range: ({ min, max }: Bounds) =>
      min === null && max === null ? 'no bounds' : `from ${min ?? '…'} to ${max ?? '…'}`,
    list: (only: readonly string[], name: string) => `${listed(only)} only in ${name}`,
    noList: (name: string) => `no list in ${name}`,
    pattern: (text: string) => (text === '' ? 'no pattern' : `pattern ${text}`),
    type: (text: string) => `type ${text}`,
    model: {
      all: 'elements in any order',
      sequence: 'elements in a set order',
      choice: 'one of its elements',
    },
    order: (names: readonly string[], name: string) => `order in ${name}: ${listed(names)}`,
    version: (text: string) => (text === '' ? 'no version' : `version ${text}`),
    namespace: (text: string) => `namespace ${text || '(none)'}`,
    notUnderstood: (notes: readonly string[], name: string) => `not understood in ${name}: ${listed(notes)}`,
    effects: {
      blocks: 'The tool does not know it: no file can be made.',
      stricter: 'Values that were taken may be refused.',
      looser: 'More is taken: nothing to do.',
      'not-sent': 'What is filled there is not sent any more.',
      none: 'Nothing to do: the tool follows the schema.',
    } satisfies Readonly<Record<Effect, string>>,
    unused: 'The tool does not fill it: nothing to do.',
    known: 'The tool can fill it.',
    nobody: 'No row of this workbook is concerned.',
    rows: {
      length: (n: number) => `${enCount(n)} ${n === 1 ? 'is' : 'are'} not as long as it must be.`,
      longer: (n: number) => `${enCount(n)} ${n === 1 ? 'is' : 'are'} longer than the new length.`,
      missing: (n: number) => `${enCount(n)} ${n === 1 ? 'lacks' : 'lack'} it.`,
      filled: (n: number) => `${enCount(n)} ${n === 1 ? 'fills' : 'fill'} it.`,
      refused: (n: number) => `${enCount(n)} ${n === 1 ? 'has' : 'have'} a value that would be refused.`,
    },
    none: (names: SchemaNames) => `No difference between ${names.a} and ${names.b}.`,
    count: (n: number, names: SchemaNames) =>
      `${n} difference${n === 1 ? '' : 's'} between ${names.a} and ${names.b}:`,
    ours: (version: string) => `our ${version}`,
    loaded: 'the XSD loaded',
  },
} as const;

/** How a schema of ours is called. */
export const ourName = (version: string, language: Language): string => WORDS[language].ours(version);
export const loadedName = (language: Language): string => WORDS[language].loaded;
export const quotedName = (name: string, language: Language): string => WORDS[language].quoted(name);

/** How many differences there are, or that there is none. */
export const differencesCount = (count: number, names: SchemaNames, language: Language): string =>
  count === 0 ? WORDS[language].none(names) : WORDS[language].count(count, names);

/** One difference: where, and what each schema says. */
export function differenceWords(
  difference: SchemaDifference,
  names: SchemaNames,
  language: Language,
): string {
  const words = WORDS[language];
  const { path, field } = difference;
  const where =
    path === ''
      ? words.schema
      : field === null
        ? words.at('', path)
        : words.at(fields[field].header[language], shortPath(path));
  return `${where}${words.colon}${saidOf(difference, names, language)}.`;
}

/** An element that several branches have is told by its branch. */
const shortPath = (path: string): string =>
  path
    .split('/')
    .slice(path.includes('/identificationTitulaire/') ? -2 : -1)
    .join('/');

function saidOf(difference: SchemaDifference, names: SchemaNames, language: Language): string {
  const words = WORDS[language];
  switch (difference.kind) {
    case 'only-in-a':
      return words.only(names.a, difference.required);
    case 'only-in-b':
      return words.only(names.b, difference.required);
    case 'required':
    case 'nillable':
    case 'repeated':
      return words.both(words[difference.kind](difference.a), words[difference.kind](difference.b), names);
    case 'length':
    case 'range':
      return words.both(words[difference.kind](difference.a), words[difference.kind](difference.b), names);
    case 'list': {
      const { a, b } = difference;
      if (a.length === 0 || b.length === 0) return words.noList(a.length === 0 ? names.a : names.b);
      const onlyA = a.filter((each) => !b.includes(each));
      const onlyB = b.filter((each) => !a.includes(each));
      return [
        ...(onlyA.length === 0 ? [] : [words.list(onlyA, names.a)]),
        ...(onlyB.length === 0 ? [] : [words.list(onlyB, names.b)]),
      ].join(', ');
    }
    case 'model':
      return words.both(modelWord(difference.a, language), modelWord(difference.b, language), names);
    case 'pattern':
    case 'type':
    case 'version':
    case 'namespace':
      return words.both(words[difference.kind](difference.a), words[difference.kind](difference.b), names);
    case 'order':
      return [words.order(difference.a, names.a), words.order(difference.b, names.b)].join('\u00a0; ');
    case 'not-understood':
      return [
        ...(difference.a.length === 0 ? [] : [words.notUnderstood(difference.a, names.a)]),
        ...(difference.b.length === 0 ? [] : [words.notUnderstood(difference.b, names.b)]),
      ].join(', ');
  }
}

const modelWord = (model: string, language: Language): string =>
  Object.entries(WORDS[language].model).find(([name]) => name === model)?.[1] ?? model;

/** What a difference changes for the rows. @param rows how many it concerns; null where no workbook was looked at. */
export function effectWords(difference: SchemaDifference, rows: number | null, language: Language): string {
  const words = WORDS[language];
  const effect = effectOf(difference);
  const general =
    difference.kind === 'only-in-a' && effect === 'none'
      ? words[difference.known ? 'known' : 'unused']
      : words.effects[effect];
  if (rows === 0 && (effect === 'stricter' || effect === 'not-sent')) return words.nobody;
  if (rows === null || rows === 0) return general;
  return rowsWord(difference, rows, language);
}

function rowsWord(difference: SchemaDifference, rows: number, language: Language): string {
  const words = WORDS[language].rows;
  switch (difference.kind) {
    case 'length':
      return (difference.a.min ?? 0) > (difference.b.min ?? 0) ? words.length(rows) : words.longer(rows);
    case 'required':
    case 'nillable':
    case 'only-in-a':
      return words.missing(rows);
    case 'only-in-b':
      return words.filled(rows);
    default:
      return words.refused(rows);
  }
}
