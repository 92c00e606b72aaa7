/** A workbook that can be opened, and the accusés that came with it. */
export interface Source {
  readonly name: string;
  readonly read: () => Promise<ArrayBuffer>;
  readonly isSample?: boolean;
  readonly accuses?: readonly File[];
}

/** What is open, as the page keeps it. */
export interface OpenBook<Opened> {
  readonly opened: Opened;
  readonly name: string;
  readonly isSample: boolean;
  /** Of the file, among the tabs. */
  readonly key: string;
  /** Told apart from the one opened before, that may bear the same name: what comes late of that one says nothing of this one. */
  readonly serial: number;
}

export interface PageState<Opened> {
  readonly open: OpenBook<Opened> | null;
  /** Name of the file being opened. */
  readonly opening: string | null;
  /** What is to be opened once the user says that what is open may go. */
  readonly next: Source | null;
  /** Accusés that came with a workbook that is being opened, or meanwhile. */
  readonly later: readonly File[];
  /** Files handed to the pane; a new array each time. */
  readonly incoming: readonly File[];
  /** Changes of what is open, so far. */
  readonly changes: number;
  /** How many of them are in the file that was last sent to the downloads; null before any. */
  readonly saved: number | null;
  readonly isWorking: boolean;
  /** Its worker ended by itself. */
  readonly isDead: boolean;
  readonly failure: string | null;
}

type Event<Opened> =
  | { readonly type: 'opening'; readonly name: string; readonly accuses?: readonly File[] }
  | { readonly type: 'opened'; readonly book: Omit<OpenBook<Opened>, 'serial'> }
  | { readonly type: 'resumed'; readonly opened: Opened }
  | { readonly type: 'not-opened'; readonly failure: string }
  | { readonly type: 'changed' | 'died'; readonly serial: number }
  | { readonly type: 'working'; readonly serial: number; readonly isWorking: boolean }
  | { readonly type: 'saved'; readonly serial: number; readonly changes: number }
  | { readonly type: 'handed'; readonly files: readonly File[] }
  | { readonly type: 'asked'; readonly source: Source }
  | { readonly type: 'kept' }
  | { readonly type: 'failed'; readonly failure: string | null };

const NO_FILES: readonly File[] = [];

export const nothingOpen = <Opened>(): PageState<Opened> => ({
  open: null,
  opening: null,
  next: null,
  later: NO_FILES,
  incoming: NO_FILES,
  changes: 0,
  saved: null,
  isWorking: false,
  isDead: false,
  failure: null,
});

/** Whether what is open differs from its file. */
export const isUnsaved = ({ changes, saved }: PageState<unknown>): boolean => changes > (saved ?? 0);

/** Whether something would be lost with what is open: what was changed, or what is under way. */
export const isAtStake = (state: PageState<unknown>): boolean => isUnsaved(state) || state.isWorking;

/** Sent to the downloads, and not changed since. */
export const isSaved = (state: PageState<unknown>): boolean => state.saved !== null && !isUnsaved(state);

export function after<Opened>(state: PageState<Opened>, event: Event<Opened>): PageState<Opened> {
  if ('serial' in event && event.serial !== state.open?.serial) return state;
  switch (event.type) {
    case 'opening':
      return {
        ...state,
        opening: event.name,
        next: null,
        later: [...state.later, ...(event.accuses ?? [])],
        failure: null,
      };
    case 'opened':
      return {
        ...nothingOpen(),
        open: { ...event.book, serial: (state.open?.serial ?? 0) + 1 },
        incoming: state.later,
      };
    case 'resumed':
      if (state.open === null) return state;
      return {
        ...state,
        open: { ...state.open, opened: event.opened, serial: state.open.serial + 1 },
        opening: null,
        later: NO_FILES,
        incoming: state.later,
        isWorking: false,
        isDead: false,
      };
    case 'not-opened':
      return { ...state, opening: null, later: NO_FILES, failure: event.failure };
    case 'changed':
      return { ...state, changes: state.changes + 1 };
    case 'died':
      return { ...state, isDead: true, isWorking: false };
    case 'working':
      return { ...state, isWorking: event.isWorking };
    case 'saved':
      return { ...state, saved: event.changes };
    case 'handed':
      return state.opening === null
        ? { ...state, incoming: event.files }
        : { ...state, later: [...state.later, ...event.files] };
    case 'asked':
      return { ...state, next: event.source };
    case 'kept':
      return { ...state, next: null };
    case 'failed':
      return { ...state, failure: event.failure };
  }
}
