export { makeReturned, type Returned, type Returning } from './make';
export { unfitWords } from './refusals';
export { rowsByDepartment } from './services';
