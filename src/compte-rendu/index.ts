export { classify, isAlreadyKnown } from './words/classify';
export { accuseDay, fluxFileKey, sameFluxFile } from './flux-file-name';
export type { MessageClass, MessageCode } from './words/message-classes';
export { readCompteRendu } from './read';
export type * from './types';
export { elementsNamed, xsdSense } from './words/xsd-words';
export { classify as classifyMessage } from './words/classify';
export { slips, slipsOf, type Mended, type SlipCode, type SlipShown } from './slips';
