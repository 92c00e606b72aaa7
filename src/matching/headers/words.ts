import { headerKey } from '#cells';
import { fieldKeys, fields, normaliseHeader, type Field, type FieldKey } from '#dictionary';
import type { MatchedField } from '../types';
import { isDecision, RESULT_WORDS } from './result-words';
import { isAlike, isCommon, tellingWords } from './vocabulary';

/** A field that a header may mean, and how strongly its words say so. */
export interface Candidate {
  readonly field: MatchedField;
  /** `exact`: a name of the field. `likely`: mostly. `near`: words alike. */
  readonly by: 'exact' | 'likely' | 'near';
  /** From 0 to 1. */
  readonly score: number;
  /** The header can be of nothing else, whatever words the column has for it. */
  readonly isPlain?: boolean;
}

/** Words that mean two things though they are a name of ours: they are always asked. Source: design.md, headers. */
const ALWAYS_ASKED: ReadonlySet<string> = new Set(
  [
    'Code',
    'Code postal',
    'Type',
    'Résultats',
    'Score',
    'Option',
    'Obtention',
    'Identification',
    'Code INSEE',
  ].map(normaliseHeader),
);

/** Our own words, as we spell them: a table that has many of them is in them. */
export const OWN_SPELLINGS: ReadonlySet<string> = new Set(
  fieldKeys.flatMap((key) => [fields[key].element, fields[key].header.fr, fields[key].header.en]),
);

/** What the words of a field are worth, from the likeliest down: rank apart, all are above resemblance. */
const LIKELY_FROM = 0.9;
const LIKELY_STEP = 0.004;
const LIKELY_LEAST = 0.7;

const EXACT = new Map<string, FieldKey[]>();
const LIKELY = new Map<string, Candidate[]>();
/** Every name, as words, for resemblance. */
const NAMES: { readonly field: MatchedField; readonly words: readonly string[] }[] = [];

for (const key of fieldKeys) {
  const { element, header, aliases, likely }: Field = fields[key];
  for (const name of new Set([key, element, header.fr, header.en, ...aliases])) {
    const at = headerKey(name);
    EXACT.set(at, [...new Set([...(EXACT.get(at) ?? []), key])]);
    NAMES.push({ field: key, words: tellingWords(name) });
  }
  likely.forEach((name, rank) => addLikely(name, key, rank));
}
RESULT_WORDS.forEach((name, rank) => addLikely(name, 'resultat', rank / 4));

function addLikely(name: string, field: MatchedField, rank: number): void {
  const at = normaliseHeader(name);
  const known = LIKELY.get(at) ?? [];
  if (known.some((each) => each.field === field)) return;
  const score = Math.max(LIKELY_LEAST, LIKELY_FROM - rank * LIKELY_STEP);
  const isPlain = field === 'resultat' && isDecision(name);
  LIKELY.set(at, [...known, { field, by: 'likely', score, ...(isPlain && { isPlain }) }]);
  NAMES.push({ field, words: tellingWords(name) });
}

/** Resemblance under this says nothing. */
const NEAREST = 0.75;
/** The fields that a header names, whole, the best first. @param isOurs whether the table speaks in our words. */
export function namedBy(header: string, isOurs: boolean): readonly Candidate[] {
  const name = normaliseHeader(header);
  const at = EXACT.has(headerKey(header)) ? headerKey(header) : name;
  if (at === '') return [];
  const exact = (EXACT.get(at) ?? []).map((field): Candidate => ({ field, by: 'exact', score: 1 }));
  const likely = (LIKELY.get(name) ?? []).filter(({ field }) => exact.every((each) => each.field !== field));
  const isPlain = exact.length === 1 && (likely.length === 0 || isOurs);
  const isAsked = !isPlain || (ALWAYS_ASKED.has(name) && !(isOurs && OWN_SPELLINGS.has(header.trim())));
  return [...(isAsked ? exact.map(asked) : exact), ...likely].sort((a, b) => b.score - a.score);
}

function isList(field: MatchedField): boolean {
  if (field === 'resultat') return true;
  const { kind }: Field = fields[field];
  return kind.type === 'code';
}

/** The same, which is taken on the user’s word only. */
export const asked = (candidate: Candidate): Candidate => ({ ...candidate, by: 'likely', score: 0.95 });

/** The fields whose names have words like those of a header. */
export function near(header: string): readonly Candidate[] {
  const told = tellingWords(header);
  if (told.length === 0 || told.every((word) => word.length < 3)) return [];
  // « CD_VOIE » is the column of a list.
  const ofList = told.length > 1 ? told.filter((word) => word !== 'code') : told;
  const best = new Map<MatchedField, number>();
  for (const name of NAMES) {
    const words = isList(name.field) ? ofList : told;
    const shared = words.filter((word) => name.words.some((other) => isAlike(word, other)));
    if (shared.every((word) => isCommon(word))) continue;
    const score = (2 * shared.length) / (words.length + name.words.length);
    if (score >= NEAREST && score > (best.get(name.field) ?? 0)) best.set(name.field, score);
  }
  return [...best]
    .map(([field, score]): Candidate => ({ field, by: 'near', score: score * 0.65 }))
    .sort((a, b) => b.score - a.score);
}
