import { BadInputError, runsOf, type Text } from '#dictionary';
import { SHEET_NAMES } from '#template';
import { refuse } from '#workbook';
import { codeOf } from './office-errors';

type Sentence = (sheet: string) => Text;

/** The sheet as a refusal may name it: '', which is the workbook, for one that nobody can see or unprotect. */
const seen = (sheet: string): string => (sheet.startsWith(SHEET_NAMES.accrochage.fr) ? '' : sheet);

const of = (sheet: string): Text =>
  sheet === ''
    ? { fr: 'ce classeur', en: 'this workbook' }
    : { fr: `la feuille «\u00a0${sheet}\u00a0»`, en: `sheet “${sheet}”` };

/** What Excel refuses, by the code that it gives: our own code, what is wrong, and what to do. */
const SENTENCES: Readonly<Record<string, { readonly code: string; readonly text: Sentence }>> = {
  AccessDenied: {
    code: 'sheet-protected',
    text: (sheet) =>
      sheet === ''
        ? {
            fr: 'Excel n’a pas permis de modifier ce classeur\u00a0: il est protégé, ou en lecture seule. Ôtez la protection (Révision, Protéger le classeur), puis recommencez.',
            en: 'Excel did not allow changes to this workbook: it is protected, or read-only. Remove the protection (Review, Protect Workbook), then try again.',
          }
        : {
            fr: `Excel n’a pas permis de modifier ${of(sheet).fr}\u00a0: elle est protégée, ou le classeur est en lecture seule. Ôtez la protection (Révision, Ôter la protection), puis recommencez.`,
            en: `Excel did not allow changes to ${of(sheet).en}: it is protected, or the workbook is read-only. Remove the protection (Review, Unprotect Sheet), then try again.`,
          },
  },
  InvalidOperationInCellEditMode: {
    code: 'cell-being-edited',
    text: () => ({
      fr: 'Une cellule est en cours de saisie. Validez-la (Entrée) ou annulez (Échap), puis recommencez.',
      en: 'A cell is being edited. Confirm it (Enter) or cancel (Escape), then try again.',
    }),
  },
  RequestAborted: {
    code: 'excel-interrupted',
    text: () => ({
      fr: 'Excel a interrompu l’opération. Recommencez.',
      en: 'Excel interrupted the operation. Try again.',
    }),
  },
  ActivityLimitReached: {
    code: 'excel-busy',
    text: () => ({
      fr: 'Excel ne répond plus à autant de demandes. Attendez une minute, puis recommencez.',
      en: 'Excel no longer answers so many requests. Wait a minute, then try again.',
    }),
  },
  RequestPayloadSizeLimitExceeded: { code: 'excel-too-big', text: tooBig },
  ResponsePayloadSizeLimitExceeded: { code: 'excel-too-big', text: tooBig },
  OperationCellsExceedLimit: { code: 'excel-too-big', text: tooBig },
  RangeExceedsLimit: { code: 'excel-too-big', text: tooBig },
  MergedRangeConflict: {
    code: 'merged-cells',
    text: (sheet) => ({
      fr: `Des cellules fusionnées empêchent d’écrire dans ${of(sheet).fr}. Annulez la fusion (Accueil, Fusionner et centrer), puis recommencez.`,
      en: `Merged cells prevent writing to ${of(sheet).en}. Unmerge them (Home, Merge & Center), then try again.`,
    }),
  },
  FilteredRangeConflict: {
    code: 'filtered-rows',
    text: (sheet) => ({
      fr: `Un filtre empêche d’écrire dans ${of(sheet).fr}. Effacez le filtre (Données, Effacer), puis recommencez.`,
      en: `A filter prevents writing to ${of(sheet).en}. Clear the filter (Data, Clear), then try again.`,
    }),
  },
  ItemAlreadyExists: {
    code: 'name-taken',
    text: (sheet) => ({
      fr: `Un élément du classeur porte déjà le nom qu’il faut pour ${of(sheet).fr}. Renommez-le, puis recommencez.`,
      en: `Something in the workbook already has the name needed for ${of(sheet).en}. Rename it, then try again.`,
    }),
  },
  UnsupportedSheet: {
    code: 'sheet-unsupported',
    text: (sheet) =>
      sheet === ''
        ? {
            fr: 'Excel ne permet pas cela sur une feuille qui n’est pas une feuille de calcul. Choisissez une autre feuille.',
            en: 'Excel does not allow this on a sheet that is not a worksheet. Choose another sheet.',
          }
        : {
            fr: `Excel ne permet pas cela sur ${of(sheet).fr}, qui n’est pas une feuille de calcul. Choisissez une autre feuille.`,
            en: `Excel does not allow this on ${of(sheet).en}, which is not a worksheet. Choose another sheet.`,
          },
  },
  InactiveWorkbook: {
    code: 'workbook-inactive',
    text: () => ({
      fr: 'Le classeur n’est plus actif. Affichez-le au premier plan, puis recommencez.',
      en: 'The workbook is no longer active. Bring it to the front, then try again.',
    }),
  },
};

