import type { CodeListName } from './codes';
import type { Text } from './texts/text';

/** How the cells of a field are read and corrected. */
export type Kind =
  | { readonly type: 'text' }
  /** A person's name: never changed beyond trimming. */
  | { readonly type: 'name' }
  /** Digits that Excel likes to turn into a number; `width` is the number of digits expected where it is fixed. */
  | { readonly type: 'digits'; readonly width?: number }
  | { readonly type: 'integer' }
  | { readonly type: 'date' }
  | { readonly type: 'boolean' }
  | { readonly type: 'code'; readonly list: CodeListName }
  /** One cell for `jourNaissance`, `moisNaissance`, `anneeNaissance`: a date, MM/AAAA or AAAA. */
  | { readonly type: 'birth-date' }
  /** One cell for the digital results: `domaine.competence=niveau` separated by `;`. */
  | { readonly type: 'resultats' };

/** What the value describes: who sends, the certification, or the passage itself. */
export type Level = 'emetteur' | 'certificateur' | 'certification' | 'passage';

/** The branches of `identificationTitulaire`. */
export type Branch = 'titulaire' | 'dossierFormation' | 'identifiantNational';

export const BRANCHES: readonly Branch[] = ['titulaire', 'dossierFormation', 'identifiantNational'];

/** The groups of columns of the template, in order. */
export type Group =
  | 'identite'
  | 'naissance'
  | 'certification'
  | 'examen'
  | 'resultat'
  | 'langue'
  | 'numerique'
  | 'inscription'
  | 'dossier'
  | 'technique';

/** The column of a field in the template. */
export interface Column {
  /** The smallest model that has it; `onDemand` is in none, and added where it is asked for. */
  readonly in: 'short' | 'full' | 'onDemand';
  /** Its place among those of its group, from left to right: 10, 20… so that another goes between two. */
  readonly place: number;
  /** In characters; that of its kind when absent. */
  readonly width?: number;
}

/** A field is expected if and only if another one has this value; the checks warn of it. Source: domain.md, third parties. */
export interface Expectation {
  readonly field: Field;
  readonly is: string;
}

/** One field of a passage, described once: everything else is made from it. */
export interface Field {
  /** Unique among fields; the element's name, but where two elements share one. */
  readonly key: string;
  /** The name of the element in the schema; for a composed column, its own name. */
  readonly element: string;
  /** Where it goes, from the element of its level down; several when branches share it; none for a composed column. */
  readonly paths: readonly string[];
  readonly level: Level;
  readonly group: Group;
  /** null where the template has none: what *Paramètres* holds, and what another column is read into. */
  readonly column: Column | null;
  readonly kind: Kind;
  /** On the official mandatory list. */
  readonly mandatory: boolean;
  readonly expected: Expectation | null;
  /** The header of its column in the template. */
  readonly header: Text;
  /** What it is and where it is found, in one or two sentences. */
  readonly help: Text;
  /** Other headers seen in departments' files; the element's name and the headers need not be repeated. */
  readonly aliases: readonly string[];
  /** Headers that mostly mean it, and sometimes something else: proposed, the likeliest first, never taken without a yes. */
  readonly likely: readonly string[];
  readonly example: string;
}

type Given = Partial<Field> & Pick<Field, 'kind' | 'group' | 'column' | 'header' | 'help' | 'example'>;

/**
 * A field from what is particular to it.
 * @param path from the element of its level, e.g. `passageCertification/scoring`; an array when branches share it.
 */
export function field(path: string | readonly string[], given: Given): Field {
  const paths = typeof path === 'string' ? [path] : path;
  const element = given.element ?? paths[0]?.split('/').at(-1) ?? '';
  return {
    key: element,
    element,
    paths,
    level: 'passage',
    mandatory: false,
    expected: null,
    aliases: [],
    likely: [],
    ...given,
  };
}

/** A column that is made of several elements, and so has no path of its own. */
export function composed(element: string, given: Given): Field {
  return field([], { ...given, element });
}

/** Expected if and only if `field`, declared before it, is `is`, in the words of the schema. */
export function when(field: Field, is: string): Expectation {
  return { field, is };
}
