import type { Overview } from '#session';
import { formatsOf } from '../../format';
import { accusesFrench } from './accuses';
import { actionsFrench } from './actions';
import { asideFrench } from './aside';
import { departmentsFrench } from './departments';
import { organisationFrench } from './organisation';
import { matchingFrench } from './matching';
import { placesFrench } from './places';
import { beforeFrench } from './before';
import { portalFrench } from './portal';
import { questionsFrench } from './questions';
import { transmissionFrench } from './transmission';
import { transmitFrench } from './transmit';
import { undoFrench } from './undo';

const { number, count, date, moment, size, duration } = formatsOf('fr');
const lignes = (value: number) => count(value, 'ligne', 'lignes');
const passages = (value: number) => count(value, 'passage', 'passages');
const quoted = (text: string) => `«\u00a0${text}\u00a0»`;

/** The words of the pane and of the page, in French: the reference for the other languages. */
export const fr = {
  format: { number, date, moment, size, duration, passages },
  tabs: {
    label: 'Étapes',
    prepare: 'Préparer',
    check: 'Contrôler',
    transmit: 'Transmettre',
    accuses: 'Accusés',
    more: 'Autres étapes',
    next: 'étape à faire',
  },
  head: {
    settings: 'Réglages',
    help: 'Aide',
    language: 'Langue',
    workbookSettings: 'Paramètres du classeur',
    statuses: 'Passages par statut',
    showOnly: (label: string) => `N’afficher que\u00a0: ${label}`,
    releaseFilter: 'Tout afficher',
    allShown: 'Toutes les lignes sont affichées.',
    filtered: (label: string) => `Tableau filtré\u00a0: ${label}`,
    deadline: (rows: number, day: string) => `${lignes(rows)} à transmettre avant le ${date(day)}.`,
    late: (rows: number) => `${lignes(rows)} en retard sur le délai de 3\u00a0mois.`,
    noTable: 'Aucun passage',
  },
  status: {
    draft: (n: number) => `${number(n)} à contrôler`,
    invalid: (n: number) => `${number(n)} à corriger`,
    ready: (n: number) => count(n, 'prêt', 'prêts'),
    generated: (n: number) => count(n, 'généré', 'générés'),
    deposited: (n: number) => count(n, 'déposé', 'déposés'),
    accepted: (n: number) => count(n, 'accepté', 'acceptés'),
    known: (n: number) => count(n, 'déjà enregistré', 'déjà enregistrés'),
    doubtful: (n: number) => `${number(n)} à vérifier`,
    ko: (n: number) => `${number(n)} KO`,
    deleting: (n: number) => count(n, 'suppression demandée', 'suppressions demandées'),
    deleted: (n: number) => count(n, 'supprimé', 'supprimés'),
    aside: (n: number) => `${number(n)} mis de côté`,
  } satisfies Readonly<Record<keyof Overview['statuses'], (n: number) => string>>,
  help: {
    title: 'En cinq étapes',
    steps: [
      'Remplissez le tableau, une ligne par passage de certification.',
      'Contrôlez, corrigez, contrôlez à nouveau.',
      'Générez le flux et téléchargez-le.',
      'Déposez-le sur le portail des certificateurs, puis confirmez ici.',
      'Importez l’accusé de traitement\u00a0: les KO reviennent sur leurs lignes.',
    ],
    keys: 'Raccourcis',
    key: (key: string, { shift, ctrl }: { readonly shift: boolean; readonly ctrl: boolean }) =>
      [...(ctrl ? ['Ctrl'] : []), ...(shift ? ['Maj'] : []), key].join(' + '),
    privacy: 'Vos données restent sur cet ordinateur.',
    close: 'Fermer l’aide',
  },
  run: {
    cancel: 'Annuler',
    cancelled: 'Arrêté à votre demande. Ce qui était déjà écrit reste juste.',
    stages: {
      reading: 'Lecture',
      checking: 'Contrôle',
      writing: 'Écriture',
      validating: 'Validation XSD',
      comparing: 'Comparaison avec le tableau',
      saving: 'Enregistrement',
    },
    lines: (done: number, total: number) => `${number(done)} / ${number(total)} lignes`,
    left: (seconds: number) => `encore ${duration(seconds)}`,
    waiting: 'Excel attend\u00a0: si une cellule est en cours de saisie, validez-la (Entrée).',
    busy: 'Une action est en cours\u00a0: elle continue. Arrêtez-la, ou attendez sa fin.',
    filesWait: (names: readonly string[]) =>
      names.length < 2
        ? `${names.join()} attend la fin de l’action en cours, puis sera lu.`
        : `${names.join(', ')} attendent la fin de l’action en cours, puis seront lus.`,
    giveUpFiles: 'Ne pas les lire',
    notFetched:
      'Cette partie n’a pas pu être chargée\u00a0: vérifiez le réseau et réessayez, ou, si une nouvelle version vient d’être installée, enregistrez le classeur puis rechargez.',
    detail: 'Détail technique',
    copyDetail: 'Copier le détail',
  },
  common: {
    loading: 'Lecture en cours…',
    tryAgain: 'Réessayer',
    more: (n: number) => `Afficher ${number(n)} de plus`,
    show: 'Voir',
    hide: 'Masquer',
    cancel: 'Annuler',
    /** @param sheet where a number alone would not tell the row, for several sheets hold passages. */
    line: (row: number, sheet: string | null) =>
      `Ligne ${number(row)}${sheet === null ? '' : `, feuille «\u00a0${sheet}\u00a0»`}`,
    quoted,
    empty: '(vide)',
    goToCell: (row: number, sheet: string | null) =>
      `Aller à la ligne ${number(row)}${sheet === null ? '' : ` de la feuille «\u00a0${sheet}\u00a0»`}`,
    lines: lignes,
    openList: 'Ouvrir la liste',
    day: 'JJ/MM/AAAA',
    noSuchDay: 'Une date existante, comme 23/11/2026.',
  },
  state: {
    title: 'Où en est ce classeur',
    lastDeposit: (day: string, n: number, label: string) =>
      `Dernier dépôt le ${date(day)}\u00a0: ${passages(n)}, ${label}.`,
    noDeposit: 'Aucun dépôt pour l’instant.',
    ko: (n: number) => `${number(n)} KO à reprendre.`,
    noKo: 'Aucun KO en attente.',
    noDeadline: 'Aucune échéance dans les 30 jours.',
    now: 'À faire maintenant',
    colon: '\u00a0: ',
    next: {
      prepare: 'Compléter les paramètres ci-dessous',
      check: 'Contrôler les lignes',
      correct: 'Corriger les anomalies',
      generate: 'Générer le flux',
      confirm: 'Confirmer le dépôt',
      import: 'Importer l’accusé',
      ko: 'Reprendre les KO',
      nothing: 'Rien à faire pour l’instant',
      fill: 'Remplir les paramètres, puis saisir les passages',
    },
    hidden: (n: number, all: number) =>
      `${lignes(all)}, dont ${count(n, 'masquée (incluse)', 'masquées (incluses)')}.`,
    notes: 'À savoir sur ce tableau',
    rowsAdded: (n: number) => `${passages(n)} dans le tableau désormais.`,
    losses: 'À savoir avant d’enregistrer',
  },
  prepare: {
    templateHint:
      'Nos feuilles s’ajoutent aux vôtres, qui ne bougent pas. «\u00a0Annuler\u00a0» ôte celles où rien n’a été saisi depuis.',
    noTable: 'Ce classeur n’a pas encore de tableau de passages.',
    cannotTake: 'Le tableau de passages de ce classeur ne peut pas être lu en l’état.',
    sampleOpened:
      'L’exemple s’ouvre dans un autre classeur. S’il ne paraît pas, cherchez-le derrière celui-ci, ou téléchargez-le.',
    settings: 'Paramètres',
    idClientEmetteur: 'Émetteur',
    idClientEmetteurHint:
      'Numéro de fiche client (BCR) de l’organisme qui dépose, 8 caractères\u00a0: il est dans le courriel d’inscription de la Caisse des Dépôts.',
    idClientCertificateur: 'Certificateur',
    idClientCertificateurHint: 'Numéro de fiche client (BCR) du certificateur, 8 caractères.',
    idContrat: 'Contrat',
    idContratHint: 'Numéro de contrat du certificateur, par exemple MCFCER000123.',
    service: 'Service',
    serviceHint: 'Facultatif. Paraît dans le suivi des dépôts.',
    saved: 'Paramètres enregistrés.',
    notAsExpected: (label: string, problem: string) => `${label}\u00a0: ${problem}`,
    format: 'Format du flux',
    version: (version: string) => `Format ${version}`,
    schemaNotes: 'Ce que nous n’avons pas compris dans ce schéma',
    schemaNotesHint: 'Sur ces points, seule la validation du XSD fait foi.',
    schema: {
      official: (version: string) => `Format ${version}, XSD officiel de la CDC.`,
      reconstructed: (version: string) =>
        `Format ${version}, reconstitué par nos soins. Pour le même contrôle que la CDC, chargez le XSD du kit officiel.`,
      loaded: (version: string) => `Format ${version}, XSD chargé depuis votre kit. C’est lui qui valide.`,
    },
    missingSheets: (names: readonly string[]) =>
      `Ce classeur n’a pas encore ${names.length < 2 ? 'la feuille' : 'les feuilles'} ${names.map(quoted).join(', ')}.`,
    missingColumns: (names: readonly string[]) =>
      `Il manque au tableau ${names.length < 2 ? 'la colonne' : 'les colonnes'} ${names.map(quoted).join(', ')}.`,
    prepareHint:
      'Les vôtres ne bougent pas\u00a0: les colonnes se placent à droite du tableau. «\u00a0Annuler\u00a0» ôte ce qui n’a pas servi depuis.',
    prepared: 'Classeur préparé.',
    repairTitle: 'Mise en forme',
    repairHint:
      'Remet en place les listes, les formats, les couleurs et les colonnes du modèle. Aucune valeur n’est modifiée. «\u00a0Annuler\u00a0» ôte les colonnes remises, mais ne rend pas l’ancienne mise en forme\u00a0: au besoin, fermez le classeur sans l’enregistrer.',
    needsRepair: 'Des colonnes du modèle ont disparu du tableau\u00a0: la réparation les remet.',
    repaired: 'Mise en forme réparée.',
    xsdLoaded: 'XSD chargé\u00a0: c’est lui qui valide désormais.',
    lists: 'Listes de ce classeur',
    ids: 'Identifiants techniques',
    idsHint:
      'Chaque ligne porte un identifiant unique, le seul lien avec l’accusé. Ceux qui existent ne changent jamais.',
    idsAssigned: (n: number) =>
      n === 0
        ? 'Toutes les lignes ont déjà un identifiant.'
        : `${lignes(n)} ${n < 2 ? 'complétée' : 'complétées'}.`,
  },
  check: {
    run: (n: number) => `Contrôler ${lignes(n)}`,
    again: 'Recontrôler',
    at: (iso: string) => `Contrôlé le ${moment(iso)}.`,
    intro:
      'Le contrôle ne change aucune de vos valeurs\u00a0: il colore les cellules, les explique ici, et ajoute à droite du tableau les colonnes de suivi qui y manquent.',
    fillFirst: 'Remplissez le tableau, puis contrôlez.',
    changed: (n: number) => `${lignes(n)} ${n < 2 ? 'modifiée' : 'modifiées'} depuis.`,
    moved: 'Des lignes ont été triées, ajoutées ou supprimées depuis.',
    otherChanged: 'Le classeur a changé depuis.',
    notYet: 'Ce classeur n’a pas encore été contrôlé ici\u00a0: contrôlez-le, puis demandez l’explication.',
    nothingHere: 'Cette cellule n’a pas d’anomalie.',
    errors: (n: number) => count(n, 'erreur', 'erreurs'),
    warnings: (n: number) => count(n, 'avertissement', 'avertissements'),
    allWell: (n: number) =>
      `${lignes(n)} ${n < 2 ? 'lue' : 'lues'}, conforme${n < 2 ? '' : 's'} à chaque étape.`,
    well: (stages: readonly string[]) =>
      `${stages.join(', ')}\u00a0: ${stages.length < 2 ? 'conforme' : 'conformes'}.`,
    stages: 'Étapes du contrôle',
    corrections: (n: number) => count(n, 'correction sûre proposée', 'corrections sûres proposées'),
    applyAll: (n: number) => (n < 2 ? 'Appliquer la correction' : `Appliquer les ${number(n)} corrections`),
    applyThese: (n: number) => `Appliquer ces ${number(n)} corrections`,
    applied: (n: number) => `${count(n, 'cellule corrigée', 'cellules corrigées')}.`,
    kept: (n: number) =>
      `${count(n, 'cellule contient une formule ou a changé depuis, et n’a', 'cellules contiennent une formule ou ont changé depuis, et n’ont')} pas été modifiée${n < 2 ? '' : 's'}.`,
    rechecked: (n: number) => `${lignes(n)} ${n < 2 ? 'recontrôlée' : 'recontrôlées'}.`,
    mended: (n: number) => `${count(n, 'cellule modifiée', 'cellules modifiées')}.`,
    hiddenSaid: (n: number) =>
      `${count(n, 'avertissement masqué', 'avertissements masqués')} dans ce classeur.`,
    hidden: (n: number, kinds: readonly { readonly title: string; readonly count: number }[]) =>
      `${count(n, 'avertissement masqué', 'avertissements masqués')} dans ce classeur\u00a0: ${kinds
        .map((each) => `${each.title} (${number(each.count)})`)
        .join(', ')}.`,
    oneByOne: 'Une sorte à la fois',
    showAll: 'Les afficher',
    showThese: 'Afficher',
    report: 'Rapport de contrôle',
    reportWritten: (sheet: string) => `Le rapport est dans la feuille «\u00a0${sheet}\u00a0».`,
    showReport: 'La voir',
    fold: 'Replier l’explication',
    unfold: 'Déplier l’explication',
    becomes: 'devient',
    together: 'Traiter ensemble…',
    errorsTab: 'Erreurs',
    warningsTab: 'Avertissements',
    severity: 'Gravité',
    searchShort: 'Chercher',
    search: 'Chercher dans les anomalies',
    clearSearch: 'Effacer la recherche',
    noMatch: 'Aucune anomalie ne correspond.',
    next: 'Suivante',
    position: (index: number, total: number) => `${number(index)} sur ${number(total)}`,
    selected: 'Cellule sélectionnée',
    example: 'Exemple',
    workbook: 'Classeur',
    noError: (ready: number, accepted: number) =>
      `Aucune erreur\u00a0: ${count(ready, 'ligne prête', 'lignes prêtes')}${
        accepted > 0 ? `, ${count(accepted, 'déjà acceptée', 'déjà acceptées')}` : ''
      }.`,
    toTransmit: 'Passer à la transmission',
    done: (errors: number, warnings: number) =>
      `Contrôle terminé\u00a0: ${count(errors, 'erreur', 'erreurs')}, ${count(warnings, 'avertissement', 'avertissements')}.`,
    error: 'Erreur',
    warning: 'Avertissement',
  },
  actions: actionsFrench,
  aside: asideFrench,
  undo: undoFrench,
  places: placesFrench,
  matching: matchingFrench,
  organisation: organisationFrench,
  departments: departmentsFrench,
  transmit: transmitFrench,
  before: beforeFrench,
  transmission: transmissionFrench,
  portal: portalFrench,
  questions: questionsFrench,
  accuses: accusesFrench,
};

/** What every language says. */
export type Messages = typeof fr;
