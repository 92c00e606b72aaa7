import type { HeldData, SentData } from '../../finding';
import type { Messages } from '../entry';
import { pluralFrench as plural } from '../plural';
import { date, fr } from '../words';

const HELD: Readonly<Record<HeldData['held'], string>> = {
  accepted: 'accepté',
  known: 'déjà enregistré',
  deposited: 'déposé, en attente de l’accusé',
  generated: 'généré, pas encore déposé',
  doubtful: 'à vérifier',
  'given-up': 'qui ne doit plus être déposé',
};

/** « NOM Prénom, RNCP35726 du 20/03/2026 ». */
const passage = ({ name, code, delivered }: SentData): string =>
  [
    name === '' ? 'Ce passage' : name,
    [code, delivered === '' ? '' : `du ${date(delivered)}`].filter(Boolean).join(' '),
  ]
    .filter(Boolean)
    .join(', ');

/** Where it is: the id, the row or the file, what became of it. */
const where = ({ id, other, file, held }: HeldData): string => {
  const under = id === '' ? 'sans identifiant lisible' : fr`sous l’identifiant « ${id} »`;
  const place = other !== '' && !OF_FILE.has(held) ? `ligne ${other}` : fr`fichier « ${file} »`;
  return `${under} (${place}, ${HELD[held]})`;
};

/** What is said of the file, not of the row. */
const OF_FILE: ReadonlySet<HeldData['held']> = new Set<HeldData['held']>(['generated', 'given-up']);

