import { rowName, type Language, type RowAt } from '#dictionary';
import type { GatherReport } from './gather-report';

type RowNamed = (at: RowAt) => string;
type Words = Readonly<Record<Language, (report: GatherReport, row: RowNamed) => readonly string[]>>;

const EMPTY = { fr: 'vide', en: 'empty' } as const;

const quote = (text: string, language: Language): string =>
  text === '' ? EMPTY[language] : language === 'fr' ? `«\u00a0${text}\u00a0»` : `"${text}"`;

const WORDS: Words = {
  fr: ({ added, updated, same, gone, conflicts, near, duplicates, rows, files, refused }, row) => [
    ...refused.map(({ file, message }) => `«\u00a0${file}\u00a0» n’est pas réuni\u00a0: ${message}`),
    ...files.flatMap(({ file, department, rows: count, added: fresh, notes }) => [
      `${file} (${department})\u00a0: ${count} ligne${count > 1 ? 's' : ''}, dont ${fresh} nouvelle${fresh > 1 ? 's' : ''}.`,
      ...notes.map((note) => `  ${note}`),
    ]),
    ...rows
      .filter(({ what }) => what === 'updated')
      .flatMap((at) =>
        at.changes.map(
          ({ field, before, after }) =>
            `Ligne ${row(at)}, ${field}\u00a0: ${quote(before, 'fr')} → ${quote(after, 'fr')} (${at.department}).`,
        ),
      ),
    ...conflicts.map(
      (at) =>
        `Ligne ${row(at)}, ${at.field}\u00a0: ici ${quote(at.here, 'fr')}, ${at.department} ${quote(at.service, 'fr')}${
          at.status === null
            ? at.kept === null
              ? '. Choisissez par --keep here ou --keep service.'
              : `\u00a0; gardé\u00a0: ${at.kept === 'here' ? 'ici' : 'le service'}.`
            : '. Le passage est dans un fichier ou à la CDC\u00a0: rien n’est changé.'
        }`,
    ),
    ...near.map((at) =>
      at.why === 'same-id'
        ? `${at.file}, ligne ${at.sourceRow}\u00a0: ${at.service}. Son identifiant est ici celui de ${at.here} (ligne ${row(at)})\u00a0: elle n’est pas ajoutée. Donnez-lui un autre identifiant, ou ajoutez-la par --near new.`
        : `${at.file}, ligne ${at.sourceRow}\u00a0: ${at.service}. Ressemble à ${at.here} (ligne ${row(at)})\u00a0: elle n’est pas ajoutée. Dites-le par --near same, ou --near new.`,
    ),
    ...duplicates.map(
      (at) =>
        `${at.file}, ligne ${at.sourceRow} (${at.department})\u00a0: ${at.person}. C’est le passage de la ligne ${row(at)} (${at.first || 'ce classeur'})\u00a0: une seule est gardée.`,
    ),
    ...rows
      .filter(({ what }) => what === 'gone')
      .map((at) => `Ligne ${row(at)}\u00a0: ${at.department} ne l’envoie plus. Elle reste ici.`),
    `${added} ajoutée${added > 1 ? 's' : ''} · ${updated} mise${updated > 1 ? 's' : ''} à jour · ${same} sans changement · ${gone} partie${gone > 1 ? 's' : ''} · ${conflicts.length} écart${conflicts.length > 1 ? 's' : ''} à choisir ou à voir`,
  ],
  en: ({ added, updated, same, gone, conflicts, near, duplicates, rows, files, refused }, row) => [
    ...refused.map(({ file, message }) => `"${file}" is not gathered: ${message}`),
    ...files.flatMap(({ file, department, rows: count, added: fresh, notes }) => [
      `${file} (${department}): ${count} row${count === 1 ? '' : 's'}, ${fresh} of them new.`,
      ...notes.map((note) => `  ${note}`),
    ]),
    ...rows
      .filter(({ what }) => what === 'updated')
      .flatMap((at) =>
        at.changes.map(
          ({ field, before, after }) =>
            `Row ${row(at)}, ${field}: ${quote(before, 'en')} → ${quote(after, 'en')} (${at.department}).`,
        ),
      ),
    ...conflicts.map(
      (at) =>
        `Row ${row(at)}, ${at.field}: here ${quote(at.here, 'en')}, ${at.department} ${quote(at.service, 'en')}${
          at.status === null
            ? at.kept === null
              ? '. Choose with --keep here or --keep service.'
              : `; kept: ${at.kept}.`
            : '. The passage is in a file or at CDC: nothing is changed.'
        }`,
    ),
    ...near.map((at) =>
      at.why === 'same-id'
        ? `${at.file}, row ${at.sourceRow}: ${at.service}. Its id is here that of ${at.here} (row ${row(at)}): it is not added. Give it another id, or add it with --near new.`
        : `${at.file}, row ${at.sourceRow}: ${at.service}. Looks like ${at.here} (row ${row(at)}): it is not added. Say so with --near same, or --near new.`,
    ),
    ...duplicates.map(
      (at) =>
        `${at.file}, row ${at.sourceRow} (${at.department}): ${at.person}. It is the passage of row ${row(at)} (${at.first || 'this workbook'}): one is kept.`,
    ),
    ...rows
      .filter(({ what }) => what === 'gone')
      .map((at) => `Row ${row(at)}: ${at.department} no longer sends it. It stays here.`),
    `${added} added · ${updated} updated · ${same} unchanged · ${gone} gone · ${conflicts.length} difference${conflicts.length === 1 ? '' : 's'} to choose or to look at`,
  ],
};

/** What was gathered, in words. @param only the sheet of the passages; '' where there are several. */
export const gatherLines = (report: GatherReport, only: string, language: Language): readonly string[] =>
  WORDS[language](report, (at) => rowName(at, only));
