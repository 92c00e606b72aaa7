import * as accuses from './accuses';
import type { ActionName, Described } from './action';
import * as check from './check';
import * as departments from './departments';
import { filterTable } from './filter-table';
import * as prepare from './prepare';
import { showHiddenRow } from './show-hidden-row';
import { showPane } from './show-pane';
import * as transmit from './transmit';

type Registry = { readonly [Name in ActionName]: Described<Name> };

/** Every action of the pane, by its name: a title in the messages without its description does not compile. */
export const ACTIONS = {
  showPane,
  filterTable,
  showHiddenRow,
  ...prepare,
  ...departments,
  ...check,
  ...transmit,
  ...accuses,
} satisfies Registry;

/** The same, to be gone through. */
export const EVERY_ACTION: readonly Described[] = Object.values<Described>(ACTIONS);
