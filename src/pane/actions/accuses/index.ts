export { applyAccuses } from './apply-accuses';
export { chooseDeposit } from './choose-deposit';
export { importAccuse } from './import-accuse';
export { importSample } from './import-sample';
export { listAccuses } from './list-accuses';
export { declareSame } from './declare-same';
export { mendSlip } from './mend-slip';
export { renewId } from './renew-id';
