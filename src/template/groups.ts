import {
  fieldKeys,
  fields,
  type Column,
  type Field,
  type FieldKey,
  type Group,
  type Text,
} from '#dictionary';

/** How a group of columns of *Passages* is named and drawn. */
export interface ColumnGroup {
  readonly title: Text;
  /** Behind the title of the group, `RRGGBB`. */
  readonly tint: string;
  /** Header of a column that may stay empty. */
  readonly soft: string;
  /** Header of a required column; white text is readable on it. */
  readonly strong: string;
}

/** The colour of our own columns. */
export const OURS = { tint: 'E4E8F1', strong: '1F3864' } as const;

/** The groups, from left to right. Source: ui.md. */
export const COLUMN_GROUPS: Readonly<Record<Group, ColumnGroup>> = {
  identite: {
    title: { fr: 'Titulaire', en: 'Holder' },
    tint: 'E3EEF9',
    soft: 'C9DFF3',
    strong: '2B6CA3',
  },
  naissance: {
    title: { fr: 'Naissance', en: 'Birth' },
    tint: 'DFF3F1',
    soft: 'BFE6E2',
    strong: '1F7A76',
  },
  certification: {
    title: { fr: 'Certification', en: 'Certification' },
    tint: 'E6F3E1',
    soft: 'CBE7C1',
    strong: '3F7D2E',
  },
  resultat: {
    title: { fr: 'Résultat', en: 'Result' },
    tint: 'FBF0DC',
    soft: 'F6DFB4',
    strong: '9A6412',
  },
  langue: {
    title: { fr: 'Langue', en: 'Language' },
    tint: 'F1E8F8',
    soft: 'E0CDEF',
    strong: '74479C',
  },
  numerique: {
    title: { fr: 'Numérique', en: 'Digital' },
    tint: 'F9E6EF',
    soft: 'F1CADC',
    strong: 'A33B6C',
  },
  examen: {
    title: { fr: 'Examen', en: 'Exam' },
    tint: 'E8ECF4',
    soft: 'D2DAEA',
    strong: '4C5F8A',
  },
  inscription: {
    title: { fr: 'Inscription', en: 'Enrolment' },
    tint: 'FAE9E3',
    soft: 'F4D1C5',
    strong: 'A3492B',
  },
  dossier: {
    title: { fr: 'Autre identification', en: 'Other identification' },
    tint: 'F3EFE4',
    soft: 'E5DCC3',
    strong: '7A6630',
  },
  technique: {
    title: { fr: 'Suivi', en: 'Follow-up' },
    tint: 'ECEDEF',
    soft: 'D9DBDF',
    strong: '4B5563',
  },
};

/** The names of the groups, from left to right. */
export const GROUPS = Object.keys(COLUMN_GROUPS) as readonly Group[];

interface Placed {
  readonly key: FieldKey;
  readonly column: Column;
}

/** The fields of a group that have a column, from left to right, as each says. */
export function columnsOf(group: Group): readonly Placed[] {
  return fieldKeys
    .flatMap((key) => {
      const { group: own, column }: Field = fields[key];
      return own === group && column !== null ? [{ key, column }] : [];
    })
    .sort((a, b) => a.column.place - b.column.place);
}
