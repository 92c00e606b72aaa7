import type { Messages } from './entry';
import { fr } from './words';

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
    title: 'absent de « Certificateurs »',
    text: ({ rows }, { label }) =>
      fr`« ${label} » est vide ou ne figure pas dans la feuille « Certificateurs », aux lignes ${rows}. Corrigez ces lignes, ou ajoutez-y ce certificateur.`,
  },
} satisfies Partial<Messages>;
