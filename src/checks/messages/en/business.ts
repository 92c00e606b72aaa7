import { isTitle } from '../../text/codes';
import type { RepeatedRow } from '../../text/grouped-rows';
import type { Messages } from '../entry';
import { pluralEnglish as plural } from '../plural';
import { date, en } from '../words';

const others = ({ rows, more }: RepeatedRow['others']) =>
  more > 0
    ? `rows ${rows} and ${plural(more, 'other')}`
    : rows.includes(',')
      ? `rows ${rows}`
      : `row ${rows}`;

/** The words of the business rules. */
export const englishBusiness = {
  'type-unknown': {
    title: 'RNCP or RS expected',
    text: (_data, { value }) => en`"${value}" is not a register. Choose "RNCP" or "RS".`,
  },
  'code-without-prefix': {
    title: 'RNCP or RS expected before the number',
    text: ({ expected }, { value }) =>
      isTitle(value)
        ? en`"${value}" is a title, and its code is what goes. Say it once for all its rows in the step "Prepare" (or with the command "match"), or write it in the cell, as in "RNCP35726" or "RS5875".`
        : expected === undefined
          ? en`"${value}" lacks its prefix. Write RNCP or RS before the number, as in "RNCP35726" or "RS5875".`
          : en`"${value}" lacks its prefix. Write "${expected}", once checked on the site of France compétences.`,
  },
  'code-form': {
    title: 'code to be checked',
    text: (_data, { value }) =>
      en`"${value}" is not of the usual form: RNCP or RS in capitals, then digits, no blank, as in "RNCP35726". Check it.`,
  },
  'code-type-disagree': {
    title: 'disagrees with the register',
    text: ({ type, prefix }, { value }) =>
      en`"${value}" is a code of ${prefix}, and the column "Register" says ${type}. Correct one of them.`,
  },
  'code-of-bloc': {
    title: 'code of a bloc of competences',
    text: ({ bloc }, { value }) =>
      en`"${value}" is a bloc of competences. Do not take "${bloc}" away: that would attest the whole title. Set the row aside, or lift this block if the CDC confirmed this code to you.`,
  },
  'language-level-missing': {
    title: 'level expected',
    text: () =>
      en`"Language level?" is Yes, and no level is given. Choose the level, from A1 to C2, or set the first column to No.`,
  },
  'language-level-unexpected': {
    title: 'level not expected',
    text: (_data, { value }) =>
      en`Level "${value}" is given although "Language level?" is No. Set that column to Yes, or empty the level.`,
  },
  'digital-level-missing': {
    title: 'level expected',
    text: () =>
      en`"Digital level?" is Yes, with neither score nor results. Fill one of them, or set that column to No.`,
  },
  'digital-level-unexpected': {
    title: 'level not expected',
    text: (_data, { value }) =>
      en`"${value}" is given although "Digital level?" is No. Set that column to Yes, or empty the cell.`,
  },
  'scoring-missing': {
    title: 'score expected',
    text: () =>
      en`The certification is obtained by scoring, and no score is given. Type it, for instance "785/990", or check the column "Obtained by".`,
  },
  'vae-route-missing': {
    title: 'route expected',
    text: () => en`The access is by VAE, and its route is not given. Choose "VAE leave" or "Ordinary VAE".`,
  },
  'vae-route-unexpected': {
    title: 'route not expected',
    text: (_data, { value }) =>
      en`Route "${value}" is given although the access is not by VAE. Empty the cell, or correct "Access".`,
  },
  'provisional-result': {
    title: 'provisional result',
    text: (_data, { value }) =>
      en`"${value}": the result would be sent as provisional. Once accepted it is seldom made final: rather wait for the final result, and put Yes.`,
  },
  'end-before-start': {
    title: 'ends before it starts',
    text: ({ start, end }) =>
      en`The exam ends on ${date(end)}, before its start on ${date(start)}. Check both dates.`,
  },
  'validity-end-before-start': {
    title: 'ends before the delivery',
    text: ({ start, end }) =>
      en`The validity ends on ${date(end)} and starts on ${date(start)}. Check both dates; if it has no end, leave the cell empty.`,
  },
  'enrolled-after-exam': {
    title: 'after the exam',
    text: ({ enrolled, exam }) =>
      en`The enrolment is of ${date(enrolled)}, after the exam of ${date(exam)}. Check both dates.`,
  },
  'delivered-in-future': {
    title: 'date to come',
    text: ({ date: day, today }) =>
      en`The certification would be delivered on ${date(day)}, after today (${date(today)}). Check the date, or wait for the delivery.`,
  },
  'birth-day-not-shown': {
    title: 'day not known, or the 1st of the month?',
    text: (_data, { value }) =>
      en`Day not known, or the 1st of the month? Excel read "${value}", but the cell shows no day. Type MM/YYYY if the day is not known, DD/MM/YYYY if it is, in a cell formatted as Text.`,
  },
  'time-in-date': {
    title: 'day to check',
    text: ({ time, day, next }) =>
      en`The cell carries a time (${time}) with the date ${date(day)}: is the day the next one, ${date(next)}? Exports often shift midnight to the evening before. Check the day, then type the date without a time.`,
  },
  'postal-code-form': {
    title: 'postal code to check',
    text: (_data, { value }) =>
      en`"${value}" is not a French postal code: it has 5 digits, as in "35000", and begins with neither 00, 96 nor 99. Check it, or empty the cell if the place is abroad.`,
  },
  'postal-code-without-town': {
    title: 'name of the town expected',
    text: ({ codePostal }) =>
      en`Postal code "${codePostal}" may be that of several towns. Type the name of the town of birth, or its INSEE code.`,
  },
  'abroad-country-code': {
    title: 'disagrees with the INSEE code',
    text: ({ codeInsee, expected }, { value }) =>
      value === ''
        ? en`INSEE code "${codeInsee}" says a birth abroad, and the country code is empty. Type "${expected}".`
        : en`Country code "${value}" does not go with INSEE code "${codeInsee}": "${expected}" is expected. Check both.`,
  },
  'abroad-without-town': {
    title: 'town expected',
    text: () => en`For a birth abroad the name of the town is needed. Type it.`,
  },
  'abroad-postal-code': {
    title: 'not for a birth abroad',
    text: (_data, { value }) =>
      en`Postal code "${value}" goes with a birth abroad, which has none. Empty the cell, or correct the INSEE code.`,
  },
  'country-code-of-france': {
    title: 'to be left empty for France',
    text: ({ codeInsee }, { value }) =>
      codeInsee === undefined
        ? en`"${value}" is France: the country code is for births abroad only. Empty the cell.`
        : en`INSEE code "${codeInsee}" says a birth in France, and the country code is "${value}". Empty it, or correct the INSEE code.`,
  },
  'name-with-usage-name': {
    title: 'name to be split',
    text: ({ marker, birth, usage }, { value }) =>
      en`"${value}" holds "${marker}", and the CDC compares the birth name alone. Once checked, ${
        birth === '' ? 'find the birth name' : en`put "${birth}" in "Birth name"`
      }${usage === '' ? '' : en` and put "${usage}" in "Usage name"`}.`,
  },
  'name-with-title': {
    title: 'title in the name',
    text: ({ title, rest }, { value }) =>
      en`"${value}" holds "${title}", which is no part of the name. Keep "${rest}".`,
  },
  'name-with-brackets': {
    title: 'brackets in the name',
    text: ({ inside, outside }, { value }) =>
      en`"${value}" holds brackets. Keep here what the birth record says${
        outside === '' ? '' : en`, "${outside}" or "${inside}"`
      }, and put the rest in its column (usage name, other first name).`,
  },
  'nir-first-digit': {
    title: 'provisional number',
    text: ({ digit }, { value }) =>
      en`"${value}" starts with ${digit}: it is a provisional number, which the CDC does not take. Identify the person by civil status ("Holder").`,
  },
  'nir-key-wrong': {
    title: 'wrong key',
    text: ({ key }, { value }) =>
      en`"${value}" is typed with key ${key}, which is not that of this number: a digit is wrong. Copy it from the social security certificate, without the key (13 characters).`,
  },
  'nir-sex': {
    title: 'disagrees with the sex',
    text: ({ digit, sexe }, { value }) =>
      en`"${value}" starts with ${digit}, and the row says "${sexe}". Check the number and the sex.`,
  },
  'nir-year': {
    title: 'disagrees with the birth year',
    text: ({ digits, year }, { value }) =>
      en`"${value}" says a birth in "${digits}", and the row says ${year}. Check the number and the year.`,
  },
  'nir-month': {
    title: 'disagrees with the birth month',
    text: ({ digits, month }, { value }) =>
      en`"${value}" says month "${digits}", and the row says ${month}. Check the number and the month.`,
  },
  'nir-place': {
    title: 'disagrees with the birthplace',
    text: ({ place, stated }, { value }) =>
      en`"${value}" says place "${place}", and the row says "${stated}". Check the number and the birthplace.`,
  },
  'duplicate-id': {
    title: 'id used twice',
    text: (data, { value }) =>
      en`"${value}" is also the id of ${others(data)}. Each passage has its own: keep it on the row already sent, if there is one, and give a new one to each other.`,
  },
  'same-passage-twice': {
    title: 'same passage twice',
    text: (data) =>
      en`The same person has the same certification, delivered on the same day, on ${others(data)}. Only one goes: set the other aside, or say why it is a second passage.`,
  },
} satisfies Partial<Messages>;
