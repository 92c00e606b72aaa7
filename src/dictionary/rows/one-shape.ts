import { fieldKeys, type FieldKey } from '../fields';

/** A place for every field, all of them empty. */
export type RowOf<T> = { -readonly [Key in FieldKey]?: T | undefined };

const EMPTY: RowOf<never> = Object.fromEntries(fieldKeys.map((key) => [key, undefined]));

/**
 * What a row says, before anything is said: a place for each field, in the order of the dictionary. Rows begun so are of one
 * shape whatever they hold, which is what makes rules quick: an engine finds a field where it found it on the row before.
 * An empty field is then there, and undefined: whoever lists what a row holds has to look.
 */
export const emptyRow = <T>(): RowOf<T> => ({ ...EMPTY });
