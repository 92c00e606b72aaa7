import { findPassageTable } from '#cells';
import { BadInputError, codeLists, fieldKeys, fields, type FieldKey, type Language } from '#dictionary';
import { fieldColumn, OWN_COLUMN_KEYS, ownColumn, PASSAGES_LAYOUT } from '#template';
import type { WorkbookDescription } from '#workbook';
import type { CheckResult } from '../check';
import type { SheetLook } from './types';

const PLAIN = { width: null, hidden: false, fill: null, choices: [] } as const;
const BOOLEANS: Readonly<Record<Language, readonly string[]>> = { fr: ['Oui', 'Non'], en: ['Yes', 'No'] };

/**
 * How a grid shows a sheet: the columns of passages get the width, the colour and the choices that the template
 * gives them; those of other sheets are plain.
 */
export function sheetLook(
  description: WorkbookDescription,
  result: CheckResult | null,
  sheet: string,
  language: Language,
): SheetLook {
  const table = result?.workspace.table ?? tableOf(description);
  if (table === null || table.sheet !== sheet) return { columns: [], frozenColumns: 0 };
  const keyAt = new Map(fieldKeys.map((key) => [table.columns[key], key]));
  const own = new Map(OWN_COLUMN_KEYS.map((key) => [result?.workspace.own[key], key]));
  return {
    columns: [...table.headers.keys()].map((column) => {
      const key = keyAt.get(column);
      const ours = own.get(column);
      if (ours !== undefined) {
        const { width, hidden = false } = ownColumn(ours, language);
        return { ...PLAIN, column, width, hidden };
      }
      if (key === undefined) return { ...PLAIN, column };
      const { width, headerFill = null } = fieldColumn(key, language);
      return { column, width, hidden: false, fill: headerFill, choices: choicesOf(key, language) };
    }),
    frozenColumns: table.headerRow === PASSAGES_LAYOUT.headerRow ? (table.columns.prenom1 ?? 0) : 0,
  };
}

function choicesOf(key: FieldKey, language: Language): readonly string[] {
  const { kind } = fields[key];
  if (kind.type === 'boolean') return BOOLEANS[language];
  return kind.type === 'code' ? codeLists[kind.list].map(({ label }) => label[language]) : [];
}

function tableOf({ sheets }: WorkbookDescription) {
  try {
    return findPassageTable(sheets).table;
  } catch (error) {
    if (error instanceof BadInputError) return null;
    throw error;
  }
}
