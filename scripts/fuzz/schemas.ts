import { readFileSync } from 'node:fs';
import { readSchema } from '#dictionary';
import { openValidator } from '#flux';
import { mutateXml } from './mutate-xml';
import type { Random } from './random';

const XSD = readFileSync(new URL('../../schemas/certifications-cdc-1.1.5.xsd', import.meta.url), 'utf8');
const FLUX = new TextEncoder().encode('<flux xmlns="urn:cdc:cpf:pc5:schema:1.0.0"/>');

/** Reads a mutant of the schema, and has libxml2 open it: a sentence, or an answer. */
export async function trySchema(random: Random): Promise<string | null> {
  const text = mutateXml(XSD, random);
  readSchema(text);
  const validator = await openValidator(text);
  validator.check(FLUX);
  validator.dispose();
  return null;
}
