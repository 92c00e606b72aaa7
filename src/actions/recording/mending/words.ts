/** What a cell that is empty is called. */
export const EMPTY = { fr: 'vide', en: 'empty' } as const;

export const PAPER = { fr: 'D’après la pièce d’identité.', en: 'As the identity paper has it.' } as const;

export const TAKEN_BACK = { fr: 'Annulé.', en: 'Taken back.' } as const;

export const AS_SENT = { fr: 'Rétabli comme envoyé', en: 'Put back as it was sent' } as const;

/** @param id under which the passage goes on. */
export const FOLLOWED = {
  fr: (id: string) => `Remplacé par ${id}.`,
  en: (id: string) => `Replaced by ${id}.`,
} as const;

/** What *Démarches* calls a row that is deleted at CDC to be created again. */
export const REPLACED_AT_CDC = 'replacement';

export const REPLACEMENT = {
  fr: 'Modifié depuis l’envoi\u00a0: à supprimer de la CDC, puis à créer sous un nouvel identifiant.',
  en: 'Changed since it was sent: to be deleted at CDC, then created under a new id.',
} as const;
