/** What files handed to the pane are. */
export type IncomingKind = 'accuses' | 'workbooks';

/** Files that were handed over and that nothing took yet. */
export type Incoming = Readonly<Record<IncomingKind, readonly File[]>>;

const NO_FILES: readonly File[] = [];

export const NONE_INCOMING: Incoming = { accuses: NO_FILES, workbooks: NO_FILES };

/** Files handed to the pane are accusés, or the workbooks of departments. */
const kindOf = ({ name }: File): IncomingKind => (/\.xml$/i.test(name) ? 'accuses' : 'workbooks');

export const areAccuses = (files: readonly File[]): boolean =>
  files.every((file) => kindOf(file) === 'accuses');

/** Files come in behind those that wait. @param kind what they are; told by their names where it is left out. */
export function withFiles(waiting: Incoming, files: readonly File[], kind?: IncomingKind): Incoming {
  const of = (each: IncomingKind) => files.filter((file) => (kind ?? kindOf(file)) === each);
  return {
    accuses: [...waiting.accuses, ...of('accuses')],
    workbooks: [...waiting.workbooks, ...of('workbooks')],
  };
}

/** They are taken, or given up. */
export function withoutFiles(waiting: Incoming, files: readonly File[]): Incoming {
  const left = (kind: IncomingKind) => waiting[kind].filter((file) => !files.includes(file));
  return { accuses: left('accuses'), workbooks: left('workbooks') };
}

/**
 * The files that can be taken now: one kind at a time, and nothing beside a job, which would refuse them.
 * @param isBusy whether a job is under way.
 */
export function takeable(waiting: Incoming, kind: IncomingKind, isBusy: boolean): readonly File[] {
  if (isBusy || (kind === 'workbooks' && waiting.accuses.length > 0)) return NO_FILES;
  return waiting[kind];
}

/** Files to be read again together with others that came after: one that comes again under its name takes the place of the former. */
export const besides = (former: readonly File[], files: readonly File[]): readonly File[] => [
  ...former.filter(({ name }) => files.every((file) => file.name !== name)),
  ...files,
];
