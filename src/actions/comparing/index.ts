export { schemaDifferences } from './differences';
export { effectOf, rowsConcerned } from './effects';
export type { Effect, SchemaDifference } from './types';
export {
  differencesCount,
  differenceWords,
  effectWords,
  loadedName,
  ourName,
  quotedName,
  type SchemaNames,
} from './words';