/** What is found by holding the rows against what was sent. */
export const frenchIdentity = {
  'already-sent': {
    title: 'passage déjà envoyé, ou dans un fichier à déposer, sous un autre identifiant',
    text: (data) =>
      data.held === 'generated'
        ? fr`${passage(data)} : déjà ${where(data)}. Ne l’envoyez pas deux fois : mettez cette ligne de côté, ou l’autre, ou supprimez-la. Si c’est un second passage, levez ce blocage en disant pourquoi.`
        : fr`${passage(data)} : la CDC l’a déjà ${where(data)}. Ne l’envoyez pas deux fois : rendez cet identifiant à la ligne, ou supprimez-la. Si c’est un second passage, levez ce blocage en disant pourquoi.`,
  },
  'id-of-another': {
    title: 'identifiant de quelqu’un d’autre',
    text: (data, { value }) =>
      fr`« ${value} » est l’identifiant d’un autre passage déjà envoyé : ${passage(data)} (fichier « ${data.file} »). Rendez-le-lui et donnez le sien à cette ligne. Si c’est la même personne, levez ce blocage en disant pourquoi.`,
  },
  'claims-sent': {
    title: '« Statut » dit que ce passage est envoyé',
    text: ({ status }) =>
      fr`« Statut » dit « ${status} », et « Historique accrochage » n’en garde aucune trace. Répondez « C’est vrai », avec la date et le moyen, ou « Non » ; d’ici là, la ligne n’est pas envoyée.`,
  },
  'missing-lines': {
    title: 'passage peut-être déjà envoyé : il manque des lignes dans « Historique accrochage »',
    text: ({ file }) =>
      fr`« Historique accrochage » a perdu des lignes du fichier « ${file} », et ce passage en est peut-être. Remettez ces lignes d’après une copie du classeur, ou expliquez leur disparition ; d’ici là, il n’est pas envoyé.`,
  },
  'maybe-already-sent': {
    title: 'passage peut-être déjà envoyé sous un autre identifiant',
    text: (data) => {
      if (data.held === 'doubtful')
        return fr`${passage(data)} : la CDC répond qu’elle l’a déjà ${where(data)}, et rien ne dit s’il s’agit de cette personne. Demandez-le-lui avant d’envoyer cette ligne sous un autre identifiant.`;
      return OF_FILE.has(data.held)
        ? fr`${passage(data)} : peut-être déjà ${where(data)}. Assurez-vous que ce fichier n’envoie pas deux fois le même passage.`
        : fr`${passage(data)} : la CDC l’a peut-être déjà ${where(data)}. Les données ne suffisent pas pour en être sûr : vérifiez avant d’envoyer.`;
    },
  },
  'delivered-otherwise': {
    title: 'même titre déjà délivré à une autre date',
    text: (data) =>
      fr`${passage(data)} : la CDC a déjà ce titre pour cette personne ${where(data)}. Vérifiez la date de délivrance avant d’envoyer.`,
  },
  'in-given-up-file': {
    title: 'passage d’un fichier abandonné',
    text: ({ file }) =>
      fr`Ce passage est aussi dans le fichier « ${file} », qui ne doit plus être déposé. Assurez-vous qu’il ne l’a pas été avant d’en envoyer un autre.`,
  },
  'sent-for-another': {
    title: 'ligne envoyée pour un autre passage',
    text: (data) =>
      fr`La CDC a, sous l’identifiant de cette ligne, un autre passage : ${passage(data)} (fichier « ${data.file} »). Ce que dit la ligne aujourd’hui n’est pas envoyé : remettez ces données, et donnez au nouveau passage sa ligne et son identifiant.`,
  },
  'rejected-by-cdc': {
    title: 'a fait rejeter son fichier par la CDC',
    text: ({ message, file }) =>
      fr`La CDC a rejeté le fichier « ${file} » en entier à cause de ce passage : ${message}. Corrigez cette donnée, puis contrôlez : il repart alors avec les autres.`,
  },
  'history-incomplete': {
    title: 'il manque des lignes dans « Historique accrochage »',
    text: ({ file, lines, passages, accepted, ok }) =>
      [
        lines > 0
          ? fr`Il manque ${plural(lines, 'ligne')} sur ${passages} du fichier « ${file} » dans « Historique accrochage ».`
          : '',
        accepted > 0
          ? fr`Dans « Dépôts », le fichier « ${file} » a ${plural(ok, 'passage accepté', 'passages acceptés')} ; « Historique accrochage » n’en dit plus ${ok - accepted}.`
          : '',
        fr`Remettez-les d’après une copie du classeur, ou expliquez leur disparition : d’ici là, les passages qui peuvent en être ne sont pas envoyés.`,
      ]
        .filter(Boolean)
        .join(' '),
  },
  'history-says-more': {
    title: 'plus de passages acceptés que l’accusé n’en compte',
    text: ({ file, ok, accepted }) =>
      fr`« Historique accrochage » dit ${plural(accepted, 'passage accepté', 'passages acceptés')} du fichier « ${file} », dont l’accusé n’en compte que ${ok} : un résultat y a été changé à la main. Remettez celui que dit l’accusé ; un passage transmis autrement se marque « Transmis hors de l’outil ».`,
  },
  'deposits-unlisted': {
    title: 'fichiers qui ne sont plus dans « Dépôts »',
    text: ({ count, first, last }) =>
      fr`${plural(count, 'fichier', 'fichiers')} d’« Historique accrochage » ${count === 1 ? 'n’est' : 'ne sont'} plus dans « Dépôts » : ${first === last ? `du ${date(first)}` : `du ${date(first)} au ${date(last)}`}. Remettez ${count === 1 ? 'sa ligne' : 'leurs lignes'} d’après une copie du classeur ; d’ici là, ${count === 1 ? 'ses' : 'leurs'} passages comptent comme déposés.`,
  },
  'left-table': {
    title: 'passages envoyés qui n’ont plus de ligne',
    text: ({ count, names, more }) =>
      fr`${plural(count, 'passage envoyé n’a', 'passages envoyés n’ont')} plus de ligne dans le tableau, alors qu’une réponse ou une correction en est attendue : ${names}${more > 0 ? ` (+${more})` : ''}. Retrouvez leur ligne, ou expliquez leur départ.`,
  },
} satisfies Partial<Messages>;
