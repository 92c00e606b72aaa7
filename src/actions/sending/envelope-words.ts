import type { Language, Text } from '#dictionary';

/** What of the envelope an element, or a word of the message, is about. */
export const SETTINGS: readonly {
  readonly element: RegExp;
  readonly word: RegExp;
  readonly setting: Text;
}[] = [
  {
    element: /^idContrat$/,
    word: /\bcontrat/i,
    setting: { fr: 'le contrat', en: 'the contract' },
  },
  {
    element: /^idClient$/,
    word: /\bbcr\b|id ?client|[ée]metteur/i,
    setting: {
      fr: 'les BCR de l’émetteur et du certificateur',
      en: 'the BCR of the emitter and of the certificateur',
    },
  },
  {
    element: /^(flux|action)$/,
    word: /\bversion|sch[ée]ma|namespace|espace de nom/i,
    setting: { fr: 'la version du format', en: 'the version of the format' },
  },
];

/** What to do where the envelope is refused. */
export const ENVELOPE: Readonly<Record<Language, (setting: string) => string>> = {
  fr: (setting) =>
    `Le fichier est en cause, pas vos lignes\u00a0: vérifiez ${setting} dans «\u00a0Paramètres\u00a0».`,
  en: (setting) => `The file is at fault, not your rows: check ${setting} in "Settings".`,
};
