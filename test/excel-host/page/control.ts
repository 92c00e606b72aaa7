import type { Fault } from '../host';
import type { WorkbookContent } from '../model/content';
import type { HostOptions } from '../options';
import type { Counters } from '../wire/counters';
import type { Person } from '../user';

/** How a test drives the Excel of a page: plain data in, plain data out, for it crosses from Node to the page. */
export interface PageControl {
  /** Does something as the user, or as a co-author. */
  act(as: 'user' | 'coauthor', act: Act): void;
  /** The same, just before the nth request from now. */
  actBeforeRequest(n: number, as: 'user' | 'coauthor', act: Act): void;
  failRequest(n: number, fault: Fault): void;
  startEditing(): void;
  stopEditing(): void;
  /** Presses a button of the ribbon, or an entry of the menu of a cell: the function that the manifest names. */
  press(command: string): void;
  /** Commands that the add-in said were over. */
  completed(): readonly string[];
  values(sheet: string, address?: string): readonly (readonly (string | number | boolean)[])[];
  format(sheet: string, address: string, property: string): string | number | boolean | null;
  sheets(): readonly { readonly name: string; readonly visibility: string; readonly isProtected: boolean }[];
  tables(): readonly { readonly name: string; readonly sheet: string; readonly area: string }[];
  conditionalFormats(
    sheet: string,
  ): readonly { readonly areas: readonly string[]; readonly formula: string }[];
  activeSheet(): string;
  /** Address of the selection, with its sheet. */
  selection(): string;
  hiddenRows(sheet: string): readonly number[];
  counters(): Omit<Counters, 'members'>;
  resetCounters(): void;
  /** Members that the emulated Excel does not know; a test should find none. */
  unknown(): readonly string[];
  refusals(): readonly string[];
  /** Pages that the add-in opened in the user's browser. */
  openedUrls(): readonly string[];
  /** Workbooks that it made, as base64. */
  created(): readonly string[];
  /** How often it asked for the workbook to be saved. */
  saves(): number;
  /** Whether the pane is shown, as the shared runtime was told. */
  isPaneShown(): boolean;
  setTheme(theme: 'light' | 'dark'): void;
  setPaneWidth(pixels: number): void;
  /** Scrolls the grid to a row and a column, 1-based. */
  scrollTo(row: number, column: number): void;
}

/** One gesture: a method of Person, with its arguments. */
export type Act = {
  [K in keyof Person]: { readonly do: K; readonly with: Parameters<Person[K]> };
}[keyof Person];

/** The page's side of it, from Node. */
export type Remote<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => infer R ? (...args: A) => Promise<R> : never;
};

/** What the page is told when it opens. */
export interface PageSetup {
  readonly content: WorkbookContent;
  readonly options: HostOptions;
  readonly pane: string;
  readonly paneWidth: number;
  readonly theme: 'light' | 'dark';
  /** Language of Excel's menus. */
  readonly language: string;
  readonly commands: readonly { readonly name: string; readonly label: string }[];
}
