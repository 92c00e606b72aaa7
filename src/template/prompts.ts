import { fields, type Field, type FieldKey, type Kind, type Language, type SchemaModel } from '#dictionary';
import { maxLength } from './schema-length';
import type { Prompt } from './types';

/** With longer ones, Excel says that the file is damaged. */
export const PROMPT_TITLE_MAX = 32;
export const PROMPT_TEXT_MAX = 255;

/** The XSD wants these whatever the row, and the year of birth comes from the one column. Source: domain.md. */
const REQUIRED_BESIDES: readonly FieldKey[] = [
  'presenceNiveauLangueEuro',
  'presenceNiveauNumeriqueEuro',
  'dateNaissance',
];

/** Whether the template shows the column as required. */
export function isRequired(key: FieldKey): boolean {
  return fields[key].mandatory || REQUIRED_BESIDES.includes(key);
}

const WORDS = {
  required: { fr: 'Obligatoire.', en: 'Required.' },
  example: { fr: (text: string) => `Exemple\u00a0: ${text}`, en: (text: string) => `Example: ${text}` },
  atMost: {
    fr: (length: number) => `${length} caractères au plus.`,
    en: (length: number) => `${length} characters at most.`,
  },
  forms: {
    fr: {
      digits: 'Les zéros du début comptent.',
      integer: 'Nombre entier.',
      date: 'Date JJ/MM/AAAA.',
      boolean: 'À choisir dans la liste.',
      code: 'À choisir dans la liste.',
    },
    en: {
      digits: 'Text column: leading zeros count.',
      integer: 'Whole number.',
      date: 'Date DD/MM/YYYY.',
      boolean: 'Pick it from the list.',
      code: 'Pick it from the list.',
    },
  },
} as const;

/** What is shown when a cell of the column is selected: whether it is required, what it is, its form, an example. */
export function promptOf(key: FieldKey, language: Language, schema?: SchemaModel): Prompt {
  const field: Field = fields[key];
  const length = schema === undefined ? null : maxLength(schema, field);
  const parts = [
    isRequired(key) ? WORDS.required[language] : '',
    field.help[language],
    formOf(field.kind, language),
    length === null ? '' : WORDS.atMost[language](length),
    field.example === '' ? '' : WORDS.example[language](field.example),
  ];
  return { title: field.header[language].slice(0, PROMPT_TITLE_MAX), text: fitting(parts) };
}

function formOf({ type }: Kind, language: Language): string {
  const forms: Readonly<Partial<Record<Kind['type'], string>>> = WORDS.forms[language];
  return forms[type] ?? '';
}

/** The parts that fit together: the last ones give way, whole. */
function fitting(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .reduce((text, part) => {
      const longer = text === '' ? part : `${text} ${part}`;
      return longer.length <= PROMPT_TEXT_MAX ? longer : text;
    }, '');
}
