import { birth } from './birth';
import { codeTitle } from './code-title';
import { capitals, firstNameFirst, firstNames, nameFirst } from './names';
import { townDepartment } from './places';
import type { Split } from './split';

/** Every way to take a column apart, by the name that a matching keeps. */
export const splits = {
  capitals,
  'name-first': nameFirst,
  'first-name-first': firstNameFirst,
  'first-names': firstNames,
  birth,
  'town-department': townDepartment,
  'code-title': codeTitle,
} as const satisfies Readonly<Record<string, Split>>;

export type SplitName = keyof typeof splits;

export const splitNames = Object.keys(splits) as readonly SplitName[];

/** The same, whatever the name: to be looked up by one that was kept. */
export const splitNamed = (name: SplitName): Split => splits[name];
