export { sortDropped, type Dropped, type Refusal } from './dropped';
export { isWorkbook, isXml, savedName, WORKBOOKS } from './files';
export { idFluxOf } from './rewrite-address';
export { sampleAccuseFor, answering } from './sample-accuse';
export { fileKey, holdOpen, type HeldOpen } from './other-tabs';
