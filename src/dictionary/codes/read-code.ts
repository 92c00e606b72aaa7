import { foldSpelling } from '../texts/normalise';
import type { Language } from '../texts/text';
import { codeLists, type CodeListName } from '.';

interface Index {
  readonly labels: Readonly<Record<Language, ReadonlyMap<string, string>>>;
  /** As we write them: most cells, read without folding. */
  readonly exact: ReadonlyMap<string, string>;
  /** By spelling, without the signs that say nothing. */
  readonly read: ReadonlyMap<string, string>;
  /** The words that mostly mean a code, by spelling without the signs. */
  readonly likely: ReadonlyMap<string, string>;
  /** By spelling, signs kept: `EQUIVALENCE_(…)` is not what the schema writes, though it looks like it. */
  readonly corrected: ReadonlyMap<string, string>;
}

const indexes = new Map<CodeListName, Index>();

/**
 * The code that a text reads as: by the code itself, its label in French or English, or a word read as it,
 * whatever the case, accents, blanks and punctuation. Nothing is lost by it: « B1+ » or « M ? » says more than a
 * code does, and is not read.
 * @returns null when it is none of them, or a spelling that only a correction may change ({@link correctCode}).
 */
export function readCode(list: CodeListName, typed: string): string | null {
  const { exact, read, corrected } = indexOf(list);
  const asWritten = exact.get(typed);
  if (asWritten !== undefined) return asWritten;
  if (corrected.has(foldSpelling(typed))) return null;
  return read.get(foldCode(typed)) ?? null;
}

/**
 * The code that a wrong but well-known spelling means, `EQUIVALENCE_(DIPLOME_ETRANGER)`, `France Travail`.
 * It changes what was typed, so it is shown before it is applied. Source: domain.md, safe corrections.
 * @returns null when the spelling is not a known one, and when the text already reads well.
 */
export function correctCode(list: CodeListName, typed: string): string | null {
  return indexOf(list).corrected.get(foldSpelling(typed)) ?? null;
}

/**
 * The code that a text mostly means in a column of this list, `AB` among the distinctions: only to be proposed.
 * @returns null when there is no such word.
 */
export function likelyCode(list: CodeListName, typed: string): string | null {
  return indexOf(list).likely.get(foldCode(typed)) ?? null;
}

/** The words that a drop-down shows for a code; the code itself when the list does not know it. */
export function labelOf(list: CodeListName, code: string, language: Language): string {
  return indexOf(list).labels[language].get(code) ?? code;
}

function indexOf(list: CodeListName): Index {
  const known = indexes.get(list);
  if (known !== undefined) return known;
  const codes = codeLists[list];
  const index: Index = {
    labels: {
      fr: new Map(codes.map(({ code, label }) => [code, label.fr])),
      en: new Map(codes.map(({ code, label }) => [code, label.en])),
    },
    exact: new Map(
      codes.flatMap(({ code, label }) => [label.en, label.fr, code].map((word) => [word, code] as const)),
    ),
    read: new Map(
      codes.flatMap(({ code, label, readAs = [] }) =>
        [...readAs, label.en, label.fr, code].map((word) => [foldCode(word), code] as const),
      ),
    ),
    likely: new Map(
      codes.flatMap(({ code, likely = [] }) => likely.map((word) => [foldCode(word), code] as const)),
    ),
    corrected: new Map(
      codes.flatMap(({ code, corrected = [] }) =>
        corrected.map((word) => [foldSpelling(word), code] as const),
      ),
    ),
  };
  indexes.set(list, index);
  return index;
}

function foldCode(text: string): string {
  return foldSpelling(text).replace(/['’ʼ´`.,:()«»"]/gu, '');
}
