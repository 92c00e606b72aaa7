import { check } from '#actions/checking';
import { recordGeneration } from '#actions/recording';
import { generate, type GenerateChoice, type GenerateOptions } from '#actions/sending';
import type { CellValue, FieldKey, RowAt } from '#dictionary';
import { CERTIFICATION_COLUMNS, type CertificationColumn } from '#template';
import {
  memoryWorkbook,
  type MemoryWorkbook,
  type SheetContent,
  type WorkbookContent,
} from '#workbook/memory';
import { testSurroundings } from '../scenario/surroundings';

/** Cells of a row by field. */
export type Row = Readonly<Partial<Record<FieldKey, CellValue>>>;

/** A row in which nothing is wrong: Camille EXEMPLE, invented. */
export const sound: Row = {
  type: 'RNCP',
  code: 'RNCP35726',
  idTechnique: 'P-001',
  obtentionCertification: 'Par admission',
  donneeCertifiee: 'Oui',
  dateDebutValidite: '20/03/2026',
  presenceNiveauLangueEuro: 'Non',
  presenceNiveauNumeriqueEuro: 'Non',
  nomNaissance: 'EXEMPLE',
  prenom1: 'Camille',
  dateNaissance: '14/06/1985',
  sexe: 'F',
  codeInsee: '35238',
};

/** Sound rows, `P-001` and so on, each a person of her own, changed by these. */
export const soundRows = (...changes: readonly Row[]): readonly Row[] =>
  changes.map((change, index) => ({
    ...sound,
    idTechnique: `P-${String(index + 1).padStart(3, '0')}`,
    prenom1: `Camille-${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[index] ?? index}`,
    ...change,
  }));

export const IDS = {
  idClientEmetteur: '12ABC345',
  idClientCertificateur: '12ABC345',
  idContrat: 'MCFCER000123',
};

export interface Content {
  readonly rows: readonly Row[];
  /** Lines of *Paramètres*; the three ids by default. */
  readonly parametres?: Readonly<Record<string, string>>;
  /** Name, BCR, contract, nature. */
  readonly certificateurs?: readonly (readonly string[])[];
  readonly certifications?: readonly Readonly<Partial<Record<CertificationColumn, CellValue>>>[];
  /** Headers of the department's own, and their cells. */
  readonly others?: Readonly<Record<string, readonly CellValue[]>>;
  readonly formulas?: SheetContent['formulas'];
  readonly sheets?: readonly SheetContent[];
}

/** Columns of the fields that a row fills, in the order they come. */
export const columnsOf = (rows: readonly Row[]): readonly FieldKey[] => [
  ...new Set(rows.flatMap((row) => Object.keys(row) as FieldKey[])),
];

export const SHEET = 'Passages';

/** Rows of that sheet, by their numbers. */
export const rowsAt = (...rows: readonly number[]): readonly RowAt[] =>
  rows.map((row) => ({ sheet: SHEET, row }));

/** A workbook whose passages stand on row 2 and below, headed by the names of the fields. */
export function contentOf(content: Content): WorkbookContent {
  const { rows, parametres = IDS, certificateurs, certifications, others = {}, formulas } = content;
  const columns = columnsOf(rows);
  const own = Object.entries(others);
  return {
    name: 'classeur.xlsx',
    sheets: [
      {
        name: SHEET,
        rows: [
          [...columns, ...own.map(([header]) => header)],
          ...rows.map((row, index) => [
            ...columns.map((key) => row[key] ?? null),
            ...own.map(([, cells]) => cells[index] ?? null),
          ]),
        ],
        ...(formulas === undefined ? {} : { formulas }),
      },
      {
        name: 'Paramètres',
        rows: [
          ['Clé', 'Paramètre', 'Valeur'],
          ...Object.entries(parametres).map(([key, value]) => [key, key, value]),
        ],
      },
      ...(certificateurs === undefined
        ? []
        : [
            {
              name: 'Certificateurs',
              rows: [
                ['Nom', 'BCR du certificateur', 'Contrat du certificateur', 'Nature du déposant'],
                ...certificateurs,
              ],
            },
          ]),
      ...(certifications === undefined ? [] : [certificationsOf(certifications)]),
      ...(content.sheets ?? []),
    ],
  };
}

