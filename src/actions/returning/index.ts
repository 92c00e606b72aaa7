export { makeReturned, type Returned, type Returning } from './make';
export { rowsByDepartment } from './services';
