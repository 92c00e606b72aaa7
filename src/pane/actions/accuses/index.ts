export { applyAccuses } from './apply-accuses';
export { chooseDeposit } from './choose-deposit';
export { importAccuse } from './import-accuse';
export { importSample } from './import-sample';
export { listAccuses } from './list-accuses';
export { swapNames } from './swap-names';
