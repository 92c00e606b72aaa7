import type { HereRow } from '#actions/gathering';
import { groupByEach } from '#dictionary';

/** The departments of a row: the one that *Service* names, and those that sent it. */
export const departmentsOf = ({ department, sources }: HereRow): readonly string[] => [
  ...new Set([department, ...sources.keys()].filter((name) => name !== '')),
];

/** The rows of each department, in the order in which they are met. */
export const rowsByDepartment = (rows: readonly HereRow[]): ReadonlyMap<string, readonly HereRow[]> =>
  groupByEach(rows, departmentsOf);

/** Whether a row is a department's own: of one that merely sent it too, only what it sent is its business. */
export const isOwnOf = (row: HereRow, service: string): boolean => departmentsOf(row)[0] === service;

/** Whether a department has to do with a row at all. */
export const concerns = (row: HereRow, service: string): boolean => departmentsOf(row).includes(service);
