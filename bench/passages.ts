import type { Branch, Values } from '#dictionary';
import type { Envelope, FluxPassage } from '#flux';

/** Invented: 26 November 2026, a body that deposits for itself. */
export const envelope: Envelope = {
  idFlux: '0f8fad5b-d9cb-469f-a165-70867728950e',
  horodatage: '2026-11-23T15:30:00+01:00',
  action: 'CREATION',
  idClientEmetteur: '12ABC345',
  idClientCertificateur: '12ABC345',
  idContrat: 'MCFCER000123',
};

const NOMS = ['MARTIN', 'LE GOFF', 'N’DIAYE', 'D’ARTAGNAN', 'Ørsted', 'MÜLLER & FILS', 'DE LA TOUR'];
const PRENOMS = ['Camille', 'Zoé', 'Jean-Noël', 'Ñuria', 'Aïcha', 'François', 'Maëlys'];
const CERTIFICATIONS = [
  { type: 'RNCP', code: 'RNCP35726' },
  { type: 'RNCP', code: 'RNCP37674' },
  { type: 'RS', code: 'RS5875' },
];

/** What tells one passage from another in the flux, one after the other. */
const SHAPES: readonly ((index: number) => { readonly branch: Branch; readonly values: Values })[] = [
  (index) => titulaire(index, { codeInsee: '35238', libelleCommuneNaissance: 'Rennes' }),
  (index) => titulaire(index, { codePostal: '01000', libelleCommuneNaissance: 'Bourg-en-Bresse' }),
  (index) =>
    titulaire(index, {
      codeInsee: '99109',
      codePaysNaissance: '109',
      libelleCommuneNaissance: 'Berlin',
      libellePaysNaissance: 'Allemagne',
    }),
  (index) => titulaire(index, {}),
  (index) => ({
    branch: 'dossierFormation',
    values: {
      idDossier: String(10_000_000_000 + index),
      nomTitulaire: pick(NOMS, index),
      prenom1Titulaire: pick(PRENOMS, index),
    },
  }),
  (index) =>
    titulaire(index, {
      codeInsee: '13055',
      prenom2: 'Louise',
      prenom3: 'Jeanne',
      nomUsage: 'DURAND',
      presenceNiveauNumeriqueEuro: 'true',
      scoreGeneral: String(1 + (index % 1000)),
      resultats: '2.3=5; 5.4=6',
      urlPreuve: `https://exemple.fr/preuve?id=${index}&langue=fr`,
    }),
  (index) =>
    titulaire(index, {
      codeInsee: '2A004',
      presenceNiveauLangueEuro: 'true',
      niveauLangueEuropeen: 'B2',
      obtentionCertification: 'PAR_SCORING',
      scoring: '785/990',
      mentionValidee: 'MENTION_BIEN',
      modaliteAcces: 'VAE',
      voieAccessVAE: 'VAE_CLASSIQUE',
      verbatim: 'Très bon niveau : « à suivre » <C1> & plus',
    }),
];

/** One invented passage; every shape of the flux comes round in turn. @param index from 0 */
export function passage(index: number): FluxPassage {
  const shape = pick(SHAPES, index)(index);
  return {
    sheet: 'Passages',
    row: index + 2,
    branch: shape.branch,
    values: {
      ...pick(CERTIFICATIONS, index >> 4),
      natureDeposant: 'CERTIFICATEUR',
      idTechnique: `2026-${String(index + 1).padStart(6, '0')}`,
      obtentionCertification: 'PAR_ADMISSION',
      donneeCertifiee: 'true',
      dateDebutExamen: '2026-06-01',
      dateFinExamen: '2026-06-02',
      modalitePassageExamen: 'EN_PRESENTIEL',
      codePostalCentreExamen: '35000',
      dateDebutValidite: `2026-0${1 + (index % 9)}-15`,
      presenceNiveauLangueEuro: 'false',
      presenceNiveauNumeriqueEuro: 'false',
      modaliteAcces: 'FORMATION_CONTINUE_HORS_CONTRAT_DE_PROFESSIONNALISATION',
      initiativeInscription: 'CERTIFIE',
      dateInscription: '2026-01-10',
      ...shape.values,
    },
  };
}

/** So many invented passages. */
export function passages(count: number): FluxPassage[] {
  return Array.from({ length: count }, (_, index) => passage(index));
}

function titulaire(index: number, more: Values): { readonly branch: Branch; readonly values: Values } {
  return {
    branch: 'titulaire',
    values: {
      nomNaissance: pick(NOMS, index),
      prenom1: pick(PRENOMS, index >> 2),
      anneeNaissance: String(1950 + (index % 55)),
      moisNaissance: String(1 + (index % 12)),
      jourNaissance: String(1 + (index % 28)),
      sexe: index % 2 === 0 ? 'F' : 'M',
      ...more,
    },
  };
}

function pick<T>(list: readonly T[], index: number): T {
  const item = list[index % list.length];
  if (item === undefined) throw new RangeError('Nothing to pick from');
  return item;
}
