import { BadInputError } from '#dictionary';

/** Another file, or one of which nothing can be read. */
export const notAProfile = () =>
  new BadInputError('not-a-profile', {
    fr: 'Ce fichier n’est pas un profil d’organisation\u00a0: donnez celui que « Exporter le profil » ou « accrochage profile export » écrit.',
    en: 'This file is not the profile of an organisation: give the one that "Export the profile" or "accrochage profile export" writes.',
  });

/** It says that it is one, and is cut. */
export const cutProfile = () =>
  new BadInputError('profile-damaged', {
    fr: 'Ce profil est abîmé\u00a0: le fichier est coupé, ou a été modifié à la main. Exportez-le de nouveau.',
    en: 'This profile is damaged: the file is cut, or was edited by hand. Export it again.',
  });

const LONGEST_SHOWN = 60;

/** @param at the place in the JSON. @param value what stands there. */
export function damagedProfile(at: string, value: string): BadInputError {
  const shown = value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value;
  return new BadInputError('profile-damaged', {
    fr: `Ce profil est abîmé\u00a0: « ${at} » ne peut pas valoir « ${shown} ». Exportez-le de nouveau.`,
    en: `This profile is damaged: "${at}" cannot be "${shown}". Export it again.`,
  });
}

/** A later version of this tool wrote it. */
export const newerProfile = () =>
  new BadInputError('newer-profile', {
    fr: 'Ce profil vient d’une version plus récente d’Accrochage CPF, et celle-ci pourrait mal le lire. Mettez l’outil à jour, puis recommencez.',
    en: 'This profile comes from a later version of Accrochage CPF, and this one might misread it. Update the tool, then start again.',
  });

/** Far bigger than settings can be. */
export const profileTooBig = () =>
  new BadInputError('not-a-profile', {
    fr: 'Ce fichier est bien trop gros pour être un profil d’organisation. Donnez celui que « accrochage profile export » écrit.',
    en: 'This file is far too big to be the profile of an organisation. Give the one that "accrochage profile export" writes.',
  });
