import { corrections, noteText, type Note } from '#cells';
import { fields, type FieldKey, type Language, withNoBreakSpaces } from '#dictionary';
import type { Data } from '../rule';
import type { Finding, Stage } from '../types';
import { english } from './en';
import type { Entry, MessageCode, Messages } from './entry';
import { french } from './fr';
import { en, fr } from './words';

const MESSAGES: Readonly<Record<Language, Messages>> = { fr: french, en: english };

const STAGES: Readonly<Record<Stage, Readonly<Record<Language, string>>>> = {
  structure: { fr: 'Structure', en: 'Structure' },
  schema: { fr: 'Format CDC (XSD)', en: 'CDC format (XSD)' },
  business: { fr: 'Règles de gestion', en: 'Business rules' },
};

/** What a finding says, in whole sentences: the value, what is expected, what to do. */
export function messageOf(finding: Finding, language: Language): string {
  const { field, rule, value } = finding;
  const entry = entryOf(rule, language);
  const data: Data = { ...keyOf(finding), ...finding.data };
  if (entry !== null) {
    const label = field === null ? '' : fields[field].header[language];
    const proposed = proposal(finding, language);
    return entry.text(data, { value: value ?? '', label, isCorrected: proposed !== '' }) + proposed;
  }
  return isNoteCode(rule)
    ? noteText({ code: rule, data: finding.data })[language]
    : correctionText(finding, language);
}

/**
 * The title of a group of findings, « Code INSEE de naissance : 5 caractères attendus ».
 * @param data of one finding of the group, for the rules whose title names a limit.
 */
export function titleOf(rule: string, field: FieldKey | null, language: Language, data: Data = {}): string {
  const entry = entryOf(rule, language);
  const words = entry === null ? plainTitle(rule, language) : titleWords(entry, data);
  if (field === null) return words.charAt(0).toUpperCase() + words.slice(1);
  const label = fields[field].header[language];
  return language === 'fr' ? fr`${label} : ${words}` : en`${label}: ${words}`;
}

/** The name of a stage of the check report. */
export function stageTitle(stage: Stage, language: Language): string {
  return STAGES[stage][language];
}

function entryOf(rule: string, language: Language): Entry | null {
  const messages = MESSAGES[language];
  return Object.hasOwn(messages, rule) ? messages[rule as MessageCode] : null;
}

function titleWords({ title }: Entry, data: Data): string {
  return typeof title === 'string' ? withNoBreakSpaces(title) : title(data);
}

/** Messages give an example of what the column holds. */
function keyOf({ field }: Finding): Data {
  return field === null ? {} : { key: field };
}

const NOTE_TITLES: Readonly<Partial<Record<string, Readonly<Record<Language, string>>>>> = {
  'ambiguous-header': { fr: 'en-tête ambigu', en: 'ambiguous header' },
  'merged-cells': { fr: 'cellules fusionnées', en: 'merged cells' },
  'other-tables': { fr: 'autre tableau de passages', en: 'another table of passages' },
  'rows-under-table': { fr: 'lignes sous le tableau', en: 'rows under the table' },
  'totals-rows-in-data': { fr: 'lignes de total', en: 'rows of totals' },
};

const TO_BE_CORRECTED: Readonly<Record<Language, string>> = {
  fr: 'correction proposée',
  en: 'correction proposed',
};

function plainTitle(rule: string, language: Language): string {
  return (NOTE_TITLES[rule] ?? TO_BE_CORRECTED)[language];
}

function isNoteCode(rule: string): rule is Note['code'] {
  return Object.hasOwn(NOTE_TITLES, rule);
}

/** The correction that answers the finding, if there is one and it says more than to empty the cell. */
function proposal({ rule, correction }: Finding, language: Language): string {
  if (correction === null || correction === '' || rule === 'default-value') return '';
  return language === 'fr'
    ? fr` Correction proposée : « ${correction} ».`
    : en` Correction proposed: "${correction}".`;
}

/** A correction that no rule asks for: what was typed, what would stand instead, and why it is safe. */
function correctionText({ rule, value, data }: Finding, language: Language): string {
  const reason = corrections.find(({ code }) => code === rule)?.reason[language] ?? '';
  const after = data.after ?? '';
  const words =
    language === 'fr'
      ? fr`« ${value ?? ''} » devrait s’écrire « ${after} ». ${withNoBreakSpaces(reason)}`
      : en`"${value ?? ''}" should be written "${after}". ${reason}`;
  return words.trim();
}
