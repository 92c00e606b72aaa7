import type { RowAt, Text } from '#dictionary';

/** What libxml2 says may quote the schema at length. */
const LONGEST_REASON = 300;
const clip = (text: string): string =>
  text.length > LONGEST_REASON ? `${text.slice(0, LONGEST_REASON)}…` : text;

/** What this room has to say to the user when it cannot go on. */
export const messages = {
  unknownRequired: (paths: readonly string[]): Text => ({
    fr: `Le schéma exige ${list(paths, ['«\u00a0', '\u00a0»'])}, que cette version d’Accrochage ne connaît pas\u00a0: aucun fichier n’est généré. Vérifiez le schéma chargé, ou mettez Accrochage à jour.`,
    en: `The schema requires ${list(paths, ['“', '”'])}, which this version of Accrochage does not know: no file is generated. Check the schema you loaded, or update Accrochage.`,
  }),
  notFlux: (): Text => ({
    fr: 'Le schéma ne décrit pas d’élément «\u00a0passageCertification\u00a0»\u00a0: ce n’est pas celui des certifications. Chargez le fichier .xsd du kit de la Caisse des Dépôts.',
    en: 'The schema has no element “passageCertification”: it is not the one for certifications. Load the .xsd file of the Caisse des Dépôts kit.',
  }),
  actionUnknown: (action: string, version: string): Text => ({
    fr: `Le schéma${ofVersion(version, 'fr')} ne connaît pas l’action ${action}\u00a0: il n’a pas d’élément «\u00a0action\u00a0». Choisissez la version 1.1.5.`,
    en: `The schema${ofVersion(version, 'en')} does not know the action ${action}: it has no element “action”. Choose version 1.1.5.`,
  }),
  branchUnknown: (at: RowAt, branch: string, version: string): Text => ({
    fr: `${placeOf(at, 'fr')}\u00a0: le schéma${ofVersion(version, 'fr')} n’accepte pas l’identification «\u00a0${branch}\u00a0». Identifiez la personne autrement, ou choisissez une autre version.`,
    en: `${placeOf(at, 'en')}: the schema${ofVersion(version, 'en')} does not accept the identification “${branch}”. Identify the person otherwise, or choose another version.`,
  }),
  fieldUnknown: (at: RowAt, element: string, version: string): Text => ({
    fr: `${placeOf(at, 'fr')}\u00a0: le schéma${ofVersion(version, 'fr')} n’a pas d’élément «\u00a0${element}\u00a0». Videz la cellule, ou choisissez une autre version.`,
    en: `${placeOf(at, 'en')}: the schema${ofVersion(version, 'en')} has no element “${element}”. Clear the cell, or choose another version.`,
  }),
  nothingToWrite: (): Text => ({
    fr: 'Il n’y a aucun passage à écrire\u00a0: aucun fichier n’est généré. Choisissez au moins une ligne prête.',
    en: 'There is no passage to write: no file is generated. Choose at least one row that is ready.',
  }),
  illegalCharacter: (at: RowAt | null, element: string, codePoint: string): Text => ({
    fr: `${placeOf(at, 'fr')}\u00a0: «\u00a0${element}\u00a0» contient un caractère interdit en XML (${codePoint}). Supprimez-le.`,
    en: `${placeOf(at, 'en')}: “${element}” holds a character that XML forbids (${codePoint}). Delete it.`,
  }),
  unreadableResultats: (at: RowAt | null, text: string): Text => ({
    fr: `${placeOf(at, 'fr')}\u00a0: les résultats numériques «\u00a0${text}\u00a0» ne se lisent pas. Écrivez-les «\u00a02.3=5; 5.4=6\u00a0».`,
    en: `${placeOf(at, 'en')}: the digital results “${text}” cannot be read. Write them as “2.3=5; 5.4=6”.`,
  }),
  badXsd: (reason: string): Text => ({
    fr: `Le fichier chargé n’est pas un schéma XSD utilisable (${clip(reason)}). Chargez le fichier .xsd du kit de la Caisse des Dépôts.`,
    en: `The file you loaded is not a usable XSD schema (${clip(reason)}). Load the .xsd file of the Caisse des Dépôts kit.`,
  }),
  unboundedXsd: (): Text => ({
    fr: 'Ce schéma contient une règle dont la vérification pourrait ne jamais finir\u00a0: il est refusé. Chargez le fichier .xsd du kit de la Caisse des Dépôts, sans le modifier.',
    en: 'This schema holds a rule whose checking might never end: it is refused. Load the .xsd file of the Caisse des Dépôts kit, unchanged.',
  }),
  notAFlux: (): Text => ({
    fr: 'Ce fichier n’est pas un flux d’accrochage\u00a0: son premier élément n’est pas «\u00a0flux\u00a0». Choisissez le fichier XML généré.',
    en: 'This file is not an accrochage flux: its first element is not “flux”. Choose the XML file that was generated.',
  }),
  unreadableFlux: (line: number, reason: string): Text => ({
    fr: `Le flux ne se lit pas, ligne ${line} (${reason})\u00a0: il est abîmé ou incomplet. Prenez-le tel qu’il a été généré ou déposé.`,
    en: `The flux cannot be read, line ${line} (${reason}): it is damaged or incomplete. Take it as it was generated or dropped.`,
  }),
};

function placeOf(at: RowAt | null, language: 'fr' | 'en'): string {
  if (at === null) return language === 'fr' ? 'Paramètres' : 'Settings';
  return language === 'fr'
    ? `Ligne ${at.row} (feuille «\u00a0${at.sheet}\u00a0»)`
    : `Row ${at.row} (sheet “${at.sheet}”)`;
}

function list(names: readonly string[], [open, close]: readonly [string, string]): string {
  return names.map((name) => open + name + close).join(', ');
}

function ofVersion(version: string, language: 'fr' | 'en'): string {
  if (version === '') return language === 'fr' ? ' chargé' : ' you loaded';
  return ` ${version}`;
}
