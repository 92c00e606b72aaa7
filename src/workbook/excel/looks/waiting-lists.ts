import { sheetOfList } from '#template';
import { setValidation, type Validation } from './validations';

/** Drop-downs whose source is on a sheet that is not made yet: Excel refuses them until it is. */
export interface WaitingLists {
  /** Puts off the drop-downs of a sheet that stands, where the sheet of their list is missing. */
  readonly note: (sheet: string, validations: readonly Validation[], sheets: ReadonlySet<string>) => void;
  /** Sets those that waited for a sheet, in the request that makes it. */
  readonly settle: (worksheets: Excel.WorksheetCollection, made: string, sheets: ReadonlySet<string>) => void;
}

/** @returns whether the sheet of a list is among these. */
export const listsOn =
  (sheets: ReadonlySet<string>) =>
  (listSource: string): boolean =>
    [...sheets].some((name) => isSame(name, sheetOfList(listSource)));

export function createWaitingLists(): WaitingLists {
  let waiting: { readonly sheet: string; readonly validation: Validation }[] = [];
  return {
    note: (sheet, validations, sheets) => {
      const isThere = listsOn(sheets);
      for (const validation of validations)
        if (validation.listSource !== undefined && !isThere(validation.listSource))
          waiting.push({ sheet, validation });
    },
    settle: (worksheets, made, sheets) => {
      const isReady = ({ validation }: (typeof waiting)[number]) =>
        isSame(made, sheetOfList(validation.listSource ?? ''));
      for (const { sheet, validation } of waiting.filter(isReady))
        if ([...sheets].some((name) => isSame(name, sheet)))
          setValidation(worksheets.getItem(sheet), validation, () => true);
      waiting = waiting.filter((each) => !isReady(each));
    },
  };
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
