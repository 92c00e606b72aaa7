import type { FieldKey } from '#dictionary';

/** Where a difference stands. */
interface Place {
  /** From the element of its level down, `passageCertification/scoring`; '' for the schema itself. */
  readonly path: string;
  readonly element: string;
  /** The field that fills it; null where none does. */
  readonly field: FieldKey | null;
}

/** What both schemas have, and say otherwise; null for no limit. */
export interface Bounds {
  readonly min: number | null;
  readonly max: number | null;
}

/** One difference between two schemas: what `a` says, and what `b` does. */
export type SchemaDifference = Place &
  (
    | {
        readonly kind: 'only-in-a' | 'only-in-b';
        /** In the schema that has it. */
        readonly required: boolean;
        /** Whether the dictionary knows it. */
        readonly known: boolean;
      }
    | { readonly kind: 'required' | 'nillable' | 'repeated'; readonly a: boolean; readonly b: boolean }
    | { readonly kind: 'length' | 'range'; readonly a: Bounds; readonly b: Bounds }
    | { readonly kind: 'list'; readonly a: readonly string[]; readonly b: readonly string[] }
    | { readonly kind: 'pattern' | 'type'; readonly a: string; readonly b: string }
    | { readonly kind: 'model' | 'version' | 'namespace'; readonly a: string; readonly b: string }
    | {
        readonly kind: 'order' | 'not-understood';
        readonly a: readonly string[];
        readonly b: readonly string[];
      }
  );

/** What using `a` in the place of `b` changes for the rows. */
export type Effect =
  /** No file can be made. */
  | 'blocks'
  /** Some values that were taken are refused. */
  | 'stricter'
  /** More is taken; nothing is to be done. */
  | 'looser'
  /** What was filled is not sent any more. */
  | 'not-sent'
  /** Nothing to do: the tool follows the schema, or does not use it. */
  | 'none';
