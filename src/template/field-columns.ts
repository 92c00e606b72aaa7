import { fields, type Field, type FieldKey, type Kind, type Language, type SchemaModel } from '#dictionary';
import { COLUMN_GROUPS } from './groups';
import { isRequired, promptOf } from './prompts';
import { certificationCodesRange } from './sheets/certifications';
import { listRange } from './sheets/listes';
import type { ColumnSpec } from './types';

const FORMATS: Readonly<Record<Kind['type'], string>> = {
  text: '@',
  name: '@',
  digits: '@',
  integer: '0',
  date: 'dd/mm/yyyy',
  boolean: 'General',
  code: 'General',
  'birth-date': '@',
  resultats: '@',
};

/** In characters, where the field does not say. */
const KIND_WIDTHS: Readonly<Record<Kind['type'], number>> = {
  text: 20,
  name: 16,
  digits: 15,
  integer: 10,
  date: 13,
  boolean: 12,
  code: 15,
  'birth-date': 13,
  resultats: 24,
};

/** The column of a field, as the template makes it. @param schema gives lengths to the prompts. */
export function fieldColumn(key: FieldKey, language: Language, schema?: SchemaModel): ColumnSpec {
  const field: Field = fields[key];
  const { strong, soft } = COLUMN_GROUPS[field.group];
  const required = isRequired(key);
  const source = listSource(key, field.kind, language);
  return {
    key,
    header: field.header[language],
    headerStyle: required ? 'header-required' : 'header',
    width: field.column?.width ?? KIND_WIDTHS[field.kind.type],
    format: FORMATS[field.kind.type],
    cellStyle: isShort(field.kind) ? 'cell-center' : 'cell',
    headerFill: required ? strong : soft,
    prompt: promptOf(key, language, schema),
    ...(source === null ? {} : { listSource: source }),
  };
}

/** Dates, numbers, yes or no, and codes of fixed width stand in the middle of their cells. */
function isShort(kind: Kind): boolean {
  return ['integer', 'date', 'boolean', 'birth-date', 'digits'].includes(kind.type);
}

function listSource(key: FieldKey, kind: Kind, language: Language): string | null {
  if (key === 'code') return certificationCodesRange(language);
  if (kind.type === 'code') return listRange(kind.list, language);
  return kind.type === 'boolean' ? listRange('boolean', language) : null;
}
