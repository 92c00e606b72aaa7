/** Excel's errors without their blanks and signs, in the languages of departments' files. */
const NAMES: ReadonlySet<string> = new Set(
  [
    'NULL VALUE REF DIV/0 NUM NAME N/A GETTING_DATA SPILL CALC FIELD CONNECT BLOCKED UNKNOWN BUSY EXTERNAL PYTHON',
    'NUL VALEUR NOMBRE NOM PROPAGATION EPARS ÉPARS DISPERSION CALCUL CHAMP CONNEXION BLOQUE BLOQUÉ INCONNU OCCUPE OCCUPÉ',
    'WERT BEZUG ZAHL NV VALOR NUMERO NOMBRE? NOME VALORE RIF NUM',
  ].flatMap((names) => names.split(' ')),
);

const ERROR = /^#¡?([^!?]+)[!?]{0,2}$/u;

/** `Err:502`, `Erreur:504`. */
const LIBREOFFICE = /^\s*Err(?:eur)?\s?:\s?5\d{2}\s*$/i;

/** Whether a text is the error of a formula: `#N/A`, `#VALUE!`, `#VALEUR !`, `#NOM ?`. */
export function isFormulaError(text: string): boolean {
  if (text.charCodeAt(0) !== 35 && !text.trimStart().startsWith('#')) return LIBREOFFICE.test(text);
  const [, name] = ERROR.exec(text.replace(/\s/gu, '').toUpperCase()) ?? [];
  return name !== undefined && NAMES.has(name);
}
