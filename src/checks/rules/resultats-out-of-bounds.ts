import { elementAt, parseResultats, type Facets, type SchemaModel } from '#dictionary';
import { fits, rangeOf } from '../facets';
import { finding, nothing, rule } from '../rule';

const PARTS = ['niveau', 'domaineCompetenceId', 'competenceId'] as const;
type Part = (typeof PARTS)[number];

/** The level or the ids of a digital result outside what the schema allows: levels 1 to 8, ids of one character. Source: XSD. */
export const resultatsOutOfBounds = rule({
  code: 'resultats-out-of-bounds',
  stage: 'schema',
  severity: 'error',
  reads: ['resultats'],
  check: ({ resultats }, { context }) => {
    if (resultats === undefined) return nothing;
    const facets = facetsOf(context.schema);
    return (parseResultats(resultats) ?? []).flatMap((result) =>
      PARTS.flatMap((part) => {
        const wrong = problem(result[part], facets[part]);
        return wrong === null ? [] : [finding('resultats', { part, read: result[part], ...wrong })];
      }),
    );
  },
});

const known = new WeakMap<SchemaModel, Readonly<Record<Part, Facets | null>>>();

function facetsOf(schema: SchemaModel): Readonly<Record<Part, Facets | null>> {
  const before = known.get(schema);
  if (before !== undefined) return before;
  const at = (part: Part) => elementAt(schema, `resultats/resultat/${part}`)?.facets ?? null;
  const made = {
    niveau: at('niveau'),
    domaineCompetenceId: at('domaineCompetenceId'),
    competenceId: at('competenceId'),
  };
  known.set(schema, made);
  return made;
}

/** What the schema allows; without numbers when it asks for another form. */
type Bounds = { readonly min?: number; readonly max?: number };

function problem(text: string, facets: Facets | null): Bounds | null {
  if (facets === null) return null;
  const range = rangeOf(facets);
  if (range !== null && !(Number(text) >= range.min && Number(text) <= range.max)) return { ...range };
  return fits(text, facets) ? null : {};
}
