import type { Text } from '#dictionary';

/** What this room has to say to the user when it cannot go on. */
export const messages = {
  unknownRequired: (paths: readonly string[]): Text => ({
    fr: `Le schéma exige ${list(paths)}, que cette version d’Accrochage ne connaît pas : aucun fichier n’est généré. Vérifiez le schéma chargé, ou mettez Accrochage à jour.`,
    en: `The schema requires ${list(paths)}, which this version of Accrochage does not know: no file is generated. Check the schema you loaded, or update Accrochage.`,
  }),
  notFlux: (): Text => ({
    fr: 'Le schéma ne décrit pas d’élément « passageCertification » : ce n’est pas celui des certifications. Chargez le fichier .xsd du kit de la Caisse des Dépôts.',
    en: 'The schema has no element “passageCertification”: it is not the one for certifications. Load the .xsd file of the Caisse des Dépôts kit.',
  }),
  actionUnknown: (action: string, version: string): Text => ({
    fr: `Le schéma${ofVersion(version, 'fr')} ne connaît pas l’action ${action} : il n’a pas d’élément « action ». Choisissez la version 1.1.5.`,
    en: `The schema${ofVersion(version, 'en')} does not know the action ${action}: it has no element “action”. Choose version 1.1.5.`,
  }),
  branchUnknown: (row: number, branch: string, version: string): Text => ({
    fr: `Ligne ${row} : le schéma${ofVersion(version, 'fr')} n’accepte pas l’identification « ${branch} ». Identifiez la personne autrement, ou choisissez une autre version.`,
    en: `Row ${row}: the schema${ofVersion(version, 'en')} does not accept the identification “${branch}”. Identify the person otherwise, or choose another version.`,
  }),
  fieldUnknown: (row: number, element: string, version: string): Text => ({
    fr: `Ligne ${row} : le schéma${ofVersion(version, 'fr')} n’a pas d’élément « ${element} ». Videz la cellule, ou choisissez une autre version.`,
    en: `Row ${row}: the schema${ofVersion(version, 'en')} has no element “${element}”. Clear the cell, or choose another version.`,
  }),
  nothingToWrite: (): Text => ({
    fr: 'Il n’y a aucun passage à écrire : aucun fichier n’est généré. Choisissez au moins une ligne prête.',
    en: 'There is no passage to write: no file is generated. Choose at least one row that is ready.',
  }),
  illegalCharacter: (row: number | null, element: string, codePoint: string): Text => ({
    fr: `${row === null ? 'Paramètres' : `Ligne ${row}`} : « ${element} » contient un caractère interdit en XML (${codePoint}). Supprimez-le.`,
    en: `${row === null ? 'Settings' : `Row ${row}`}: “${element}” holds a character that XML forbids (${codePoint}). Delete it.`,
  }),
  unreadableResultats: (row: number, text: string): Text => ({
    fr: `Ligne ${row} : les résultats numériques « ${text} » ne se lisent pas. Écrivez-les « 2.3=5; 5.4=6 ».`,
    en: `Row ${row}: the digital results “${text}” cannot be read. Write them as “2.3=5; 5.4=6”.`,
  }),
  badXsd: (reason: string): Text => ({
    fr: `Le fichier chargé n’est pas un schéma XSD utilisable (${reason}). Chargez le fichier .xsd du kit de la Caisse des Dépôts.`,
    en: `The file you loaded is not a usable XSD schema (${reason}). Load the .xsd file of the Caisse des Dépôts kit.`,
  }),
  notAFlux: (): Text => ({
    fr: 'Ce fichier n’est pas un flux d’accrochage : son premier élément n’est pas « flux ». Choisissez le fichier XML généré.',
    en: 'This file is not an accrochage flux: its first element is not “flux”. Choose the XML file that was generated.',
  }),
  unreadableFlux: (line: number, reason: string): Text => ({
    fr: `Le flux ne se lit pas, ligne ${line} (${reason}) : il est abîmé ou incomplet. Générez-le à nouveau.`,
    en: `The flux cannot be read, line ${line} (${reason}): it is damaged or incomplete. Generate it again.`,
  }),
};

function list(names: readonly string[]): string {
  return names.map((name) => `« ${name} »`).join(', ');
}

function ofVersion(version: string, language: 'fr' | 'en'): string {
  if (version === '') return language === 'fr' ? ' chargé' : ' you loaded';
  return ` ${version}`;
}