function tooBig(sheet: string): Text {
  return {
    fr: `Une ligne de ${of(sheet).fr} est trop longue pour qu’Excel la transmette. Raccourcissez ses textes, puis recommencez.`,
    en: `A row of ${of(sheet).en} is too long for Excel to hand over. Shorten its texts, then try again.`,
  };
}

/** A row whose values Excel does not give, even asked for alone. @param row 1-based. */
export const rowTooBig = (sheet: string, row: number): BadInputError =>
  new BadInputError('excel-too-big', {
    fr: `La ligne ${row} de ${of(sheet).fr} est trop longue pour qu’Excel la transmette. Raccourcissez ses textes, puis recommencez.`,
    en: `Row ${row} of ${of(sheet).en} is too long for Excel to hand over. Shorten its texts, then try again.`,
  });

/** Codes that come without a sentence of their own keep the name that Excel gives them, for whoever helps. */
const other = (code: string, sheet: string): BadInputError =>
  new BadInputError('excel-refused', {
    fr: `Excel n’a pas pu effectuer l’opération sur ${of(sheet).fr}. Recommencez\u00a0; si cela persiste, enregistrez le classeur, fermez-le et rouvrez-le (${code}).`,
    en: `Excel could not complete the operation on ${of(sheet).en}. Try again; if it persists, save the workbook, close it and open it again (${code}).`,
  });

/**
 * @param sheet the sheet worked on, '' when it is none.
 * @returns what to throw: a sentence for an error of Office.js, any other error as it came.
 */
export function refusalOf(error: unknown, sheet: string): unknown {
  const code = codeOf(error);
  if (code === null) return error;
  if (code === 'ItemNotFound' && sheet !== '') return refuse('sheet-missing', sheet);
  const known = SENTENCES[code];
  if (known === undefined) return other(code, seen(sheet));
  const { fr, en } = known.text(seen(sheet));
  return new BadInputError(known.code, { fr: withCode(fr, code), en: withCode(en, code) });
}

const withCode = (sentence: string, code: string): string => `${sentence.replace(/\.$/, '')} (${code}).`;

/** Does something of Excel's; what it refuses is thrown as a sentence. */
export async function refusing<T>(sheet: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw refusalOf(error, sheet);
  }
}

/** What Excel would allow but the user would not see. */
export const hidden = {
  sheet: (sheet: string): BadInputError =>
    new BadInputError('sheet-hidden', {
      fr: `La feuille «\u00a0${sheet}\u00a0» est masquée. Affichez-la (clic droit sur un onglet, Afficher), puis recommencez.`,
      en: `Sheet “${sheet}” is hidden. Unhide it (right-click a tab, Unhide), then try again.`,
    }),
  row: (sheet: string, row: number): BadInputError =>
    new BadInputError('row-hidden', {
      fr: `La ligne ${row} de la feuille «\u00a0${sheet}\u00a0» est masquée, par un filtre ou à la main. Effacez le filtre ou affichez la ligne pour la voir.`,
      en: `Row ${row} of sheet “${sheet}” is hidden, by a filter or by hand. Clear the filter or unhide the row to see it.`,
    }),
};

