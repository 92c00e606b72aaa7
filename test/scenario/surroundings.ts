import { readFile } from 'node:fs/promises';
import type { Surroundings } from '#actions/workspace';

const schemas = new Map<string, Promise<string | null>>();

/** A schema of the project, read once. */
function readSchema(version: string): Promise<string | null> {
  const read =
    schemas.get(version) ??
    readFile(new URL(`../../schemas/certifications-cdc-${version}.xsd`, import.meta.url), 'utf8').catch(
      () => null,
    );
  schemas.set(version, read);
  return read;
}

/** The project's schemas, 23 November 2026 at 15:30 in Paris, and ids that count up. */
export function testSurroundings(now = '2026-11-23T14:30:00Z'): Surroundings {
  let ids = 0;
  return {
    readSchema,
    now: () => new Date(now),
    uuid: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
  };
}
