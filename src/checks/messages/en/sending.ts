import type { Messages } from '../entry';
import { pluralEnglish as plural } from '../plural';
import { en } from '../words';

/** What sending finds: the words of libxml2, and where the ids come from. */
export const englishSending = {
  xsd: {
    title: 'refused by the XSD',
    text: ({ element, message, line }) =>
      en`The XSD refuses ${element === '' ? 'this passage' : en`"${element}"`}: ${message} (line ${line} of the file). Look at this value again, or load the XSD of the kit in force.`,
  },
  'ids-disagree': {
    title: 'differs between rows',
    text: ({ value, rows }, { label }) =>
      en`"${label}" is not the same on every row: "${value}" mostly, something else on rows ${rows}. Correct these rows, or type it in the settings.`,
  },
  'unknown-certificateur': {
    title: 'neither in the settings nor in "Certificateurs"',
    text: ({ expected, asked }, { value, label }) =>
      asked !== '' && value !== ''
        ? en`This passage is of the certifying body "${value}": it cannot go under "${asked}", which is asked for. Correct the cell, or give no certifying body.`
        : value === ''
          ? en`"${label}" is empty, and nothing else says of which certifying body this passage is. Fill the cell, or type it in the settings.`
          : en`"${value}" is the certifying body neither of the settings nor of "Certificateurs": this passage cannot go ${expected === '' ? 'so' : en`under "${expected}"`}. Correct the cell, or add this certifying body to "Certificateurs".`,
  },
  'unknown-contract': {
    title: 'neither in the settings nor in "Certificateurs"',
    text: ({ expected, asked }, { value }) =>
      asked !== ''
        ? en`This passage is of the contract "${value}": it cannot go under "${asked}", which is asked for. Correct the cell, or give no contract.`
        : en`The contract "${value}" is neither in the settings nor in "Certificateurs": this passage cannot go under "${expected}". Correct the cell, or add this contract to "Certificateurs".`,
  },
  'newer-workbook': {
    title: 'workbook of a later version',
    text: () =>
      en`This workbook was kept with a later version of Accrochage CPF: it is only read, and nothing is written into it. Update the tool.`,
  },
  'aside-unclear': {
    title: 'set aside without a reason',
    text: (_, { value }) =>
      en`"Set aside": "${value}" does not say why. Give the reason, "Duplicate" for instance, or empty the cell: as long as it is filled, this passage does not go.`,
  },
  'aside-carried': {
    title: 'rows set aside, taken over from "Status"',
    text: ({ count }) =>
      en`${plural(count, 'row was', 'rows were')} set aside in "Status": the reason goes to the column "Set aside", which is yours from now on.`,
  },
} satisfies Partial<Messages>;
