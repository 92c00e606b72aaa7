import { readSchema, type SchemaModel } from '#dictionary';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { baseDocument, placesOf } from './base-document';
import { mutationsAt, type Mutation } from './mutations';
import { everyNode, serialise, type Node } from './node';
import { randomOf, type Random } from './random';

/** A document that one schema accepts and the other refuses. */
export interface Difference {
  readonly kind: string;
  /** The element that was changed, by its names from the root. */
  readonly path: string;
  readonly acceptedBy: 'A' | 'B';
  /** What the schema that refuses says, in libxml2's words. */
  readonly message: string;
  readonly xml: string;
}

export interface Comparison {
  readonly judged: number;
  readonly acceptedByBoth: number;
  readonly refusedByBoth: number;
  readonly differences: readonly Difference[];
  /** Elements that one schema alone declares. */
  readonly onlyInA: readonly string[];
  readonly onlyInB: readonly string[];
  /** Mutations there are: under this number of mutants, some were not tried. */
  readonly deck: number;
}

/**
 * Judges mutated documents under two schemas. Every mutation is dealt once, in an order that the seed gives,
 * before any comes twice; from the second deal on, two are applied to one document.
 * @throws BadInputError when a text is not a schema of the flux; libxml2's own errors when it cannot take it.
 */
export function compareSchemas(a: string, b: string, mutants: number, seed: number): Comparison {
  const models = [readSchema(a), readSchema(b)] as const;
  const [placesA, placesB] = models.map(placesOf) as [Places, Places];
  const paths = [...new Set([...placesA.keys(), ...placesB.keys()])];
  const deck = paths.flatMap((path) =>
    mutationsAt(
      path,
      [placesA, placesB].flatMap((places) => places.get(path)?.element ?? []),
    ),
  );
  const random = randomOf(seed);
  const judges = [judgeOf(a), judgeOf(b)] as const;
  let acceptedByBoth = 0;
  let refusedByBoth = 0;
  const differences: Difference[] = [];
  try {
    for (const mutant of mutantsOf(deck, models, [placesA, placesB], random, mutants)) {
      const document = XmlDocument.fromString(mutant.xml);
      const [inA, inB] = [judges[0].refusal(document), judges[1].refusal(document)];
      document.dispose();
      if (inA === null && inB === null) acceptedByBoth += 1;
      else if (inA !== null && inB !== null) refusedByBoth += 1;
      else differences.push({ ...mutant, acceptedBy: inA === null ? 'A' : 'B', message: inA ?? inB ?? '' });
    }
  } finally {
    for (const judge of judges) judge.dispose();
  }
  return {
    judged: mutants,
    acceptedByBoth,
    refusedByBoth,
    differences,
    onlyInA: paths.filter((path) => !placesB.has(path)),
    onlyInB: paths.filter((path) => !placesA.has(path)),
    deck: deck.length,
  };
}

type Places = ReturnType<typeof placesOf>;
type Mutant = Pick<Difference, 'kind' | 'path' | 'xml'>;

function* mutantsOf(
  deck: readonly Mutation[],
  models: readonly [SchemaModel, SchemaModel],
  places: readonly [Places, Places],
  random: Random,
  count: number,
): Generator<Mutant> {
  let hand: Mutation[] = [];
  let deals = 0;
  for (let dealt = 0; dealt < count; dealt += 1) {
    if (hand.length === 0) {
      hand = random.shuffle(deck);
      deals += 1;
    }
    const mutation = hand.pop();
    if (mutation === undefined) return;
    const able = models.filter((_, index) => places[index]?.has(mutation.path));
    const root = baseDocument(random.pick(able), random, mutation.path);
    const second = deals > 1 && random.chance(0.5) ? random.pick(deck) : null;
    for (const change of second === null ? [mutation] : [second, mutation]) apply(change, root);
    yield {
      kind: second === null ? mutation.kind : `${mutation.kind} + ${second.kind}`,
      path: mutation.path,
      xml: serialise(root, mutation.writing),
    };
  }
}

function apply(mutation: Mutation, root: Node): void {
  for (const [node, parent] of everyNode(root))
    if (node.path === mutation.path) {
      mutation.apply(node, parent, root);
      return;
    }
}

/** A schema that says why it refuses a document, or null. */
function judgeOf(xsd: string) {
  const schema = XmlDocument.fromString(xsd);
  const validator = XsdValidator.fromDoc(schema);
  return {
    refusal: (document: XmlDocument): string | null => {
      try {
        validator.validate(document);
        return null;
      } catch (error) {
        return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
      }
    },
    dispose: () => {
      validator.dispose();
      schema.dispose();
    },
  };
}
