import type { Messages } from '../entry';
import { date, en } from '../words';

const period = (from: string, to: string) =>
  from === '' ? `until ${date(to)}` : to === '' ? `from ${date(from)}` : `from ${date(from)} to ${date(to)}`;

/** The words about certifications, their dates, and the ids of rows. */
export const englishTrade = {
  'certification-not-listed': {
    title: 'not in "My certifications"',
    text: (_data, { value }) =>
      en`"${value}" is not on the sheet "My certifications". Correct the code, or add this certification there.`,
  },
  'outside-certification-dates': {
    title: 'outside the dates of the certification',
    text: ({ code, from, to }, { value }) =>
      en`"${value}": "My certifications" says that ${code} is delivered ${period(from, to)}. Check the date, the code, or that sheet.`,
  },
  'scoring-unexpected': {
    title: 'score not expected',
    text: (_data, { value }) =>
      en`Score "${value}" is given although the certification is not obtained by scoring. Empty the cell, or correct the column "Obtained by".`,
  },
  'exam-after-delivery': {
    title: 'after the delivery',
    text: ({ exam, delivered }) =>
      en`The exam is of ${date(exam)}, after the delivery of ${date(delivered)}. Check both dates.`,
  },
  'born-after-delivery': {
    title: 'birth too recent',
    text: ({ day, isToday }, { value }) =>
      isToday === 1
        ? en`"${value}": the birth would be after today (${date(day)}). Check the year.`
        : en`"${value}": the birth is not before the delivery of ${date(day)}. Check both dates.`,
  },
  'age-at-delivery': {
    title: 'age to check',
    text: ({ age, day }, { value }) =>
      en`"${value}": the person would be ${age} at the delivery of ${date(day)}. Check the year of birth and the date of delivery.`,
  },
  'url-form': {
    title: 'web address expected',
    text: (_data, { value }) =>
      en`"${value}" is no address on the web: a file of a computer does not open elsewhere. Type an address that begins with "https://", or empty the cell.`,
  },
  'cpf-file-form': {
    title: 'digits expected',
    text: (_data, { value }) =>
      en`"${value}" is not a CPF file number, which has only digits. Take it from the training file.`,
  },
} satisfies Partial<Messages>;
