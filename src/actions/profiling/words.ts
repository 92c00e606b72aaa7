import { titleOf, type FindingCode } from '#checks';
import type { Language } from '#dictionary';
import type { Profile } from '#profile';
import type { ProfileChange, ProfilePlan } from './plan';

const plural = (count: number, one: string, several: string): string =>
  `${count} ${count < 2 ? one : several}`;

const WORDS = {
  fr: {
    colon: '\u00a0: ',
    change: (before: string, after: string) =>
      before === '' ? `«\u00a0${after}\u00a0»` : `«\u00a0${before}\u00a0» → «\u00a0${after}\u00a0»`,
    constant: 'Pour toutes les lignes, ',
    certification: 'Mes certifications',
    certificateur: 'Certificateurs',
    added: (name: string, title: string) => `ajoute ${name}${title === '' ? '' : `, «\u00a0${title}\u00a0»`}`,
    matching: (sheet: string, columns: number) =>
      `Feuille «\u00a0${sheet}\u00a0», lue selon le profil\u00a0: ${plural(columns, 'colonne utilisée', 'colonnes utilisées')}, identifiants créés s’il en manque`,
    ofService: ' (changez-le si ce classeur est celui d’un autre service)',
    warning: (title: string) => `Avertissement masqué\u00a0: ${title}`,
    idPattern: 'Forme des identifiants',
    xsd: (name: string, version: string) =>
      `XSD officiel chargé${version === '' ? '' : `, format ${version}`}${name === '' ? '' : ` (${name})`}`,
    leftSheet: (sheet: string) =>
      `Feuille «\u00a0${sheet}\u00a0»\u00a0: quelqu’un a déjà dit comment la lire, le profil n’y change rien`,
    holds: {
      settings: (n: number) => plural(n, 'paramètre', 'paramètres'),
      certifications: (n: number) => plural(n, 'certification', 'certifications'),
      certificateurs: (n: number) => plural(n, 'certificateur', 'certificateurs'),
      constants: (n: number) => plural(n, 'valeur pour toutes les lignes', 'valeurs pour toutes les lignes'),
      matchings: (n: number) => plural(n, 'feuille décrite', 'feuilles décrites'),
      readings: (n: number) => plural(n, 'lecture de valeur', 'lectures de valeurs'),
      hiddenWarnings: (n: number) => plural(n, 'avertissement masqué', 'avertissements masqués'),
      xsd: () => 'XSD officiel',
    },
    left: (n: number) =>
      `${plural(n, 'élément laissé hors du profil', 'éléments laissés hors du profil')}\u00a0: ${n < 2 ? 'il nommait' : 'ils nommaient'} une personne.`,
    nothing: 'Ce classeur a déjà tout ce que dit le profil\u00a0: rien ne change.',
  },
  en: {
    colon: ': ',
    change: (before: string, after: string) => (before === '' ? `"${after}"` : `"${before}" → "${after}"`),
    constant: 'For all rows, ',
    certification: 'My certifications',
    certificateur: 'Certifying bodies',
    added: (name: string, title: string) => `adds ${name}${title === '' ? '' : `, "${title}"`}`,
    matching: (sheet: string, columns: number) =>
      `Sheet "${sheet}", read as the profile says: ${plural(columns, 'column used', 'columns used')}, ids made where they are missing`,
    ofService: ' (change it if this workbook is another department’s)',
    warning: (title: string) => `Warning hidden: ${title}`,
    idPattern: 'What ids look like',
    xsd: (name: string, version: string) =>
      `Official XSD loaded${version === '' ? '' : `, format ${version}`}${name === '' ? '' : ` (${name})`}`,
    leftSheet: (sheet: string) =>
      `Sheet "${sheet}": somebody said how it is read already, the profile changes nothing there`,
    holds: {
      settings: (n: number) => plural(n, 'setting', 'settings'),
      certifications: (n: number) => plural(n, 'certification', 'certifications'),
      certificateurs: (n: number) => plural(n, 'certifying body', 'certifying bodies'),
      constants: (n: number) => plural(n, 'value for all rows', 'values for all rows'),
      matchings: (n: number) => plural(n, 'sheet described', 'sheets described'),
      readings: (n: number) => plural(n, 'reading of a value', 'readings of values'),
      hiddenWarnings: (n: number) => plural(n, 'warning hidden', 'warnings hidden'),
      xsd: () => 'official XSD',
    },
    left: (n: number) =>
      `${plural(n, 'item', 'items')} left out of the profile: ${n < 2 ? 'it named' : 'they named'} a person.`,
    nothing: 'This workbook has all that the profile says already: nothing changes.',
  },
} as const;

/** One change, in words. */
export function profileChangeWords(change: ProfileChange, language: Language): string {
  const words = WORDS[language];
  switch (change.what) {
    case 'setting': {
      const said = `${change.name[language]}${words.colon}${words.change(change.before, change.after)}`;
      return change.key === 'service' ? said + words.ofService : said;
    }
    case 'constant':
      return `${words.constant}${change.name[language]}${words.colon}${words.change(change.before, change.after)}`;
    case 'certification':
    case 'certificateur': {
      const said =
        change.column === null
          ? words.added(change.name, change.after)
          : `${change.name}, ${change.column[language]}${words.colon}${words.change(change.before, change.after)}`;
      return `${words[change.what]}${words.colon}${said}`;
    }
    case 'matching':
      return words.matching(change.name, change.columns);
    case 'warning':
      return words.warning(titleOf(change.name as FindingCode, null, language));
    case 'id-pattern':
      return `${words.idPattern}${words.colon}${words.change(change.before, change.after)}`;
    case 'xsd':
      return words.xsd(change.name, change.version);
  }
}

/** What a profile changes, one sentence a line; that nothing does, where nothing does. */
export const profilePlanWords = (
  { changes, leftSheets }: Pick<ProfilePlan, 'changes' | 'leftSheets'>,
  language: Language,
): readonly string[] => [
  ...(changes.length === 0 ? [WORDS[language].nothing] : []),
  ...changes.map((change) => `${profileChangeWords(change, language)}.`),
  ...leftSheets.map((sheet) => `${WORDS[language].leftSheet(sheet)}.`),
];

/** How many things of each kind a profile holds. */
export const profileCounts = (profile: Profile) => ({
  settings: Object.keys(profile.settings).length,
  certifications: profile.certifications.length,
  certificateurs: profile.certificateurs.length,
  constants: Object.keys(profile.constants).length,
  matchings: profile.matchings.length,
  readings: profile.matchings.reduce((sum, { values }) => sum + values.length, 0),
  hiddenWarnings: profile.hiddenWarnings.length,
  xsd: profile.xsd === null ? 0 : 1,
});

/** What a profile holds, in one line; and what was left out of it, in another. */
export function profileWords(profile: Profile, left: number, language: Language): readonly string[] {
  const { holds, left: leftOut } = WORDS[language];
  const counts = profileCounts(profile);
  const held = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => holds[kind as keyof typeof holds](count));
  return [...(held.length === 0 ? [] : [`${held.join(' · ')}.`]), ...(left === 0 ? [] : [leftOut(left)])];
}
