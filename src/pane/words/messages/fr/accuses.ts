import { formatsOf } from '../../format';

const { number, count, date } = formatsOf('fr');
const passages = (value: number) => count(value, 'passage', 'passages');

/** The words of the step of accusés. */
export const accusesFrench = {
  drop: 'Déposez ici un ou plusieurs accusés de traitement (.xml).',
  pick: 'Choisir des fichiers…',
  intro: 'Un résumé s’affiche d’abord\u00a0: rien n’est écrit avant votre accord.',
  sampleNote:
    'Un accusé inventé pour votre dernier fichier, avec quelques KO\u00a0: la CDC n’y est pour rien.',
  processed: (flux: string) => `Accusé du flux ${flux}`,
  rejected: (flux: string) => `Fichier refusé en entier\u00a0: ${flux}`,
  noReason: 'KO, sans que la CDC dise pourquoi.',
  rejectedNote: 'C’est le fichier qui est en cause, pas les lignes une à une.',
  accepted: (n: number) => count(n, 'accepté', 'acceptés'),
  alreadyKnown: (n: number) => count(n, 'déjà enregistré', 'déjà enregistrés'),
  doubtful: (n: number) => `${number(n)} à vérifier`,
  ko: (n: number) => `${number(n)} KO`,
  takenOut: (n: number) => count(n, 'supprimé', 'supprimés'),
  notDeleted: (n: number) =>
    count(n, 'suppression refusée (reste accepté)', 'suppressions refusées (restent acceptés)'),
  unknown: (n: number) => count(n, 'identifiant inconnu', 'identifiants inconnus'),
  unknownFlux: 'Ce classeur ne connaît pas ce flux.',
  unknownFluxSays: (ok: number, ko: number) =>
    `Ce classeur ne connaît pas ce flux\u00a0: ${number(ok)} OK, ${number(ko)} KO d’après l’accusé.`,
  force: 'L’appliquer quand même, ligne par ligne, par les identifiants',
  unanswered: (n: number) => `${passages(n)} sans réponse dans cet accusé.`,
  conflicts: (n: number) => count(n, 'contradiction', 'contradictions'),
  more: (n: number) => `et ${count(n, 'autre', 'autres')}`,
  dayHint: 'Son nom ne la porte pas\u00a0: les 3 mois pour répondre courent de ce jour.',
  depositHint: 'Il ne nomme aucun flux de ce classeur\u00a0: choisissez parmi les dépôts sans accusé.',
  noDeposit: 'Aucun de ces dépôts',
  listName: 'accuses-a-regarder',
  notUnderstood: 'Ce que nous n’avons pas compris dans ce fichier',
  refusedNote:
    'Rien ne peut être appliqué tant qu’un fichier est illisible. Choisissez de nouveau les fichiers, sans celui-ci.',
  stale: (name: string) =>
    `« ${name} » est périmé\u00a0: la CDC a déjà un de ses passages par un autre fichier. Ne le déposez pas.`,
  applied: (answers: readonly string[]) => `Accusé appliqué\u00a0: ${answers.join(', ')}.`,
  koTitle: (ko: number, doubtful: number) => {
    if (doubtful === 0) return `${number(ko)} KO à reprendre`;
    return ko === 0
      ? count(doubtful, 'passage à vérifier', 'passages à vérifier')
      : `${number(ko)} KO et ${number(doubtful)} à vérifier`;
  },
  noKo: 'Aucun KO\u00a0: rien à reprendre.',
  compared: 'Ce que la CDC a comparé',
  changed: 'modifié depuis',
  times: (n: number) => `KO ${number(n)} fois`,
  by: 'Qui corrige (facultatif, noté dans «\u00a0Démarches\u00a0»)',
  slips: 'À comparer avec la pièce d’identité',
  mended: 'Corrigé, et noté dans «\u00a0Démarches\u00a0».',
  renewed: (id: string) =>
    `Nouvel identifiant\u00a0: ${id}. Le passage repart dans un prochain fichier, comme jamais transmis.`,
  same: 'Noté dans «\u00a0Démarches\u00a0»\u00a0: le passage est «\u00a0Déjà enregistré\u00a0».',
  tried: (n: number) => count(n, 'essai ou démarche', 'essais et démarches'),
  modifiedTitle: (n: number) => count(n, 'ligne modifiée depuis l’envoi', 'lignes modifiées depuis l’envoi'),
  modified: 'Modifié depuis l’envoi\u00a0: la CDC a toujours l’ancienne valeur.',
  restoreFrom: 'Rétablir depuis le flux…',
  restored: (n: number) => `${count(n, 'case rétablie', 'cases rétablies')} comme envoyé.`,
  notRestored: (headers: string) => `Ce qui ne vient pas de la ligne est laissé\u00a0: ${headers}.`,
  prepareDeletion: 'Préparer la suppression',
  replaceWarning:
    'Une suppression, son accusé, puis une création sous un nouvel identifiant. Tant que la nouvelle création n’est pas acceptée, la certification peut manquer au passeport.',
  deletedTitle: (n: number) => count(n, 'passage supprimé de la CDC', 'passages supprimés de la CDC'),
  deleted: 'Un passage supprimé ne repart que si vous lui donnez un nouvel identifiant.',
  nirs: 'NIR',
  nirsKept: (n: number, needed: number) =>
    `${count(n, 'ligne acceptée garde son NIR', 'lignes acceptées gardent leur NIR')}, qui ne sert plus.${needed > 0 ? ` ${count(needed, 'autre ligne en a encore besoin', 'autres lignes en ont encore besoin')}.` : ''}`,
  nirsGone:
    'Une fois le NIR effacé, le fichier de ces lignes ne pourra plus être refait, et leur suppression ne pourra être demandée qu’en le remettant. Leur statut et leur historique restent.',
  nirsWiped: (n: number, formulas: number) =>
    `${count(n, 'NIR effacé', 'NIR effacés')}.${formulas > 0 ? ` ${count(formulas, 'formule laissée', 'formules laissées')}\u00a0: effacez-les à leur source.` : ''}`,
  deadlines: 'Échéances',
  deadlinesWhy:
    'Trois colonnes au bout du tableau\u00a0: «\u00a0À transmettre avant le\u00a0» et «\u00a0Réponse attendue avant le\u00a0», que le contrôle remplit et qui se trient, et «\u00a0Demande reçue le\u00a0», que vous remplissez.',
  deadlinesAdded: 'Échéances ajoutées.',
  requestsTitle: (n: number) =>
    count(n, 'demande de titulaire en attente', 'demandes de titulaires en attente'),
  request: (received: string, due: string) =>
    `Reçue le ${date(received)}, réponse due avant le ${date(due)}\u00a0: une correction, ou un motif.`,
  proof: 'Dossier de preuve',
  proofWhy: (n: number) =>
    `${count(n, 'passage est revenu', 'passages sont revenus')} KO deux fois ou plus. La CDC demande de garder les flux, les accusés et la trace de ce qui a été fait.`,
  proofFiles: 'Joindre les flux et accusés gardés…',
  dossier: (n: number) => `Dossier de ${count(n, 'passage', 'passages')}.`,
  missing: (names: readonly string[]) =>
    `${count(names.length, 'fichier manque', 'fichiers manquent')}\u00a0: ${names.join(', ')}.`,
  strange: (names: readonly string[]) => `Sans rapport avec ces envois\u00a0: ${names.join(', ')}.`,
  prepareKo: (ready: number, all: number) =>
    `Préparer le fichier des KO corrigés (${count(ready, 'prêt', 'prêts')} sur ${number(all)})`,
};
