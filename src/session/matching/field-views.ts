import { codeLists, fieldKeys, fields, type Field, type FieldKey, type Language } from '#dictionary';
import { OF_ONE_PERSON } from '#matching';
import { CERTIFICATION_COLUMNS, COLUMN_GROUPS, list } from '#template';
import { RESULT } from './matching-words';
import type { FieldView } from './types';

/** What a column can be, in the order of the template: passages and certifications, not who sends. */
export function fieldViews(language: Language): readonly FieldView[] {
  const known = fieldKeys
    .filter((key) => ['passage', 'certification'].includes(fields[key].level))
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((key) => fieldView(key, language));
  const result: FieldView = {
    field: 'resultat',
    label: RESULT.header[language],
    group: RESULT.group[language],
    help: RESULT.help[language],
    example: '',
    kind: 'text',
    choices: [],
    isOfPerson: true,
    isOfCertification: false,
  };
  return [...known, result];
}

const GROUPS = Object.keys(COLUMN_GROUPS);

/** Where its column stands in the template; one that has none comes last of its group. */
function placeOf(key: FieldKey): number {
  const { group, column }: Field = fields[key];
  return GROUPS.indexOf(group) * 1000 + (column?.place ?? 999);
}

function fieldView(key: FieldKey, language: Language): FieldView {
  const field: Field = fields[key];
  const choices = choicesOf(field, language);
  return {
    field: key,
    label: field.header[language],
    group: COLUMN_GROUPS[field.group].title[language],
    help: field.help[language],
    example: field.example,
    kind: choices.length > 0 ? 'choice' : field.kind.type === 'date' ? 'date' : 'text',
    choices,
    isOfPerson: OF_ONE_PERSON.has(key),
    isOfCertification: key !== 'code' && key in CERTIFICATION_COLUMNS,
  };
}

function choicesOf({ kind }: Field, language: Language): FieldView['choices'] {
  if (kind.type === 'code')
    return codeLists[kind.list].map(({ code, label }) => ({ value: code, label: label[language] }));
  if (kind.type !== 'boolean') return [];
  const [yes = '', no = ''] = list('boolean').values[language];
  return [
    { value: 'true', label: yes },
    { value: 'false', label: no },
  ];
}
