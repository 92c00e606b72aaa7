/** @returns the code of an error of Office.js; null for any other error. */
export function codeOf(error: unknown): string | null {
  if (!(error instanceof Object) || !('debugInfo' in error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** @returns the call that Excel refused, e.g. `WorksheetCollection.getItem`; '' when it does not say. */
export function placeOf(error: unknown): string {
  if (!(error instanceof Object) || !('debugInfo' in error)) return '';
  const info = error.debugInfo;
  if (!(info instanceof Object) || !('errorLocation' in info)) return '';
  return typeof info.errorLocation === 'string' ? info.errorLocation : '';
}
