import type { Text } from '#dictionary';
import type { Note, NoteCode, NoteData } from './types';

const MESSAGES: { readonly [Code in NoteCode]: (data: NoteData[Code]) => Text } = {
  'ambiguous-header': ({ header, column }) => ({
    fr: `La colonne ${column} «\u00a0${header}\u00a0» peut être celle de l’émetteur ou celle du certificateur\u00a0: elle n’est pas lue. Précisez son en-tête.`,
    en: `Column ${column} "${header}" may be the emitter’s or the certifying body’s: it is not read. Make its header say which.`,
  }),
  'blank-rows': ({ count }) => ({
    fr: plural(count, 'ligne vide n’est pas comptée.', 'lignes vides ne sont pas comptées.', 'fr'),
    en: plural(count, 'empty row is not counted.', 'empty rows are not counted.', 'en'),
  }),
  'column-appeared': ({ header, column }) => ({
    fr: `La colonne ${column} «\u00a0${header}\u00a0» est nouvelle\u00a0: elle n’est pas lue tant que vous n’avez pas dit ce qu’elle est.`,
    en: `Column ${column} "${header}" is new: it is not read until you say what it is.`,
  }),
  'matched-column-gone': ({ header, column }) => ({
    fr: `La colonne «\u00a0${header}\u00a0» (${column}) n’est plus là sous ce nom\u00a0: elle n’est pas lue. Rendez-lui son en-tête, ou dites quelle colonne la remplace.`,
    en: `Column "${header}" (${column}) is no longer there under that name: it is not read. Give it its header back, or say which column takes its place.`,
  }),
  'unsure-name': ({ header, column }) => ({
    fr: `La colonne ${column} «\u00a0${header}\u00a0» est lue comme le nom de naissance, sans que personne l’ait confirmé\u00a0: un nom d’usage y serait refusé par la CDC. Demandez-le à qui tient les dossiers.`,
    en: `Column ${column} "${header}" is read as the birth name, which nobody confirmed: a usage name would be refused by the CDC. Ask whoever keeps the files.`,
  }),
  'second-list': ({ first, last }) => ({
    fr: `Les colonnes ${first} à ${last} ont les mêmes en-têtes que d’autres\u00a0: c’est une seconde liste, et ses personnes ne sont pas lues. Mettez-les sous les premières, ou sur une autre feuille.`,
    en: `Columns ${first} to ${last} have the headers of others: it is a second list, and its people are not read. Put them under the first ones, or on another sheet.`,
  }),
  'unconfirmed-constants': ({ fr, en }) => ({
    fr: `Ce que le tableau ne dit pas est lu comme proposé, sans que personne l’ait confirmé\u00a0: ${fr}. Confirmez-le à l’étape «\u00a0Préparer\u00a0».`,
    en: `What the table does not say is read as proposed, which nobody confirmed: ${en}. Confirm it in the step "Prepare".`,
  }),
  'header-rows-skipped': ({ first, last }) => ({
    fr:
      first === last
        ? `La ligne ${first} est lue comme une ligne d’en-têtes, non comme un passage.`
        : `Les lignes ${first} à ${last} sont lues comme des lignes d’en-têtes, non comme des passages.`,
    en:
      first === last
        ? `Row ${first} is read as a row of headers, not as a passage.`
        : `Rows ${first} to ${last} are read as rows of headers, not as passages.`,
  }),
  'hidden-rows': ({ count }) => ({
    fr: plural(count, 'ligne masquée est incluse.', 'lignes masquées sont incluses.', 'fr'),
    en: plural(count, 'hidden row is included.', 'hidden rows are included.', 'en'),
  }),
  'hidden-sheet': ({ sheet }) => ({
    fr: `Les passages sont sur la feuille «\u00a0${sheet}\u00a0», qui est masquée.`,
    en: `The passages are on sheet "${sheet}", which is hidden.`,
  }),
  'merged-cells': ({ count, first }) => ({
    fr: `${plural(count, 'fusion de cellules', 'fusions de cellules', 'fr')} dans le tableau (${first})\u00a0: seule la première cellule d’une fusion a une valeur. Annulez la fusion et remplissez chaque ligne.`,
    en: `${plural(count, 'merged range', 'merged ranges', 'en')} in the table (${first}): only the first cell of a merge holds a value. Unmerge and fill each row.`,
  }),
  'other-tables': ({ fr, en }) => ({
    fr: `Un autre tableau de passages n’est pas lu\u00a0: ${fr}.`,
    en: `Another table of passages is not read: ${en}.`,
  }),
  'rows-under-table': ({ count, rows }) => ({
    fr: plural(
      count,
      `ligne remplie sous le tableau n’est pas comptée (ligne ${rows})\u00a0: ajoutez-la au tableau.`,
      `lignes remplies sous le tableau ne sont pas comptées (lignes ${rows})\u00a0: ajoutez-les au tableau.`,
      'fr',
    ),
    en: plural(
      count,
      `row filled under the table is not counted (row ${rows}): add it to the table.`,
      `rows filled under the table are not counted (rows ${rows}): add them to the table.`,
      'en',
    ),
  }),
  'several-sheets': ({ fr, en }) => ({
    fr: `Les passages de plusieurs feuilles sont lus ensemble\u00a0: ${fr}. Masquez une feuille qui ne doit pas l’être.`,
    en: `The passages of several sheets are read together: ${en}. Hide a sheet that is not to be.`,
  }),
  'totals-row': ({ row }) => ({
    fr: `La ligne de total (ligne ${row}) n’est pas lue comme un passage.`,
    en: `The totals row (row ${row}) is not read as a passage.`,
  }),
  'titles-under-one-code': ({ count, rows, first, code }) => ({
    fr: `${plural(count, 'texte seul sur sa ligne', 'textes seuls sur leur ligne', 'fr')} (lignes ${rows}, «\u00a0${first}\u00a0»…), et un seul code, ${code}, pour tous les passages de la feuille. Si ce sont des certifications, ce code est faux pour une partie d’entre eux\u00a0: ajoutez une colonne «\u00a0Code de la certification\u00a0», ou mettez chaque certification sur sa feuille.`,
    en: `${plural(count, 'text alone on its row', 'texts alone on their rows', 'en')} (rows ${rows}, "${first}"…), and one code, ${code}, for all passages of the sheet. If they are certifications, this code is wrong for some of them: add a column "Code de la certification", or give each certification a sheet of its own.`,
  }),
  'totals-rows-in-data': ({ count, rows }) => ({
    fr: plural(
      count,
      `ligne de total, de titre ou de remarque n’est pas lue comme un passage (ligne ${rows}).`,
      `lignes de total, de titre ou de remarque ne sont pas lues comme des passages (lignes ${rows}).`,
      'fr',
    ),
    en: plural(
      count,
      `row of totals, of a title or of a remark is not read as a passage (row ${rows}).`,
      `rows of totals, of a title or of a remark are not read as passages (rows ${rows}).`,
      'en',
    ),
  }),
};

/** A note as a sentence. */
export function noteText<Code extends NoteCode>({ code, data, sheet }: Note<Code>): Text {
  const { fr, en } = MESSAGES[code](data);
  if (sheet === undefined) return { fr, en };
  return { fr: `Feuille «\u00a0${sheet}\u00a0»\u00a0: ${fr}`, en: `Sheet "${sheet}": ${en}` };
}

const NARROW_NO_BREAK_SPACE = '\u202f';

/** `12 500 lignes`; in French 0 and 1 are singular, and thousands are parted by a narrow no-break space. */
function plural(count: number, one: string, many: string, language: keyof Text): string {
  const parting = language === 'fr' ? NARROW_NO_BREAK_SPACE : ',';
  return `${String(count).replace(/\B(?=(\d{3})+$)/g, parting)} ${count < 2 ? one : many}`;
}
