import { normalise, remember, type Language, type Text } from '#dictionary';
import { DEMARCHES_COLUMNS, DEPOT_COLUMNS, HISTORIQUE_COLUMNS, NOBODY } from '#journal';
import {
  CERTIFICATEUR_COLUMNS,
  CERTIFICATION_COLUMNS,
  findSheet,
  isReportSheet,
  list,
  namesOfSheet,
  PARAMETRE_KEYS,
  PARAMETRES,
  parametresSheet,
  TABLE_NAMES,
  type SheetKey,
} from '#template';
import type { SheetDescription } from '#workbook';
import { severalLists } from './refusals';

/** A sheet of the workbook that holds one of our lists. */
export interface ListSheet {
  readonly sheet: SheetDescription;
  /** Row of its headers, 1-based; null to take the first filled row, in a sheet read line by line. */
  readonly headerRow: number | null;
}

export type ListKey =
  'parametres' | 'certificateurs' | 'certifications' | 'depots' | 'historique' | 'demarches';

/** Each list of ours is looked for on the first rows of every sheet: each of their cells is folded once. */
const folded = remember((text) => normalise(text));

const headersOf = (columns: readonly { readonly header: Text }[]): ReadonlySet<string> =>
  new Set(columns.flatMap(({ header }) => [normalise(header.fr), normalise(header.en)]));

/** The headers that tell a list of ours; *Paramètres* is known by its keys and labels, line by line. */
const HEADERS: Readonly<Record<ListKey, ReadonlySet<string> | null>> = {
  parametres: null,
  certificateurs: headersOf(Object.values(CERTIFICATEUR_COLUMNS)),
  certifications: headersOf(Object.values(CERTIFICATION_COLUMNS)),
  depots: headersOf(DEPOT_COLUMNS),
  // What says who was sent has anybody's headers: « Nom », « Prénom », « Code ».
  historique: headersOf(HISTORIQUE_COLUMNS.filter(({ key }) => key === 'fingerprint' || !(key in NOBODY))),
  demarches: headersOf(DEMARCHES_COLUMNS),
};

/** A department may have a sheet of the same name, with a header or two alike: its rows are not ours. */
const FEWEST_HEADERS: Readonly<Record<ListKey, number>> = {
  parametres: 0,
  certificateurs: 2,
  certifications: 2,
  depots: 4,
  historique: 4,
  demarches: 4,
};

/** What our sheet is called when the department has one of that name. */
const SUFFIX = ' accrochage';

const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/**
 * The sheet that holds a list of ours: by its Excel table, else by its name and its headers, wherever they stand
 * on its first rows; a table may be lost in another program. A sheet of that name with other headers is the
 * department's. *Dépôts* and *Historique* are known under another name too.
 * @throws BadInputError where several sheets of other names may be one of these.
 */
export function findList(sheets: readonly SheetDescription[], key: ListKey): ListSheet | null {
  const names = namesOfSheet(key).flatMap((name) => [name, name + SUFFIX]);
  const named = sheets.filter(({ name }) => names.some((own) => sameName(own, name)));
  const first = findSheet(sheets, key);
  for (const sheet of first === undefined ? named : [first, ...named]) {
    if (sheet.tables.some(({ name }) => name === TABLE_NAMES[key])) return { sheet, headerRow: null };
    const known = HEADERS[key];
    if (known === null) {
      if (isParametres(sheet)) return { sheet, headerRow: null };
      continue;
    }
    const index = sheet.head.findIndex(
      (cells) => cells.filter((cell) => known.has(folded(String(cell ?? '')))).length >= FEWEST_HEADERS[key],
    );
    if (index < 0) continue;
    return placed(sheet, index);
  }
  return renamed(sheets, key);
}

const placed = (sheet: SheetDescription, index: number): ListSheet => ({
  sheet,
  headerRow: sheet.tables[0]?.headerRow === index + 1 ? null : index + 1,
});

/** For each header, its words in both languages. */
type Signature = readonly ReadonlySet<string>[];

