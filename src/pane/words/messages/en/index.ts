import { formatsOf } from '../../format';
import { accusesEnglish } from './accuses';
import { actionsEnglish } from './actions';
import { asideEnglish } from './aside';
import { departmentsEnglish } from './departments';
import { organisationEnglish } from './organisation';
import { matchingEnglish } from './matching';
import { placesEnglish } from './places';
import { beforeEnglish } from './before';
import { portalEnglish } from './portal';
import { questionsEnglish } from './questions';
import { transmissionEnglish } from './transmission';
import { transmitEnglish } from './transmit';
import { undoEnglish } from './undo';
import type { Messages } from '../fr';

const { number, count, date, moment, size, duration } = formatsOf('en');
const rows = (value: number) => count(value, 'row', 'rows');
const passages = (value: number) => count(value, 'record', 'records');
const quoted = (text: string) => `“${text}”`;

/** The words of the pane and of the page, in English. */
export const en: Messages = {
  format: { number, date, moment, size, duration, passages },
  tabs: {
    label: 'Steps',
    prepare: 'Prepare',
    check: 'Check',
    transmit: 'Send',
    accuses: 'Accusés',
    more: 'Other steps',
    next: 'next step',
  },
  head: {
    settings: 'Settings',
    help: 'Help',
    language: 'Language',
    workbookSettings: 'Workbook settings',
    statuses: 'Records by status',
    showOnly: (label) => `Show only: ${label}`,
    releaseFilter: 'Show all',
    allShown: 'All rows are shown.',
    filtered: (label) => `Table filtered: ${label}`,
    deadline: (n, day) => `${rows(n)} to be sent before ${date(day)}.`,
    late: (n) => `${rows(n)} past the 3-month deadline.`,
    noTable: 'No record',
  },
  status: {
    draft: (n) => `${number(n)} to check`,
    invalid: (n) => `${number(n)} to correct`,
    ready: (n) => `${number(n)} ready`,
    generated: (n) => `${number(n)} generated`,
    deposited: (n) => `${number(n)} deposited`,
    accepted: (n) => `${number(n)} accepted`,
    known: (n) => `${number(n)} already recorded`,
    doubtful: (n) => `${number(n)} to verify`,
    ko: (n) => `${number(n)} KO`,
    deleting: (n) => count(n, 'deletion requested', 'deletions requested'),
    deleted: (n) => `${number(n)} deleted`,
    aside: (n) => `${number(n)} set aside`,
  },
  help: {
    title: 'In five steps',
    steps: [
      'Fill the table, one row per certification record.',
      'Check, correct, check again.',
      'Generate the flux and download it.',
      'Deposit it on the certifiers’ portal, then confirm it here.',
      'Import the accusé: each KO comes back to its row.',
    ],
    keys: 'Shortcuts',
    key: (key, { shift, ctrl }) => [...(ctrl ? ['Ctrl'] : []), ...(shift ? ['Shift'] : []), key].join(' + '),
    privacy: 'Your data stays on this computer.',
    close: 'Close help',
  },
  run: {
    cancel: 'Cancel',
    cancelled: 'Stopped at your request. What was already written holds.',
    stages: {
      reading: 'Reading',
      checking: 'Checking',
      writing: 'Writing',
      validating: 'XSD validation',
      comparing: 'Comparison with the table',
      saving: 'Saving',
    },
    lines: (done, total) => `${number(done)} / ${number(total)} rows`,
    left: (seconds) => `${duration(seconds)} left`,
    waiting: 'Excel is waiting: if a cell is being typed in, confirm it (Enter).',
    busy: 'An action is under way: it goes on. Stop it, or wait for its end.',
    filesWait: (names) =>
      names.length < 2
        ? `${names.join()} waits for the end of the action under way, then is read.`
        : `${names.join(', ')} wait for the end of the action under way, then are read.`,
    giveUpFiles: 'Do not read them',
    notFetched:
      'This part could not be loaded: check the network and try again or, if a new version has just been installed, save the workbook, then reload.',
    detail: 'Technical detail',
    copyDetail: 'Copy the detail',
  },
  common: {
    loading: 'Reading…',
    tryAgain: 'Try again',
    more: (n) => `Show ${number(n)} more`,
    show: 'Show',
    hide: 'Hide',
    cancel: 'Cancel',
    line: (row, sheet) => `Row ${number(row)}${sheet === null ? '' : `, sheet "${sheet}"`}`,
    quoted,
    empty: '(empty)',
    goToCell: (row, sheet) => `Go to row ${number(row)}${sheet === null ? '' : ` of sheet "${sheet}"`}`,
    lines: rows,
    openList: 'Open the list',
    day: 'DD/MM/YYYY',
    noSuchDay: 'An existing date, such as 23/11/2026.',
  },
  state: {
    title: 'Where this workbook stands',
    lastDeposit: (day, n, label) => `Last deposit on ${date(day)}: ${passages(n)}, ${label}.`,
    noDeposit: 'No deposit yet.',
    ko: (n) => `${number(n)} KO to work through.`,
    noKo: 'No KO pending.',
    noDeadline: 'No deadline within 30 days.',
    now: 'What to do now',
    colon: ': ',
    next: {
      prepare: 'Complete the settings below',
      check: 'Check the rows',
      correct: 'Correct the findings',
      generate: 'Generate the flux',
      confirm: 'Confirm the deposit',
      import: 'Import the accusé',
      ko: 'Work through the KO',
      nothing: 'Nothing to do for now',
      fill: 'Fill in the settings, then type the records',
    },
    hidden: (n, all) => `${rows(all)}, ${number(n)} of them hidden (included).`,
    notes: 'About this table',
    rowsAdded: (n) => `${passages(n)} in the table from now on.`,
    losses: 'Before you save',
  },
  prepare: {
    templateHint:
      'Our sheets come beside yours, which stay where they are. "Undo" takes out those where nothing was typed since.',
    noTable: 'This workbook has no table of records yet.',
    cannotTake: 'The table of records of this workbook cannot be read as it stands.',
    sampleOpened:
      'The sample opens in another workbook. If it does not appear, look behind this one, or download it.',
    settings: 'Settings',
    idClientEmetteur: 'Sender',
    idClientEmetteurHint:
      'Client number (BCR) of the organisation that deposits, 8 characters: it is in the registration e-mail of the Caisse des Dépôts.',
    idClientCertificateur: 'Certifier',
    idClientCertificateurHint: 'Client number (BCR) of the certifier, 8 characters.',
    idContrat: 'Contract',
    idContratHint: 'Contract number of the certifier, for instance MCFCER000123.',
    service: 'Department',
    serviceHint: 'Optional. Shown in the list of deposits.',
    saved: 'Settings saved.',
    notAsExpected: (label, problem) => `${label}: ${problem}`,
    format: 'Flux format',
    version: (version) => `Format ${version}`,
    schemaNotes: 'What we did not understand in this schema',
    schemaNotesHint: 'On these points, XSD validation alone decides.',
    schema: {
      official: (version) => `Format ${version}, official CDC schema.`,
      reconstructed: (version) =>
        `Format ${version}, reconstructed by us. For the same check as CDC, load the XSD of the official kit.`,
      loaded: (version) => `Format ${version}, XSD loaded from your kit. It is what validates.`,
    },
    missingSheets: (names) =>
      `This workbook does not have the ${names.length === 1 ? 'sheet' : 'sheets'} ${names.map(quoted).join(', ')} yet.`,
    missingColumns: (names) =>
      `The table lacks the ${names.length === 1 ? 'column' : 'columns'} ${names.map(quoted).join(', ')}.`,
    prepareHint:
      'Yours stay where they are: the columns go to the right of the table. "Undo" takes out what was not used since.',
    prepared: 'Workbook prepared.',
    repairTitle: 'Formatting',
    repairHint:
      'Puts back the lists, formats, colours and columns of the template. No value is changed. "Undo" takes out the columns put back, but does not bring back the former formatting: close the workbook without saving if need be.',
    needsRepair: 'Columns of the template are gone from the table: repairing puts them back.',
    repaired: 'Formatting repaired.',
    xsdLoaded: 'XSD loaded: it is what validates from now on.',
    lists: 'Lists of this workbook',
    ids: 'Technical identifiers',
    idsHint:
      'Each row carries a unique identifier, the only link with the accusé. Existing ones never change.',
    idsAssigned: (n) => (n === 0 ? 'Every row already has an identifier.' : `${rows(n)} completed.`),
  },
  check: {
    run: (n) => `Check ${rows(n)}`,
    again: 'Check again',
    at: (iso) => `Checked on ${moment(iso)}.`,
    intro:
      'Checking changes none of your values: it colours the cells, explains them here, and adds the follow-up columns that the table lacks at its right.',
    fillFirst: 'Fill in the table, then check.',
    changed: (n) => `${rows(n)} changed since.`,
    moved: 'Rows were sorted, added or deleted since.',
    otherChanged: 'The workbook changed since.',
    notYet: 'This workbook was not checked here yet: check it, then ask for the explanation.',
    nothingHere: 'This cell has no issue.',
    errors: (n) => count(n, 'error', 'errors'),
    warnings: (n) => count(n, 'warning', 'warnings'),
    allWell: (n) => `${rows(n)} read, conforming at each stage.`,
    well: (stages) => `${stages.join(', ')}: conforming.`,
    stages: 'Stages of the check',
    corrections: (n) => count(n, 'safe correction proposed', 'safe corrections proposed'),
    applyAll: (n) => (n === 1 ? 'Apply the correction' : `Apply the ${number(n)} corrections`),
    applyThese: (n) => `Apply these ${number(n)} corrections`,
    applied: (n) => `${count(n, 'cell corrected', 'cells corrected')}.`,
    kept: (n) =>
      `${count(n, 'cell holds a formula or changed since, and was', 'cells hold a formula or changed since, and were')} left as ${n === 1 ? 'it is' : 'they are'}.`,
    rechecked: (n) => `${rows(n)} checked again.`,
    mended: (n) => `${count(n, 'cell changed', 'cells changed')}.`,
    hiddenSaid: (n) => `${count(n, 'warning hidden', 'warnings hidden')} in this workbook.`,
    hidden: (n, kinds) =>
      `${count(n, 'warning hidden', 'warnings hidden')} in this workbook: ${kinds
        .map((each) => `${each.title} (${number(each.count)})`)
        .join(', ')}.`,
    oneByOne: 'One kind at a time',
    showAll: 'Show them',
    showThese: 'Show',
    report: 'Report of the check',
    reportWritten: (sheet) => `The report is in the sheet "${sheet}".`,
    showReport: 'Show it',
    fold: 'Fold the explanation',
    unfold: 'Unfold the explanation',
    becomes: 'becomes',
    together: 'Deal with them together…',
    errorsTab: 'Errors',
    warningsTab: 'Warnings',
    severity: 'Severity',
    searchShort: 'Search',
    search: 'Search the findings',
    clearSearch: 'Clear the search',
    noMatch: 'No finding matches.',
    next: 'Next',
    position: (index, total) => `${number(index)} of ${number(total)}`,
    selected: 'Selected cell',
    example: 'Example',
    workbook: 'Workbook',
    noError: (ready, accepted) =>
      `No error: ${count(ready, 'row ready', 'rows ready')}${
        accepted > 0 ? `, ${number(accepted)} already accepted` : ''
      }.`,
    toTransmit: 'Go on to sending',
    done: (errors, warnings) =>
      `Check done: ${count(errors, 'error', 'errors')}, ${count(warnings, 'warning', 'warnings')}.`,
    error: 'Error',
    warning: 'Warning',
  },
  actions: actionsEnglish,
  aside: asideEnglish,
  undo: undoEnglish,
  places: placesEnglish,
  matching: matchingEnglish,
  organisation: organisationEnglish,
  departments: departmentsEnglish,
  transmit: transmitEnglish,
  before: beforeEnglish,
  transmission: transmissionEnglish,
  portal: portalEnglish,
  questions: questionsEnglish,
  accuses: accusesEnglish,
};
