import { fileURLToPath } from 'node:url';
import { ifThere, nodeFileSystem, reading, type FileSystem } from './files';

/** schemas/ stands at the root, two folders above both src/cli/ and dist/cli/. */
const SCHEMAS = new URL('../../schemas/', import.meta.url);

/**
 * The text of the schema of a version, or null when schemas/ has none. A version is digits and dots.
 * @throws BadInputError when it is there and cannot be read.
 */
export async function readSchemaFile(
  version: string,
  fs: FileSystem = nodeFileSystem,
): Promise<string | null> {
  if (!/^[\d.]+$/.test(version)) return null;
  const path = fileURLToPath(new URL(`certifications-cdc-${version}.xsd`, SCHEMAS));
  const bytes = await reading(path, () => ifThere(fs.readFile(path)));
  return bytes === null ? null : new TextDecoder().decode(bytes);
}
