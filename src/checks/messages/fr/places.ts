import type { Messages } from '../entry';
import { fr, isToEmpty } from '../words';

/** Candidates as a question, for none is ever chosen: « Rennes 35238 ? ». */
const perhaps = (candidates: string) => (candidates === '' ? '' : fr` Peut-être : ${candidates} ?`);

/** The words about communes and countries. */
export const frenchPlaces = {
  'places-unavailable': {
    title: 'communes et pays non contrôlés',
    text: () =>
      fr`La liste des communes et des pays n’a pas pu être chargée : les lieux de naissance n’ont pas été comparés. Contrôlez de nouveau une fois la connexion revenue.`,
  },
  'code-is-name': {
    title: 'code attendu',
    text: ({ candidates, isFrance }, { value, key, isCorrected }) =>
      isToEmpty(value, key)
        ? fr`« ${value} » n’est pas un code. Si la donnée n’est pas connue, videz la case.`
        : isFrance === 1
          ? isCorrected
            ? fr`« ${value} » est la France, et la ligne dit une naissance à l’étranger.`
            : fr`« ${value} » est la France : pour une naissance en France, cette case reste vide. Videz-la.`
          : isCorrected
            ? fr`« ${value} » est un nom : c’est un code qui est attendu ici.`
            : fr`« ${value} » est un nom : c’est un code qui est attendu ici.${perhaps(candidates)} Saisissez le code, et le nom dans sa colonne.`,
  },
  'insee-form': {
    title: 'code INSEE à vérifier',
    text: ({ candidates }, { value, isCorrected }) =>
      isCorrected
        ? fr`« ${value} » ne ressemble pas à un code INSEE (35238, 2A004, 97105, ou 99 suivi du pays).`
        : fr`« ${value} » ne ressemble pas à un code INSEE (35238, 2A004, 97105, ou 99 suivi du pays).${perhaps(candidates)} Cherchez le code de la commune : ce n’est pas son code postal.`,
  },
  'insee-of-no-country': {
    title: 'code INSEE à vérifier',
    text: ({ isFrance, expected }, { value }) =>
      expected !== ''
        ? fr`« ${value} » ne désigne aucun pays étranger, et la ligne en dit un. Saisissez « ${expected} ».`
        : isFrance === 1
          ? fr`« ${value} » désigne la France entière. Saisissez le code INSEE de la commune de naissance ; s’il n’est pas connu, videz la case.`
          : fr`« ${value} » ne désigne aucun pays. Saisissez le code INSEE de la commune ou du pays de naissance ; s’il n’est pas connu, videz la case.`,
  },
  'insee-is-postal': {
    title: 'code postal au lieu du code INSEE',
    text: ({ candidates, former, since }, { value }) =>
      former !== ''
        ? fr`« ${value} » est un code postal, et fut le code INSEE d’une commune (${former}) qui n’existe plus depuis ${since}, avant la naissance.${perhaps(candidates)} Mettez ici le code INSEE de la commune, et son nom dans sa colonne.`
        : fr`« ${value} » est un code postal, pas un code INSEE.${perhaps(candidates)} Mettez ici le code INSEE de la commune, ou déplacez ce code dans « Code postal de naissance » avec le nom de la commune.`,
  },
  'insee-unknown': {
    title: 'code INSEE inconnu',
    text: ({ candidates }, { value }) =>
      fr`« ${value} » n’est le code d’aucune commune, ni aujourd’hui ni depuis 1943.${perhaps(candidates)} Vérifiez chaque chiffre.`,
  },
  'insee-ended': {
    title: 'code disparu avant la naissance',
    text: ({ name, since, year, candidates }, { value }) =>
      fr`« ${value} » (${name}) n’existe plus depuis ${since}, et la naissance est de ${year}.${perhaps(candidates)} Reprenez le code de l’année de naissance, ou vérifiez la date.`,
  },
  'postal-is-insee': {
    title: 'code INSEE au lieu du code postal',
    text: ({ name, abroad }, { value, key }) => {
      if (key === 'codePostalCentreExamen')
        return fr`« ${value} » n’est pas un code postal${name === '' ? '' : fr`, mais un code INSEE (${name})`}. Saisissez le code postal du centre d’examen, ou videz la case.`;
      if (abroad !== 1)
        return fr`« ${value} » est un code INSEE (${name}), pas un code postal. Mettez-le dans la colonne des codes INSEE, et videz cette case.`;
      if (name === 'France')
        return fr`« ${value} » désigne la France entière : ce n’est pas un code postal. Saisissez celui de la commune de naissance, ou videz la case.`;
      return name === ''
        ? fr`« ${value} » n’est ni un code postal, car aucun ne commence par 99, ni le code d’un pays. Vérifiez la saisie, ou videz la case.`
        : fr`« ${value} » est le code INSEE d’un pays (${name}) : aucun code postal ne commence par 99. Pour une naissance à l’étranger, mettez-le dans « Code INSEE de naissance », avec le code du pays et la ville, et videz cette case.`;
    },
  },
  'insee-postal-disagree': {
    title: 'en désaccord avec le code INSEE',
    text: ({ codeInsee, codePostal, there }) =>
      there === ''
        ? fr`Le code postal « ${codePostal} » et le code INSEE « ${codeInsee} » ne sont pas du même département. Seul le code INSEE sera envoyé : vérifiez-le.`
        : fr`Le code postal « ${codePostal} » n’est pas celui de la commune « ${codeInsee} », mais de : ${there}. Seul le code INSEE sera envoyé : vérifiez-le.`,
  },
  'insee-name-disagree': {
    title: 'en désaccord avec le code INSEE',
    text: ({ codeInsee, name, candidates }, { value }) =>
      fr`« ${value} » n’est pas le nom de la commune « ${codeInsee} » (${name}).${perhaps(candidates)} C’est le code que la CDC compare : vérifiez les deux.`,
  },
  'postal-name-disagree': {
    title: 'en désaccord avec le code postal',
    text: ({ codePostal, there, candidates }, { value }) =>
      fr`Aucune commune nommée « ${value} » n’a le code postal « ${codePostal} », qui est celui de : ${there}.${perhaps(candidates)} Vérifiez les deux, ou saisissez le code INSEE.`,
  },
  'town-is-country': {
    title: 'pays au lieu de la ville',
    text: ({ country, isTown }) =>
      isTown === 1
        ? fr`« ${country} » est un pays, et aussi un nom de ville, et aucune autre case ne dit où. Saisissez le code INSEE de la commune ou du pays de naissance, et la ville ici.`
        : fr`« ${country} » est un pays : c’est la ville de naissance qui est attendue ici. Mettez le pays dans « Pays de naissance », et son code INSEE, qui commence par 99, dans « Code INSEE de naissance ».`,
  },
  'town-is-code': {
    title: 'code au lieu de la ville',
    text: ({ name }, { value }) =>
      fr`« ${value} » est un code${name === '' ? '' : fr` (${name})`} : c’est le nom de la ville de naissance qui est attendu ici. Saisissez-le, et mettez le code dans sa colonne.`,
  },
  'country-name-unknown': {
    title: 'pays inconnu',
    text: ({ candidates, isOverseas }, { value }) =>
      isOverseas === 1
        ? fr`« ${value} » est en France : la naissance s’y dit par le code INSEE de la commune. Saisissez-le dans « Code INSEE de naissance », et videz cette case.`
        : fr`« ${value} » n’est le nom d’aucun pays, et aucun code n’en dit un.${perhaps(candidates)} Vérifiez le nom, et saisissez le code du pays dans « Code INSEE de naissance ».`,
  },
  'country-code-form': {
    title: '3 chiffres attendus',
    text: (_data, { value, isCorrected }) =>
      isCorrected
        ? fr`« ${value} » n’est pas le code d’un pays : les trois derniers chiffres de son code INSEE sont attendus.`
        : fr`« ${value} » n’est pas le code d’un pays. Saisissez les trois derniers chiffres de son code INSEE, comme « 109 » pour l’Allemagne.`,
  },
  'country-unknown': {
    title: 'pays inconnu',
    text: (_data, { value }) =>
      fr`« ${value} » n’est le code d’aucun pays, ni aujourd’hui ni depuis 1943. Vérifiez chaque chiffre dans la liste de l’INSEE.`,
  },
  'country-name-disagree': {
    title: 'en désaccord avec le code',
    text: ({ code, name, candidates }, { value }) =>
      fr`« ${value} » n’est pas le pays du code « ${code} » (${name}).${perhaps(candidates)} C’est le code que la CDC compare : vérifiez les deux.`,
  },
  'country-contradicted': {
    title: 'pays qui en contredit un autre',
    text: ({ countries, town, code }, { value }) =>
      town === ''
        ? fr`« ${value} » dit un pays (${countries}), et le code « ${code} » un autre lieu. Gardez ce que dit l’acte de naissance, et videz ou corrigez l’autre case.`
        : fr`« ${value} » dit un pays (${countries}), et « ${town} » est aussi une commune de France. Si la naissance y est, effacez le pays ; sinon, laissez ici la ville seule, et mettez le code du pays dans « Code INSEE de naissance ».`,
  },
  'abroad-without-insee': {
    title: 'code INSEE du pays attendu',
    text: ({ country, expected, candidates }, { isCorrected }) =>
      expected === ''
        ? fr`« ${country} » dit une naissance à l’étranger, et le code INSEE est vide. Ce nom en désigne plusieurs, ou n’existe plus : choisissez le code du pays d’aujourd’hui${candidates === '' ? '' : fr`, parmi : ${candidates}`}.`
        : isCorrected
          ? fr`« ${country} » dit une naissance à l’étranger, et le code INSEE est vide.`
          : fr`« ${country} » dit une naissance à l’étranger, et le code INSEE est vide. Saisissez « ${expected} ».`,
  },
  'country-fill': {
    title: 'case à remplir',
    text: ({ after }) =>
      fr`La case est vide, et une autre case de la ligne dit le pays : « ${after} ». Saisissez cette valeur, ou vérifiez le pays.`,
  },
} satisfies Partial<Messages>;
