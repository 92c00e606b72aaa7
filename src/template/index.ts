export type * from './types';
export { ASIDE_KEY, asideColumn, isAsideHeader } from './aside';
export { COLUMN_GROUPS } from './groups';
export { highlightRules, MARK_LETTERS, SIGNATURE } from './highlights';
export { HIGHLIGHT_LOOKS, LOOKS, type Look } from './looks';
export { findSheet, namesOfSheet, SHEET_NAMES, TABLE_NAMES, type SheetKey } from './names';
export { isRequestHeader, requestColumn } from './columns/request';
export { isReceivedHeader, isServiceHeader, receivedColumn, serviceColumn } from './columns/service';
export {
  DEADLINE_KEYS,
  OWN_COLUMN_KEYS,
  OWN_COLUMNS,
  ownColumn,
  type OwnColumnDefinition,
} from './own-columns';
export {
  ACCROCHAGE_KEYS,
  LANGUAGE_LABELS,
  PARAMETRE_KEYS,
  PARAMETRES,
  VERSIONS,
  type Parametre,
  type ParametreKey,
} from './parametres';
export {
  ACCROCHAGE_FIRST_ROW,
  accrochageRows,
  accrochageSheet,
  keyOfAccrochageRow,
  readAccrochageRows,
} from './sheets/accrochage';
export { SERVICES_COLUMNS, servicesSheet, type ServicesColumn } from './sheets/services';
export { list, LIST_NAMES, listesSheet, listRange, sheetOfList, type ListName } from './sheets/listes';
export {
  PARAMETRES_LAYOUT,
  parametresSheet,
  shownParametre,
  type ParametreValues,
} from './sheets/parametres';
export {
  demarchesSheet,
  depotsSheet,
  historiqueSheet,
  STATE_HEADER_ROW,
  type StateColumn,
} from './sheets/state';
export { fieldColumn } from './field-columns';
export { isRequired, PROMPT_TEXT_MAX, PROMPT_TITLE_MAX, promptOf } from './prompts';
export { repairPlan, type RepairPlan, type TableToRepair } from './repair';
export {
  CERTIFICATEUR_COLUMNS,
  CERTIFICATION_COLUMNS,
  certificateursSheet,
  certificationCodesRange,
  certificationsSheet,
  type CertificateurColumn,
  type CertificationColumn,
} from './sheets/certifications';
export { SETTINGS_HEADER_ROW } from './sheets/settings-sheet';
export { isReport, isReportSheet, reportSheet, type ReportKey } from './sheets/rapport';
export { modeEmploiSheet } from './sheets/mode-emploi';
export {
  CHECKED_AT_CELL,
  fieldsOfModel,
  PASSAGES_LAYOUT,
  passagesSheet,
  type Model,
  type PassageCells,
  type PassagesOptions,
} from './sheets/passages';
export { TEMPLATE_VERSION, templateSheets, type TemplateOptions } from './template';
