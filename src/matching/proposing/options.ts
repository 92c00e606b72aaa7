import { fields, type Field } from '#dictionary';
import { fitOf } from '../contents/fits';
import type { Profile } from '../contents/profile';
import type { HeaderColumn } from '../headers/find-headers';
import { isAddress, isOthers } from '../headers/others';
import { candidatesOf, isOfBirth, PLACE } from '../headers/candidates';
import { fieldByStem } from '../headers/stems';
import { near, type Candidate } from '../headers/words';
import type { MatchedField, Why } from '../types';
import { saysWholeName } from './joined';

/** What a column may be: a field, how likely, and whether that is certain if no other column claims it. */
export interface Option {
  readonly column: number;
  readonly field: MatchedField;
  readonly score: number;
  readonly isCertain: boolean;
  readonly why: Why;
}

/** Fields that words alone do not tell: what the column holds must agree. */
function wantsProof(field: MatchedField): boolean {
  if (field === 'resultat') return true;
  if (field === 'sexe' || field === 'mentionValidee') return false;
  const { kind }: Field = fields[field];
  return ['code', 'boolean', 'integer', 'resultats', 'digits'].includes(kind.type);
}

/**
 * What a column may be, by its headers and by what it holds.
 * @param isOurs whether the table speaks in our words.
 * @param hasAddress whether some column says where the person lives, or is a second postal code beside that of the birth.
 */
export function optionsOf(
  { column, header, others, parent }: HeaderColumn,
  profile: Profile,
  { isOurs, hasAddress }: { readonly isOurs: boolean; readonly hasAddress: boolean },
): readonly Option[] {
  const best = new Map<MatchedField, Option>();
  const consider = (candidate: Candidate, said: string) => {
    const option = weigh(column, candidate, profile);
    if (option === null) return;
    const isBare = candidate.by !== 'exact' && PLACE.has(option.field) && !isOfBirth(said);
    if (isBare && (hasAddress || isAddress(parent))) return;
    // « Country » beside « Birth Country » is where the person lives.
    const score = isBare ? option.score - BARE : option.score;
    if (score > (best.get(option.field)?.score ?? 0)) best.set(option.field, { ...option, score });
  };
  for (const text of [header, ...others]) {
    const found = candidatesOf(text, isOurs);
    const isNear = found.every(({ by }) => by === 'near');
    if (isNear && (isOthers(text) || saysWholeName(text))) continue;
    for (const candidate of found) consider(candidate, `${text} ${parent}`);
  }
  if (parent !== '' && !isAddress(parent))
    for (const text of [`${header} ${parent}`, `${header} de ${parent}`, `${parent} ${header}`])
      for (const candidate of candidatesOf(text, false))
        if (candidate.by !== 'near')
          consider({ ...candidate, by: 'likely', score: Math.min(0.93, candidate.score) }, text);
  // What its first words name and its contents contradict, « Naissance (ville) », may be told by all of them.
  const isOpen = !isOthers(header) && !saysWholeName(header);
  if (best.size === 0 && isOpen)
    for (const candidate of near(header)) consider(candidate, `${header} ${parent}`);
  if (!isOthers(header))
    for (const option of byContent(column, profile))
      if (best.size === 0 || (option.field === 'code' && option.score > (best.get('code')?.score ?? 0)))
        best.set(option.field, option);
  const told = best.size === 0 && isOpen ? fieldByStem(header, profile) : null;
  if (told !== null) consider({ field: told, by: 'near', score: STEM }, `${header} ${parent}`);
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** A place that nothing says to be of birth is below any that does. */
const BARE = 0.3;
/** A name of the field, which is asked about all the same. */
const NAMED = 0.95;
const FEWEST = 3;

/** « N° certification » over a number of its own on each row is that of a paper. */
const isNumbering = (field: MatchedField, { letters }: Profile): boolean => field === 'code' && letters < 0.5;

/** Above what columns hold, below words alike. */
const STEM = 0.48;

/** A candidate held against what the column holds; null when it contradicts it. */
function weigh(
  column: number,
  { field, by, score, isPlain = false }: Candidate,
  profile: Profile,
): Option | null {
  const isInOwnWords = isPlain && isOfFewWords(profile);
  const fit = isInOwnWords && fitOf(field, profile) !== 'for' ? 'silent' : fitOf(field, profile);
  if (by === 'exact') {
    if (fit === 'against' && (wantsProof(field) || isNumbering(field, profile))) return null;
    return { column, field, score: fit === 'against' ? 0.5 : 1, isCertain: fit !== 'against', why: by };
  }
  if (fit === 'against') return null;
  // « Voie d’accès (FI, FC…) » names its field: each word of its own is decided upon.
  const isOwnList = score >= NAMED && field !== 'resultat' && isOfFewWords(profile);
  const isProven =
    fit === 'for' ||
    (field === 'resultat' && profile.result > 0 && isOfFewWords(profile)) ||
    isInOwnWords ||
    isOwnList ||
    !wantsProof(field) ||
    profile.filled < FEWEST;
  if (!isProven && by !== 'likely') return null;
  if (!isProven && (field === 'resultat' || fields[field].kind.type !== 'digits')) return null;
  return { column, field, score: score + (fit === 'for' ? 0.05 : 0), isCertain: false, why: by };
}

/** Whether a column holds a few words again and again, as decisions do. */
const isOfFewWords = ({ letters, date, distinct, filled }: Profile): boolean =>
  letters >= 0.5 && date < 0.2 && (distinct <= 0.5 || filled < 10);

const SURE = 0.8;

/** What a column can only be, whatever its header. */
function byContent(column: number, profile: Profile): readonly Option[] {
  if (profile.filled < FEWEST) return [];
  const { certificationCode, nir, date, ofBirth, result, lists, letters, splits, distinct, url } = profile;
  const found: [boolean, MatchedField, number][] = [
    // Above a title of the same certification.
    [certificationCode >= SURE, 'code', 0.94],
    [splits['code-title'] >= SURE, 'code', 0.6],
    [nir >= SURE, 'nir', 0.6],
    [date >= SURE && ofBirth >= SURE, 'dateNaissance', 0.5],
    [splits.birth >= SURE, 'dateNaissance', 0.5],
    [result >= SURE && letters >= SURE && distinct < 0.5, 'resultat', 0.45],
    [url >= SURE && distinct >= 0.5, 'urlPreuve', 0.4],
    [lists.genre >= SURE && letters >= SURE && distinct < 0.5, 'sexe', 0.45],
    [lists.niveauCECRL >= SURE && distinct < 0.9, 'niveauLangueEuropeen', 0.45],
    [lists.mention >= SURE && letters >= SURE && distinct < 0.5, 'mentionValidee', 0.4],
    [lists.modaliteAcces >= SURE && letters >= SURE && distinct < 0.5, 'modaliteAcces', 0.4],
  ];
  return found.flatMap(([isIt, field, score]) =>
    isIt ? [{ column, field, score, isCertain: false, why: 'contents' }] : [],
  );
}
