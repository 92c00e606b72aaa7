import { readFileSync } from 'node:fs';
import { differenceWords, effectWords, schemaDifferences } from '#actions/comparing';
import { readSchema } from '#dictionary';
import { openValidator } from '#flux';
import { mutateXml } from './mutate-xml';
import type { Random } from './random';

const XSD = readFileSync(new URL('../../schemas/certifications-cdc-1.1.5.xsd', import.meta.url), 'utf8');
const NAMES = { a: 'A', b: 'B' };
const FLUX = new TextEncoder().encode('<flux xmlns="urn:cdc:cpf:pc5:schema:1.0.0"/>');

/** Reads a mutant of the schema, has it told from ours, and has libxml2 open it: a sentence, or an answer. */
export async function trySchema(random: Random): Promise<string | null> {
  const text = mutateXml(XSD, random);
  const told = schemaDifferences(readSchema(text), readSchema(XSD)).map(
    (each) => `${differenceWords(each, NAMES, 'fr')} ${effectWords(each, null, 'fr')}`,
  );
  const cut = told.find((sentence) => /undefined|\[object/.test(sentence));
  if (cut !== undefined) return cut;
  const validator = await openValidator(text);
  validator.check(FLUX);
  validator.dispose();
  return null;
}
