export { applyMatching, type Applied } from './apply';
export { proposeMatching } from './propose';
