import { correctionKinds } from '#cells';
import { type FieldKey, type Language, withNoBreakSpaces } from '#dictionary';
import type { Finding, FindingCode } from '../finding';
import type { Data, Stage } from '../types';
import { english } from './en';
import type { Entry, Messages } from './entry';
import { french } from './fr';
import { en, fr, isField, labelOf } from './words';

/** Every code's words: the one table from code to message. */
const MESSAGES: Readonly<Record<Language, Messages>> = { fr: french, en: english };

const STAGES: Readonly<Record<Stage, Readonly<Record<Language, string>>>> = {
  structure: { fr: 'Structure', en: 'Structure' },
  schema: { fr: 'Format CDC (XSD)', en: 'CDC format (XSD)' },
  places: { fr: 'Communes et pays', en: 'Towns and countries' },
  business: { fr: 'Règles de gestion', en: 'Business rules' },
};

/** What a finding says, in whole sentences: the value, what is expected, what to do. */
export function messageOf(finding: Finding, language: Language): string {
  const { field, rule, value, data } = finding;
  const proposed = proposal(finding, language);
  const said = entryOf(rule, language).text(data, {
    sheet: finding.sheet,
    value: value ?? '',
    key: field,
    label: field === null ? '' : labelOf(field, language),
    element: isField(data.element) ? data.element : null,
    isCorrected: proposed !== '',
  });
  return said + proposed;
}

/**
 * The title of a group of findings, « Code INSEE de naissance : 5 caractères attendus ».
 * @param data of one finding of the group, for the rules whose title names a limit.
 */
export function titleOf(
  rule: FindingCode,
  field: FieldKey | null,
  language: Language,
  data: Data = {},
): string {
  const { title } = entryOf(rule, language);
  const words = typeof title === 'string' ? withNoBreakSpaces(title) : title(data);
  if (field === null) return words.charAt(0).toUpperCase() + words.slice(1);
  const label = labelOf(field, language);
  return language === 'fr' ? fr`${label} : ${words}` : en`${label}: ${words}`;
}

/** The name of a stage of the check report. */
export function stageTitle(stage: Stage, language: Language): string {
  return STAGES[stage][language];
}

/** The words of a code, given whatever data: a finding is made with those of its code, by its rule or by `findingOf`. */
function entryOf(rule: FindingCode, language: Language): Entry<Data> {
  return MESSAGES[language][rule] as Entry<Data>;
}

/** The correction that answers the finding, if it says more than to empty the cell; one that is the finding is said already. */
function proposal({ rule, correction }: Finding, language: Language): string {
  if (correction === null || correction === '' || Object.hasOwn(correctionKinds, rule)) return '';
  return language === 'fr'
    ? fr` Correction proposée : « ${correction} ».`
    : en` Correction proposed: "${correction}".`;
}
