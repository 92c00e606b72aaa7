import { labelOfField } from '#actions/checking';
import type { Language } from '#dictionary';
import {
  OF_ONE_PERSON,
  type ColumnMatch,
  type MatchedField,
  type Matching,
  type TableMatch,
  type ValueReading,
} from '#matching';
import { counted } from '../../answers/figures';

/** No sheet looks like one of passages. */
export const NOTHING = {
  fr: 'Aucune feuille ne ressemble à un tableau de passages\u00a0: rien n’est à relier. Des en-têtes l’un sous l’autre, dans la première colonne, ne se lisent pas\u00a0: copiez le tableau, puis Collage spécial, Transposé.',
  en: 'No sheet looks like a table of passages: there is nothing to match. Headers one under the other, in the first column, are not read: copy the table, then Paste Special, Transpose.',
} as const;

export const KEPT = {
  fr: 'La correspondance est gardée dans le classeur. Vos cellules ne sont pas modifiées.',
  en: 'The matching is kept in the workbook. Your cells are not changed.',
} as const;

export const IDS_GIVEN: Readonly<Record<Language, (count: number) => string>> = {
  fr: (count) =>
    `${counted('fr', count, 'identifiant technique créé', 'identifiants techniques créés')} dans notre colonne, à droite.`,
  en: (count) => `${counted('en', count, 'technical id', 'technical ids')} made in our column, at the right.`,
};

/** Passages that were sent are no longer read as what was sent. */
export const DIFFERING: Readonly<Record<Language, (count: number) => string>> = {
  fr: (count) =>
    count < 2
      ? '1 ligne déjà envoyée diffère désormais de ce qui a été envoyé.'
      : `${count} lignes déjà envoyées diffèrent désormais de ce qui a été envoyé.`,
  en: (count) =>
    count === 1
      ? '1 row already sent now differs from what was sent.'
      : `${count} rows already sent now differ from what was sent.`,
};

const WORDS = {
  fr: {
    table: ({ sheet, headerRows, rows }: TableMatch) =>
      `«\u00a0${sheet}\u00a0», ligne ${headerRows.at(-1) ?? ''} · ${counted('fr', rows, 'ligne', 'lignes')}`,
    certain: 'Reconnues',
    proposed: 'À confirmer',
    none: 'Non utilisées',
    missing: 'Ce que le tableau ne dit pas',
    values: 'Valeurs à lire',
    result: 'Résultat',
    unsaid: 'à dire',
    unsaidOfEach: 'à demander pour chaque personne',
    aside: (reason: string) => `mis de côté (${reason})`,
    undecided: 'à décider',
    sent: 'transmis',
    id: 'Identifiant technique',
    made: (pattern: string) => `les créer, de la forme ${pattern}`,
  },
  en: {
    table: ({ sheet, headerRows, rows }: TableMatch) =>
      `"${sheet}", row ${headerRows.at(-1) ?? ''} · ${counted('en', rows, 'row', 'rows')}`,
    certain: 'Recognised',
    proposed: 'To confirm',
    none: 'Not used',
    missing: 'What the table does not say',
    values: 'Values to read',
    result: 'Result',
    unsaid: 'to be said',
    unsaidOfEach: 'to be asked for each person',
    aside: (reason: string) => `set aside (${reason})`,
    undecided: 'to decide',
    sent: 'sent',
    id: 'Technical id',
    made: (pattern: string) => `to be made, as in ${pattern}`,
  },
} as const;

const labelOf = (field: MatchedField, language: Language): string =>
  field === 'resultat' ? WORDS[language].result : labelOfField(field, language);

const isOfOnePerson = (field: MatchedField): boolean => field !== 'resultat' && OF_ONE_PERSON.has(field);

/** A matching, in lines for people. */
export function describeMatching({ tables }: Matching, language: Language): readonly string[] {
  return tables
    .flatMap((table) => [WORDS[language].table(table), ...linesOf(table, language), ''])
    .slice(0, -1);
}

function linesOf(table: TableMatch, language: Language): readonly string[] {
  const words = WORDS[language];
  const { columns, missing, values, id } = table;
  const of = (certainty: ColumnMatch['certainty']) =>
    columns.filter((column) => column.certainty === certainty);
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`  ${title}`, ...lines.map((line) => `    ${line}`)];
  const column = ({ column: letter, header, fields, samples }: ColumnMatch) =>
    [
      `${letter} ${header || '—'}`,
      samples.join(' · '),
      fields.length === 0 ? '' : `→ ${fields.map((field) => labelOf(field, language)).join(' + ')}`,
    ]
      .filter((part) => part !== '')
      .join('  ');
  return [
    ...section(words.certain, of('certain').map(column)),
    ...section(words.proposed, of('proposed').map(column)),
    ...section(
      words.missing,
      missing.map(({ field, constant, byCertification }) => {
        const by = Object.entries(byCertification ?? {}).map(([code, value]) => `${code} ${value}`);
        const unsaid = isOfOnePerson(field) ? words.unsaidOfEach : words.unsaid;
        return `${labelOf(field, language)}  ${[...by, constant ?? (by.length === 0 ? unsaid : '')].filter(Boolean).join(' · ')}`;
      }),
    ),
    ...section(words.values, valuesOf(values, language)),
    ...(id === null ? [] : [`  ${words.id}  ${'column' in id ? id.column : words.made(id.pattern)}`]),
    ...section(words.none, of('none').map(column)),
  ];
}

function valuesOf(values: readonly ValueReading[], language: Language): readonly string[] {
  const words = WORDS[language];
  return values.map(({ field, value, count, read, aside }) => {
    const said =
      aside !== null ? words.aside(aside) : (read ?? (field === 'resultat' ? words.undecided : words.unsaid));
    const meant = field === 'resultat' && read !== null && aside === null ? words.sent : said;
    return `${labelOf(field, language)}  ${value || '—'} × ${count} → ${meant}`;
  });
}
