import type { PassageCells } from '#template';
import { day } from './certifications';

/** A row of the sample, and what was planted in it. */
export interface SamplePassage {
  readonly cells: PassageCells;
  /** `corrected`: the safe corrections mend it; `invalid`: only a person can. Absent: it can go as it stands. */
  readonly planted?: 'corrected' | 'invalid';
}

const delivered = { dateDebutValidite: day('2026-10-12') } as const;

/** A title, by jury. */
export const titre = {
  type: 'RNCP',
  code: 'RNCP35726',
  ...delivered,
  obtentionCertification: 'Par admission',
  donneeCertifiee: 'Oui',
  presenceNiveauLangueEuro: 'Non',
  presenceNiveauNumeriqueEuro: 'Non',
} as const;

/** A language test, by scoring. */
export const anglais = {
  type: 'RS',
  code: 'RS5875',
  dateDebutValidite: day('2026-09-28'),
  dateFinValidite: day('2028-09-28'),
  obtentionCertification: 'Par scoring',
  donneeCertifiee: 'Oui',
  presenceNiveauLangueEuro: 'Oui',
  presenceNiveauNumeriqueEuro: 'Non',
  dateDebutExamen: day('2026-09-24'),
  dateFinExamen: day('2026-09-24'),
  modalitePassageExamen: 'À distance',
} as const;

/** A digital test, by scoring. */
export const numerique = {
  type: 'RS',
  code: 'RS6062',
  dateDebutValidite: day('2026-11-02'),
  dateFinValidite: day('2029-11-02'),
  obtentionCertification: 'Par scoring',
  donneeCertifiee: 'Oui',
  presenceNiveauLangueEuro: 'Non',
  presenceNiveauNumeriqueEuro: 'Oui',
  dateDebutExamen: day('2026-10-30'),
  dateFinExamen: day('2026-10-30'),
  modalitePassageExamen: 'En présentiel',
} as const;

export const bornAt = (codeInsee: string, libelleCommuneNaissance: string) => ({
  codeInsee,
  libelleCommuneNaissance,
});

export const bornAbroad = (pays: string, libellePaysNaissance: string, ville: string) => ({
  codeInsee: `99${pays}`,
  libelleCommuneNaissance: ville,
  codePaysNaissance: pays,
  libellePaysNaissance,
});

/** Names that say by themselves that nobody bears them. */
export const who = (nomNaissance: string, prenom1: string, sexe: string, dateNaissance: string) => ({
  nomNaissance,
  prenom1,
  sexe,
  dateNaissance,
});
