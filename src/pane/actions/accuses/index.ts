export { applyAccuses } from './apply-accuses';
export { importAccuse } from './import-accuse';
export { importSample } from './import-sample';
export { swapNames } from './swap-names';
