/** Files handed to the pane are accusés, or the workbooks of departments. */
export const areAccuses = (files: readonly File[]): boolean =>
  files.every(({ name }) => /\.xml$/i.test(name));

const taken = new WeakSet<readonly File[]>();

/** Whether these files were handed over and nobody took them yet; they are then. */
export function takeOnce(files: readonly File[]): boolean {
  if (files.length === 0 || taken.has(files)) return false;
  taken.add(files);
  return true;
}
