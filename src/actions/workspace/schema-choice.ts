import { readSchema, type SchemaModel } from '#dictionary';
import { ACCROCHAGE_KEYS, VERSIONS } from '#template';
import type { Memory } from './lists/accrochage-sheet';
import type { Parametres } from './lists/settings';
import type { Options, Surroundings } from './types';
import { contradictedVersion, unknownVersion } from './refusals';

/** The schema in force, and where it comes from. */
export interface ChosenSchema {
  readonly version: string;
  readonly source: 'official' | 'reconstructed' | 'loaded';
  readonly xsd: string;
  readonly schema: SchemaModel;
}

/** Our 1.1.2 judges as the official file does; 1.1.5 is reconstructed until the user loads the official XSD. */
const RECONSTRUCTED: ReadonlySet<string> = new Set(['1.1.5']);

/**
 * Chooses the schema: an XSD given by hand, one loaded into the workbook, a version given by hand, the version
 * of *Paramètres*, else the one in force. A loaded XSD gives the version; a version that contradicts it is refused.
 * @throws BadInputError for an unknown version, an XSD that is not one, or a contradiction.
 */
export async function chooseSchema(
  options: Options,
  parametres: Parametres,
  memory: Memory,
  surroundings: Surroundings,
): Promise<ChosenSchema> {
  const remembered = memory[ACCROCHAGE_KEYS.xsd];
  if (options.xsd !== undefined) return loaded(options.xsd, options.version);
  if (options.version === undefined && remembered !== undefined && remembered !== '')
    return loaded(remembered);
  if (remembered !== undefined && remembered !== '' && readSchema(remembered).version === options.version)
    return loaded(remembered);
  return ofVersion(options.version ?? (parametres.text('version') || VERSIONS[0]), surroundings);
}

/** The schema of the version in force, for who has no workbook yet. */
export async function defaultSchema(surroundings: Surroundings): Promise<ChosenSchema> {
  return ofVersion(VERSIONS[0], surroundings);
}

/** Our schema of a version, else that of the version in force: to be held against one that is given. */
export async function ourSchema(version: string, surroundings: Surroundings): Promise<ChosenSchema> {
  return ofVersion(VERSIONS.find((each) => each === version) ?? VERSIONS[0], surroundings);
}

/** @throws BadInputError when schemas/ has no such version. */
async function ofVersion(version: string, surroundings: Surroundings): Promise<ChosenSchema> {
  const xsd = await surroundings.readSchema(version);
  if (xsd === null) throw unknownVersion(version, VERSIONS);
  const source = RECONSTRUCTED.has(version) ? 'reconstructed' : 'official';
  return { version, source, xsd, schema: readSchema(xsd) };
}

function loaded(xsd: string, wanted?: string): ChosenSchema {
  const schema = readSchema(xsd);
  if (wanted !== undefined && schema.version !== '' && schema.version !== wanted)
    throw contradictedVersion(schema.version, wanted);
  return { version: schema.version || wanted || '', source: 'loaded', xsd, schema };
}
