/** @returns the code of an error of Office.js; null for any other error. */
export function codeOf(error: unknown): string | null {
  if (!(error instanceof Object) || !('debugInfo' in error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
