import type { Workbook } from '#workbook';

/**
 * A workbook of the other side as an object with verbs of its own: a comlink proxy has none, so that `{ ...workbook }` would be
 * a workbook that does nothing.
 */
export const plainWorkbook = (remote: Workbook): Workbook => ({
  describe: async () => remote.describe(),
  read: async (...given) => remote.read(...given),
  write: async (...given) => remote.write(...given),
  addColumns: async (...given) => remote.addColumns(...given),
  applyColumns: async (...given) => remote.applyColumns(...given),
  ensureSheet: async (...given) => remote.ensureSheet(...given),
  appendRows: async (...given) => remote.appendRows(...given),
  extendTable: async (...given) => remote.extendTable(...given),
  removeSheet: async (...given) => remote.removeSheet(...given),
  removeColumns: async (...given) => remote.removeColumns(...given),
  shortenTable: async (...given) => remote.shortenTable(...given),
  setHighlights: async (...given) => remote.setHighlights(...given),
  goTo: async (...given) => remote.goTo(...given),
  watch: async (...given) => remote.watch(...given),
});
