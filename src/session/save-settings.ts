import { freeSheetName, type Workspace } from '#actions/workspace';
import { PARAMETRES, parametresSheet, PARAMETRES_LAYOUT, type ParametreKey } from '#template';

/** Writes settings into *Paramètres*, making the sheet if need be; the others are left as they are. */
export async function saveSettings(
  { workbook, lists, parametres, language, description }: Workspace,
  settings: Readonly<Partial<Record<ParametreKey, string>>>,
): Promise<void> {
  const list = lists.parametres;
  if (list === undefined) {
    const spec = parametresSheet(settings, language);
    await workbook.ensureSheet({ ...spec, name: freeSheetName(description.sheets, spec.name) });
    return;
  }
  const column = list.firstColumn + PARAMETRES_LAYOUT.valueColumn - 1;
  for (const [key, value] of Object.entries(settings) as [ParametreKey, string][]) {
    const row = parametres.rowOf(key);
    if (row === null) await workbook.appendRows(list.sheet, [[key, PARAMETRES[key].label[language], value]]);
    else await workbook.write([{ sheet: list.sheet, row, column, values: [[value === '' ? null : value]] }]);
  }
}
