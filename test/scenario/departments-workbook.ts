import type { CellValue } from '#dictionary';
import type { WorkbookContent } from '#workbook/memory';

/** Title rows, the department's order of columns, and columns of its own, « Statut » and « Mis de côté » among them. */
export const HEADERS = [
  'Promo',
  'Nom de naissance du titulaire',
  'Prénom 1',
  'Sexe',
  'Date de naissance',
  'Code INSEE de naissance',
  "Nom d'usage ou marital",
  'ID Technique du passage de la certification',
  'Type de certification',
  'Code',
  'Obtention de la certification par admission ou scoring',
  'Donnée certifiée',
  'Date de début de validité et de délivrance de la certification',
  'Présence du niveau de langue européen',
  'Présence du niveau numérique européen',
  "Modalité d'accès à la certification",
  'Statut',
  'Mis de côté',
] as const;

export const SHEET = 'Diplômes 2026';
export const HEADER_ROW = 4;

const titre = ['RNCP', 'RNCP35726', 'Par admission', 'Oui', '20/03/2026', 'Non', 'Non'] as const;
const person = (
  id: string,
  nom: string,
  prenom: string,
  sexe: CellValue,
  born: string,
  insee: CellValue,
): CellValue[] => ['2026 A', nom, prenom, sexe, born, insee, null, id, ...titre, null, 'inscrit', null];

/** Row 5 and so on; what is planted stands in the comment. */
export const ROWS: readonly (readonly CellValue[])[] = [
  person('P-001', 'EXEMPLE', 'Camille', 'F', '14/06/1985', '35238'),
  person('P-002', 'FICTIF', 'Jean', 'M', '03/11/1990', '75111'),
  person('P-003', 'R&D <MODÈLE>', 'Zoé', 'Mme', '08/1993', '2A004'),
  // A lost zero and the word nil: corrections.
  person('P-004', 'DUZÉRO', 'Perdu', 'M', '1981', 1053).with(6, 'nil'),
  // No sex: an error that only a person can mend.
  person('P-005', 'SANSSEXE', 'Lou', null, '21/12/1999', '97411'),
  person('P-006', 'D’ESSAI', 'Anne', 'F', '29/02/1988', '69123'),
  // Set aside by the user once our columns are there.
  person('P-007', 'DECÔTÉ', 'Noé', 'M', '12/10/2003', '44109'),
];

export const FIRST_ROW = HEADER_ROW + 1;
export const LAST_ROW = HEADER_ROW + ROWS.length;

/** A workbook that was not made from our template. @param version of the format, in *Paramètres*. */
export const departmentsWorkbook = (version: string): WorkbookContent => ({
  name: 'diplomes.xlsx',
  sheets: [
    { name: 'Lisez-moi', rows: [['Diplômes de l’année'], ['Service exemple']] },
    {
      name: SHEET,
      rows: [['Diplômes délivrés en 2026'], [], ['(à tenir à jour)'], [...HEADERS], ...ROWS],
    },
    {
      name: 'Paramètres',
      rows: [
        ['Clé', 'Paramètre', 'Valeur'],
        ['idClientEmetteur', 'BCR de l’émetteur', '12ABC345'],
        ['idClientCertificateur', 'BCR du certificateur', '12ABC345'],
        ['idContrat', 'Contrat du certificateur', 'MCFCER000123'],
        ['version', 'Version du format', version],
      ],
    },
  ],
});
