import { formatsOf } from '../../format';

const { number, count, size } = formatsOf('fr');
const lignes = (value: number) => count(value, 'ligne', 'lignes');
const passages = (value: number) => count(value, 'passage', 'passages');

/** The first of so many people. */
const named = (names: readonly string[], all: number): string =>
  [...new Set(names)].join(', ') + (all > names.length ? '…' : '');

/** The words of the step of transmission. */
export const transmitFrench = {
  included: (n: number) => `${count(n, 'ligne', 'lignes')} dans le fichier`,
  /** @param title what is to be feared, `Passage d’un fichier abandonné`. */
  twice: (title: string, names: readonly string[], all: number) =>
    `${title}\u00a0: ${named(names, all)}. Regardez avant de générer\u00a0: ces passages pourraient partir deux fois.`,
  dropBack: 'Pas encore déposé',
  dropTakenBack: 'Le fichier attend de nouveau d’être déposé, ou annulé.',
  accuseBack: 'Reprendre l’accusé',
  accuseTakenBack:
    'L’accusé est repris\u00a0: ces passages attendent de nouveau leur réponse. Importez le bon accusé.',
  left: (n: number) => count(n, 'ligne non incluse', 'lignes non incluses'),
  selecting: 'Choix des lignes à transmettre',
  nothing: 'Aucune ligne à transmettre avec ce choix.',
  what: 'Quoi',
  all: 'Toutes les lignes prêtes',
  ready: 'Lignes jamais transmises',
  ko: 'KO corrigés seulement',
  refine: 'Préciser',
  certifications: 'Certifications',
  allCertifications: 'Toutes',
  from: 'Délivrées du',
  to: 'au',
  limit: 'Nombre maximal de passages',
  first: 'Premier envoi\u00a0: commencez par 5\u00a0passages et attendez l’accusé.',
  firstResend:
    'Premier renvoi d’identifiants revenus KO\u00a0: la CDC ne dit pas s’ils peuvent resservir. Commencez par 5\u00a0KO corrigés et attendez l’accusé.',
  resend5: 'Se limiter à 5 KO corrigés',
  sheets: 'Feuilles',
  services: 'Services',
  allServices: 'Tous',
  limitTo5: 'Se limiter à 5 passages',
  branches: {
    titulaire: (n: number) => `${number(n)} par état civil`,
    dossierFormation: (n: number) => `${number(n)} par dossier CPF`,
    identifiantNational: (n: number) => `${number(n)} par NIR`,
  },
  certificateurs: (each: readonly { readonly name: string; readonly count: number }[]) =>
    `Un fichier par certificateur\u00a0: ${each.map(({ name, count: n }) => `${name}, ${passages(n)}`).join(' · ')}`,
  action: 'Action',
  CREATION: 'Création',
  SUPPRESSION: 'Suppression',
  suppressionNote:
    'La suppression retire de la CDC des passages déjà acceptés. Sélectionnez leurs lignes dans le tableau, puis prenez-les ici\u00a0: aucune autre n’est concernée.',
  noSelection:
    'Ici, les lignes à supprimer ne peuvent pas être sélectionnées\u00a0: ouvrez le classeur dans notre page.',
  allRows: 'Reprendre toutes les lignes',
  toDelete: (people: readonly string[], more: number) =>
    `À supprimer de la CDC\u00a0: ${people.join(', ')}${more > 0 ? ` et ${count(more, 'autre personne', 'autres personnes')}` : ''}.`,
  confirmDeletion: (n: number) =>
    n < 2
      ? 'Je demande la suppression de ce passage du Passeport de compétences'
      : `Je demande la suppression de ces ${number(n)} passages du Passeport de compétences`,
  replace: 'Reprendre les lignes des fichiers générés et non déposés',
  steps: {
    checking: 'Contrôle',
    writing: 'Écriture',
    validating: 'Validation XSD',
    comparing: 'Comparaison avec le tableau',
  },
  done: 'fait',
  generated: (n: number) => count(n, 'fichier prêt', 'fichiers prêts'),
  file: (n: number, bytes: number) => `${passages(n)} · ${size(bytes)} · XSD valide`,
  downloadAgain: 'Télécharger à nouveau',
  sent: 'Envoyé vers vos téléchargements.',
  sendAgain: 'L’envoyer encore',
  mac: {
    why: 'Excel pour Mac ne sait pas remettre de fichier\u00a0: notre page le refait, à l’octet près, depuis le classeur enregistré.',
    save: 'Enregistrez le classeur\u00a0: il se souvient de ce fichier.',
    saved: 'Classeur enregistré.',
    open: 'Ouvrez notre page dans votre navigateur.',
    drop: 'Déposez-y le classeur\u00a0: le fichier part vers vos téléchargements.',
  },
  details: 'Détails',
  idFlux: 'idFlux',
  sha256: 'SHA-256',
  deposit: 'Déposez ce fichier sur le portail des certificateurs, puis confirmez.',
  privacy: 'Il contient des données personnelles\u00a0: rangez-le, puis videz vos téléchargements.',
  later: 'Pas encore',
  confirmed: 'Dépôt noté. Importez l’accusé de traitement dès que le portail le propose.',
  deposits: 'Dépôts',
  noDeposits: 'Vos dépôts paraîtront ici.',
  changedMeanwhile: 'Des lignes ont changé pendant la génération\u00a0: refaites ce fichier.',
  changedSince: 'Des lignes ont changé depuis la génération\u00a0: refaites ce fichier.',
  remake: 'Refaire ce fichier',
  abandonShort: 'Ne pas déposer',
  awaiting: (name: string) => `Un fichier attend d’être confirmé\u00a0: ${name}`,
  abandoned: 'Fichier annulé\u00a0: ses lignes sont de nouveau prêtes.',
  outcome: (ok: number, ko: number) => `${count(ok, 'accepté', 'acceptés')}, ${number(ko)} KO`,
  waiting: 'Accusé attendu',
  reminder: (days: number) =>
    `Déposé depuis ${number(days)} jours sans accusé\u00a0: regardez sur le portail si le compte rendu est prêt.`,
  moreRows: (n: number) => `et ${lignes(n)} de plus`,
  rowList: 'Lignes',
};
