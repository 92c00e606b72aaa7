import type { Workspace } from '#actions/workspace';
import { normalise } from '#dictionary';
import { JOURNAL_COLUMNS } from '#journal';
import {
  CERTIFICATEUR_COLUMNS,
  CERTIFICATION_COLUMNS,
  certificateursSheet,
  certificationsSheet,
  demarchesSheet,
  depotsSheet,
  historiqueSheet,
  PARAMETRE_KEYS,
  PARAMETRES,
  TABLE_NAMES,
  type ColumnSpec,
  type ParametreKey,
  type SheetSpec,
} from '#template';
import type { PlacedColumn, TableTarget } from '#workbook';

/** Columns that a list of ours lacks, to be added at its right end. */
export interface ColumnsAdded {
  readonly sheet: string;
  readonly target: TableTarget;
  readonly added: readonly ColumnSpec[];
  /** Those that are there, whose formats, lists and prompts are renewed. */
  readonly there: readonly PlacedColumn[];
  readonly rows: { readonly first: number; readonly last: number };
}

type Kept = 'depots' | 'historique' | 'demarches' | 'certifications' | 'certificateurs';

/** What each list of ours is made as, and every name of its columns. */
const LISTS: Readonly<
  Record<
    Kept,
    {
      readonly spec: (workspace: Workspace) => SheetSpec;
      readonly names: ReadonlyMap<string, readonly string[]>;
    }
  >
> = {
  depots: {
    spec: ({ language }) => depotsSheet(JOURNAL_COLUMNS.depots, language),
    names: journalNames('depots'),
  },
  historique: {
    spec: ({ language }) => historiqueSheet(JOURNAL_COLUMNS.historique, language),
    names: journalNames('historique'),
  },
  demarches: {
    spec: ({ language }) => demarchesSheet(JOURNAL_COLUMNS.demarches, language),
    names: journalNames('demarches'),
  },
  certifications: {
    spec: ({ language }) => certificationsSheet(language),
    names: settingNames(CERTIFICATION_COLUMNS),
  },
  certificateurs: {
    spec: ({ language }) => certificateursSheet(language),
    names: settingNames(CERTIFICATEUR_COLUMNS),
  },
};

function journalNames(key: keyof typeof JOURNAL_COLUMNS): ReadonlyMap<string, readonly string[]> {
  return new Map(JOURNAL_COLUMNS[key].map(({ key: name, header }) => [name, [name, header.fr, header.en]]));
}

function settingNames(
  columns: Readonly<Record<string, { readonly header: { readonly fr: string; readonly en: string } }>>,
): ReadonlyMap<string, readonly string[]> {
  return new Map(Object.entries(columns).map(([key, { header }]) => [key, [header.fr, header.en]]));
}

/** The lists of ours, still in the table that we made, that lack columns. */
export function columnsToAdd(workspace: Workspace): readonly ColumnsAdded[] {
  return (Object.keys(LISTS) as readonly Kept[]).flatMap((key) => {
    const there = workspace.lists[key];
    const sheet = workspace.description.sheets.find(({ name }) => name === there?.sheet);
    const table = sheet?.tables.find(({ name }) => name === TABLE_NAMES[key]);
    if (there === undefined || table === undefined) return [];
    const { spec, names } = LISTS[key];
    const headers = there.headers.map(normalise);
    const placeOf = ({ key: column }: ColumnSpec) =>
      headers.findIndex((header) => names.get(column)?.some((name) => normalise(name) === header));
    const columns = spec(workspace).table?.columns ?? [];
    const added = columns.filter((column) => placeOf(column) < 0);
    if (added.length === 0) return [];
    return {
      sheet: there.sheet,
      target: { sheet: there.sheet, table: table.name, headerRow: table.headerRow },
      added,
      there: columns
        .filter((column) => placeOf(column) >= 0)
        .map((column) => ({ column: table.firstColumn + placeOf(column), spec: column })),
      rows: { first: table.headerRow + 1, last: table.lastRow },
    };
  });
}

/** Lines of *Paramètres* that this version has and the sheet has not. */
export interface SettingsAdded {
  readonly sheet: string;
  readonly added: readonly { readonly key: ParametreKey; readonly label: string; readonly help: string }[];
}

export function settingsToAdd({ lists, parametres, language, description }: Workspace): SettingsAdded | null {
  const there = lists.parametres;
  const sheet = description.sheets.find(({ name }) => name === there?.sheet);
  const isOurs = sheet?.tables.some(({ name }) => name === TABLE_NAMES.parametres) === true;
  if (there === undefined || !isOurs) return null;
  const added = PARAMETRE_KEYS.filter((key) => parametres.rowOf(key) === null).map((key) => ({
    key,
    label: PARAMETRES[key].label[language],
    help: PARAMETRES[key].help[language],
  }));
  return added.length === 0 ? null : { sheet: there.sheet, added };
}
