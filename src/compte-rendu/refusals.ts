import { BadInputError, type Text } from '#dictionary';

const again: Text = {
  fr: 'Téléchargez de nouveau l’accusé de traitement depuis le portail, puis importez-le.',
  en: 'Download the processing report from the portal again, then import it.',
};

/** Why a file is not a compte rendu that can be read, in one sentence and what to do; `{0}` is the detail. */
const texts = {
  'accuse-empty': {
    fr: `Ce fichier est vide. ${again.fr}`,
    en: `This file is empty. ${again.en}`,
  },
  'accuse-html': {
    fr: 'C’est une page web (sans doute la page de connexion du portail), et non un accusé de traitement. Reconnectez-vous au portail, téléchargez l’accusé, puis importez-le.',
    en: 'This is a web page (probably the sign-in page of the portal), not a processing report. Sign in to the portal again, download the report, then import it.',
  },
  'accuse-archive': {
    fr: 'C’est un classeur Excel ou une archive zip, et non un accusé de traitement. Si c’est une archive, ouvrez-la et importez le fichier .xml qu’elle contient.',
    en: 'This is an Excel workbook or a zip archive, not a processing report. If it is an archive, open it and import the .xml file inside.',
  },
  'accuse-compressed': {
    fr: 'C’est une archive (.gz, .7z ou .rar), et non un accusé de traitement. Ouvrez-la et importez le fichier .xml qu’elle contient.',
    en: 'This is an archive (.gz, .7z or .rar), not a processing report. Open it and import the .xml file inside.',
  },
  'accuse-binary': {
    fr: 'Ce fichier n’est pas un texte que l’outil sache lire (une image, une archive, un codage de caractères rare)\u00a0: rien n’a été changé. Choisissez l’accusé de traitement (.xml) téléchargé depuis le portail.',
    en: 'This file is no text that the tool can read (a picture, an archive, a rare character encoding): nothing was changed. Choose the processing report (.xml) downloaded from the portal.',
  },
  'accuse-of-several': {
    fr: 'Ce fichier nomme plusieurs flux (idFlux ou nomFichier)\u00a0: on ne peut dire auquel chaque réponse est faite, et rien n’a été changé. Téléchargez l’accusé de chaque flux depuis le portail, puis importez-les ensemble.',
    en: 'This file names several flux (idFlux or nomFichier): which one each answer is for cannot be told, and nothing was changed. Download the report of each flux from the portal, then import them together.',
  },
  'accuse-other-shape': {
    fr: 'Ce compte rendu parle de passages ou d’erreurs, mais sous une forme que l’outil ne connaît pas (PassagesOK, PassagesKO ou erreurs lui manquent, ou sont écrits autrement)\u00a0: rien n’a été changé. Gardez ce fichier, lisez-y les réponses, et signalez cette forme pour que l’outil l’apprenne.',
    en: 'This report speaks of passages or errors, but in a shape that the tool does not know (PassagesOK, PassagesKO or erreurs are missing, or written otherwise): nothing was changed. Keep this file, read the answers in it, and report this shape so that the tool learns it.',
  },
  'accuse-office': {
    fr: 'C’est un ancien document Office (.xls, .doc), et non un accusé de traitement. Choisissez le fichier .xml téléchargé depuis le portail.',
    en: 'This is an old Office document (.xls, .doc), not a processing report. Choose the .xml file downloaded from the portal.',
  },
  'accuse-pdf': {
    fr: 'C’est un document PDF, et non un accusé de traitement. Choisissez le fichier .xml téléchargé depuis le portail.',
    en: 'This is a PDF document, not a processing report. Choose the .xml file downloaded from the portal.',
  },
  'accuse-not-xml': {
    fr: 'Ce fichier n’est pas un fichier XML\u00a0: il commence par «\u00a0{0}\u00a0». Choisissez l’accusé de traitement (.xml) téléchargé depuis le portail.',
    en: 'This file is not an XML file: it begins with “{0}”. Choose the processing report (.xml) downloaded from the portal.',
  },
  'accuse-encoding': {
    fr: 'Ce fichier annonce un codage de caractères inconnu, «\u00a0{0}\u00a0». Téléchargez de nouveau l’accusé depuis le portail, sans l’ouvrir ni l’enregistrer avec un autre logiciel.',
    en: 'This file declares an unknown character encoding, “{0}”. Download the report from the portal again, without opening or saving it with other software.',
  },
  'accuse-doctype': {
    fr: 'Ce fichier contient une déclaration DOCTYPE, qu’un accusé de traitement n’a jamais et qui peut être dangereuse\u00a0: il n’a pas été lu. Téléchargez de nouveau l’accusé depuis le portail.',
    en: 'This file holds a DOCTYPE declaration, which a processing report never has and which can be dangerous: it was not read. Download the report from the portal again.',
  },
  'accuse-too-deep': {
    fr: 'Ce fichier emboîte plus de {0} éléments, ce qu’un accusé de traitement ne fait jamais\u00a0: il n’a pas été lu. Téléchargez de nouveau l’accusé depuis le portail.',
    en: 'This file nests more than {0} elements, which a processing report never does: it was not read. Download the report from the portal again.',
  },
  'accuse-too-long': {
    fr: 'Ce fichier contient, à la ligne {0}, un texte de plus d’un million de caractères, ce qu’un accusé de traitement n’a jamais\u00a0: il n’a pas été lu. Téléchargez de nouveau l’accusé depuis le portail.',
    en: 'This file holds, at line {0}, a text of over a million characters, which a processing report never has: it was not read. Download the report from the portal again.',
  },
  'accuse-truncated': {
    fr: 'Ce fichier est incomplet\u00a0: il s’arrête avant sa fin. ' + again.fr,
    en: `This file is incomplete: it stops before its end. ${again.en}`,
  },
  'accuse-malformed': {
    fr: `Ce fichier XML est abîmé à la ligne {0}. ${again.fr}`,
    en: `This XML file is damaged at line {0}. ${again.en}`,
  },
  'accuse-is-flux': {
    fr: 'C’est le flux que vous avez envoyé, et non la réponse. Choisissez l’accusé de traitement téléchargé depuis le portail.',
    en: 'This is the file that you sent, not the answer. Choose the processing report downloaded from the portal.',
  },
  'accuse-is-schema': {
    fr: 'C’est un schéma (XSD), et non un accusé de traitement. Le schéma se charge dans les réglages\u00a0; choisissez ici l’accusé téléchargé depuis le portail.',
    en: 'This is a schema (XSD), not a processing report. A schema is loaded in the settings; choose here the report downloaded from the portal.',
  },
  'accuse-reception': {
    fr: 'C’est l’accusé de réception\u00a0: il confirme l’arrivée du fichier. Attendez l’accusé de traitement.',
    en: 'This is the acknowledgement of receipt: it confirms that the file arrived. Wait for the processing report.',
  },
  'accuse-says-nothing': {
    fr: 'Ce compte rendu ne parle d’aucun passage et d’aucune erreur\u00a0: rien n’a été changé. Vérifiez sur le portail que le traitement est fini, puis téléchargez de nouveau l’accusé.',
    en: 'This report speaks of no passage and of no error: nothing was changed. Check on the portal that processing is over, then download the report again.',
  },
  'accuse-unknown': {
    fr: 'Ce fichier XML n’est pas un accusé de traitement\u00a0: son premier élément est «\u00a0{0}\u00a0». Choisissez l’accusé téléchargé depuis le portail.',
    en: 'This XML file is not a processing report: its first element is “{0}”. Choose the report downloaded from the portal.',
  },
} satisfies Record<string, Text>;

export type RefusalCode = keyof typeof texts;

/** The error to throw for a file that is no compte rendu. `detail` stands where the sentence shows it. */
export function refusal(code: RefusalCode, detail = ''): BadInputError {
  const { fr, en } = texts[code];
  return new BadInputError(code, {
    fr: fr.split('{0}').join(detail),
    en: en.split('{0}').join(detail),
  });
}
