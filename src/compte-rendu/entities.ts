/** HTML's names for U+00A0 to U+00FF, in order. */
const latin1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute ' +
  'micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring ' +
  'AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml ' +
  'times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil ' +
  'egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ' +
  'ugrave uacute ucirc uuml yacute thorn yuml';

const typographic = {
  OElig: 'Œ',
  oelig: 'œ',
  Yuml: 'Ÿ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  lsaquo: '‹',
  rsaquo: '›',
  hellip: '…',
  euro: '€',
};

/** Entities by name that fast-xml-parser does not know: its `htmlEntities` has no accented letter (measured). */
export const namedEntities: Readonly<Record<string, string>> = {
  ...Object.fromEntries(latin1.split(' ').map((name, index) => [name, String.fromCharCode(0xa0 + index)])),
  ...typographic,
};

/** A text with the entities that were left in it, as one that was escaped twice. */
export const readEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,4})|([A-Za-z]{2,8}));/g, (whole, code?: string, name = '') =>
    code === undefined ? (namedEntities[String(name)] ?? whole) : String.fromCharCode(Number(code)),
  );
