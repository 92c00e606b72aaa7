import { letGo, sendToDownloads } from '#pane';

/** Sends a file to the user's downloads, once. */
export function download(blob: Blob, name: string): void {
  letGo(sendToDownloads(blob, name));
}

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
