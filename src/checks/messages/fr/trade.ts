import type { Messages } from '../entry';
import { pluralFrench as plural } from '../plural';
import { date, fr, visible } from '../words';

/** « du 01/01/2026 au 30/06/2026 », « à partir du… », « jusqu’au… ». */
const period = (from: string, to: string) =>
  from === ''
    ? `jusqu’au ${date(to)}`
    : to === ''
      ? `à partir du ${date(from)}`
      : `du ${date(from)} au ${date(to)}`;

/** What is wrong with an id, by what it is. */
const IDS: Readonly<Record<'unseen' | 'date' | 'email' | 'nir', string>> = {
  unseen: fr`contient un caractère invisible, ou deux blancs de suite : l’accusé pourrait ne pas retrouver la ligne.`,
  date: fr`est une date : un autre passage peut avoir la même, or un identifiant ne sert qu’une fois.`,
  email: fr`est une adresse électronique : elle dit qui est la personne et servirait pour deux certifications.`,
  nir: fr`est un numéro de sécurité sociale : il est protégé et servirait pour deux certifications.`,
};

/** The words about certifications, their dates, and the ids of rows. */
export const frenchTrade = {
  'certification-not-listed': {
    title: 'absent de « Mes certifications »',
    text: (_data, { value }) =>
      fr`« ${value} » n’est pas dans la feuille « Mes certifications ». Corrigez le code, ou ajoutez-y cette certification.`,
  },
  'outside-certification-dates': {
    title: 'hors des dates de la certification',
    text: ({ code, from, to }, { value }) =>
      fr`« ${value} » : « Mes certifications » dit que ${code} est délivrée ${period(from, to)}. Vérifiez la date, le code, ou cette feuille.`,
  },
  'scoring-unexpected': {
    title: 'score non attendu',
    text: (_data, { value }) =>
      fr`Le score « ${value} » est donné alors que la certification n’est pas obtenue par scoring. Videz la case, ou corrigez la colonne « Obtention ».`,
  },
  'nature-disagrees': {
    title: 'ne va pas avec l’émetteur et le certificateur',
    text: ({ emetteur, certificateur, expected }) =>
      expected === 'CERTIFICATEUR'
        ? fr`L’émetteur et le certificateur sont le même, « ${emetteur} » : la nature du déposant est « Certificateur ». Corrigez la case, ou vérifiez les deux identifiants.`
        : fr`L’émetteur « ${emetteur} » dépose pour un autre certificateur, « ${certificateur} » : la nature du déposant est « Tiers de confiance ». Corrigez la case, ou vérifiez les deux identifiants.`,
  },
  'id-technique-form': {
    title: 'identifiant à revoir',
    text: ({ kind }, { value }) =>
      fr`« ${visible(value)} » ${IDS[kind]} Si ce passage n’a jamais été envoyé, donnez-lui un identifiant à lui.`,
  },
  'ministry-comment': {
    title: 'réservé au ministère',
    text: (_data, { value }) =>
      fr`« ${value} » est dans une case que le format réserve au ministère de l’Éducation nationale. Videz-la, ou mettez ce texte dans « Verbatim ».`,
  },
  'code-counts-up': {
    title: 'code qui augmente de ligne en ligne',
    text: ({ first, row }, { value }) =>
      fr`« ${value} » suit « ${first} » de la ligne ${row}, un numéro de plus à chaque ligne : le coin d’une case a sans doute été tiré vers le bas. Si c’est la même certification, recopiez « ${first} » ; sinon, vérifiez chaque code.`,
  },
  late: {
    title: 'délai de 3 mois dépassé',
    text: ({ count, date: day }) =>
      fr`${plural(count, 'passage n’a', 'passages n’ont')} pas été transmis dans les 3 mois de la délivrance ; le plus ancien était dû le ${date(day)}. Transmettez-${count === 1 ? 'le' : 'les'} sans attendre : la CDC accepte les envois tardifs.`,
  },
  'due-soon': {
    title: 'délai de 3 mois proche',
    text: ({ count, date: day, days }) =>
      fr`${plural(count, 'passage est', 'passages sont')} à transmettre dans les 15 jours, le premier ${days === 0 ? 'aujourd’hui' : fr`avant le ${date(day)}`}.`,
  },
  'reply-late': {
    title: 'délai de réponse dépassé',
    text: ({ count, date: day, requests }) =>
      requests === 0
        ? fr`${plural(count, 'KO n’a', 'KO n’ont')} pas été repris dans les 3 mois de l’accusé ; le plus ancien était dû le ${date(day)}. Corrigez et renvoyez, ou notez pourquoi ce n’est pas possible.`
        : fr`${plural(count, 'réponse n’a', 'réponses n’ont')} pas été donnée${count > 1 ? 's' : ''} dans les 3 mois, dont ${plural(requests, 'à une demande de titulaire', 'à des demandes de titulaires')} ; la plus ancienne était due le ${date(day)}. Corrigez et renvoyez, ou notez pourquoi ce n’est pas possible.`,
  },
  'reply-due-soon': {
    title: 'délai de réponse proche',
    text: ({ count, date: day, days, requests }) => {
      const when = days === 0 ? 'aujourd’hui' : fr`avant le ${date(day)}`;
      return requests === 0
        ? fr`${plural(count, 'KO est', 'KO sont')} à reprendre dans les 15 jours, le premier ${when}.`
        : fr`${plural(count, 'réponse est due', 'réponses sont dues')} dans les 15 jours, dont ${plural(requests, 'à une demande de titulaire', 'à des demandes de titulaires')}, la première ${when}.`;
    },
  },
  'reply-undated': {
    title: 'accusé sans date',
    text: ({ count }) =>
      fr`${plural(count, 'KO vient', 'KO viennent')} d’un accusé dont la date n’est pas connue : saisissez-la dans « Dépôts », colonne « Date de l’accusé », pour savoir jusqu’à quand répondre.`,
  },
  'accuse-awaited': {
    title: 'accusé attendu depuis 15 jours ou plus',
    text: ({ count, file, date: day }) =>
      fr`${plural(count, 'fichier attend', 'fichiers attendent')} un accusé depuis 15 jours ou plus ; le plus ancien, « ${file} », est du ${date(day)}. Regardez sur le portail si le compte rendu est prêt, et importez-le.`,
  },
  'exam-after-delivery': {
    title: 'après la délivrance',
    text: ({ exam, delivered }) =>
      fr`L’examen est du ${date(exam)}, après la délivrance du ${date(delivered)}. Vérifiez les deux dates.`,
  },
  'born-after-delivery': {
    title: 'naissance trop récente',
    text: ({ day, isToday }, { value }) =>
      isToday === 1
        ? fr`« ${value} » : la naissance serait après aujourd’hui (${date(day)}). Vérifiez l’année.`
        : fr`« ${value} » : la naissance n’est pas avant la délivrance du ${date(day)}. Vérifiez les deux dates.`,
  },
  'age-at-delivery': {
    title: 'âge à vérifier',
    text: ({ age, day }, { value }) =>
      fr`« ${value} » : la personne aurait ${plural(age, 'an')} à la délivrance du ${date(day)}. Vérifiez l’année de naissance et la date de délivrance.`,
  },
  'url-form': {
    title: 'adresse web attendue',
    text: ({ why }, { value }) =>
      why === 'blank'
        ? fr`« ${value} » contient une espace, qu’aucune adresse du web n’a : elle s’arrêterait là. Copiez l’adresse entière depuis le navigateur, ou videz la case.`
        : why === 'house'
          ? fr`« ${value} » est l’adresse d’une machine de votre réseau, que personne d’autre n’atteint. Saisissez une adresse publique, ou videz la case.`
          : fr`« ${value} » n’est pas une adresse du web : un fichier d’ordinateur ne s’ouvre pas ailleurs. Saisissez une adresse qui commence par « https:// », ou videz la case.`,
  },
  'cpf-file-form': {
    title: 'chiffres attendus',
    text: (_data, { value }) =>
      fr`« ${value} » n’est pas un numéro de dossier CPF, qui n’a que des chiffres. Reprenez-le sur le dossier de formation.`,
  },
} satisfies Partial<Messages>;
