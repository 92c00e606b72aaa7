import type { Messages } from '../entry';
import { pluralFrench as plural } from '../plural';
import { fr } from '../words';

/** What sending finds: the words of libxml2, and where the ids come from. */
export const frenchSending = {
  xsd: {
    title: 'refusé par le XSD',
    text: ({ element, message, line }) =>
      fr`Le XSD refuse ${element === '' ? 'ce passage' : fr`« ${element} »`} : ${message} (ligne ${line} du fichier). Revoyez cette donnée, ou chargez le XSD du kit en vigueur.`,
  },
  'ids-disagree': {
    title: 'différent selon les lignes',
    text: ({ value, rows }, { label }) =>
      fr`« ${label} » n’est pas le même sur toutes les lignes : « ${value} » le plus souvent, autre chose aux lignes ${rows}. Corrigez ces lignes, ou saisissez-le dans les Paramètres.`,
  },
  'unknown-certificateur': {
    title: 'ni dans « Paramètres », ni dans « Certificateurs »',
    text: ({ expected, asked }, { value, label }) =>
      asked !== '' && value !== ''
        ? fr`Ce passage est du certificateur « ${value} » : il ne peut pas partir sous « ${asked} », qui est demandé. Corrigez la case, ou n’indiquez pas de certificateur.`
        : value === ''
          ? fr`« ${label} » est vide, et rien d’autre ne dit de quel certificateur est ce passage. Remplissez la case, ou saisissez-le dans « Paramètres ».`
          : fr`« ${value} » n’est le certificateur ni de « Paramètres », ni de « Certificateurs » : ce passage ne peut pas partir ${expected === '' ? 'ainsi' : fr`sous « ${expected} »`}. Corrigez la case, ou ajoutez ce certificateur à « Certificateurs ».`,
  },
  'unknown-contract': {
    title: 'ni dans « Paramètres », ni dans « Certificateurs »',
    text: ({ expected, asked }, { value }) =>
      asked !== ''
        ? fr`Ce passage est du contrat « ${value} » : il ne peut pas partir sous « ${asked} », qui est demandé. Corrigez la case, ou n’indiquez pas de contrat.`
        : fr`Le contrat « ${value} » n’est ni dans « Paramètres », ni dans « Certificateurs » : ce passage ne peut pas partir sous « ${expected} ». Corrigez la case, ou ajoutez ce contrat à « Certificateurs ».`,
  },
  'newer-workbook': {
    title: 'classeur d’une version plus récente',
    text: () =>
      fr`Ce classeur a été tenu avec une version plus récente d’Accrochage CPF : il est seulement lu, et rien n’y est écrit. Mettez l’outil à jour.`,
  },
  'aside-unclear': {
    title: 'mis de côté sans motif',
    text: (_, { value }) =>
      fr`« Mis de côté » : « ${value} » ne dit pas pourquoi. Donnez le motif, « Doublon » par exemple, ou videz la case : tant qu’elle est remplie, ce passage ne part pas.`,
  },
  'aside-carried': {
    title: 'mises de côté reprises de « Statut »',
    text: ({ count }) =>
      fr`${plural(count, 'ligne était mise', 'lignes étaient mises')} de côté dans « Statut » : le motif passe dans la colonne « Mis de côté », que vous tenez désormais.`,
  },
} satisfies Partial<Messages>;
