import { groupBy, groupByEach } from '#dictionary';
import { lettersOf } from './likeness';
import type { Told } from './passage';

/**
 * Finds, among what was sent, the passages whose names may be those of the asking one written otherwise: a first name cut short
 * (« Jean » of « Jean-Modèle »), a name a letter away, without its hyphens, or with a name of usage; the code and the delivery
 * being the same. Names are met by what is left of them without one letter, and by their words, so that the work grows as
 * the number of rows.
 */
export function nearlySame<Each extends { readonly told: Told }>(
  all: readonly Each[],
): (asking: Told) => readonly Each[] {
  const byCertification = groupBy(
    all.filter(({ told }) => told.personKey !== '' && told.nom !== ''),
    ({ told }) => certificationOf(told),
  );
  const indexes = new Map<string, ReadonlyMap<string, readonly Each[]>>();

  return (asking) => {
    const certification = certificationOf(asking);
    const there = byCertification.get(certification);
    if (asking.nom === '' || there === undefined) return [];
    const index = indexes.get(certification) ?? groupByEach(there, ({ told }) => meetings(told));
    indexes.set(certification, index);
    return [...new Set(meetings(asking).flatMap((place) => index.get(place) ?? []))];
  };
}

const certificationOf = ({ code, delivered }: Told): string => `${code}\n${delivered}`;

/** Of shorter words, too many names have one in common. */
const SHORTEST_WORD = 3;

/** Two names that one letter, a blank or a word more tells apart have one of these in common. */
function meetings({ nom, prenom }: Told): readonly string[] {
  const letters = lettersOf(nom);
  const shorter = [...letters].map((_letter, at) => letters.slice(0, at) + letters.slice(at + 1));
  const words = nom.split(' ').filter(({ length }) => length >= SHORTEST_WORD);
  return [...new Set([letters, ...shorter, ...words])].map((each) => `${each}\n${prenom.slice(0, 1)}`);
}
