import { readFileSync } from 'node:fs';
import type { CellValue, FieldKey } from '#dictionary';

/**
 * Ordinary rows, as departments fill them: births in every department, overseas, in communes that are no more, abroad,
 * compound and foreign names, twins. Invented, the same ones each time. It knows no rule and no table of the project: its
 * towns stand in `test/fixtures/ordinary`.
 */
export function ordinaryRows(count: number): readonly Readonly<Partial<Record<FieldKey, CellValue>>>[] {
  const random = generator(20_261_123);
  const pick = <T>(list: readonly T[]): T => {
    const item = list[Math.floor(random() * list.length)];
    if (item === undefined) throw new RangeError('Nothing to pick from');
    return item;
  };
  let before: Readonly<Partial<Record<FieldKey, CellValue>>> = {};
  return Array.from({ length: count }, (_, index) => {
    const sex = random() < 0.5 ? 'F' : 'M';
    const year = 1958 + Math.floor(random() * 48);
    const birth = `${two(1 + Math.floor(random() * 28))}/${two(1 + Math.floor(random() * 12))}/${year}`;
    const row = {
      idTechnique: `2026-${String(index + 1).padStart(6, '0')}`,
      ...pick(CERTIFICATIONS),
      obtentionCertification: 'Par admission',
      donneeCertifiee: 'Oui',
      dateDebutValidite: `${two(1 + Math.floor(random() * 28))}/0${1 + Math.floor(random() * 9)}/2026`,
      presenceNiveauLangueEuro: 'Non',
      presenceNiveauNumeriqueEuro: 'Non',
      nomNaissance: pick(SURNAMES),
      prenom1: pick(sex === 'F' ? WOMEN : MEN),
      sexe: sex,
      dateNaissance: birth,
      ...birthplace(pick, random, year),
    };
    // A twin of the row before, now and then.
    const isTwin = index % 97 === 96;
    const twin = isTwin ? { ...before, idTechnique: row.idTechnique, sexe: sex, prenom1: row.prenom1 } : row;
    before = twin;
    return twin;
  });
}

const two = (number: number) => String(number).padStart(2, '0');

/** Numbers from 0 to 1, always the same ones: a linear congruential generator. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

type Pick = <T>(list: readonly T[]) => T;

function birthplace(
  pick: Pick,
  random: () => number,
  year: number,
): Readonly<Partial<Record<FieldKey, string>>> {
  const chance = random();
  if (chance < 0.12) {
    const [code = '', name = '', town = ''] = pick(COUNTRIES).split('|');
    return {
      codeInsee: `99${code}`,
      codePaysNaissance: code,
      libelleCommuneNaissance: town,
      ...(random() < 0.6 && { libellePaysNaissance: random() < 0.5 ? name : name.toUpperCase() }),
    };
  }
  if (chance < 0.15) return {};
  const former = FORMER.filter((line) => Number(line.split('|')[3]) >= year);
  const [code = '', name = '', postal = ''] = (chance < 0.2 ? pick(former) : pick(TOWNS)).split('|');
  const written = pick([name, name.toUpperCase(), name.replaceAll('-', ' '), name.replace(/^Saint-/, 'St ')]);
  if (chance < 0.35 && postal !== '') return { codePostal: postal, libelleCommuneNaissance: written };
  if (chance < 0.6 && postal !== '')
    return { codeInsee: code, codePostal: postal, libelleCommuneNaissance: written };
  return random() < 0.7 ? { codeInsee: code, libelleCommuneNaissance: written } : { codeInsee: code };
}

const lines = (name: string): readonly string[] =>
  readFileSync(new URL(`../fixtures/ordinary/${name}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n');

const TOWNS = lines('towns');
const FORMER = lines('former');
const COUNTRIES = lines('countries');

const CERTIFICATIONS = [
  { type: 'RNCP', code: 'RNCP35726' },
  { type: 'RNCP', code: 'RNCP37674' },
  { type: 'RS', code: 'RS5875' },
] as const;

const SURNAMES = [
  ...'MARTIN BERNARD THOMAS PETIT ROBERT RICHARD DURAND DUBOIS MOREAU LAURENT SIMON MICHEL LEFEBVRE LEROY ROUX'.split(
    ' ',
  ),
  ...'DAVID BERTRAND MOREL FOURNIER GIRARD BONNET FRANCOIS NICOLAS DENIS VINCENT MARIE CLEMENT GERARD LUCAS'.split(
    ' ',
  ),
  ...'Le Goff|N’DIAYE|D’ARTAGNAN|DE LA TOUR|Müller|GARCIA LOPEZ|DA SILVA|EL AMRANI|BEN ALI|VAN DEN BERG'.split(
    '|',
  ),
  ...'NGUYEN|TRAN|DIALLO|TRAORÉ|COULIBALY|KOUASSI|MBAPPÉ|RAKOTOMALALA|Lefèvre-Dumont|O’CONNOR|YILMAZ|KOWALSKI'.split(
    '|',
  ),
  ...'Œuvrard|HAMEL|CÔME|LE BRETON|SAINT-MARTIN|ÖZTÜRK|PEÑA|GONÇALVES|SØRENSEN|DUPONT DE LIGONNÈS|XU|LI|ALI'.split(
    '|',
  ),
];

const WOMEN = [
  ...'Camille|Marie|Zoé|Aïcha|Ñuria|Maëlys|Marie-Claire|Anne-Sophie|Fatou|Nathalie|Sandrine|Léa|Manon|Inès'.split(
    '|',
  ),
  ...'Thi Thu Ha|Maria José|Oumou|Mei|Ewa|Chloé|Hélène|Françoise|Noémie|Gaëlle|Marie Claire|Khadija|Dominique'.split(
    '|',
  ),
];

const MEN = [
  ...'Camille|Jean-Noël|François|Mohamed Amine|Loïc|Jean-Pierre|Thomas|Martin|Bernard|Maxime|Kévin|Yann|Mamadou'.split(
    '|',
  ),
  ...'Nicolas|José Luis|Van Hung|Paweł|Aurélien|Jérôme|Ibrahima|Dominique|Jean Marc|Hugo|Rémi|Noah|Çağlar'.split(
    '|',
  ),
];
