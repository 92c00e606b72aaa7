import { BadInputError } from '../bad-input';

/** A schema that is read in no reasonable time, which the official one never is. */
export const xsdTooComplex = (): BadInputError =>
  new BadInputError('xsd-too-complex', {
    fr: 'Ce schéma est trop grand ou trop emboîté pour être celui du flux : il est refusé. Prenez le fichier .xsd du kit de la Caisse des Dépôts, sans le modifier.',
    en: 'This schema is too big or too nested to be that of the flux: it is refused. Take the .xsd file of the kit of the Caisse des Dépôts, unchanged.',
  });

/** @param detail what the parser says. */
export const xsdNotXml = (detail: string) =>
  new BadInputError('xsd-not-xml', {
    fr: `Ce fichier n’est pas un schéma XSD lisible (${detail}). Prenez le fichier .xsd du kit de la Caisse des Dépôts, sans le modifier.`,
    en: `This file is not a readable XSD schema (${detail}). Take the .xsd file of the kit of the Caisse des Dépôts, unchanged.`,
  });

/** A DOCTYPE may name other files and expand without end. */
export const xsdWithDoctype = () =>
  new BadInputError('xsd-doctype', {
    fr: 'Ce schéma contient une déclaration DOCTYPE : il est refusé. Prenez le fichier .xsd du kit de la Caisse des Dépôts, sans le modifier.',
    en: 'This schema holds a DOCTYPE declaration: it is refused. Take the .xsd file of the kit of the Caisse des Dépôts, unchanged.',
  });

export const xsdNotSchema = () =>
  new BadInputError('xsd-not-schema', {
    fr: 'Ce fichier est du XML, mais pas un schéma XSD. Prenez le fichier .xsd du kit de la Caisse des Dépôts.',
    en: 'This file is XML, but not an XSD schema. Take the .xsd file of the kit of the Caisse des Dépôts.',
  });

/** It describes something else than the flux. */
export const xsdNotFlux = () =>
  new BadInputError('xsd-not-flux', {
    fr: 'Ce schéma ne décrit pas le flux : il ne déclare pas l’élément « flux ». Prenez le fichier .xsd des certifications, dans le kit de la Caisse des Dépôts.',
    en: 'This schema does not describe the flux: it does not declare the element "flux". Take the .xsd file of the certifications, in the kit of the Caisse des Dépôts.',
  });
