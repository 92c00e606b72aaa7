import type { CorrectionCode } from '#cells';
import { because, type Advice } from './advice';

const TWICE_FR = 'Un passage accepté ne doit jamais repartir';
const TWICE_EN = 'An accepted passage must never be sent again';
const LOST_FR = 'Rien n’est laissé de côté sans être dit';
const LOST_EN = 'Nothing is left out without being said';

/** Why what was sent, how the table is read, and the workbook itself are looked at. */
export const workbookAdvice = {
  xsd: because(
    'schema',
    'Ce schéma est celui de la CDC : une seule erreur fait refuser le fichier entier.',
    'This schema is that of the CDC: a single error makes the whole file refused.',
  ),
  'ids-disagree': because(
    'schema',
    'Un fichier a un seul émetteur, et un seul certificateur.',
    'A file has one emitter, and one certificateur.',
  ),
  'unknown-certificateur': because(
    'schema',
    'Un fichier est d’un seul certificateur : ce passage ne peut pas partir sous le nom d’un autre.',
    'A file is of one certificateur: this passage cannot go under the name of another.',
  ),
  'unknown-contract': because(
    'schema',
    'Un passage part sous le contrat de son certificateur, pas d’un autre.',
    'A passage goes under the contract of its certificateur, not of another.',
  ),
  'newer-workbook': because(
    'tool',
    'Écrire avec une version plus ancienne pourrait perdre ce que la plus récente y garde.',
    'To write with an earlier version might lose what the later one keeps there.',
  ),
  'aside-unclear': because(
    'tool',
    'Le délai de 3 mois court toujours : il faut pouvoir dire pourquoi un passage n’est pas envoyé.',
    'The 3 months still run: why a passage is not sent must be known.',
    ['Non certifié, Doublon, Pièces attendues…', 'Non certifié, Doublon, Pièces attendues…'],
  ),
  'aside-carried': because(
    'tool',
    `${LOST_FR} : le motif change de colonne.`,
    `${LOST_EN}: the reason changes column.`,
  ),
  late: because(
    'official',
    'La loi donne 3 mois après la délivrance (R. 6113-17-1) ; un envoi tardif est accepté.',
    'The law gives 3 months after the delivery (R. 6113-17-1); a late sending is accepted.',
  ),
  'due-soon': because(
    'official',
    'La loi donne 3 mois après la délivrance (R. 6113-17-1).',
    'The law gives 3 months after the delivery (R. 6113-17-1).',
  ),
  'reply-late': because(
    'official',
    'La loi donne 3 mois pour corriger ou répondre (R. 6113-17-2).',
    'The law gives 3 months to correct or to answer (R. 6113-17-2).',
  ),
  'reply-due-soon': because(
    'official',
    'La loi donne 3 mois pour corriger ou répondre (R. 6113-17-2).',
    'The law gives 3 months to correct or to answer (R. 6113-17-2).',
  ),
  'reply-undated': because(
    'official',
    'Les 3 mois pour répondre partent du jour de l’accusé (R. 6113-17-2).',
    'The 3 months to answer start on the day of the accusé (R. 6113-17-2).',
  ),
  'accuse-awaited': because(
    'judgement',
    'L’accusé dit ce qui est accepté et ce qui est à corriger : sans lui, rien n’est sûr.',
    'The accusé says what is accepted and what is to be corrected: without it nothing is sure.',
  ),
  'column-missing': because(
    'official',
    'Cette donnée est obligatoire pour chaque passage.',
    'This datum is mandatory for each passage.',
  ),
  'not-split': because(
    'tool',
    'Séparer au hasard inventerait un nom ou une date.',
    'To split at random would invent a name or a date.',
  ),
  'result-undecided': because(
    'tool',
    'Seules les certifications obtenues sont envoyées : un résultat incertain ne part pas.',
    'Only certifications obtained are sent: a result that is unsure does not go.',
  ),
  'result-back': because('tool', `${LOST_FR}, ni repris.`, `${LOST_EN}, nor taken back.`),
  'already-sent': because(
    'official',
    `${TWICE_FR} : sous un autre identifiant, la CDC le prendrait pour un second titre.`,
    `${TWICE_EN}: under another id the CDC would take it for a second title.`,
  ),
  'id-of-another': because(
    'tool',
    'L’accusé de cet identifiant parlerait de deux personnes.',
    'The accusé of this id would speak of two people.',
  ),
  'sent-for-another': because(
    'official',
    `${TWICE_FR}, même pour un autre certificateur.`,
    `${TWICE_EN}, for another certificateur neither.`,
  ),
  'claims-sent': because(
    'official',
    `${TWICE_FR}, et seul l’historique garde la preuve d’un envoi.`,
    `${TWICE_EN}, and the history alone keeps the proof of a sending.`,
  ),
  'missing-lines': because(
    'official',
    `${TWICE_FR} : sans ces lignes, on ne sait plus lesquels l’ont été.`,
    `${TWICE_EN}: without these lines nobody knows any more which were.`,
  ),
  'maybe-already-sent': because(
    'official',
    `${TWICE_FR} : les données se ressemblent, sans suffire à le prouver.`,
    `${TWICE_EN}: the data are alike, and not enough to prove it.`,
  ),
  'delivered-otherwise': because(
    'judgement',
    'Un même titre délivré deux fois est parfois un renouvellement, parfois une date corrigée à la main.',
    'The same title delivered twice may be a renewal, or a date corrected by hand.',
  ),
  'in-given-up-file': because(
    'official',
    `${TWICE_FR} : un fichier abandonné a pu être déposé quand même.`,
    `${TWICE_EN}: a file that was given up may have been dropped all the same.`,
  ),
  'rejected-by-cdc': because(
    'official',
    'Une seule erreur fait rejeter le fichier entier : tant qu’elle est là, il le serait de nouveau.',
    'A single error makes the whole file rejected: while it is there, it would be again.',
  ),
  'history-incomplete': because(
    'official',
    `${TWICE_FR} : l’historique est la seule preuve de ce qui l’a été.`,
    `${TWICE_EN}: the history is the only proof of what was.`,
  ),
  'history-says-more': because(
    'official',
    'Seul l’accusé dit ce que la CDC a accepté : un passage qu’on croit accepté ne repart pas.',
    'Only the accusé says what the CDC accepted: a passage believed accepted does not go again.',
  ),
  'deposits-unlisted': because(
    'tool',
    'Sans sa ligne, on ne sait plus si le fichier a été déposé, ni ce que son accusé en a compté.',
    'Without its line, nobody knows whether the file was dropped, nor what its accusé counted.',
  ),
  'left-table': because(
    'tool',
    'Une réponse de la CDC sur un passage sans ligne ne pourrait plus être reprise.',
    'An answer of the CDC about a passage without a row could not be worked on any more.',
  ),
  'ambiguous-header': because(
    'tool',
    'Deux lectures sont possibles : se tromper de colonne enverrait une donnée à la place d’une autre.',
    'Two readings are possible: the wrong column would send one datum in the place of another.',
  ),
  'matched-column-gone': because(
    'tool',
    `${LOST_FR} : cette colonne était lue, et n’est plus là.`,
    `${LOST_EN}: this column was read, and is gone.`,
  ),
  'second-list': because(
    'tool',
    'Un tableau a une personne par ligne : deux listes côte à côte en ont deux, et la seconde ne partirait jamais.',
    'A table has one person a row: two lists side by side have two, and the second would never go.',
  ),
  'unsure-name': because(
    'official',
    'La CDC cherche la personne par son nom de naissance : un nom d’usage ne la trouve pas.',
    'The CDC looks for the person by birth name: a usage name does not find it.',
  ),
  'unconfirmed-constants': because(
    'tool',
    'Ce que le tableau ne dit pas est le même pour toutes les lignes : une proposition fausse les rend toutes fausses.',
    'What the table does not say is the same for all rows: a wrong proposal makes them all wrong.',
  ),
  'merged-cells': because(
    'tool',
    'Des cases fusionnées n’ont qu’une valeur : les autres lignes en sont privées.',
    'Merged cells have one value: the other rows have none.',
  ),
  'other-tables': because(
    'tool',
    `${LOST_FR} : un autre tableau n’est pas lu.`,
    `${LOST_EN}: another table is not read.`,
  ),
  'rows-under-table': because(
    'tool',
    `${LOST_FR} : ces lignes ne sont pas dans le tableau.`,
    `${LOST_EN}: these rows are not in the table.`,
  ),
  'titles-under-one-code': because(
    'judgement',
    'Un code donné à toute la feuille attesterait d’une autre certification les personnes d’une autre section.',
    'A code given to the whole sheet would certify the people of another section for another certification.',
  ),
  'totals-rows-in-data': because(
    'tool',
    'Une ligne de total, de titre ou de remarque n’est le passage de personne.',
    'A row of totals, of a title or of a remark is nobody’s passage.',
  ),
} as const satisfies Readonly<Record<string, Advice>>;

