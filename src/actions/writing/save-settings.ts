import { freeSheetName, type Workspace } from '#actions/workspace';
import type { CellValue, Language } from '#dictionary';
import {
  PARAMETRE_KEYS,
  PARAMETRES,
  parametresSheet,
  PARAMETRES_LAYOUT,
  shownParametre,
  type ParametreKey,
} from '#template';
import { changeCells, type CellChange } from './change-cells';
import { readTwice } from './moved-rows';

/** @param telling the columns that tell the lines apart. */
export type ToldCells = (changes: readonly CellChange[], telling: readonly number[]) => void;

export type Settings = Readonly<Partial<Record<ParametreKey, string>>>;

/**
 * Writes settings into *Paramètres*, making the sheet if need be; the others are left as they are, and so is one that holds
 * what it is given. Each line is looked at as it is written: where lines moved meanwhile, the workbook is opened again, once.
 * @param told of the cells written; of a sheet that was made, those that were given, which are empty once taken back.
 * @throws BadInputError when lines move again.
 */
export async function saveSettings(
  open: () => Promise<Workspace>,
  settings: Settings,
  told: ToldCells,
): Promise<void> {
  await readTwice('settings', async () => {
    const before = await open();
    const list = before.lists.parametres;
    const keys = PARAMETRE_KEYS.filter(
      (key) => settings[key] !== undefined && settings[key] !== before.parametres.text(key),
    );
    if (list === undefined) {
      const spec = parametresSheet(settings, languageOf(settings.langue) ?? before.language);
      const name = freeSheetName(before.description.sheets, spec.name);
      await before.workbook.ensureSheet({ ...spec, name });
      told(...addedIn(await open(), keys, [PARAMETRES_LAYOUT.valueColumn - 1]));
      return true;
    }
    if (!(await writeLines(before, keys, settings, told))) return null;
    const added = keys.filter((key) => before.parametres.rowOf(key) === null && settings[key] !== '');
    if (added.length === 0) return true;
    await before.workbook.appendRows(
      list.sheet,
      added.map((key) => [
        key,
        PARAMETRES[key].label[before.language],
        shownParametre(key, settings[key] ?? '', before.language),
      ]),
    );
    told(...addedIn(await open(), added, PLACES));
    return true;
  });
}

const languageOf = (code: string | undefined): Language | null =>
  code === 'fr' || code === 'en' ? code : null;

/** The key of a line, its label and its value. */
const PLACES = [0, 1, PARAMETRES_LAYOUT.valueColumn - 1];

const tellingOf = ({ lists }: Workspace): readonly number[] => {
  const first = lists.parametres?.firstColumn ?? 1;
  return [first, first + 1];
};

/** Writes those that have a line. @returns whether each line was where it was read. */
async function writeLines(
  workspace: Workspace,
  keys: readonly ParametreKey[],
  settings: Settings,
  told: ToldCells,
): Promise<boolean> {
  const { workbook, lists, parametres, description } = workspace;
  const list = lists.parametres;
  if (list === undefined) return false;
  const telling = tellingOf(workspace);
  const column = list.firstColumn + PARAMETRES_LAYOUT.valueColumn - 1;
  const lines = new Map(list.rows.map(({ row, cells }) => [row, cells]));
  lines.set(list.headerRow, list.headers);
  const { left } = await changeCells(
    { workbook, sheet: list.sheet, width: column, blockRows: description.blockRows, telling },
    keys.flatMap((key) => {
      const row = parametres.rowOf(key);
      return row === null
        ? []
        : [{ row, column, value: shownParametre(key, settings[key] ?? '', workspace.language) }];
    }),
    {
      decide: ({ row, value }, line) => {
        const isThere = telling.every(
          (at, place) => textOf(line[at - 1] ?? null) === textOf(lines.get(row)?.[place] ?? null),
        );
        return isThere ? (value === '' ? null : value) : undefined;
      },
      withFormats: () => true,
      onWritten: (changes) => told(changes, telling),
    },
  );
  return left.length === 0;
}

const textOf = (cell: CellValue): string => String(cell ?? '');

/** Cells of lines that were empty before. */
function addedIn(
  workspace: Workspace,
  keys: readonly ParametreKey[],
  places: readonly number[],
): Parameters<ToldCells> {
  const { lists, parametres } = workspace;
  const list = lists.parametres;
  const telling = tellingOf(workspace);
  const changes = keys.flatMap((key): readonly CellChange[] => {
    const line = list?.rows.find(({ row }) => row === parametres.rowOf(key));
    if (list === undefined || line === undefined) return [];
    return places.map((place) => ({
      sheet: list.sheet,
      row: line.row,
      column: list.firstColumn + place,
      before: null,
      after: line.cells[place] ?? null,
      who: [line.cells[0] ?? null, line.cells[1] ?? null],
    }));
  });
  return [changes, telling];
}
