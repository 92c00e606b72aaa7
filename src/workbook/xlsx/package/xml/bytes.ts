/** The characters that mark up XML, as bytes. */
export const LT = 60;
export const GT = 62;
export const SLASH = 47;
export const BANG = 33;
export const QUESTION = 63;
export const COLON = 58;
export const EQUALS = 61;
export const QUOTE = 34;
export const APOSTROPHE = 39;
export const AMPERSAND = 38;
export const SEMICOLON = 59;
export const BRACKET = 93;
