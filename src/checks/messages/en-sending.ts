import type { Messages } from './entry';
import { en } from './words';

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
    title: 'not in "Certificateurs"',
    text: ({ rows }, { label }) =>
      en`"${label}" is empty or not on the sheet "Certificateurs", on rows ${rows}. Correct these rows, or add this certifying body there.`,
  },
} satisfies Partial<Messages>;
