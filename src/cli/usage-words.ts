import { BadInputError } from '#dictionary';
import { awaitsAnswer, type Deposit } from '#journal';

const mistake = (fr: string, en: string) => new BadInputError('usage', { fr, en });

const FILES_WANTED = {
  template: { fr: 'seulement --out', en: '--out only' },
  check: { fr: 'un classeur', en: 'one workbook' },
  correct: { fr: 'un classeur', en: 'one workbook' },
  generate: { fr: 'un classeur', en: 'one workbook' },
  match: { fr: 'un classeur', en: 'one workbook' },
  import: { fr: 'un classeur, puis un ou plusieurs accusés', en: 'a workbook, then one or more accusés' },
  history: {
    fr: 'un classeur, puis des flux déjà déposés et leurs accusés',
    en: 'a workbook, then flux that were dropped and their accusés',
  },
  deposits: { fr: 'un classeur', en: 'one workbook' },
  declare: { fr: 'un classeur', en: 'one workbook' },
  settle: {
    fr: 'un classeur, puis les flux déposés si des valeurs sont à rétablir',
    en: 'a workbook, then the flux that were dropped where values are to be put back',
  },
  state: { fr: 'un classeur', en: 'one workbook' },
  'send-back': {
    fr: 'un classeur, puis ceux que les services ont envoyés, si vous les avez gardés',
    en: 'a workbook, then those that the departments sent, if you kept them',
  },
  gather: {
    fr: 'votre classeur, puis ceux des services',
    en: 'your workbook, then those of the departments',
  },
  dossier: {
    fr: 'un classeur, puis les flux et les accusés que vous avez gardés',
    en: 'a workbook, then the flux and the accusés that you kept',
  },
  'wipe-nir': { fr: 'un classeur', en: 'one workbook' },
  upgrade: { fr: 'un classeur', en: 'one workbook' },
  'xsd diff': { fr: 'un ou deux schémas .xsd', en: 'one or two .xsd schemas' },
  'profile export': { fr: 'un classeur', en: 'one workbook' },
  'profile apply': { fr: 'un classeur, puis un profil', en: 'a workbook, then a profile' },
} as const;

