import { tableOn, type PassageWorkspace } from '#actions/workspace';
import type { PassageTable } from '#cells';
import { fieldKeys, fields, type FieldKey, type Language } from '#dictionary';
import { asideColumn, fieldColumn, list, OWN_COLUMN_KEYS, ownColumn } from '#template';
import type { SheetLook } from '../types';

/** Fields that say who a row is: names, and where there are none, the first of the others. */
const NAMES: readonly (readonly FieldKey[])[] = [
  ['nomNaissance', 'nomTitulaire', 'nomUsage'],
  ['prenom1', 'prenom1Titulaire'],
];
const ELSE: readonly FieldKey[] = ['idDossier', 'nir', 'idTechnique'];

/** The columns that say who a row is, 1-based and ascending: one may hold name and first name. */
export function whoColumns(columns: PassageTable['columns']): readonly number[] {
  const firstOf = (keys: readonly FieldKey[]) => keys.flatMap((key) => columns[key] ?? []).slice(0, 1);
  const names = NAMES.flatMap(firstOf);
  return [...new Set(names.length > 0 ? names : firstOf(ELSE))].sort((a, b) => a - b);
}

const PLAIN = { width: null, hidden: false, fill: null, choices: [] } as const;

/**
 * How a grid shows a sheet: the columns of passages get the width, the colour and the choices that the template
 * gives them; those of other sheets are plain. The choices are in the language of the workbook, where they go.
 */
export function sheetLook(workspace: PassageWorkspace | null, sheet: string): SheetLook {
  const on = workspace === null ? undefined : tableOn(workspace, sheet);
  if (workspace === null || on === undefined) return { columns: [], who: [] };
  const { language } = workspace;
  const { table, aside } = on;
  const keyAt = new Map(fieldKeys.map((key) => [table.columns[key], key]));
  const own = new Map(OWN_COLUMN_KEYS.map((key) => [on.own[key], key]));
  return {
    columns: [...table.headers.keys()].map((column) => {
      const key = keyAt.get(column);
      const ours = own.get(column);
      if (ours !== undefined) {
        const { width, hidden = false } = ownColumn(ours, language);
        return { ...PLAIN, column, width, hidden };
      }
      if (aside.includes(column)) {
        const { width } = asideColumn(language);
        return { ...PLAIN, column, width, choices: list('aside').values[language] };
      }
      if (key === undefined) return { ...PLAIN, column };
      const { width, headerFill = null } = fieldColumn(key, language);
      return { column, width, hidden: false, fill: headerFill, choices: choicesOf(key, language) };
    }),
    who: whoColumns(table.columns),
  };
}

function choicesOf(key: FieldKey, language: Language): readonly string[] {
  const { kind } = fields[key];
  if (kind.type === 'boolean') return list('boolean').values[language];
  return kind.type === 'code' ? list(kind.list).values[language] : [];
}
