/** What a whole value must match. */
export interface Pattern {
  readonly test: (value: string) => boolean;
  /** As the schema writes it, alternatives between ` | `. */
  readonly written?: string;
}

/** The rules of a simple type, as the XSD gives them. Lengths count code points. */
export interface Facets {
  /** The built-in type it comes down to: `string`, `boolean`, `date`, `dateTime`, `int`… */
  readonly base: string;
  readonly length?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minInclusive?: number;
  readonly maxInclusive?: number;
  /** Each must match the whole value (alternatives of one restriction are one pattern). */
  readonly patterns: readonly Pattern[];
  readonly enumeration?: readonly string[];
}

/** An element as declared at one place of the schema. */
export interface SchemaElement {
  readonly name: string;
  readonly required: boolean;
  readonly repeated: boolean;
  readonly nillable: boolean;
  /** null when it has children. */
  readonly facets: Facets | null;
  /** null when it is a leaf. */
  readonly content: Content | null;
}

/** What an element holds: elements in any order (`all`), in this one (`sequence`), or one of them (`choice`). */
export interface Content {
  readonly model: 'all' | 'sequence' | 'choice';
  readonly children: readonly SchemaElement[];
}

/** An XSD, read. */
export interface SchemaModel {
  /** Its `version` attribute, `1.1.5`; empty when it has none. */
  readonly version: string;
  readonly targetNamespace: string;
  /** The element `flux`. */
  readonly root: SchemaElement;
  /** Constructs that we do not understand, in words; libxml2 alone judges them. */
  readonly notUnderstood: readonly string[];
}
