import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { systemCode } from './files';

/** schemas/ stands at the root, two folders above both src/cli/ and dist/cli/. */
const SCHEMAS = new URL('../../schemas/', import.meta.url);

/** The text of the schema of a version, or null when schemas/ has none. A version is digits and dots. */
export async function readSchemaFile(version: string): Promise<string | null> {
  if (!/^[\d.]+$/.test(version)) return null;
  try {
    return await readFile(fileURLToPath(new URL(`certifications-cdc-${version}.xsd`, SCHEMAS)), 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}
