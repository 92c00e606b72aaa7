import { readFileSync } from 'node:fs';
import { XmlDocument, XmlLibError, XsdValidator } from 'libxml2-wasm';

/** What the project's XSD of a version refuses in a whole file; empty when it is valid. */
export async function xsdRefusals(bytes: Uint8Array, version: string): Promise<readonly string[]> {
  const xsd = readFileSync(new URL(`../../schemas/certifications-cdc-${version}.xsd`, import.meta.url));
  const schema = XmlDocument.fromBuffer(xsd);
  const validator = XsdValidator.fromDoc(schema);
  const document = XmlDocument.fromBuffer(bytes);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (error instanceof XmlLibError) return error.details.map(({ line, message }) => `${line}: ${message}`);
    throw error;
  } finally {
    document.dispose();
    validator.dispose();
    schema.dispose();
  }
}
