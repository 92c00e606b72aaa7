/** @returns the code of an error of Office.js; null for any other error. */
export function codeOf(error: unknown): string | null {
  // Office.js may come from another frame, with classes of its own.
  if (typeof error !== 'object' || error === null || !('debugInfo' in error) || !('code' in error))
    return null;
  return typeof error.code === 'string' ? error.code : null;
}
