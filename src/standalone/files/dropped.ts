import { isWorkbook, isXml } from './files';

/** Why a file that was dropped is not taken. */
export type Refusal = 'wrong' | 'workbook-first' | 'one-first' | 'opening';

/** What becomes of files that were dropped together: each is in one of these. */
export interface Dropped {
  /** The workbook to open. */
  readonly open: File | null;
  /** To be imported: into the one that is opened, where one is. */
  readonly accuses: readonly File[];
  /** Workbooks of departments, that go into the one that is open. */
  readonly gathered: readonly File[];
  readonly refused: readonly { readonly file: File; readonly why: Refusal }[];
}

/** @param page whether a workbook is open, and whether one is being opened. */
export function sortDropped(
  files: readonly File[],
  { isOpen, isOpening }: { readonly isOpen: boolean; readonly isOpening: boolean },
): Dropped {
  const workbooks = files.filter(isWorkbook);
  const accuses = files.filter((file) => !isWorkbook(file) && isXml(file));
  const others = files.filter((file) => !isWorkbook(file) && !isXml(file));
  const refuse = (some: readonly File[], why: Refusal) => some.map((file) => ({ file, why }));
  const wrong = refuse(others, 'wrong');
  if (isOpening)
    return { open: null, accuses, gathered: [], refused: [...refuse(workbooks, 'opening'), ...wrong] };
  if (workbooks.length > 1 && !isOpen)
    return {
      open: null,
      accuses: [],
      gathered: [],
      refused: [...refuse(workbooks, 'one-first'), ...refuse(accuses, 'workbook-first'), ...wrong],
    };
  const [open = null] = workbooks.length === 1 ? workbooks : [];
  const canImport = isOpen || open !== null;
  return {
    open,
    accuses: canImport ? accuses : [],
    gathered: workbooks.length > 1 ? workbooks : [],
    refused: [...(canImport ? [] : refuse(accuses, 'workbook-first')), ...wrong],
  };
}
