import { readFileSync } from 'node:fs';
import { fieldFacts, readSchema, type FieldKey, type SchemaModel, type Values } from '#dictionary';
import { planFlux, type Envelope, type FluxFile, type FluxPassage } from '#flux';

/** The text of one of the project's schemas. */
export function xsd(version: '1.1.2' | '1.1.5'): string {
  return readFileSync(new URL(`../../schemas/certifications-cdc-${version}.xsd`, import.meta.url), 'utf8');
}

export const schema112: SchemaModel = readSchema(xsd('1.1.2'));
export const schema115: SchemaModel = readSchema(xsd('1.1.5'));
export const plan112 = planFlux(schema112);
export const plan115 = planFlux(schema115);

export const envelope: Envelope = {
  idFlux: '0f8fad5b-d9cb-469f-a165-70867728950e',
  horodatage: '2026-11-23T15:30:00+01:00',
  action: 'CREATION',
  idClientEmetteur: '12ABC345',
  idClientCertificateur: '12ABC345',
  idContrat: 'MCFCER000123',
};

/** What every passage needs, whatever its branch. */
export const common: Values = {
  type: 'RNCP',
  code: 'RNCP35726',
  idTechnique: '2026-0001',
  obtentionCertification: 'PAR_ADMISSION',
  donneeCertifiee: 'true',
  dateDebutValidite: '2026-06-15',
  presenceNiveauLangueEuro: 'false',
  presenceNiveauNumeriqueEuro: 'false',
};

export const civilStatus: Values = {
  nomNaissance: 'MARTIN',
  prenom1: 'Camille',
  anneeNaissance: '1985',
  sexe: 'F',
};

/** A passage by civil status; an undefined value takes a value away. */
export function titulaire(row: number, more: Values = {}): FluxPassage {
  return {
    sheet: 'Passages',
    row,
    branch: 'titulaire',
    values: { ...common, ...civilStatus, idTechnique: `2026-${row}`, ...more },
  };
}

export function textOf(file: FluxFile): string {
  return file.chunks.map((chunk) => new TextDecoder().decode(chunk)).join('');
}

export function linesOf(file: FluxFile): readonly string[] {
  return textOf(file).split('\n');
}

export function maxLength(key: FieldKey): number {
  const facets = fieldFacts(schema115, key).facets;
  return facets?.length ?? facets?.maxLength ?? 20;
}
