import type { Messages } from '../entry';
import { date, fr } from '../words';

/** « du 01/01/2026 au 30/06/2026 », « à partir du… », « jusqu’au… ». */
const period = (from: string, to: string) =>
  from === ''
    ? `jusqu’au ${date(to)}`
    : to === ''
      ? `à partir du ${date(from)}`
      : `du ${date(from)} au ${date(to)}`;

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
      fr`« ${value} » : la personne aurait ${age} ans à la délivrance du ${date(day)}. Vérifiez l’année de naissance et la date de délivrance.`,
  },
  'url-form': {
    title: 'adresse web attendue',
    text: (_data, { value }) =>
      fr`« ${value} » n’est pas une adresse du web : un fichier d’ordinateur ne s’ouvre pas ailleurs. Saisissez une adresse qui commence par « https:// », ou videz la case.`,
  },
  'cpf-file-form': {
    title: 'chiffres attendus',
    text: (_data, { value }) =>
      fr`« ${value} » n’est pas un numéro de dossier CPF, qui n’a que des chiffres. Reprenez-le sur le dossier de formation.`,
  },
} satisfies Partial<Messages>;
