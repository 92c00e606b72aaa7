import type { Language } from '#dictionary';

const fr = {
  title: 'Accrochage CPF',
  starting: 'Lecture du classeur',
  late: {
    title: 'Excel ne répond pas encore.',
    text: 'Le volet attend office.js, un fichier que Microsoft fournit sur appsforoffice.microsoft.com. Vérifiez votre connexion\u00a0; si votre réseau passe par un proxy, demandez à votre service informatique d’autoriser cette adresse. Puis rechargez le volet.',
  },
  'old-excel': {
    title: 'Cette version d’Excel est trop ancienne.',
    text: 'Il faut Excel 2021, Excel pour Microsoft 365, Excel pour Mac 2021 ou Excel sur le web (ExcelApi 1.14). D’ici là, la même chose se fait dans la page autonome.',
  },
  elsewhere: {
    title: 'Ce volet s’ouvre dans Excel.',
    text: 'Dans un navigateur, utilisez la page autonome\u00a0: le même volet, à côté d’une grille.',
  },
  crashed: {
    title: 'Le volet s’est arrêté.',
    text: 'Votre classeur est intact\u00a0: tout ce qui a été fait est écrit dedans. Rechargez le volet pour continuer.',
  },
  reload: 'Recharger le volet',
  page: 'Ouvrir la page autonome',
  technical: 'Détail technique',
  failed: (why: string) => `Excel n’a pas pu répondre\u00a0: ${why}`,
};

type ExcelMessages = typeof fr;

const en: ExcelMessages = {
  title: 'CPF certification records',
  starting: 'Reading the workbook',
  late: {
    title: 'Excel does not answer yet.',
    text: 'The pane is waiting for office.js, a file that Microsoft serves from appsforoffice.microsoft.com. Check your connection; if your network goes through a proxy, ask your IT department to allow that address. Then reload the pane.',
  },
  'old-excel': {
    title: 'This version of Excel is too old.',
    text: 'Excel 2021, Excel for Microsoft 365, Excel 2021 for Mac or Excel on the web is needed (ExcelApi 1.14). Until then, the standalone page does the same.',
  },
  elsewhere: {
    title: 'This pane opens in Excel.',
    text: 'In a browser, use the standalone page: the same pane, beside a grid.',
  },
  crashed: {
    title: 'The pane has stopped.',
    text: 'Your workbook is untouched: all that was done is written in it. Reload the pane to go on.',
  },
  reload: 'Reload the pane',
  page: 'Open the standalone page',
  technical: 'Technical detail',
  failed: (why) => `Excel could not answer: ${why}`,
};

/** The words around the pane, in Excel. */
export const excelMessages = (language: Language): ExcelMessages => (language === 'fr' ? fr : en);
