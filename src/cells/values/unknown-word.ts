import { fields, foldWords, type FieldKey } from '#dictionary';

/** Words that say that something is not known, or is none, whoever writes them. */
const WORDS: ReadonlySet<string> = new Set([
  ...[
    'inconnu',
    'inconnue',
    'inconnus',
    'non connu',
    'non connue',
    'neant',
    'non renseigne',
    'non renseignee',
  ],
  ...[
    'non communique',
    'non communiquee',
    'non precise',
    'non precisee',
    'non defini',
    'sans objet',
    'a completer',
  ],
  ...[
    'a definir',
    'a preciser',
    'a renseigner',
    'ne sait pas',
    'unknown',
    'undefined',
    'not available',
    'tbd',
  ],
]);

/** Letters that are said so, in capitals or with their signs: `NC`, `n.c.`, `N/A`. They may begin a name: Na, So. */
const LETTERS = /^(?:NC|NR|ND|NSP|N\.\s?[ACDR]\.?|N\/[ACDR]|S\/O|S\.\s?O\.?)$/i;
const CAPITALS = /^(?:NC|NR|ND|NSP|NA|SO)$/;

/** What is no name, and may be the name of an option. */
const NO_NAMES: ReadonlySet<string> = new Set([
  'aucun',
  'aucune',
  'nc',
  'nr',
  'nd',
  'nsp',
  'sans',
  'snp',
  'sans nom',
  'sans prenom',
]);

/** Signs alone: `?`, `--`, `...`; a plain `-` is a nil word. */
const SIGNS = /^(?:\?+|[-–—_.*/]{2,}|[–—*/.]|x{3,})$/iu;

/** Longer texts are sentences. */
const LONGEST = 24;

/** Whether a text says that what belongs in this cell is not known. */
export function isUnknownWord(text: string, field: FieldKey): boolean {
  if (text.length > LONGEST) return false;
  if (SIGNS.test(text) || WORDS.has(foldWords(text))) return true;
  if (fields[field].kind.type === 'name')
    return NO_NAMES.has(foldWords(text)) || (LETTERS.test(text) && !/^[A-Z]+$/i.test(text));
  return CAPITALS.test(text) || (LETTERS.test(text) && !/^[a-z]+$/.test(text));
}
