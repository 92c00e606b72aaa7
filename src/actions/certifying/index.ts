export { certificateOf, type Certificate } from './certificate';
export { writeCertificate } from './certificate-sheet';
export { certificateFile, certificatePage } from './certificate-page';
export { dataFingerprint } from './data-fingerprint';
export * from './state';
export { writeReportSheet } from './report-sheet';
