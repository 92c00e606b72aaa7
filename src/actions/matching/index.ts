export { applyMatching, type Applied } from './apply';
export type { Applying } from './applying';
export { sentDiffering } from './differing';
export {
  idPatternOf,
  proposeMatching,
  proposeTables,
  type Asked,
  type ProposedTable,
  type SeenColumn,
} from './propose';
