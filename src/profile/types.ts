import type { Constants, TableMatch } from '#matching';
import type { CertificateurColumn, CertificationColumn, ParametreKey } from '#template';

/** Of what is written here. One of a later version is not read. */
export const PROFILE_VERSION = 1;

/** What a file says it is. */
export const PROFILE_KIND = 'accrochage-cpf-profile';

/** A line of *Mes certifications*, in the words of the schema: codes, `true`, `2026-03-20`, months. */
export type CertificationLine = Readonly<
  Partial<Record<CertificationColumn, string>> & { readonly code: string }
>;

/** A line of *Certificateurs*, in the words of the schema. */
export type CertificateurLine = Readonly<
  Partial<Record<CertificateurColumn, string>> & { readonly idClientCertificateur: string }
>;

/** An XSD that was loaded. */
export interface ProfileXsd {
  readonly text: string;
  /** Of its file; '' where nobody kept it. */
  readonly name: string;
  /** The day it was loaded, `2026-11-30`; '' where nobody kept it. */
  readonly loadedOn: string;
}

/** The settings of an organisation; nothing of a person. */
export interface Profile {
  /** As *Paramètres* has them, codes and not labels; what is empty is left out. */
  readonly settings: Readonly<Partial<Record<ParametreKey, string>>>;
  readonly certificateurs: readonly CertificateurLine[];
  readonly certifications: readonly CertificationLine[];
  /** What is the same for all rows. */
  readonly constants: Constants;
  /** How sheets are read: without samples, counts, or readings of anything but lists, yes and no, titles and results. */
  readonly matchings: readonly TableMatch[];
  /** Codes of the warnings that are left unsaid. */
  readonly hiddenWarnings: readonly string[];
  /** What new ids look like, `CUI-26-??????`; null to let each workbook say. */
  readonly idPattern: string | null;
  readonly xsd: ProfileXsd | null;
}
