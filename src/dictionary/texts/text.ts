/** The languages of the interface. French is the first. */
export type Language = 'fr' | 'en';

/** A short text in every language of the interface. */
export type Text = Readonly<Record<Language, string>>;