/** Others went on writing where ours should go. */
export const alwaysTaken = (sheet: string): BadInputError =>
  new BadInputError('always-taken', {
    fr: `D’autres personnes écrivent en ce moment dans ${of(seen(sheet)).fr}, là où le volet devait écrire. Rien n’y a été écrit. Recommencez dans un instant.`,
    en: `Other people are writing to ${of(seen(sheet)).en} right now, where the pane was to write. Nothing was written there. Try again in a moment.`,
  });

/** Rows were inserted or deleted above headers that are in no table, or they were changed. */
export const headersMoved = (sheet: string, row: number): BadInputError =>
  new BadInputError('headers-moved', {
    fr: `Les en-têtes de la feuille «\u00a0${sheet}\u00a0» ont changé ou ne sont plus à la ligne ${row}. Rien n’y a été écrit. Recommencez.`,
    en: `The headers of sheet “${sheet}” changed, or are no longer in row ${row}. Nothing was written there. Try again.`,
  });

/** A sheet that could not be made whole, and was taken away. */
export const notMade = (sheet: string, why: BadInputError): BadInputError =>
  new BadInputError(why.code, {
    fr: `La feuille «\u00a0${sheet}\u00a0» n’a pas pu être créée, et ce qui en était fait a été retiré. ${why.text.fr}`,
    en: `Sheet “${sheet}” could not be made, and what was made of it was removed. ${why.text.en}`,
  });

interface InRow {
  readonly sheet: string;
  readonly row: number;
}

/** Excel does not keep what is written in some cells, even row by row; they hold what they held. */
export const notKept = (cells: readonly InRow[]): BadInputError =>
  new BadInputError('not-kept', {
    fr: `Excel n’a pas gardé ce que le volet écrivait dans ${placeOf(cells).fr}\u00a0: ces cellules ont été remises comme avant. Regardez si elles sont fusionnées ou calculées, puis recommencez.`,
    en: `Excel did not keep what the pane wrote in ${placeOf(cells).en}: these cells were put back as they were. See whether they are merged or computed, then try again.`,
  });

/** Rows moved between a write and what was to put it back. */
export const movedTwice = (cells: readonly InRow[]): BadInputError =>
  new BadInputError('moved-twice', {
    fr: `Des lignes ont été déplacées deux fois de suite pendant l’écriture, et ce qui venait d’être écrit dans ${placeOf(cells).fr} n’a pas pu être remis comme avant. Vérifiez ces lignes (Ctrl+Z annule), puis recontrôlez.`,
    en: `Rows were moved twice in a row during the writing, and what had just been written in ${placeOf(cells).en} could not be put back. Review these rows (Ctrl+Z undoes), then check again.`,
  });

export const isMovedTwice = (error: unknown): boolean =>
  error instanceof BadInputError && error.code === 'moved-twice';

/** Said in full, as many runs of rows. */
const RUNS_SAID = 5;

/** « les lignes 4 et 7 à 9 de la feuille « X » ». */
function placeOf(cells: readonly InRow[]): Text {
  const runs = runsOf(cells.map(({ row }) => row));
  const said = (to: string) =>
    runs
      .slice(0, RUNS_SAID)
      .map(({ first, last }) => (first === last ? String(first) : `${first} ${to} ${last}`))
      .join(', ') + (runs.length > RUNS_SAID ? '…' : '');
  const { fr, en } = of(seen(cells[0]?.sheet ?? ''));
  return { fr: `les lignes ${said('à')} de ${fr}`, en: `rows ${said('to')} of ${en}` };
}
