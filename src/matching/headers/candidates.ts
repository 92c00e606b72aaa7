import { foldWords } from '#dictionary';
import { OF_ONE_PERSON, type MatchedField } from '../types';
import { isOthers } from './others';
import { withoutHint, withoutQualifier } from './qualified';
import { tellingWords } from './vocabulary';
import { asked, namedBy, near, type Candidate } from './words';

/** Words of a place, which an address has too. */
export const PLACE: ReadonlySet<MatchedField> = new Set<MatchedField>([
  ...([
    'codeInsee',
    'codePostal',
    'libelleCommuneNaissance',
    'codePaysNaissance',
    'libellePaysNaissance',
  ] as const),
]);

const BIRTH: ReadonlySet<string> = new Set(['naissance', 'birth', 'ne', 'natal']);

/** Whether a header speaks of a birth. */
export const isOfBirth = (header: string): boolean => tellingWords(header).some((word) => BIRTH.has(word));

/** A hint in brackets at the end of a header. */
const TRAILING = /^([\s\S]*\S)\s*[([]([^()[\]]*)[)\]][\s*]*$/;

/**
 * The fields that a header may mean, the best first.
 * @param isOurs whether the table speaks in our words: then those with two meanings, spelled as ours, have one.
 */
export function candidatesOf(header: string, isOurs: boolean): readonly Candidate[] {
  const named = namedSomehow(header, isOurs);
  return named.length > 0 ? named : near(header);
}

/** The fields that a header names: whole, without a hint at its end, or without whom it is of; these are asked. */
export function namedSomehow(header: string, isOurs: boolean): readonly Candidate[] {
  const whole = namedBy(header, isOurs);
  if (whole.length > 0) return whole;
  const [, before, hint = ''] = TRAILING.exec(header) ?? [];
  // « Nom de naissance (mère) » is somebody else's.
  if (isOthers(hint)) return [];
  const bare = before ?? withoutHint(header) ?? header;
  const hinted = bare === header ? [] : namedBy(bare, isOurs);
  const named = hinted.length > 0 ? hinted : qualified(bare);
  const found = named.length > 0 ? named : namedBy(tellingWords(bare).join(' '), false);
  return found.map((each) => onWord(each, header));
}

/** « Obtenu O/N », « Diplômé(e) ? »: whatever stands there, it is who passed. */
const asksYesOrNo = (header: string): boolean => /\bO\s*\/\s*N\b|oui\s*\/\s*non/i.test(header);

/** « Nom de naissance (état civil) » needs no question, « Nom de naissance (ou d’usage) » does. */
const OTHER_NAME = /\b(?:usage|usuel|marital|mari|epou\w*|ou|si)\b/;

/** What a header names by part of its words is taken on the user’s word only, but for a birth name that nothing contradicts. */
function onWord(candidate: Candidate, header: string): Candidate {
  if (candidate.field === 'resultat' && asksYesOrNo(header)) return { ...candidate, isPlain: true };
  if (candidate.by !== 'exact') return candidate;
  const isBirthName = candidate.field === 'nomNaissance' && !OTHER_NAME.test(foldWords(header));
  return isBirthName ? candidate : asked(candidate);
}

function qualified(header: string): readonly Candidate[] {
  for (const { text, isOfPerson } of withoutQualifier(header)) {
    const found = namedBy(text, false).filter(({ field }) => !isOfPerson || isPersons(field, text));
    if (found.length > 0) return found;
  }
  return [];
}

/** What a school keeps of a person besides is not ours: her number, her code, where she lives. */
const OF_SCHOOL: ReadonlySet<MatchedField> = new Set<MatchedField>(['idTechnique', 'urlPreuve', 'verbatim']);

function isPersons(field: MatchedField, said: string): boolean {
  if (field === 'resultat') return true;
  if (PLACE.has(field)) return isOfBirth(said);
  return OF_ONE_PERSON.has(field) && !OF_SCHOOL.has(field);
}
