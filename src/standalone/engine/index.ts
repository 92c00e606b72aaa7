export { createLife, mortal, type Life } from './mortal';
export { fileOpener, type OpenedFile, type OpenFile } from './open-file';
export { startWorker, type Living } from './start-worker';
