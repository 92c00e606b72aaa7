import { shownName, type Language } from '#dictionary';

const named = (names: readonly string[]) => names.map(shownName).join(', ');

const fr = {
  title: 'Accrochage CPF',
  lead: 'Contrôlez votre tableau de passages, générez le flux, importez l’accusé.',
  drop: 'Déposez ici votre classeur Excel (.xlsx).',
  pick: 'Choisir un classeur…',
  sample: 'Essayer avec un exemple',
  template: 'Télécharger le modèle vide',
  privacy: 'Vos données restent sur cet ordinateur.',
  privacyMore: 'Rien n’est envoyé\u00a0: le contrôle, la génération et l’import se font dans cette page.',
  opening: (name: string) => `Ouverture de ${shownName(name)}`,
  open: 'Ouvrir',
  save: 'Enregistrer le classeur',
  saveShort: 'Enregistrer',
  saved: 'envoyé vers vos téléchargements',
  unsaved: 'modifié',
  readingSheet: 'Lecture de la feuille',
  notices: 'À savoir',
  sheets: 'Feuilles',
  grid: (sheet: string) => `Feuille ${sheet}`,
  row: 'Ligne',
  pasteTooLong:
    'Le tableau est filtré et le collage a plus de lignes que celles affichées. Affichez toutes les lignes, puis collez.',
  resize: 'Largeur du volet',
  pane: 'Accrochage',
  dropHere: 'Relâchez pour ouvrir le classeur, réunir ceux des services ou importer les accusés.',
  wrongFiles: (names: readonly string[]) =>
    `${named(names)} ${names.length < 2 ? 'n’est' : 'ne sont'} ni un classeur Excel (.xlsx) ni un accusé de traitement (.xml).`,
  oneFirst:
    'Aucun classeur n’est ouvert\u00a0: ouvrez d’abord celui qui réunit les autres, puis déposez ceux des services.',
  openingFirst: (names: readonly string[]) =>
    `Un classeur est en cours d’ouverture\u00a0: déposez ensuite ${named(names)}.`,
  notImported: (names: readonly string[]) =>
    `${named(names)} ${names.length < 2 ? 'n’a pas été importé' : 'n’ont pas été importés'}\u00a0: déposez-${names.length < 2 ? 'le' : 'les'} de nouveau une fois le classeur ouvert.`,
  workbookFirst: 'Ouvrez d’abord le classeur\u00a0: l’accusé sera ensuite importé dans ses lignes.',
  otherTab:
    'Ce classeur est aussi ouvert dans un autre onglet\u00a0: travaillez dans un seul et fermez l’autre, sinon le dernier enregistré fera perdre les dépôts et les statuts de l’autre.',
  keepOpen: 'Ce classeur a des modifications non enregistrées.',
  stopsWork: 'Une action y est en cours\u00a0: ouvrir un autre classeur l’arrête.',
  toOpen: (name: string) => `À ouvrir\u00a0: ${shownName(name)}.`,
  resume: 'Reprendre',
  died: 'Ce qui travaille sur ce classeur s’est arrêté, faute de mémoire peut-être\u00a0: rien de ce qui y était écrit n’est perdu. Reprendre le rouvre tel qu’il était\u00a0; ce qui était en cours est à relancer.',
  openAnyway: 'Ouvrir l’autre sans enregistrer',
  cancel: 'Annuler',
  close: 'Fermer',
  noCell: 'Sélectionnez une cellule pour lire ce que le contrôle en dit.',
  nothingFound: 'Rien à signaler dans cette cellule.',
  ko: 'KO',
  crashed: 'L’affichage s’est arrêté.',
  crashedMore: 'Votre classeur est toujours là\u00a0: enregistrez-le, puis rechargez la page.',
  reload: 'Recharger la page',
  newVersion: 'Une nouvelle version de la page est prête.',
  newVersionUnsaved:
    'Une nouvelle version de la page est prête\u00a0: laissez finir ce qui est en cours et enregistrez le classeur d’abord.',
  takeVersion: 'Passer à la nouvelle version',
  technical: 'Détail technique',
  failed: (why: string) => `Ce fichier n’a pas pu être lu\u00a0: ${why}`,
  missing: (name: string) => `${name} n’a pas été trouvé à côté de cette page.`,
  notFetched:
    'La grille n’a pas pu être chargée\u00a0: vérifiez le réseau et réessayez, ou, si une nouvelle version vient d’être installée, enregistrez le classeur puis rechargez.',
  tryAgain: 'Réessayer',
  hiddenSheets: (names: readonly string[]) =>
    names.length < 2
      ? `La feuille «\u00a0${names.join()}\u00a0» est masquée dans le classeur\u00a0: elle est montrée ici, car elle contient des passages.`
      : `Les feuilles ${names.map((name) => `«\u00a0${name}\u00a0»`).join(', ')} sont masquées dans le classeur\u00a0: elles sont montrées ici, car elles contiennent des passages.`,
  views: 'Vue',
  showGrid: 'Classeur',
  showPane: 'Volet',
  rewrite: {
    title: 'Retrouver le fichier à déposer',
    lead: 'Le classeur enregistré se souvient du fichier\u00a0: il est refait ici à l’identique. Le classeur n’est pas modifié.',
    drop: 'Déposez ici le classeur enregistré depuis Excel.',
    pick: 'Choisir le classeur…',
    another: 'Choisir un autre classeur…',
    dropHere: 'Relâchez pour retrouver le fichier à déposer.',
    reading: (name: string) => `Lecture de ${shownName(name)}`,
    same: 'Identique à celui du classeur.',
    sent: 'Envoyé vers vos téléchargements.',
    sendAgain: 'L’envoyer encore',
    then: 'Déposez-le sur le portail des certificateurs, puis confirmez dans le volet d’Excel.',
    unknown:
      'Ce classeur ne connaît pas encore ce fichier\u00a0: enregistrez-le dans Excel, puis déposez-le de nouveau.',
    notWorkbook: 'Ce n’est pas un classeur Excel\u00a0: déposez celui que vous venez d’enregistrer (.xlsx).',
  },
  language: 'English',
};

