import { BadInputError } from '../bad-input';
import type { Text } from '../texts/text';

/** Whatever stopped an action, told: what was, why, and what to do. */
export interface Failure {
  /** A word for scripts. */
  readonly code: string;
  readonly text: Text;
  /** To be copied for support: where it happened, and nothing of the workbook; '' where the sentence says all. */
  readonly detail: string;
}

/** Causes outside of this tool that can be told from an error, which says them in the words of the machine. */
const CAUSES: readonly { readonly code: string; readonly is: RegExp; readonly text: Text }[] = [
  {
    code: 'no-memory',
    is: /allocation failed|out of memory|Invalid (?:array|string|typed array) length|could not allocate/i,
    text: {
      fr: 'La mémoire de cette machine ne suffit pas pour ce classeur\u00a0: rien n’a été changé. Fermez d’autres applications ou d’autres onglets, ou partagez le classeur, puis recommencez.',
      en: 'This machine has too little memory for this workbook: nothing was changed. Close other applications or tabs, or split the workbook, then try again.',
    },
  },
  {
    code: 'no-room',
    is: /QuotaExceeded|quota.*exceeded/i,
    text: {
      fr: 'Le navigateur n’a plus de place pour ce fichier\u00a0: il n’a pas été enregistré. Libérez de l’espace sur le disque, puis recommencez.',
      en: 'The browser has no room left for this file: it was not saved. Free space on the disk, then try again.',
    },
  },
  {
    code: 'not-loaded',
    is: /ChunkLoadError|Failed to fetch|NetworkError|dynamically imported module|Load failed/i,
    text: {
      fr: 'Une partie de l’outil n’a pas pu être chargée\u00a0: rien n’a été changé. Vérifiez la connexion au site qui le fournit, rechargez la page, puis recommencez.',
      en: 'A part of the tool could not be loaded: nothing was changed. Check the connection to the site that provides it, reload the page, then try again.',
    },
  },
];

/** What was not foreseen. */
const UNEXPECTED: Text = {
  fr: 'L’outil a rencontré une erreur qu’il n’attendait pas. Recommencez\u00a0; si elle revient, envoyez le détail technique à qui tient cet outil\u00a0: il ne contient aucune donnée du classeur.',
  en: 'The tool met an error that it did not expect. Try again; if it comes back, send the technical detail to whoever keeps this tool: it holds no data of the workbook.',
};

/** Any failure in a sentence, its cause, what to do, and a detail for support. @param where the product and what it runs on. */
export function failureOf(error: unknown, where: string): Failure {
  const own = ownWords(error);
  if (own !== null) return { ...own, detail: '' };
  const said = error instanceof Error || isNamed(error) ? `${error.name}: ${error.message}` : '';
  const cause = CAUSES.find(({ is }) => is.test(said));
  const detail = detailOf(error, where);
  return cause === undefined
    ? { code: 'unexpected', text: UNEXPECTED, detail }
    : { code: cause.code, text: cause.text, detail };
}

/** The words of an error meant for the user, which may have come from a worker as a plain object. */
function ownWords(error: unknown): Pick<Failure, 'code' | 'text'> | null {
  if (error instanceof BadInputError) return error;
  if (typeof error !== 'object' || error === null || !('text' in error) || !isText(error.text)) return null;
  return { code: 'code' in error ? String(error.code) : '', text: error.text };
}

const isText = (text: unknown): text is Text =>
  typeof text === 'object' &&
  text !== null &&
  'fr' in text &&
  'en' in text &&
  typeof text.fr === 'string' &&
  typeof text.en === 'string';

const isNamed = (error: unknown): error is { readonly name: string; readonly message: string } =>
  typeof error === 'object' &&
  error !== null &&
  'name' in error &&
  'message' in error &&
  typeof error.name === 'string' &&
  typeof error.message === 'string';

/** Frames of a stack that are looked at. */
const FRAMES = 12;

/**
 * Where an error came from, without its words, which may quote a cell, and without folders, which may bear a name:
 * `TypeError` and the functions, files and lines.
 */
export function detailOf(error: unknown, where: string): string {
  if (typeof error !== 'object' || error === null) return `${where}\n${typeof error}`;
  const named = 'name' in error ? [String(error.name)] : [];
  const kinds = [error.constructor.name, ...named, ...('code' in error ? [String(error.code)] : [])]
    .filter((kind, at, all) => /^[\w.-]{1,60}$/.test(kind) && kind !== 'Object' && all.indexOf(kind) === at)
    .join(' ');
  const stack = 'stack' in error && typeof error.stack === 'string' ? error.stack : '';
  const frames = stack.split('\n').flatMap((line) => {
    const [, name = '', file = '', place = ''] = FRAME.exec(line) ?? [];
    return file === '' ? [] : [`  ${name} ${file}:${place}`.replace(/ {3,}/, '  ')];
  });
  return [where, kinds, ...frames.slice(0, FRAMES)].join('\n');
}

/** A line of V8's stacks: a function, perhaps, then a file, a line and a column. */
const FRAME = /^\s+at (?:(?:async |new )*([\w.$<>#[\] ]+?) \()?(?:.*[/\\])?([\w.-]+):(\d+:\d+)\)?$/;