const SAME_FR = 'La donnée reste la même : seule son écriture change';
const SAME_EN = 'The datum stays the same: only the way it is written changes';

/** Why what was typed would better be written otherwise. */
export const correctionAdvice: Readonly<Record<CorrectionCode, Advice>> = {
  'non-breaking-space': because(
    'judgement',
    `${SAME_FR}. L’œil ne voit pas ce blanc, la CDC le compare.`,
    `${SAME_EN}. The eye does not see this blank, the CDC compares it.`,
  ),
  'invisible-character': because(
    'judgement',
    `${SAME_FR}. L’œil ne voit pas ce signe, la CDC le compare.`,
    `${SAME_EN}. The eye does not see this sign, the CDC compares it.`,
  ),
  'nil-word': because(
    'measured',
    'Le schéma prend ce mot comme un texte : il serait enregistré comme une vraie donnée.',
    'The schema takes this word for a text: it would be recorded as real data.',
  ),
  'unknown-word': because(
    'judgement',
    'Le schéma prend ce mot comme un texte : « inconnu » serait enregistré comme un nom ou une commune.',
    'The schema takes this word for a text: "inconnu" would be recorded as a name or a town.',
    ['« NC » ou « ? » : laissez la case vide.', '"NC" or "?": leave the cell empty.'],
  ),
  'written-date': because(
    'tool',
    `${SAME_FR}. Un seul ordre, JJ/MM/AAAA, évite de prendre le mois pour le jour.`,
    `${SAME_EN}. One order, DD/MM/YYYY, keeps the month from being taken for the day.`,
    ['20.03.2026 ou « 20 mars 2026 » : 20/03/2026.', '20.03.2026 or "20 mars 2026": 20/03/2026.'],
  ),
  'town-and-country': because(
    'third-party',
    'Pour une naissance à l’étranger, la CDC attend la ville seule, et le pays par son code.',
    'For a birth abroad the CDC expects the town alone, and the country by its code.',
    ['« Oran (Algérie) » : Oran, 99352, 352.', '"Oran (Algérie)": Oran, 99352, 352.'],
  ),
  'code-spelling': because(
    'schema',
    `${SAME_FR}. Le schéma n’admet que l’écriture de sa liste.`,
    `${SAME_EN}. The schema takes the spelling of its list only.`,
  ),
  'code-blanks': because(
    'schema',
    `${SAME_FR}. Le schéma n’admet pas de blanc dans un code.`,
    `${SAME_EN}. The schema takes no blank in a code.`,
  ),
  'lost-zero': because(
    'schema',
    'Excel retire le zéro qui commence un nombre ; le code, lui, a toujours la même longueur.',
    'Excel drops the zero that begins a number; the code always has the same length.',
    ['1004 : 01004.', '1004: 01004.'],
  ),
  'country-prefix': because(
    'third-party',
    'Le code du pays est la fin de son code INSEE, sans le 99.',
    'The code of the country is the end of its INSEE code, without the 99.',
  ),
  'country-name': because(
    'third-party',
    'La CDC compare le code INSEE du pays, pas son nom.',
    'The CDC compares the INSEE code of the country, not its name.',
  ),
  'nir-key': because(
    'schema',
    'Le schéma veut 13 chiffres : la clé, vérifiée, n’en fait pas partie.',
    'The schema wants 13 digits: the key, once checked, is not one of them.',
  ),
  'nir-blanks': because(
    'schema',
    `${SAME_FR}. Le schéma n’admet que des chiffres.`,
    `${SAME_EN}. The schema takes digits only.`,
  ),
  'country-label': because(
    'third-party',
    'Le code du pays a ses propres colonnes : celle-ci en dit le nom.',
    'The code of the country has columns of its own: this one says its name.',
    ['« DE » ou « 99109 » : Allemagne.', '"DE" or "99109": Allemagne.'],
  ),
  'country-fill': because(
    'third-party',
    'Une naissance à l’étranger se dit par trois cases qui vont ensemble : le code INSEE, le code du pays, la ville.',
    'A birth abroad is said by three cells that go together: the INSEE code, the code of the country, the town.',
  ),
};
