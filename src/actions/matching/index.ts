export { applyMatching, type Applied, type Applying } from './apply';
export { sentDiffering } from './differing';
export {
  idPatternOf,
  proposeMatching,
  proposeTables,
  type Asked,
  type ProposedTable,
  type SeenColumn,
} from './propose';
