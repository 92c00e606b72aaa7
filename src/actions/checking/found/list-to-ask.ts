import Papa from 'papaparse';
import { fields, type FieldKey, type Language, type RowAt } from '#dictionary';
import { nameOf } from '#journal';
import type { RowState } from '../row-states';
import { askWords } from './ask-words';

/** Excel takes a CSV for one of the system’s own code page without it. */
const BOM = '\uFEFF';

/**
 * The people of whom something is to be asked, for whoever keeps the files: a CSV that Excel opens, with an empty column
 * for the answer, and a name for its file. Nothing in it is a formula.
 */
export function listToAsk(
  rows: readonly (RowAt & Pick<RowState, 'values' | 'idTechnique'>)[],
  field: FieldKey,
  language: Language,
): { readonly name: string; readonly text: string } {
  const words = askWords[language];
  const label = fields[field].header[language];
  const data = rows.map(({ sheet, row, values, idTechnique }) => {
    const { nom, prenom } = nameOf(values);
    return [sheet, row, nom, prenom, idTechnique, ''];
  });
  const csv = { fields: [...words.headers, label], data };
  return {
    name: words.file(label),
    text: BOM + Papa.unparse(csv, { delimiter: ';', escapeFormulae: true }),
  };
}
