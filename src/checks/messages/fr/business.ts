import { isTitle } from '../../text/codes';
import type { RepeatedRow } from '../../text/grouped-rows';
import type { Messages } from '../entry';
import { pluralFrench as plural } from '../plural';
import { date, fr } from '../words';

const others = ({ rows, more }: RepeatedRow['others']) =>
  more > 0
    ? `les lignes ${rows} et ${plural(more, 'autre')}`
    : rows.includes(',')
      ? `les lignes ${rows}`
      : `la ligne ${rows}`;

/** The words of the business rules. */
export const frenchBusiness = {
  'type-unknown': {
    title: 'RNCP ou RS attendu',
    text: (_data, { value }) => fr`« ${value} » n’est pas un répertoire. Choisissez « RNCP » ou « RS ».`,
  },
  'code-without-prefix': {
    title: 'RNCP ou RS attendu devant le numéro',
    text: ({ expected }, { value }) =>
      isTitle(value)
        ? fr`« ${value} » est un titre, et c’est son code qui part. Dites-le une fois pour toutes ses lignes à l’étape « Préparer » (ou avec la commande « match »), ou écrivez-le dans la case, comme « RNCP35726 » ou « RS5875 ».`
        : expected === undefined
          ? fr`« ${value} » n’a pas son préfixe. Écrivez RNCP ou RS devant le numéro, comme « RNCP35726 » ou « RS5875 ».`
          : fr`« ${value} » n’a pas son préfixe. Écrivez « ${expected} », après vérification sur le site de France compétences.`,
  },
  'code-form': {
    title: 'code à vérifier',
    text: (_data, { value }) =>
      fr`« ${value} » n’a pas la forme habituelle : RNCP ou RS en capitales, puis des chiffres, sans espace, comme « RNCP35726 ». Vérifiez-le.`,
  },
  'code-type-disagree': {
    title: 'en désaccord avec le répertoire',
    text: ({ type, prefix }, { value }) =>
      fr`« ${value} » est un code ${prefix}, et la colonne « Répertoire » dit ${type}. Corrigez l’un des deux.`,
  },
  'code-of-bloc': {
    title: 'code d’un bloc de compétences',
    text: ({ bloc }, { value }) =>
      fr`« ${value} » désigne un bloc de compétences. N’enlevez pas « ${bloc} » : ce serait attester le titre entier. Mettez la ligne de côté, ou levez ce blocage si la CDC vous a confirmé ce code.`,
  },
  'language-level-missing': {
    title: 'niveau attendu',
    text: () =>
      fr`« Niveau de langue ? » est à Oui, et aucun niveau n’est donné. Choisissez le niveau, de A1 à C2, ou passez la première colonne à Non.`,
  },
  'language-level-unexpected': {
    title: 'niveau non attendu',
    text: (_data, { value }) =>
      fr`Le niveau « ${value} » est donné alors que « Niveau de langue ? » est à Non. Passez cette colonne à Oui, ou videz le niveau.`,
  },
  'digital-level-missing': {
    title: 'niveau attendu',
    text: () =>
      fr`« Niveau numérique ? » est à Oui, sans score ni résultats. Remplissez l’un des deux, ou passez cette colonne à Non.`,
  },
  'digital-level-unexpected': {
    title: 'niveau non attendu',
    text: (_data, { value }) =>
      fr`« ${value} » est donné alors que « Niveau numérique ? » est à Non. Passez cette colonne à Oui, ou videz la case.`,
  },
  'scoring-missing': {
    title: 'score attendu',
    text: () =>
      fr`La certification est obtenue par scoring, et le score n’est pas donné. Saisissez-le, par exemple « 785/990 », ou vérifiez la colonne « Obtention ».`,
  },
  'vae-route-missing': {
    title: 'voie d’accès attendue',
    text: () =>
      fr`L’accès se fait par la VAE, et la voie n’est pas donnée. Choisissez « Congés VAE » ou « VAE classique ».`,
  },
  'vae-route-unexpected': {
    title: 'voie d’accès non attendue',
    text: (_data, { value }) =>
      fr`La voie « ${value} » est donnée alors que l’accès ne se fait pas par la VAE. Videz la case, ou corrigez « Modalité d’accès ».`,
  },
  'provisional-result': {
    title: 'résultat provisoire',
    text: (_data, { value }) =>
      fr`« ${value} » : le résultat serait envoyé comme provisoire. Une fois accepté, il est rarement rendu définitif : attendez plutôt le résultat définitif, et mettez Oui.`,
  },
  'end-before-start': {
    title: 'finit avant son début',
    text: ({ start, end }) =>
      fr`L’examen finit le ${date(end)}, avant son début le ${date(start)}. Vérifiez les deux dates.`,
  },
  'validity-end-before-start': {
    title: 'finit avant la délivrance',
    text: ({ start, end }) =>
      fr`La validité finit le ${date(end)} et commence le ${date(start)}. Vérifiez les deux dates ; sans fin de validité, laissez la case vide.`,
  },
  'enrolled-after-exam': {
    title: 'après l’examen',
    text: ({ enrolled, exam }) =>
      fr`L’inscription est du ${date(enrolled)}, après l’examen du ${date(exam)}. Vérifiez les deux dates.`,
  },
  'delivered-in-future': {
    title: 'date à venir',
    text: ({ date: day, today }) =>
      fr`La certification serait délivrée le ${date(day)}, après aujourd’hui (${date(today)}). Vérifiez la date, ou attendez la délivrance.`,
  },
  'birth-day-not-shown': {
    title: 'jour inconnu, ou 1er du mois ?',
    text: (_data, { value }) =>
      fr`Jour inconnu, ou 1er du mois ? Excel a lu « ${value} », mais la case ne montre pas de jour. Saisissez MM/AAAA si le jour n’est pas connu, JJ/MM/AAAA s’il l’est, dans une case au format Texte.`,
  },
  'time-in-date': {
    title: 'jour à vérifier',
    text: ({ time, day, next }) =>
      fr`La case porte une heure (${time}) avec la date du ${date(day)} : est-ce le lendemain, ${date(next)} ? Un export décale souvent minuit à la veille au soir. Vérifiez le jour, puis saisissez la date sans heure.`,
  },
  'postal-code-form': {
    title: 'code postal à vérifier',
    text: (_data, { value }) =>
      fr`« ${value} » n’est pas un code postal français : il a 5 chiffres, comme « 35000 », et ne commence ni par 00, ni par 96, ni par 99. Vérifiez-le, ou videz la case si le lieu est à l’étranger.`,
  },
  'postal-code-without-town': {
    title: 'nom de la commune attendu',
    text: ({ codePostal }) =>
      fr`Le code postal « ${codePostal} » peut désigner plusieurs communes. Saisissez le nom de la commune de naissance, ou son code INSEE.`,
  },
  'abroad-country-code': {
    title: 'en désaccord avec le code INSEE',
    text: ({ codeInsee, expected }, { value }) =>
      value === ''
        ? fr`Le code INSEE « ${codeInsee} » dit une naissance à l’étranger, et le code du pays est vide. Saisissez « ${expected} ».`
        : fr`Le code du pays « ${value} » ne va pas avec le code INSEE « ${codeInsee} » : « ${expected} » est attendu. Vérifiez les deux.`,
  },
  'abroad-without-town': {
    title: 'ville attendue',
    text: () => fr`Pour une naissance à l’étranger, le nom de la ville est nécessaire. Saisissez-le.`,
  },
  'abroad-postal-code': {
    title: 'sans objet à l’étranger',
    text: (_data, { value }) =>
      fr`Le code postal « ${value} » accompagne une naissance à l’étranger, qui n’en a pas. Videz la case, ou corrigez le code INSEE.`,
  },
  'country-code-of-france': {
    title: 'à laisser vide pour la France',
    text: ({ codeInsee }, { value }) =>
      codeInsee === undefined
        ? fr`« ${value} » désigne la France : le code du pays ne se remplit que pour une naissance à l’étranger. Videz la case.`
        : fr`Le code INSEE « ${codeInsee} » dit une naissance en France, et le code du pays est « ${value} ». Videz-le, ou corrigez le code INSEE.`,
  },
  'name-with-usage-name': {
    title: 'nom à séparer',
    text: ({ marker, birth, usage }, { value }) =>
      fr`« ${value} » contient « ${marker} », et la CDC compare le seul nom de naissance. Après vérification, ${
        birth === '' ? 'retrouvez le nom de naissance' : fr`mettez « ${birth} » dans « Nom de naissance »`
      }${usage === '' ? '' : fr` et mettez « ${usage} » dans « Nom d’usage »`}.`,
  },
  'name-with-title': {
    title: 'civilité dans le nom',
    text: ({ title, rest }, { value }) =>
      fr`« ${value} » contient « ${title} », qui n’est pas du nom. Gardez « ${rest} ».`,
  },
  'name-with-brackets': {
    title: 'parenthèses dans le nom',
    text: ({ inside, outside }, { value }) =>
      fr`« ${value} » contient des parenthèses. Gardez ici ce que dit l’acte de naissance${
        outside === '' ? '' : fr`, « ${outside} » ou « ${inside} »`
      }, et mettez le reste dans sa colonne (nom d’usage, autre prénom).`,
  },
  'nir-first-digit': {
    title: 'numéro provisoire',
    text: ({ digit }, { value }) =>
      fr`« ${value} » commence par ${digit} : c’est un numéro provisoire, que la CDC ne prend pas. Identifiez la personne par son état civil (« Titulaire »).`,
  },
  'nir-key-wrong': {
    title: 'clé fausse',
    text: ({ key }, { value }) =>
      fr`« ${value} » est tapé avec la clé ${key}, qui n’est pas celle de ce numéro : un chiffre est faux. Reprenez-le sur l’attestation de droits, sans la clé (13 caractères).`,
  },
  'nir-sex': {
    title: 'en désaccord avec le sexe',
    text: ({ digit, sexe }, { value }) =>
      fr`« ${value} » commence par ${digit}, et la ligne dit « ${sexe} ». Vérifiez le numéro et le sexe.`,
  },
  'nir-year': {
    title: 'en désaccord avec l’année de naissance',
    text: ({ digits, year }, { value }) =>
      fr`« ${value} » dit une naissance en « ${digits} », et la ligne dit ${year}. Vérifiez le numéro et l’année.`,
  },
  'nir-month': {
    title: 'en désaccord avec le mois de naissance',
    text: ({ digits, month }, { value }) =>
      fr`« ${value} » dit le mois « ${digits} », et la ligne dit ${month}. Vérifiez le numéro et le mois.`,
  },
  'nir-place': {
    title: 'en désaccord avec le lieu de naissance',
    text: ({ place, stated }, { value }) =>
      fr`« ${value} » dit le lieu « ${place} », et la ligne dit « ${stated} ». Vérifiez le numéro et le lieu de naissance.`,
  },
  'duplicate-id': {
    title: 'identifiant en double',
    text: (data, { value }) =>
      fr`« ${value} » sert aussi d’identifiant sur ${others(data)}. Chaque passage a le sien : gardez-le sur la ligne déjà transmise, s’il y en a une, et donnez-en un nouveau à chaque autre.`,
  },
  'same-passage-twice': {
    title: 'même passage deux fois',
    text: (data) =>
      fr`La même personne a la même certification, délivrée le même jour, sur ${others(data)}. Une seule part : mettez l’autre de côté, ou dites pourquoi c’est un second passage.`,
  },
} satisfies Partial<Messages>;
