import { fields, labelOf, type CellValue, type FieldKey, type Language, type Values } from '#dictionary';
import { typedValue } from './cell-texts';

/** The one column of the birth: `14/06/1985`, `06/1985` or `1985`. */
export function birthDate({ jourNaissance = '', moisNaissance = '', anneeNaissance = '' }: Values): string {
  const parts = jourNaissance === '' ? [moisNaissance] : [jourNaissance, moisNaissance];
  return [...parts.filter(Boolean).map((part) => part.padStart(2, '0')), anneeNaissance].join('/');
}

/** As they are typed into a cell. */
const BOOLEANS = {
  fr: { true: 'Oui', false: 'Non' },
  en: { true: 'Yes', false: 'No' },
} as const;

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A value of the schema as it is typed into a cell; one that did not read stays as it is. */
export function typedText(field: FieldKey, value: string, language: Language): string {
  const { kind } = fields[field];
  if (value === '') return '';
  switch (kind.type) {
    case 'boolean': {
      if (value === 'true' || value === '1') return BOOLEANS[language].true;
      return value === 'false' || value === '0' ? BOOLEANS[language].false : value;
    }
    case 'date':
      return ISO_DAY.test(value) ? value.split('-').reverse().join('/') : value;
    case 'code':
      return labelOf(kind.list, value, language);
    default:
      return value;
  }
}

/** What a text puts into a cell: a code keeps its zeros and stays a text, whatever the format; a date takes that of its column. */
export const asTyped = (text: string, format: string, date1904: boolean): CellValue => {
  const value = typedValue(text, format, date1904);
  return typeof value === 'number' && !text.includes('/') ? text : value;
};
