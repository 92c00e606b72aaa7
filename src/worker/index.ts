export { letRunsCross } from './crossing';
export type { Engine } from './engine';
