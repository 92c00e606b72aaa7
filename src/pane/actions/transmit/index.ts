export { cancelDeposit } from './cancel-deposit';
export { confirmDeposit } from './confirm-deposit';
export { download } from './download';
export { generate } from './generate';
export { openPage } from './open-page';
export { saveWorkbook } from './save-workbook';
export { takeRows } from './take-rows';
