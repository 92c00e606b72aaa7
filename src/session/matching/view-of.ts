import type { ProposedTable, SeenColumn } from '#actions/matching';
import { splitNamed, type SplitName } from '#cells';
import { fields, type Language } from '#dictionary';
import { newId, type ColumnMatch, type MatchedField } from '#matching';
import { shownOf } from '../views/masked';
import { RESULT, SPLIT_WORDS } from './matching-words';
import type { ColumnView, SplitView, TableView } from './types';

/** Rows shown before and after. */
const PREVIEWED = 10;

/** A table as it is shown. @param idPattern what ids are made of, where another choice stands. */
export function tableView(
  { seen, ...table }: ProposedTable,
  {
    language,
    uuid,
    idPattern,
  }: { readonly language: Language; readonly uuid: () => string; readonly idPattern: string },
): TableView {
  const { headerRows, firstRow, columns, id } = table;
  const pattern = id !== null && 'pattern' in id ? id.pattern : idPattern;
  const used = new Set(columns.flatMap(({ column, fields: of }) => (of.length > 0 ? column : [])));
  const isOwn = new Set(
    columns.flatMap(({ column, fields: of }) => (of.includes('idTechnique') ? column : [])),
  );
  return {
    ...table,
    columns: columns.map((column) =>
      columnView(
        column,
        seen.find((each) => each.column === column.column),
        language,
      ),
    ),
    headerRow: headerRows.at(-1) ?? firstRow - 1,
    idPattern: pattern,
    idExample: newId(pattern, uuid),
    idColumns: seen
      .filter((each) => isFitForId(each) && (!used.has(each.column) || isOwn.has(each.column)))
      .map(({ column }) => column),
  };
}

/** A reference of the department's: nothing of a person, as a phone number, an address or a NIR would be. */
const REFERENCE = /^[\p{L}\d][\p{L}\d_./-]{2,39}$/u;
const OF_A_PERSON = /^(?:\+?\d{10,15}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\p{L}+)$/u;

const isFitForId = ({ isDistinct, texts }: SeenColumn): boolean =>
  isDistinct && texts.every((text) => REFERENCE.test(text) && !OF_A_PERSON.test(text));

function columnView(column: ColumnMatch, seen: SeenColumn | undefined, language: Language): ColumnView {
  const texts = (seen?.texts ?? []).filter((text) => text !== '');
  return {
    ...column,
    samples: column.samples.map((text) => shownOf(column.fields.includes('nir') ? 'nir' : null, text)),
    splits: (seen?.splits ?? []).map(({ name, fields: of }): SplitView => ({
      name,
      fields: of,
      label: `${of.map((field) => labelOf(field, language)).join(' + ')} (${SPLIT_WORDS[name][language]})`,
    })),
    preview:
      column.split === null
        ? []
        : previewOf(column.split, column.fields, texts.slice(0, PREVIEWED), language),
  };
}

function previewOf(
  name: SplitName,
  wanted: readonly MatchedField[],
  texts: readonly string[],
  language: Language,
): ColumnView['preview'] {
  const { split } = splitNamed(name);
  return texts.map((before) => {
    const pieces = split(before);
    if (pieces === null) return { before, after: null };
    const parts = wanted.flatMap((field) => {
      const piece = field === 'resultat' ? undefined : pieces[field];
      return piece === undefined ? [] : `${labelOf(field, language)}\u00a0: ${piece}`;
    });
    return { before, after: parts.join(' · ') };
  });
}

const labelOf = (field: MatchedField, language: Language): string =>
  field === 'resultat' ? RESULT.header[language] : fields[field].header[language];
