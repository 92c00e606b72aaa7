export { certificateOf, type Certificate } from './certificate';
export { certificatePage } from './certificate-page';
export { dataFingerprint } from './data-fingerprint';
export { PRODUCT } from './product';
export * from './state';
