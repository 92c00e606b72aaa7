import type { Messages } from '../entry';
import { pluralEnglish as plural } from '../plural';
import { date, en, visible } from '../words';

const period = (from: string, to: string) =>
  from === '' ? `until ${date(to)}` : to === '' ? `from ${date(from)}` : `from ${date(from)} to ${date(to)}`;

/** What is wrong with an id, by what it is. */
const IDS: Readonly<Record<'unseen' | 'date' | 'email' | 'nir', string>> = {
  unseen: 'holds an invisible character, or two blanks in a row: the accusé may not find the row again.',
  date: 'is a date: another passage may have the same, yet an id serves once.',
  email: 'is an e-mail address: it tells who the person is and would serve for two certifications.',
  nir: 'is a social security number: it is protected and would serve for two certifications.',
};

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
  'nature-disagrees': {
    title: 'does not go with emitter and certificateur',
    text: ({ emetteur, certificateur, expected }) =>
      expected === 'CERTIFICATEUR'
        ? en`Emitter and certificateur are the same, "${emetteur}": the nature of the depositor is "Certificateur". Correct the cell, or check both ids.`
        : en`Emitter "${emetteur}" deposits for another certificateur, "${certificateur}": the nature of the depositor is "Tiers de confiance". Correct the cell, or check both ids.`,
  },
  'id-technique-form': {
    title: 'id to review',
    text: ({ kind }, { value }) =>
      en`"${visible(value)}" ${IDS[kind]} If this passage was never sent, give it an id of its own.`,
  },
  'ministry-comment': {
    title: 'kept for the ministry',
    text: (_data, { value }) =>
      en`"${value}" is in a cell that the format keeps for the French ministry of education. Empty it, or put this text in "Verbatim".`,
  },
  'code-counts-up': {
    title: 'code that counts up from row to row',
    text: ({ first, row }, { value }) =>
      en`"${value}" follows "${first}" of row ${row}, one more on each row: the corner of a cell was probably pulled down. If it is the same certification, copy "${first}"; else check each code.`,
  },
  late: {
    title: '3-month deadline past',
    text: ({ count, date: day }) =>
      en`${plural(count, 'passage was', 'passages were')} not sent within 3 months of the delivery; the oldest was due on ${date(day)}. Send ${count === 1 ? 'it' : 'them'} without waiting: CDC accepts late sendings.`,
  },
  'due-soon': {
    title: '3-month deadline near',
    text: ({ count, date: day, days }) =>
      en`${plural(count, 'passage is', 'passages are')} to be sent within 15 days, the first ${days === 0 ? 'today' : en`by ${date(day)}`}.`,
  },
  'reply-late': {
    title: 'deadline to answer past',
    text: ({ count, date: day, requests }) =>
      en`${count} ${requests === 0 ? 'KO' : en`KO or requests of holders (${requests})`} ${count === 1 ? 'was' : 'were'} not ${requests === 0 ? 'sent again within 3 months of the accusé' : 'answered within 3 months'}; the oldest was due on ${date(day)}. Correct and send again, or note why that cannot be.`,
  },
  'reply-due-soon': {
    title: 'deadline to answer near',
    text: ({ count, date: day, days, requests }) =>
      en`${count} ${requests === 0 ? 'KO' : en`KO or requests of holders (${requests})`} ${count === 1 ? 'is' : 'are'} to be ${requests === 0 ? 'sent again' : 'answered'} within 15 days, the first ${days === 0 ? 'today' : en`by ${date(day)}`}.`,
  },
  'reply-undated': {
    title: 'accusé without a date',
    text: ({ count }) =>
      en`${count} KO ${count === 1 ? 'comes' : 'come'} from an accusé whose date is not known: type it in "Deposits", column "Report date", to know until when to answer.`,
  },
  'accuse-awaited': {
    title: 'accusé awaited for 15 days or more',
    text: ({ count, file, date: day }) =>
      en`${plural(count, 'file waits', 'files wait')} for an accusé since 15 days or more; the oldest, "${file}", is of ${date(day)}. See on the portal whether it is ready, and import it.`,
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
    text: ({ why }, { value }) =>
      why === 'blank'
        ? en`"${value}" holds a blank, which no address on the web has: it would end there. Copy the whole address from the browser, or empty the cell.`
        : why === 'house'
          ? en`"${value}" is the address of a machine of your network, which nobody else reaches. Type a public address, or empty the cell.`
          : en`"${value}" is no address on the web: a file of a computer does not open elsewhere. Type an address that begins with "https://", or empty the cell.`,
  },
  'cpf-file-form': {
    title: 'digits expected',
    text: (_data, { value }) =>
      en`"${value}" is not a CPF file number, which has only digits. Take it from the training file.`,
  },
} satisfies Partial<Messages>;
