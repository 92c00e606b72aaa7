import { groupBy, isOneSlip } from '#dictionary';
import type { Told } from './passage';

/**
 * Finds, among what was sent, the passages that are most likely the asking one with its names written otherwise: a first name
 * cut short (« Jean » of « Jean-Modèle »), a name a letter away; the birth, the sex, the code and the delivery being the same,
 * which the person key made of the other's names proves. Names are met by what is left of them without one letter, so that
 * the work grows as the number of rows.
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
    const { keyAs } = asking;
    const certification = certificationOf(asking);
    const there = byCertification.get(certification);
    if (keyAs === undefined || asking.nom === '' || there === undefined) return [];
    const index = indexes.get(certification) ?? indexOf(there);
    indexes.set(certification, index);
    const met = new Set(meetings(asking).flatMap((place) => index.get(place) ?? []));
    return [...met].filter(({ told }) => areNear(told, asking) && keyAs(told) === told.personKey);
  };
}

const certificationOf = ({ code, delivered }: Told): string => `${code}\n${delivered}`;

function indexOf<Each extends { readonly told: Told }>(
  all: readonly Each[],
): ReadonlyMap<string, readonly Each[]> {
  const places = all.flatMap((each) => meetings(each.told).map((place) => ({ place, each })));
  return new Map(
    [...groupBy(places, ({ place }) => place)].map(([at, met]) => [at, met.map((of) => of.each)]),
  );
}

/** Two names that one letter tells apart have one of these in common. */
function meetings({ nom, prenom }: Told): readonly string[] {
  const [first = ''] = prenom.split(' ');
  const shorter = [...nom].map((_letter, at) => nom.slice(0, at) + nom.slice(at + 1));
  return [...new Set([nom, ...shorter])].map((each) => `${each}\n${first}`);
}

const areNear = (one: Told, other: Told): boolean =>
  (one.nom === other.nom || isOneSlip(one.nom, other.nom)) &&
  (one.prenom === other.prenom ||
    one.prenom.startsWith(`${other.prenom} `) ||
    other.prenom.startsWith(`${one.prenom} `));
