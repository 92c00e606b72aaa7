import { twoSessions } from '../fixtures/layouts/two-sessions';

/** The codes that a registrar types, once for each title. */
export const CODES: Readonly<Record<string, string>> = {
  'CAP Cuisine': 'RNCP38430',
  'CAP Pâtissier': 'RNCP38765',
  'BP Boulanger': 'RNCP37537',
};

/** What she sends in the name of. */
export const IDS = { emetteur: '12ABC345', certificateur: '12ABC345', contrat: 'MCFCER000123' };

/** What becomes of the 32 rows: the total, the footnote and the hidden sheet are none of them. */
export const EXPECTED = { passages: 32, sent: 20, aside: 4, undecided: 8 };

/** The rows that nobody decided upon, by sheet. */
export const UNDECIDED = {
  'Session juin': [9, 12, 14, 19, 24],
  'Session septembre': [9, 12, 14],
};

/** Who passed, as « NOM Prénom », sorted: nobody else may be in a file. */
export function peopleWhoPassed(): readonly string[] {
  return twoSessions.sheets
    .filter(({ name }) => name in UNDECIDED)
    .flatMap(({ rows = [] }) =>
      rows
        .filter((cells) => ['Reçu', 'Admis'].includes(String(cells[11])))
        .map((cells) => `${String(cells[2])} ${String(cells[4])}`),
    )
    .sort();
}

/** The people in a flux, as « NOM Prénom », sorted. */
export const peopleIn = (flux: string): readonly string[] =>
  [...flux.matchAll(/nomNaissance>([^<]*)<[\s\S]*?prenom1>([^<]*)</g)]
    .map(([, nom = '', prenom = '']) => `${nom} ${prenom}`)
    .sort();
