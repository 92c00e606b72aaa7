import type { Branch, FieldKey } from '#dictionary';
import type { LengthData } from '../../facets';
import type { DataByCode } from '../../finding';
import { noted, ofCorrections } from '../elsewhere';
import type { Cell, Messages } from '../entry';
import { englishBusiness } from './business';
import { englishIdentity } from './identity';
import { englishMatching } from './matching';
import { englishNames } from './names';
import { englishPlaces } from './places';
import { englishSending } from './sending';
import { englishTrade } from './trade';
import { pluralEnglish as plural } from '../plural';
import {
  choices,
  dayOf,
  en,
  exampleOf,
  isCode,
  isPersonName,
  isToEmpty,
  isMandatory,
  labelOf,
  visible,
} from '../words';

/** "5 characters expected". */
const lengthWanted = ({ min, max }: Partial<LengthData>): string => {
  if (max === undefined)
    return min === undefined ? 'unexpected length' : `at least ${plural(min, 'character')}`;
  if (min === max) return `${plural(max, 'character')} expected`;
  return (min ?? 0) <= 1 ? `at most ${plural(max, 'character')}` : `${min} to ${plural(max, 'character')}`;
};

const BRANCHES: Readonly<Record<Branch, string>> = {
  titulaire: 'civil status',
  dossierFormation: 'CPF file',
  identifiantNational: 'NIR',
};

const REASONS: Readonly<Record<'said' | 'filled' | 'default', string>> = {
  said: 'as the column "Identification" says',
  filled: 'because the civil status is incomplete and this number is filled',
  default: 'by the cells that are filled and the settings',
};

/** Which branch asks for the field, and why this one. */
const because = ({ branch, why }: DataByCode['required']) =>
  branch === undefined || why === undefined || why === 'last'
    ? ''
    : `, as the person is identified by ${BRANCHES[branch]}, ${REASONS[why]}`;

/** What the cell holds, or the part of it that the finding is about. */
const shown = (read: string, { value, element }: Cell) => (element === null ? value : read);
const labelled = ({ element, label }: Cell) => (element === null ? label : labelOf(element, 'en'));

const example = (key: FieldKey | null) =>
  exampleOf(key) === '' ? '' : en`, for instance "${exampleOf(key)}"`;