function certificationsOf(lines: NonNullable<Content['certifications']>): SheetContent {
  const keys = Object.keys(CERTIFICATION_COLUMNS) as CertificationColumn[];
  return {
    name: 'Mes certifications',
    rows: [
      keys.map((key) => CERTIFICATION_COLUMNS[key].header.fr),
      ...lines.map((line) => keys.map((key) => line[key] ?? null)),
    ],
  };
}

/** A workbook in memory and the actions on it. */
export interface Bench {
  readonly workbook: MemoryWorkbook;
  readonly surroundings: ReturnType<typeof testSurroundings>;
  readonly check: (options?: GenerateOptions) => ReturnType<typeof check>;
  readonly generate: (
    choice?: Partial<GenerateChoice>,
    options?: GenerateOptions,
  ) => ReturnType<typeof generate>;
  /** Generates and records. */
  readonly send: (choice?: Partial<GenerateChoice>, options?: GenerateOptions) => ReturnType<typeof generate>;
  /** Changes one cell as the user would. */
  readonly type: (row: number, header: string, value: CellValue) => void;
  /** The cells under a header, from row 2. */
  readonly column: (header: string) => readonly CellValue[];
}

export function benchOf(content: Content | WorkbookContent): Bench {
  const workbook = memoryWorkbook('rows' in content ? contentOf(content) : content);
  const surroundings = testSurroundings();
  const made = (choice: Partial<GenerateChoice> = {}, options: GenerateOptions = {}) =>
    generate(workbook, options, { action: 'CREATION', ...choice }, surroundings);
  const place = (header: string) => {
    const at = workbook.grid(SHEET)[0]?.indexOf(header) ?? -1;
    if (at < 0) throw new Error(`No column ${header}`);
    return at;
  };
  return {
    workbook,
    surroundings,
    check: (options = {}) => check(workbook, options, surroundings),
    generate: made,
    send: async (choice, options) => {
      const generated = await made(choice, options);
      await recordGeneration(generated);
      return generated;
    },
    type: (row, header, value) => {
      workbook.change({ sheet: SHEET, row, column: place(header) + 1, values: [[value]] });
    },
    column: (header) =>
      workbook
        .grid(SHEET)
        .slice(1)
        .map((cells) => cells[place(header)] ?? null),
  };
}

/** An accusé de traitement that answers these passages. */
export function processed(
  idFlux: string,
  {
    ok = [],
    ko = [],
    id = '90001',
  }: { ok?: readonly string[]; ko?: readonly (readonly [string, string])[]; id?: string },
) {
  const text = `<rapport><nomFichier/><idFlux>${idFlux}</idFlux><idTraitement>${id}</idTraitement><PassagesKO>${ko
    .map(
      ([key, message]) =>
        `<passage><idTechnique>${key}</idTechnique><messageErreur>${message}</messageErreur></passage>`,
    )
    .join(
      '',
    )}</PassagesKO><PassagesOK>${ok.map((key) => `<idTechnique>${key}</idTechnique>`).join('')}</PassagesOK></rapport>`;
  return { name: `accuse-${id}.xml`, bytes: new TextEncoder().encode(text) };
}

/** An accusé de traitement of a file rejected whole, one error a line. */
export function rejected(nomFichier: string, lines: readonly number[]) {
  const errors = lines.map(
    (line) =>
      `<erreur><type>XSD</type><message>refus ${line}</message><ligne>${line}</ligne><colonne>1</colonne></erreur>`,
  );
  const text = `<rapport><nomFichier>${nomFichier}</nomFichier><idTraitement>90002</idTraitement><erreurs>${errors.join('')}</erreurs></rapport>`;
  return { name: 'accuse-rejete.xml', bytes: new TextEncoder().encode(text) };
}
