import type { Field } from '../field';
import * as certification from './certification';
import * as enveloppe from './enveloppe';
import * as examen from './examen';
import * as identification from './identification';
import * as inscription from './inscription';
import * as langue from './langue';
import * as naissance from './naissance';
import * as numerique from './numerique';
import * as passage from './passage';
import * as resultat from './resultat';
import * as titulaire from './titulaire';

type Declared =
  | keyof typeof certification
  | keyof typeof enveloppe
  | keyof typeof examen
  | keyof typeof identification
  | keyof typeof inscription
  | keyof typeof langue
  | keyof typeof naissance
  | keyof typeof numerique
  | keyof typeof passage
  | keyof typeof resultat
  | keyof typeof titulaire;

/** Every field by its key, in the order of the flux where the schema leaves it free. Source: domain.md. */
export const fields = {
  idClientEmetteur: enveloppe.idClientEmetteur,
  idClientCertificateur: enveloppe.idClientCertificateur,
  idContrat: enveloppe.idContrat,
  type: certification.type,
  code: certification.code,
  natureDeposant: certification.natureDeposant,
  idTechnique: passage.idTechnique,
  urlPreuve: passage.urlPreuve,
  libelleOption: passage.libelleOption,
  obtentionCertification: passage.obtentionCertification,
  donneeCertifiee: passage.donneeCertifiee,
  dateDebutExamen: examen.dateDebutExamen,
  dateFinExamen: examen.dateFinExamen,
  modalitePassageExamen: examen.modalitePassageExamen,
  codePostalCentreExamen: examen.codePostalCentreExamen,
  dateDebutValidite: examen.dateDebutValidite,
  dateFinValidite: examen.dateFinValidite,
  presenceNiveauLangueEuro: langue.presenceNiveauLangueEuro,
  niveauLangueEuropeen: langue.niveauLangueEuropeen,
  presenceNiveauNumeriqueEuro: numerique.presenceNiveauNumeriqueEuro,
  scoreGeneral: numerique.scoreGeneral,
  resultats: numerique.resultats,
  scoring: resultat.scoring,
  mentionValidee: resultat.mentionValidee,
  modaliteAcces: inscription.modaliteAcces,
  voieAccessVAE: inscription.voieAccessVAE,
  initiativeInscription: inscription.initiativeInscription,
  dateInscription: inscription.dateInscription,
  identification: identification.identification,
  idDossier: identification.idDossier,
  nomTitulaire: identification.nomTitulaire,
  prenom1Titulaire: identification.prenom1Titulaire,
  nir: identification.nir,
  nomNaissance: titulaire.nomNaissance,
  nomUsage: titulaire.nomUsage,
  prenom1: titulaire.prenom1,
  prenom2: titulaire.prenom2,
  prenom3: titulaire.prenom3,
  dateNaissance: titulaire.dateNaissance,
  anneeNaissance: titulaire.anneeNaissance,
  moisNaissance: titulaire.moisNaissance,
  jourNaissance: titulaire.jourNaissance,
  sexe: titulaire.sexe,
  codeInsee: naissance.codeInsee,
  codePostal: naissance.codePostal,
  libelleCommuneNaissance: naissance.libelleCommuneNaissance,
  codePaysNaissance: naissance.codePaysNaissance,
  libellePaysNaissance: naissance.libellePaysNaissance,
  commentairesMEN: naissance.commentairesMEN,
  verbatim: passage.verbatim,
} as const satisfies Readonly<Record<Declared, Field>>;

export type FieldKey = keyof typeof fields;

/** The keys of every field, in the order of `fields`. */
export const fieldKeys = Object.keys(fields) as readonly FieldKey[];