export type PageMessages = typeof fr;

const en: PageMessages = {
  title: 'CPF certification records',
  lead: 'Check your table of records, generate the flux, import the accusé.',
  drop: 'Drop your Excel workbook here (.xlsx).',
  pick: 'Choose a workbook…',
  sample: 'Try with an example',
  template: 'Download the empty template',
  privacy: 'Your data stays on this computer.',
  privacyMore: 'Nothing is sent: checking, generating and importing happen in this page.',
  opening: (name) => `Opening ${shownName(name)}`,
  open: 'Open',
  save: 'Save the workbook',
  saveShort: 'Save',
  saved: 'sent to your downloads',
  unsaved: 'changed',
  readingSheet: 'Reading the sheet',
  notices: 'Notices',
  sheets: 'Sheets',
  grid: (sheet) => `Sheet ${sheet}`,
  row: 'Row',
  pasteTooLong:
    'The table is filtered and what you paste has more rows than it shows. Show all rows, then paste.',
  resize: 'Width of the pane',
  pane: 'Accrochage',
  dropHere: 'Release to open the workbook, gather those of departments or import the accusés.',
  wrongFiles: (names) =>
    `${named(names)} ${names.length < 2 ? 'is neither' : 'are neither'} an Excel workbook (.xlsx) nor an accusé de traitement (.xml).`,
  oneFirst:
    'No workbook is open: open the one that gathers the others first, then drop those of the departments.',
  openingFirst: (names) => `A workbook is being opened: drop ${named(names)} afterwards.`,
  notImported: (names) =>
    `${named(names)} ${names.length < 2 ? 'was' : 'were'} not imported: drop ${names.length < 2 ? 'it' : 'them'} again once the workbook is open.`,
  workbookFirst: 'Open the workbook first: the accusé is then imported into its rows.',
  otherTab:
    'This workbook is open in another tab as well: work in one of them and close the other, or the last one saved will lose the deposits and the statuses of the other.',
  keepOpen: 'This workbook has unsaved changes.',
  stopsWork: 'An action is under way in it: opening another workbook stops it.',
  toOpen: (name) => `To be opened: ${shownName(name)}.`,
  resume: 'Resume',
  died: 'What works on this workbook has stopped, for lack of memory perhaps: nothing that was written in it is lost. Resume opens it again as it stood; what was under way is to be started again.',
  openAnyway: 'Open the other without saving',
  cancel: 'Cancel',
  close: 'Close',
  noCell: 'Select a cell to read what the check says of it.',
  nothingFound: 'Nothing to report in this cell.',
  ko: 'KO',
  crashed: 'The display has stopped.',
  crashedMore: 'Your workbook is still there: save it, then reload the page.',
  reload: 'Reload the page',
  newVersion: 'A new version of the page is ready.',
  newVersionUnsaved:
    'A new version of the page is ready: let what is under way end and save the workbook first.',
  takeVersion: 'Take the new version',
  technical: 'Technical detail',
  failed: (why) => `This file could not be read: ${why}`,
  missing: (name) => `${name} was not found beside this page.`,
  notFetched:
    'The grid could not be loaded: check the network and try again or, if a new version has just been installed, save the workbook, then reload.',
  tryAgain: 'Try again',
  hiddenSheets: (names) =>
    names.length < 2
      ? `The sheet “${names.join()}” is hidden in the workbook: it is shown here, for it holds passages.`
      : `The sheets ${names.map((name) => `“${name}”`).join(', ')} are hidden in the workbook: they are shown here, for they hold passages.`,
  views: 'View',
  showGrid: 'Workbook',
  showPane: 'Pane',
  rewrite: {
    title: 'Get the file to deposit',
    lead: 'The saved workbook remembers the file: it is made again here, the same to the byte. The workbook is not changed.',
    drop: 'Drop the workbook saved from Excel here.',
    pick: 'Choose the workbook…',
    another: 'Choose another workbook…',
    dropHere: 'Release to get the file to deposit.',
    reading: (name) => `Reading ${shownName(name)}`,
    same: 'The same as the one of the workbook.',
    sent: 'Sent to your downloads.',
    sendAgain: 'Send it again',
    then: 'Deposit it on the certifiers’ portal, then confirm in the pane in Excel.',
    unknown: 'This workbook does not know this file yet: save it in Excel, then drop it again.',
    notWorkbook: 'This is not an Excel workbook: drop the one you have just saved (.xlsx).',
  },
  language: 'Français',
};

/** The words of the page, around the pane. */
export const pageMessages = (language: Language): PageMessages => (language === 'fr' ? fr : en);