/** Every English word of the checks. */
export const english: Messages = {
  ...ofCorrections(
    'correction proposed',
    'en',
    (after, reason, { value }) => en`"${value}" should be written "${after}". ${reason}`,
  ),
  ...englishBusiness,
  ...englishTrade,
  ...englishNames,
  ...englishPlaces,
  ...englishSending,
  ...englishMatching,
  ...englishIdentity,
  'formula-error': {
    title: 'formula in error',
    text: (_data, { value }) =>
      en`"${value}" is the error of a formula, not a value. Mend the formula, or put the value in its place.`,
  },
  'formula-without-result': {
    title: 'formula without a result',
    text: (_data, { label }) =>
      en`"${label}" is a formula whose result is not in the file: the software that wrote it did not compute it. Open the workbook in Excel, save it, then try again.`,
  },
  'digits-lost': {
    title: 'digits lost',
    text: ({ as }, { value }) =>
      as === 'number'
        ? en`"${value}" is a number of more than 15 digits: Excel keeps 15 of them, the others are lost. Format the cell as Text, then type the original value again.`
        : en`"${value}" is a number that a spreadsheet shortened: its digits are lost. Format the cell as Text, then type the original value again.`,
  },
  'shown-otherwise': {
    title: 'shown otherwise',
    text: ({ shown: seen, held }) =>
      en`The cell shows "${seen}" but holds "${held}", which would be sent. Type what is to be sent as a text, in a cell formatted as Text.`,
  },
  'illegal-character': {
    title: 'forbidden character',
    text: ({ character, position }, { value }) =>
      en`"${visible(value)}" holds an invisible character that the file cannot hold (${character}, at position ${position}). Clear the cell and type it again.`,
  },
  'field-not-in-schema': {
    title: 'not in this format',
    text: ({ version }, { value, label }) =>
      en`"${value}" cannot be sent: format ${version} has no place for "${label}". Empty the cell, or choose another format in the settings.`,
  },
  'nil-word': {
    title: 'word that is no data',
    text: (_data, { value, label, key }) =>
      isMandatory(key)
        ? en`"${value}" is no data. "${label}" is required: type the true value.`
        : en`"${value}" would be sent as a text, or refused. Leave the cell empty: the file itself will say that the value is not known.`,
  },
  'nil-name': {
    title: 'name to be checked',
    text: (_data, { value, label }) =>
      en`"${value}" is probably no name, but a word left by an export. "${label}" is required: type the real name, or confirm that the person is called so.`,
  },
  required: {
    title: 'required',
    text: (data, { label, key }) =>
      data.noColumn === undefined
        ? en`"${label}" is required${because(data)}: the cell is empty. Fill it${example(key)}.`
        : en`"${label}" is required${because(data)}: the table has no such column. Add it and fill it${example(key)}.`,
  },
  'identification-unreadable': {
    title: 'unknown choice',
    text: (_data, { value }) =>
      en`"${value}" does not say how the person is identified. Choose "Holder", "CPF file" or "NIR", or leave the cell empty.`,
  },
  'branch-not-in-schema': {
    title: 'identification not in this format',
    text: ({ branch, version }) =>
      en`The person is identified by ${BRANCHES[branch]}, which format ${version} does not have. Fill the civil status or the CPF file of this row, or choose format 1.1.5 in the settings.`,
  },
  length: {
    title: lengthWanted,
    text: (data, cell) =>
      en`"${cell.value}" has ${plural(data.length, 'character')}: ${lengthWanted(data)}.${lengthAdvice(data, cell)}`,
  },
  'cpf-name-too-long': {
    title: ({ max }) =>
      max === undefined ? 'too long for a CPF file' : `at most ${max} characters in a CPF file`,
    text: ({ read, length, max }) =>
      en`"${read}" has ${plural(length, 'character')}: a CPF file takes at most ${max}. Names are never cut for you: copy it as it stands in the CPF file, or identify the person by civil status.`,
  },
  pattern: {
    title: 'unexpected form',
    text: (_data, { value, key }) =>
      en`"${value}" is not of the form that the format asks for${example(key)}. Check each character.`,
  },
  'not-in-list': {
    title: 'not on the list',
    text: ({ list }, { value, key }) =>
      en`"${value}" is not on the list. Choose among: ${choices(key, list, 'en')}.`,
  },
  'not-an-integer': {
    title: 'number expected',
    text: (data, cell) =>
      en`"${shown(data.read, cell)}" is not a whole number. Type a number from ${data.min} to ${data.max}, in digits.`,
  },
  'out-of-range': {
    title: ({ min, max }) => (min === undefined ? 'number out of bounds' : `number from ${min} to ${max}`),
    text: (data, cell) =>
      en`"${shown(data.read, cell)}" is out of bounds: "${labelled(cell)}" goes from ${data.min} to ${data.max}. Check what was typed.`,
  },
  'not-a-date': {
    title: 'date expected',
    text: (_data, { value, key }) =>
      key === 'dateFinValidite' && !/\d/.test(value ?? '')
        ? en`"${value}" is no date. If the certification has no end of validity, leave the cell empty.`
        : en`"${value}" does not read as a date. Type it as DD/MM/YYYY, for instance "12/03/2026".`,
  },
  'impossible-date': {
    title: 'date that does not exist',
    text: (_data, { value }) =>
      en`"${value}" is not on the calendar. Check the day and the month: the form expected is DD/MM/YYYY.`,
  },
  'date-out-of-years': {
    title: 'year from 1900 to 2099',
    text: ({ year }, { value }) =>
      en`"${value}" is a date of the year ${year}: only years 1900 to 2099 are accepted. Check the year.`,
  },
  'not-a-boolean': {
    title: 'Yes or No expected',
    text: (_data, { value }) => en`"${value}" is neither Yes nor No. Choose one of them in the list.`,
  },
  'birth-date-unreadable': {
    title: 'date that does not read',
    text: (_data, { value }) =>
      en`"${value}" does not read as a birth date. Type DD/MM/YYYY; MM/YYYY if the day is not known; YYYY if only the year is.`,
  },
  'impossible-birth-date': {
    title: 'date that does not exist',
    text: ({ day, month, year }) =>
      en`${dayOf(day, month, year)} is not on the calendar. Take the date from an identity document; if the day is not known, leave it empty.`,
  },
  'resultats-unreadable': {
    title: 'results that do not read',
    text: (_data, { value }) =>
      en`"${value}" does not read. Write "domain.competence=level", separated by semicolons, for instance "2.3=5; 5.4=6".`,
  },
  'resultats-out-of-bounds': {
    title: 'result out of bounds',
    text: ({ part, read, min, max }) =>
      part === 'niveau'
        ? en`Level "${read}" is out of bounds: it goes from ${min} to ${max}. Correct this result.`
        : en`"${read}" does not fit: a domain and a competence are named by one character. Correct this result.`,
  },
  'id-missing': {
    title: 'required',
    text: (_data, { label }) =>
      en`"${label}" is not given. No file can be written without it: type it in the settings.`,
  },
  'id-length': {
    title: lengthWanted,
    text: (data, { value }) =>
      en`"${value}" has ${plural(data.length, 'character')}: ${lengthWanted(data)}. Copy the number given by the Caisse des Dépôts.`,
  },
  'id-form': {
    title: 'unusual form',
    text: ({ example: sample }, { value }) =>
      en`"${value}" is not of the usual form, as "${sample}". Check the number given by the Caisse des Dépôts.`,
  },
  'ambiguous-header': noted('ambiguous-header', 'ambiguous header', 'en'),
  'matched-column-gone': noted('matched-column-gone', 'column gone', 'en'),
  'unsure-name': noted('unsure-name', 'name to confirm', 'en'),
  'second-list': noted('second-list', 'second list beside', 'en'),
  'unconfirmed-constants': noted('unconfirmed-constants', 'values to confirm', 'en'),
  'merged-cells': noted('merged-cells', 'merged cells', 'en'),
  'other-tables': noted('other-tables', 'another table of passages', 'en'),
  'rows-under-table': noted('rows-under-table', 'rows under the table', 'en'),
  'titles-under-one-code': noted('titles-under-one-code', 'one code under several titles', 'en'),
  'totals-rows-in-data': noted('totals-rows-in-data', 'rows of totals, titles or remarks', 'en'),
};

/** What to do about a length, where no correction says it. */
function lengthAdvice({ length, max }: LengthData, { isCorrected, key, value }: Cell): string {
  if (isCorrected) return '';
  if (isToEmpty(value, key)) return ' If the datum is not known, empty the cell.';
  return max !== undefined && length > max
    ? isCode(key)
      ? en` Check each character${example(key)}.`
      : isPersonName(key)
        ? ' Check that the cell holds this name alone, as the birth record writes it: nothing of it is cut for you.'
        : key === 'urlPreuve'
          ? ' Type a shorter address that leads to the same proof, or empty the cell.'
          : ' Shorten it yourself: nothing is cut for you.'
    : en` Type the whole value${example(key)}.`;
}
