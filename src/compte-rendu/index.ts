export { classify, isAlreadyKnown } from './classify';
export { accuseDay, fluxFileKey, sameFluxFile } from './flux-file-name';
export type { MessageClass, MessageCode } from './message-classes';
export { readCompteRendu } from './read';
export type * from './types';
export { classify as classifyMessage } from './classify';
