import { isoToSerial } from '#cells';
import type { CertificationColumn, ParametreValues } from '#template';
import type { CellValue } from '#dictionary';

/** A day as Excel holds it: the serial number of the 1900 system. @param iso `2026-10-12` */
export function day(iso: string): number {
  const serial = isoToSerial(iso, false);
  if (serial === null) throw new RangeError(`Not a day: ${iso}`);
  return serial;
}

/** The settings of the invented certifying body. */
export const parametres: ParametreValues = {
  idClientEmetteur: '12ABC345',
  idClientCertificateur: '12ABC345',
  idContrat: 'MCFCER000123',
  natureDeposant: 'CERTIFICATEUR',
  service: 'Service des diplômes (exemple)',
};

/** What it delivers: a title by jury, a language test by scoring, a digital test by scoring. */
export const certifications: readonly Readonly<Partial<Record<CertificationColumn, CellValue>>>[] = [
  {
    code: 'RNCP35726',
    intitule: 'Assistant d’exemple en gestion & accueil (titre inventé)',
    delivreeDu: day('2021-07-01'),
    delivreeAu: day('2028-06-30'),
    obtentionCertification: 'Par admission',
    presenceNiveauLangueEuro: 'Non',
    presenceNiveauNumeriqueEuro: 'Non',
  },
  {
    code: 'RS5875',
    intitule: 'Test d’exemple d’anglais professionnel (certification inventée)',
    delivreeDu: day('2022-01-01'),
    delivreeAu: day('2027-12-31'),
    obtentionCertification: 'Par scoring',
    presenceNiveauLangueEuro: 'Oui',
    presenceNiveauNumeriqueEuro: 'Non',
    dureeValidite: 24,
  },
  {
    code: 'RS6062',
    intitule: 'Test d’exemple de compétences numériques (certification inventée)',
    delivreeDu: day('2023-03-01'),
    delivreeAu: day('2028-02-29'),
    obtentionCertification: 'Par scoring',
    presenceNiveauLangueEuro: 'Non',
    presenceNiveauNumeriqueEuro: 'Oui',
    dureeValidite: 36,
  },
];
