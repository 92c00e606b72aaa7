import type { Language } from '#dictionary';
import type { Status } from '#journal';
import type { RangeContent, RangeRequest } from '#workbook';
import type { DepartmentsSession } from './departments/types';
import type { OrganisationSession } from './organisation/types';
import type { AnswerSession } from './parts/answer-session';
import type { CheckSession } from './parts/check-session';
import type { PrepareSession } from './parts/prepare-session';
import type { SendSession } from './parts/send-session';
import type { WriteSession } from './parts/write-session';
import type { SheetLook } from './views/views';

export type * from './matching/types';
export type * from './departments/types';
export type * from './organisation/types';
export type * from './views/found';
export type * from './views/place-views';
export type * from './views/sending-views';
export type * from './views/views';

/** One open workbook, as the pane works with it. Everything that crosses can be cloned to a worker. */
export interface Session
  extends
    PrepareSession,
    CheckSession,
    WriteSession,
    SendSession,
    AnswerSession,
    OrganisationSession,
    DepartmentsSession {
  setLanguage(language: Language): Promise<void>;
}

/** Texts to be typed from a cell on, a line a row. */
export interface TypedTexts {
  readonly row: number;
  readonly column: number;
  readonly texts: readonly (readonly string[])[];
}

/** A session on a file, for the page that has a grid and no Excel. */
export interface FileSession extends Session {
  /** The sheets, for the grid. */
  sheets(): Promise<
    readonly {
      readonly name: string;
      readonly visible: boolean;
      readonly rows: number;
      readonly columns: number;
    }[]
  >;
  /** How a sheet looks; left out where nothing is known of it. */
  look?(sheet: string): Promise<SheetLook>;
  /** `rows` lines of `columns` cells as they show: a date is its day, `23/11/2026`. */
  read(range: Omit<RangeRequest, 'formats'>): Promise<Pick<RangeContent, 'values'>>;
  /**
   * What the user types or pastes, as texts: each cell takes it as its number format has it. One step to undo.
   * @param more other rectangles of the same sheet, that go with it.
   */
  edit(
    sheet: string,
    row: number,
    column: number,
    texts: readonly (readonly string[])[],
    more?: readonly TypedTexts[],
  ): Promise<void>;
  /**
   * Marks of the passage rows asked for, of a sheet: bad columns by row, from the last check. A row edited since has none; nothing
   * is read or waited for, unless nothing is known.
   */
  marks(
    sheet: string,
    firstRow: number,
    rows: number,
  ): Promise<
    readonly {
      readonly row: number;
      readonly errors: readonly number[];
      readonly warnings: readonly number[];
      readonly ko: boolean;
      readonly status: Status | null;
    }[]
  >;
  /** The whole workbook as an .xlsx. */
  save(): Promise<Uint8Array>;
}
