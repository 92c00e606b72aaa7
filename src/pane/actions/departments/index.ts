export { gatherDepartments, readDepartments, sendBack } from './departments';
