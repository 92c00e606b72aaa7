/// <reference types="office-js" />
export { onCommand } from './commands';
export { languageOf, readLanguage } from './language';
export { openInBrowser, openNewWorkbook } from './openings';
export { platformOf, readPlatform, type Platform } from './platform';
export { startOffice, type Started } from './start';
export { isDarkOffice, readTheme, watchTheme } from './theme';
export { filterColumns, filteredOn, showRow } from './filters';
export {
  activeCell,
  saveWorkbook,
  selectedRows,
  sheetNames,
  watchSelection,
  type Cell,
  type SelectedRows,
} from './workbook';
export { type Look, lookOf, type Theme } from './look';
