import { formatsOf } from '#pane/words';

const { number, count } = formatsOf('fr');
const lignes = (value: number) => count(value, 'ligne', 'lignes');
const colonnes = (value: number) => count(value, 'colonne', 'colonnes');

/** The words of the step where the columns of a table are matched, in French. */
export const frenchWords = {
  intro: 'Dites une fois ce que sont ses colonnes\u00a0: vos cellules ne sont pas modifiées.',
  reading: 'Lecture de votre tableau…',
  close: 'Fermer sans rien changer',
  otherSheet: 'Autre feuille…',
  nothing:
    'Aucune feuille ne ressemble à un tableau de passages. Choisissez celle qui contient vos lignes. Des en-têtes l’un sous l’autre, dans la première colonne, ne se lisent pas\u00a0: dans Excel, copiez le tableau, puis Collage spécial, Transposé.',
  where: (sheet: string, row: number, rows: number) =>
    `«\u00a0${sheet}\u00a0», ligne ${number(row)} · ${lignes(rows)}`,
  counts: (all: number, known: number, asked: number, unused: number) =>
    [
      `${colonnes(all)}\u00a0: ${count(known, 'reconnue', 'reconnues')}`,
      ...(asked > 0 ? [`${number(asked)} à confirmer`] : []),
      count(unused, 'non utilisée', 'non utilisées'),
    ].join(' · '),
  read: 'Lire cette feuille',
  detail: (asked: number) =>
    asked === 0
      ? 'Tout est dit\u00a0: voir le détail'
      : `${colonnes(asked)} à confirmer\u00a0: voir le détail`,
  alsoElsewhere: 'Ce que vous dites d’une colonne vaut pour celles de même en-tête, sur chaque feuille.',
  name: {
    title: (header: string) => `«\u00a0${header}\u00a0» est-il le nom de naissance\u00a0?`,
    why: 'Un nom d’usage envoyé comme nom de naissance est la première cause de refus.',
    birth: 'Nom de naissance',
    usage: 'Nom d’usage',
    unknown: 'Je ne sais pas',
    unknownHint: 'Les lignes sont lues comme nom de naissance, avec un avertissement sur le tableau.',
    usageHint: 'Le nom de naissance manquera\u00a0: il se demande à qui tient les dossiers.',
  },
  confirm: 'À confirmer',
  confirmAll: (n: number) => `Confirmer ces ${number(n)} colonnes`,
  confirmOne: (header: string) => `Confirmer «\u00a0${header}\u00a0»`,
  why: {
    exact: 'd’après son en-tête',
    likely: 'd’après son en-tête, qui a parfois un autre sens',
    near: 'd’après un en-tête proche',
    contents: 'd’après ce qu’elle contient',
  },
  decided: 'décidé par vous',
  pick: (header: string) => `Ce qu’est «\u00a0${header}\u00a0»`,
  unnamed: (column: string) => `Colonne ${column}, sans en-tête`,
  unused: 'Ne pas utiliser',
  search: 'Chercher un champ',
  noField: 'Aucun champ de ce nom',
  noSample: 'colonne vide',
  before: 'Dans la cellule',
  after: 'Lu comme',
  preview: (n: number) => `Voir les ${number(n)} premières lignes, avant et après`,
  notSplit: 'ne se sépare pas\u00a0: la ligne sera signalée',
  missing: 'Ce que le tableau ne dit pas',
  forAll: 'pour toutes les lignes',
  unsaid: 'À dire plus tard',
  byCertification: 'Par certification',
  forCode: (code: string) => `Pour ${code}`,
  person: (labels: string) =>
    `${labels}\u00a0: aucune colonne ne le dit, et ce n’est jamais le même pour tous. Demandez-le à qui tient les dossiers, puis ajoutez une colonne.`,
  wholeTitle: 'Pour tout le classeur',
  wholeHint: 'Lu sur chaque feuille qui ne le dit pas elle-même.',
  sayOfAll: 'Dire pour tout le classeur ce que chaque feuille dit de même',
  ofAll: (value: string) => `Comme le classeur\u00a0: ${value}`,
  addOfAll: 'Ajouter une valeur pour tout le classeur…',
  add: 'Ajouter une valeur pour toutes les lignes…',
  wrong: (example: string) => `Ceci ne se lit pas. Exemple\u00a0: ${example}.`,
  id: 'Identifiant technique',
  idMade: (example: string) => `Les créer, comme ${example}`,
  idColumn: (header: string) => `Votre colonne «\u00a0${header}\u00a0»`,
  idHint: 'Créés une seule fois, dans une colonne à nous, à droite de votre tableau.',
  values: 'Valeurs à lire',
  times: (value: string, n: number) => `${value} × ${number(n)}`,
  blank: '(vide)',
  readAs: (value: string) => `Ce que veut dire «\u00a0${value}\u00a0»`,
  sent: 'Transmis',
  aside: 'Mis de côté',
  undecided: 'À décider\u00a0: la ligne attend',
  asWritten: 'Non lue\u00a0: à corriger au contrôle',
  otherValues: (label: string, n: number) => `${label}\u00a0: ${count(n, 'valeur lue', 'valeurs lues')}`,
  codeHint: 'Le code de chaque titre, une seule fois\u00a0: RNCP ou RS suivi de chiffres.',
  successor: {
    add: 'Un autre code depuis…',
    title: (value: string) => `Nouveau code de «\u00a0${value}\u00a0»`,
    since: (value: string) => `«\u00a0${value}\u00a0» délivré depuis le`,
    before: (code: string) => `Avant ce jour\u00a0: ${code}.`,
    dayHint: 'Premier jour du nouveau code, sur France compétences.',
    dayMissing: 'Dites depuis quel jour\u00a0: sans lui, ces lignes ne sont pas lues.',
    remove: (value: string) => `Un seul code pour «\u00a0${value}\u00a0»`,
  },
  codeWrong: 'RNCP ou RS suivi de chiffres, comme RNCP35726.',
  known: (n: number) => count(n, 'colonne reconnue', 'colonnes reconnues'),
  left: (n: number, names: string) => `${count(n, 'non utilisée', 'non utilisées')}\u00a0: ${names}`,
  untouched: 'Vos cellules ne sont pas modifiées.',
  still: (columns: number, names: number) =>
    [
      ...(names > 0 ? ['Répondez à la question sur le nom'] : []),
      ...(columns > 0 ? [`confirmez ${colonnes(columns)}`] : []),
    ]
      .join(' et ')
      .replace(/^c/, 'C') + ' pour continuer.',
};

/** What every language says. */
export type Words = typeof frenchWords;
