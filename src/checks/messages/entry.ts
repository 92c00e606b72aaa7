import type { FieldKey } from '#dictionary';
import type { DataByCode, FindingCode } from '../finding';
import type { NoData } from '../rule';

/** What a message may speak of besides its data. */
export interface Cell {
  /** What the cell holds, as text; empty when it holds nothing. */
  readonly value: string;
  /** Its column; null for a finding that is of none. */
  readonly key: FieldKey | null;
  /** The header of its column in our template. */
  readonly label: string;
  /** The sheet; null where it is about the whole workbook. */
  readonly sheet: string | null;
  /** The field that is at fault, where the cell is that of another column; null where it is its own. */
  readonly element: FieldKey | null;
  /** Whether a safe correction is proposed, which the message then ends with. */
  readonly isCorrected: boolean;
}

/** The words of one code in one language. */
export interface Entry<D = NoData> {
  /** What is wrong, after the name of the column and a colon; no full stop. A group may have no data to name a limit of. */
  readonly title: string | ((data: Partial<D>) => string);
  /** What is wrong with which value, what is expected, what to do: whole sentences. */
  readonly text: (data: D, cell: Cell) => string;
}

/** All the words of one language: a code without its own, or that speaks of what its rule does not give, is a type error. */
export type Messages = { readonly [Code in FindingCode]: Entry<DataByCode[Code]> };
