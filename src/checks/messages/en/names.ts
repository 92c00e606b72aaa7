import type { Unseen } from '../../text/unseen';
import type { Messages } from '../entry';
import { en, isMandatory, isSign, unseen } from '../words';

const KINDS: Readonly<Record<Unseen, string>> = {
  'line-end': 'an end of line',
  tab: 'a tab',
  'zero-width': 'a sign without width',
  'soft-hyphen': 'an invisible hyphen',
  'private-use': 'a character of another font',
  'double-blank': 'two blanks in a row',
  'no-break': 'a no-break space',
};

/** The words about names, of people and of places, and about people. */
export const englishNames = {
  'replacement-character': {
    title: 'letter lost',
    text: ({ position }, { value }) =>
      en`"${value}" holds the sign �, at position ${position}: a letter was lost by a wrong encoding. Find it in the original file, and type it.`,
  },
  'unknown-word': {
    title: 'word that says that nothing is known',
    text: (_data, { value, key }) =>
      isMandatory(key)
        ? en`"${value}" would be sent as real data, and this datum is mandatory: type the true value.`
        : en`"${value}" would be sent as real data. Leave the cell empty: the file itself will say that it is not known.`,
  },
  'text-damaged': {
    title: 'letters damaged',
    text: ({ part }, { value }) =>
      en`"${value}" holds "${part}": ${isSign(part) ? 'a sign' : 'an accented letter'} was damaged by a wrong encoding. Take the name as the birth record writes it.`,
  },
  'invisible-in-name': {
    title: 'invisible character',
    text: ({ kind, character, position }, { value, isCorrected }) =>
      en`"${unseen(value)}" holds ${KINDS[kind]} (${character}, at position ${position}), which no eye sees and CDC compares.${isCorrected ? '' : ' Empty the cell and type it again.'}`,
  },
  'look-alike-letter': {
    title: 'letter of another alphabet',
    text: ({ letter, character, position }, { value }) =>
      en`"${value}" holds "${letter}" (${character}, at position ${position}), a letter of another alphabet, which CDC does not know. Type the name again in Latin letters.`,
  },
  'name-with-digit': {
    title: 'unexpected sign in a name',
    text: ({ sign }, { value }) =>
      en`"${value}" holds "${sign}", which no birth record writes in a name. Check what was typed, and that it is the right column.`,
  },
  'several-first-names': {
    title: 'several first names',
    text: ({ first, others }, { value }) =>
      en`"${value}" holds several first names, and CDC compares the first alone. Keep "${first}" here, and put ${others} in "Second name" and "Third name".`,
  },
  'shortened-first-name': {
    title: 'first name cut short',
    text: ({ part }, { value }) =>
      en`"${value}" holds "${part}", a first name cut short, and CDC compares the whole first name. Type it in full, as the birth record has it.`,
  },
  'swapped-names': {
    title: 'name and first name swapped?',
    text: ({ nom, prenom }) =>
      en`"${nom}" is a common first name, and "${prenom}" is in the column of the first name: name and first name look swapped. Check them on the birth record.`,
  },
  'near-duplicate': {
    title: 'same person twice?',
    text: ({ other }) =>
      en`Row ${other} has nearly the same name and the same birth, for the same certification delivered on the same day. If it is the same person, keep the right row and set the other aside.`,
  },
} satisfies Partial<Messages>;
