export { addTemplate, type TemplateChoice } from './add-template';
export { missingFrom, needsRepair, prepare } from './prepare';
export { repair, repairOf } from './repair';
export { addDeadlines } from './add-deadlines';
