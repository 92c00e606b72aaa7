import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** A department or an overseas collectivité. */
export interface Department {
  /** The start of the INSEE codes of its communes: two characters, three overseas. */
  readonly code: string;
  readonly name: string;
}

/** Corsica was one department until 1976, whose codes began with 20. */
const CORSICA: Department = { code: '20', name: 'Corse' };

/** Every department and collectivité, in the order of codes. */
export function departments(): readonly Department[] {
  const today = require('@etalab/decoupage-administratif/data/departements.json') as readonly {
    readonly code: string;
    readonly nom: string;
  }[];
  return [CORSICA, ...today.map(({ code, nom }) => ({ code, name: nom }))].sort((a, b) =>
    a.code < b.code ? -1 : 1,
  );
}
