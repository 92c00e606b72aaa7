import { readCode, type Values } from '#dictionary';
import type { Split } from './split';

const CIVILITY = /^(M\.|Mr\.?|Mme\.?|Mlle\.?|Monsieur|Madame|Mademoiselle)\s+/;
/** What says that a name holds more than a name: these cells are left to whoever knows. */
const TOO_MUCH = /[()[\]/\d]|\b(?:ép|épouse|née?|veuve|vve)\b\.?/iu;
const HAS_CAPITALS = /\p{Lu}[\p{Lu}'’-]*\p{Lu}|^\p{Lu}['’]?$/u;
const HAS_SMALL = /\p{Ll}/u;

const wordsOf = (text: string): readonly string[] | null => {
  const bare = text.replace(CIVILITY, '').trim();
  return bare === '' || TOO_MUCH.test(bare) ? null : bare.split(/\s+/u);
};

const isCapitals = (word: string) => !HAS_SMALL.test(word) && HAS_CAPITALS.test(word);

/** @param text the cell: « Mme MARTIN Camille » says the sex too. */
function named(nom: readonly string[], prenom: readonly string[], text: string): Values | null {
  if (nom.length === 0 || prenom.length === 0) return null;
  const sexe = readCode('genre', CIVILITY.exec(text)?.[1] ?? '');
  return {
    nomNaissance: nom.join(' ').replace(/,$/, ''),
    prenom1: prenom.join(' ').replace(/,$/, ''),
    ...(sexe !== null && { sexe }),
  };
}

const FIELDS = ['nomNaissance', 'prenom1', 'sexe'] as const;

/** « DE LA TOUR Jean-Marc », « Camille MARTIN »: the name is what stands in capitals, on one side. */
export const capitals: Split = {
  fields: FIELDS,
  split: (text) => {
    const words = wordsOf(text);
    if (words === null) return null;
    const flags = words.map(isCapitals);
    const changes = flags.filter((flag, at) => at > 0 && flag !== flags[at - 1]).length;
    if (changes !== 1) return null;
    return named(
      words.filter((_, at) => flags[at]),
      words.filter((_, at) => !flags[at]),
      text,
    );
  },
};

/** A comma parts the two, or there are two words and the order was chosen. */
function inOrder(text: string): readonly [readonly string[], readonly string[]] | null {
  const words = wordsOf(text);
  if (words === null) return null;
  const parts = words.join(' ').split(/\s*,\s*/u);
  const [before = '', after = ''] = parts;
  if (parts.length === 2 && before !== '' && after !== '') return [[before], [after]];
  return words.length === 2 && parts.length === 1 ? [words.slice(0, 1), words.slice(1)] : null;
}

/** « Martin Camille », « De La Tour, Jean-Marc ». */
export const nameFirst: Split = {
  fields: FIELDS,
  split: (text) => {
    const parts = inOrder(text);
    return parts === null ? null : named(parts[0], parts[1], text);
  },
};

/** « Camille Martin ». */
export const firstNameFirst: Split = {
  fields: FIELDS,
  split: (text) => {
    const parts = inOrder(text);
    return parts === null ? null : named(parts[1], parts[0], text);
  },
};

/** « Camille, Louise, Jeanne », else « Camille Louise »: compound names keep their hyphen. Beyond three, none is sent. */
export const firstNames: Split = {
  fields: ['prenom1', 'prenom2', 'prenom3'],
  split: (text) => {
    if (TOO_MUCH.test(text.replaceAll('/', ','))) return null;
    const apart = /[,;/]/.test(text) ? /\s*[,;/]\s*/u : /\s+/u;
    const [prenom1 = '', prenom2 = '', prenom3 = ''] = text.split(apart).filter((name) => name !== '');
    if (prenom1 === '') return null;
    return { prenom1, ...(prenom2 && { prenom2 }), ...(prenom3 && { prenom3 }) };
  },
};