/** Headers that stand together on nobody else's sheet: a list of ours is known by them, whatever it is called. */
const SIGNATURES: Readonly<Partial<Record<ListKey, Signature>>> = {
  depots: signatureOf(DEPOT_COLUMNS, ['idFlux', 'sha256']),
  historique: signatureOf(HISTORIQUE_COLUMNS, ['idFlux', 'fingerprint']),
};

function signatureOf(
  columns: readonly { readonly key: string; readonly header: Text }[],
  keys: readonly string[],
): Signature {
  return columns.filter(({ key }) => keys.includes(key)).map(({ header }) => headersOf([{ header }]));
}

/** Row of the headers that sign a list of ours, 0-based; -1 where none does. */
function signedRow({ head }: SheetDescription, signature: Signature): number {
  return head.findIndex((cells) => {
    const words = cells.map((cell) => folded(String(cell ?? '')));
    return signature.every((either) => words.some((word) => either.has(word)));
  });
}

/**
 * The list under another name, its table lost.
 * @throws BadInputError where several sheets may be it: whatever was sent would be forgotten.
 */
function renamed(sheets: readonly SheetDescription[], key: ListKey): ListSheet | null {
  const signature = SIGNATURES[key];
  if (signature === undefined) return null;
  const found = sheets.filter((sheet) => signedRow(sheet, signature) >= 0);
  const [sheet, other] = found;
  if (sheet === undefined) return null;
  if (other !== undefined) throw severalLists(sheet.name, other.name, namesOfSheet(key)[0] ?? '');
  return placed(sheet, signedRow(sheet, signature));
}

/** Keys and labels of *Paramètres* that no other sheet would say: words like « Service » are anybody's. */
const PARAMETRES_WORDS: ReadonlySet<string> = new Set(
  PARAMETRE_KEYS.flatMap((key) => [key, ...Object.values(PARAMETRES[key].label)])
    .filter((word) => /.[ A-Z]/.test(word))
    .map(normalise),
);

/**
 * The headers of keys and of values: a sheet made by hand may call the rest otherwise. A department's own settings
 * may be called « Valeur » and « Explication » too; they have no keys.
 */
const KEY_AND_VALUE = (['fr', 'en'] as const).map((language) =>
  (parametresSheet({}, language).table?.columns ?? [])
    .filter(({ key }) => key === 'key' || key === 'value')
    .map(({ header }) => normalise(header)),
);

/** Whether a sheet of that name is ours: it has keys and values, or one of our lines, or it is empty. */
function isParametres({ head }: SheetDescription): boolean {
  const lines = head.map((cells) => cells.map((cell) => folded(String(cell ?? ''))));
  return (
    head.length === 0 ||
    lines.some(
      (words) =>
        words.some((word) => PARAMETRES_WORDS.has(word)) ||
        KEY_AND_VALUE.some((headers) => headers.every((header) => words.includes(header))),
    )
  );
}

/** The name that a sheet of ours can take: its own, unless the department has one of that name. */
export function freeSheetName(sheets: readonly SheetDescription[], wanted: string): string {
  return sheets.some(({ name }) => sameName(name, wanted)) ? wanted + SUFFIX : wanted;
}

/** Whether a sheet is the department's, where its passages may stand; a copy of a list of ours is not. */
export function isDepartments(sheets: readonly SheetDescription[], sheet: SheetDescription): boolean {
  const isOther = (['listes', 'modeEmploi', 'services', 'accrochage'] satisfies SheetKey[]).some(
    (key) => findSheet(sheets, key) === sheet,
  );
  const isCopy = Object.values(SIGNATURES).some((signature) => signedRow(sheet, signature) >= 0);
  return (
    !isOther &&
    !isCopy &&
    !isReportSheet(sheet) &&
    !LIST_KEYS.some((key) => findList(sheets, key)?.sheet === sheet)
  );
}

const LIST_KEYS = Object.keys(HEADERS) as readonly ListKey[];

/** Whether *Listes* holds the reasons of *Mis de côté*, or will: that of an earlier template does not. */
export function hasReasons(sheets: readonly SheetDescription[], language: Language): boolean {
  const sheet = findSheet(sheets, 'listes');
  const { title } = list('aside');
  return sheet === undefined || sheet.head.some((cells) => cells.includes(title[language]));
}
