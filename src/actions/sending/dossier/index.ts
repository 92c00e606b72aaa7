import { zipSync, type Zippable } from 'fflate';
import Papa from 'papaparse';
import type { CheckResult } from '#actions/checking';
import { fieldKeys, fields, sentValues } from '#dictionary';
import type { GivenFile } from '../accuses/types';
import { gatherDossier, type Gathered } from './gather';
import { printedPage } from './page';

/** A *Dossier de preuve*, as a zip. */
export interface Dossier extends Gathered {
  readonly zip: Uint8Array;
}

const BOM = '\uFEFF';

/** Days that a zip can hold begin in 1980; the same dossier gives the same bytes. */
const EPOCH = '1980-01-01T00:00:00';

/**
 * The *Dossier de preuve* of the passages that came back KO twice: flux and accusés, the rows as they stand, and a page to print.
 * @param given flux and accusés that were kept; a flux that is not given is written again where the rows still allow it.
 * @throws BadInputError when no passage came back KO twice.
 */
export function makeDossier(result: CheckResult, given: readonly GivenFile[]): Dossier {
  const gathered = gatherDossier(result, given);
  const { language } = result.workspace;
  const encode = (text: string) => new TextEncoder().encode(text);
  const files: Zippable = {
    'dossier.html': encode(printedPage(gathered, language, result.at)),
    'passages.csv': encode(BOM + rowsAsCsv(gathered, language)),
  };
  const folders = { flux: 'flux', accuse: 'accuses' } as const;
  for (const { kind, name, bytes } of gathered.pieces)
    if (bytes !== null) files[freeName(files, folders[kind], name)] = bytes;
  return { ...gathered, zip: zipSync(files, { mtime: EPOCH }) };
}

/** A path in the zip: without the folders of a name, never one that is taken. */
function freeName(files: Zippable, folder: string, name: string): string {
  const plain = name.split(/[/\\]/).at(-1)?.replace(/^\.+/, '') || 'fichier.xml';
  for (let nth = 1; ; nth += 1) {
    const path = `${folder}/${nth === 1 ? plain : plain.replace(/(\.\w+)?$/, ` (${nth})$1`)}`;
    if (files[path] === undefined) return path;
  }
}

/** The rows as they would be sent now; a cell that begins like a formula is a text. */
function rowsAsCsv({ passages }: Gathered, language: CheckResult['workspace']['language']): string {
  const rows = passages.flatMap(({ row }) => row ?? []);
  const sent = rows.map((row) => sentValues(row.values, row.branch));
  const keys = fieldKeys.filter((key) => sent.some((values) => values[key] !== undefined));
  return Papa.unparse(
    {
      fields: [
        language === 'fr' ? 'Feuille' : 'Sheet',
        language === 'fr' ? 'Ligne' : 'Row',
        ...keys.map((key) => fields[key].header[language]),
      ],
      data: rows.map(({ sheet, row }, index) => [
        sheet,
        String(row),
        ...keys.map((key) => sent[index]?.[key] ?? ''),
      ]),
    },
    { delimiter: ';', escapeFormulae: true },
  );
}