/** A mistake in the command line itself, in words. */
export const usage = {
  command: (name: string, known: string) =>
    mistake(
      `« ${name} » n’est pas une commande. Choisissez ${known}.`,
      `"${name}" is not a command. Choose ${known}.`,
    ),
  stray: (name: keyof typeof FILES_WANTED | 'template --from' | 'match --copy', option: string) =>
    mistake(
      `La commande ${name} ne prend pas --${option}.`,
      `The command ${name} does not take --${option}.`,
    ),
  files: (name: keyof typeof FILES_WANTED) =>
    mistake(
      `La commande ${name} attend ${FILES_WANTED[name].fr}.`,
      `The command ${name} wants ${FILES_WANTED[name].en}.`,
    ),
  unknownOption: (option: string) =>
    mistake(
      `L’option ${option} n’existe pas. « accrochage --help » donne la liste.`,
      `There is no option ${option}. "accrochage --help" lists them.`,
    ),
  misusedOption: (option: string) =>
    mistake(
      `L’option ${option} est mal employée : donnez-lui sa valeur, par exemple ${option}=VALEUR, ou aucune si elle n’en prend pas.`,
      `The option ${option} is misused: give it its value, as in ${option}=VALUE, or none if it takes none.`,
    ),
  missing: (option: string) => mistake(`Il manque --${option}.`, `--${option} is missing.`),
  /** A value that is none of two. @param option as it was typed, with its value. */
  choose: (option: string, ...words: readonly string[]) => {
    const [all, last = ''] = [words.slice(0, -1).join(', '), words.at(-1)];
    return mistake(`${option} : choisissez ${all} ou ${last}.`, `${option}: choose ${all} or ${last}.`);
  },
  ontoItself: (path: string) =>
    mistake(
      `--out ${path} : le classeur de l’année passée doit rester lisible. Donnez un autre nom au nouveau.`,
      `--out ${path}: the workbook of last year must stay readable. Give the new one another name.`,
    ),
  copyOntoItself: (path: string) =>
    mistake(
      `--out ${path} : le classeur dont les lignes sont copiées n’est pas modifié. Donnez un autre nom au nouveau.`,
      `--out ${path}: the workbook whose rows are copied is not changed. Give the new one another name.`,
    ),
  /** The second word of a command. @param typed what was. */
  verb: (typed: string, verbs: readonly string[]) => {
    const noun = typed.split(' ')[0] ?? '';
    const known = verbs.map((verb) => `${noun} ${verb}`);
    return mistake(
      `« ${typed} » n’est pas une commande. Choisissez ${known.join(' ou ')}.`,
      `"${typed}" is not a command. Choose ${known.join(' or ')}.`,
    );
  },
  json: (path: string) =>
    mistake(`« ${path} » doit se terminer par .json.`, `"${path}" must end with .json.`),
  otherKind: (to: string, wanted: string) =>
    mistake(
      `« ${to} » doit se terminer par ${wanted}, comme le classeur de départ.`,
      `"${to}" must end with ${wanted}, like the workbook it comes from.`,
    ),
  deletionOfWhich: () =>
    mistake(
      '--action SUPPRESSION : désignez par --rows les lignes à retirer de la CDC, par exemple --rows 12,18-40.',
      '--action SUPPRESSION: name with --rows the rows to take out of CDC, as in --rows 12,18-40.',
    ),
  settling: (as: string) =>
    mistake(
      `settle --as ${as} : désignez des lignes du tableau par --rows 12,18-40, et dites pourquoi par --how (same-passage, request-answered).`,
      `settle --as ${as}: name rows of the table with --rows 12,18-40, and say why with --how (same-passage, request-answered).`,
    ),
  depositStep: () =>
    mistake(
      'deposits : seul, liste les dépôts ; pour dire ce qu’il en est d’un, donnez ensemble --deposit FLUX, --as et --out.',
      'deposits: alone, lists the deposits; to say how one stands, give --deposit FLUX, --as and --out together.',
    ),
  declaration: () =>
    mistake(
      'declare : désignez les lignes par --rows 12,18-40 ou --late, et dites quand et comment elles ont été transmises, par exemple --date 2026-03-20 --how "saisie sur le portail" ; ou donnez --take-back ID.',
      'declare: name the rows with --rows 12,18-40 or --late, and say when and how they were sent, as in --date 2026-03-20 --how "typed on the portal"; or give --take-back ID.',
    ),
  deposit: (typed: string, deposits: readonly Deposit[]) => {
    const waiting = deposits.filter(awaitsAnswer).map(({ idFlux, fileName }) => `${idFlux} (${fileName})`);
    const [fr, en] =
      waiting.length === 0
        ? ['Aucun dépôt n’attend d’accusé.', 'No deposit awaits an accusé.']
        : [
            `Dépôts en attente : ${waiting.join(', ')}.`,
            `Deposits that await an accusé: ${waiting.join(', ')}.`,
          ];
    return mistake(
      `--deposit ${typed} : ce classeur n’a pas ce dépôt. ${fr}`,
      `--deposit ${typed}: this workbook has no such deposit. ${en}`,
    );
  },
  accuseOfDeposit: (typed: string) =>
    mistake(
      `--deposit ${typed} : dites de quel accusé il s’agit, ACCUSÉ=FLUX, avec le nom d’un des fichiers donnés.`,
      `--deposit ${typed}: say which accusé is meant, ACCUSE=FLUX, with the name of one of the files given.`,
    ),
  count: (option: string, typed: string) =>
    mistake(
      `${option} ${typed} : donnez un nombre entier d’au moins 1.`,
      `${option} ${typed}: give a whole number of at least 1.`,
    ),
  days: (typed: string) =>
    mistake(
      `${typed} : donnez un jour, par exemple 2026-03-20, et un intervalle du premier, --from, au dernier, --to.`,
      `${typed}: give a day, as in 2026-03-20, and days from the first one, --from, to the last one, --to.`,
    ),
  zip: (path: string) => mistake(`« ${path} » doit se terminer par .zip.`, `"${path}" must end with .zip.`),
  report: (path: string) =>
    mistake(
      `--report ${path} : le nom doit se terminer par .json, ou par .html pour une page à imprimer.`,
      `--report ${path}: the name must end with .json, or with .html for a page to print.`,
    ),
  rows: (typed: string) =>
    mistake(
      `--rows ${typed} : donnez des numéros de ligne, par exemple 12,18-40, ou "'Feuille'!12,18-40" quand plusieurs feuilles ont des passages.`,
      `--rows ${typed}: give row numbers, as in 12,18-40, or "'Sheet'!12,18-40" where several sheets have passages.`,
    ),
  liftForm: (typed: string, codes: string) =>
    mistake(
      `--lift ${typed} : écrivez CODE:ID=MOTIF ou CODE=MOTIF. Ce qui se lève : ${codes}.`,
      `--lift ${typed}: write CODE:ID=REASON or CODE=REASON. What can be lifted: ${codes}.`,
    ),
  /** @param what the code, with `:ID` where it goes passage by passage. */
  liftReason: (typed: string, what: string) =>
    mistake(
      `--lift ${typed} : donnez le motif, par exemple « ${what}=second passage ».`,
      `--lift ${typed}: give the reason, as in "${what}=second passage".`,
    ),
  liftOfPassage: (typed: string, code: string) =>
    mistake(
      `--lift ${typed} : « ${code} » se lève passage par passage. Écrivez ${code}:ID=MOTIF.`,
      `--lift ${typed}: "${code}" is lifted passage by passage. Write ${code}:ID=REASON.`,
    ),
  liftOfWorkbook: (typed: string, code: string) =>
    mistake(
      `--lift ${typed} : « ${code} » se lève pour tout le classeur. Écrivez ${code}=MOTIF.`,
      `--lift ${typed}: "${code}" is lifted for the whole workbook. Write ${code}=REASON.`,
    ),
};
