import type { Branch, FieldKey } from '#dictionary';
import type { FluxKey } from './paths';

/** An element that holds a value. When it is empty it is left out, or nil where the schema requires it and lets it be. */
export interface Leaf {
  readonly kind: 'leaf';
  readonly name: string;
  readonly key: FluxKey;
  readonly nilWhenEmpty: boolean;
}

/** An element that holds elements. An optional one is left out when nothing under it is filled. */
export interface Group {
  readonly kind: 'group';
  readonly name: string;
  readonly required: boolean;
  readonly children: readonly PlanNode[];
}

/** One of several elements: that of the passage's branch, or the first filled one, or `fallback`. */
export interface Choice {
  readonly kind: 'choice';
  readonly name: string;
  readonly byBranch: boolean;
  readonly options: readonly PlanNode[];
  readonly fallback: PlanNode | null;
}

/** The digital results: one cell, several elements. */
export interface Resultats {
  readonly kind: 'resultats';
  readonly name: string;
  readonly item: string;
  readonly key: 'resultats';
}

export type PlanNode = Leaf | Group | Choice | Resultats;

/** How a flux is written under one schema. */
export interface FluxPlan {
  readonly namespace: string;
  /** The schema's version; empty when it has none. */
  readonly version: string;
  /** `flux`, from the top down to the passages. */
  readonly root: Group;
  /** `passageCertification`. */
  readonly passage: Group;
  /** How many elements `passageCertification` stands in. */
  readonly depth: number;
  readonly hasAction: boolean;
  readonly branches: readonly Branch[];
  /** Fields of a passage that the schema has no place for. */
  readonly absent: readonly FieldKey[];
}
