import { BadInputError } from '#dictionary';
import { messages } from '../messages';
import { boundedSchema, patternJudge } from './bounded-schema';

/** What libxml2 refuses in a document. */
export interface Refusal {
  /** 1-based. */
  readonly line: number;
  readonly message: string;
}

/** An XSD, ready to judge documents. It holds memory until it is disposed of. */
export interface Validator {
  /** Every refusal of a document, in its order; empty when it is valid. */
  readonly check: (document: Uint8Array) => readonly Refusal[];
  readonly dispose: () => void;
}

/**
 * Opens an XSD with libxml2, which is loaded when first needed (435 kB).
 * @throws BadInputError `xsd-unusable` when the text is not an XSD that libxml2 understands
 */
export async function openValidator(xsdText: string): Promise<Validator> {
  const bounded = boundedSchema(xsdText);
  const ownRefusals = bounded.hasOwnPatterns ? patternJudge(xsdText) : null;
  const { ParseOption, XmlDocument, XmlLibError, XsdValidator } = await import('libxml2-wasm');
  const option = ParseOption.XML_PARSE_NO_XXE | ParseOption.XML_PARSE_BIG_LINES;

  /** What an operation refuses; null when it goes well. Any other failure is thrown. */
  const refusalsOf = (operation: () => void): readonly Refusal[] => {
    try {
      operation();
      return [];
    } catch (error) {
      if (!(error instanceof XmlLibError)) throw error;
      const refusals = error.details
        .filter(({ level }) => level > 1)
        .map(({ line, message }) => ({ line, message: message.trim() }));
      return refusals.length > 0 ? refusals : [{ line: 1, message: error.message.trim() }];
    }
  };
  const parse = (source: Uint8Array) => XmlDocument.fromBuffer(source, { option });

  const opened: { dispose: () => void }[] = [];
  const dispose = (): void => {
    while (opened.length > 0) opened.pop()?.dispose();
  };
  let validator: InstanceType<typeof XsdValidator> | undefined;
  const [refusal] = refusalsOf(() => {
    const document = parse(new TextEncoder().encode(bounded.text));
    opened.push(document);
    validator = XsdValidator.fromDoc(document);
    opened.push(validator);
  });
  if (refusal !== undefined || validator === undefined) {
    dispose();
    throw new BadInputError('xsd-unusable', messages.badXsd(refusal?.message ?? ''));
  }

  const xsd = validator;
  const judge = (source: Uint8Array): readonly Refusal[] =>
    refusalsOf(() => {
      const document = parse(source);
      try {
        xsd.validate(document);
      } finally {
        document.dispose();
      }
    });
  const check = (source: Uint8Array): readonly Refusal[] => {
    const refusals = judge(source);
    return ownRefusals === null ? refusals : [...refusals, ...ownRefusals(source)];
  };
  return { check, dispose };
}
