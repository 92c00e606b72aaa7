import { describe, expect, it } from '@jest/globals';
import { elementsNamed, xsdSense } from '#compte-rendu';

describe('a message of the XSD validator', () => {
  it.each<[string, string | null, readonly string[]]>([
    [
      "cvc-length-valid: Value '1004' with length = '4' is not facet-valid with respect to length '5' for type '#AnonType_codeInsee'.",
      '« 1004 » a 4 caractères ; il en faut exactement 5',
      [],
    ],
    [
      "cvc-minLength-valid: Value '' with length = '0' is not facet-valid with respect to minLength '1' for type 'x'.",
      'la donnée est vide',
      [],
    ],
    [
      "cvc-maxLength-valid: Value 'L'ABBÉ' with length = '6' is not facet-valid with respect to maxLength '5' for type 'x'.",
      '« L’ABBÉ » a 6 caractères ; il en faut au plus 5'.replace('’', "'"),
      [],
    ],
    [
      "cvc-pattern-valid: Value '2026-3-1' is not facet-valid with respect to pattern '\\d{4}' for type 'x'.",
      '« 2026-3-1 » n’a pas la forme attendue',
      [],
    ],
    [
      "cvc-enumeration-valid: Value 'H' is not facet-valid with respect to enumeration '[M, F]'. It must be a value from the enumeration.",
      '« H » n’est pas de la liste : M, F',
      [],
    ],
    [
      "cvc-datatype-valid.1.2.1: 'oui' is not a valid value for 'boolean'.",
      '« oui » n’est pas une valeur du type boolean',
      [],
    ],
    [
      "cvc-maxInclusive-valid: Value '13' is not facet-valid with respect to maxInclusive '12' for type 'x'.",
      '« 13 » est trop grand : la limite est 12',
      [],
    ],
    [
      "cvc-type.3.1.3: The value '1004' of element 'cpf:codeInsee' is not valid.",
      '« 1004 » n’est pas valide pour « codeInsee »',
      ['codeInsee'],
    ],
    [
      "cvc-complex-type.2.4.b: The content of element 'cpf:titulaire' is not complete. One of '{\"urn:cdc:cpf:pc5:schema:1.0.0\":sexe}' is expected.",
      'il manque quelque chose dans « titulaire » : sexe',
      ['sexe', 'titulaire'],
    ],
    [
      'cvc-complex-type.2.4.a: Invalid content was found starting with element \'{"urn:cdc:cpf:pc5:schema:1.0.0":prenom1}\'. One of \'{"urn:cdc:cpf:pc5:schema:1.0.0":nomUsage}\' is expected.',
      '« prenom1 » n’est pas attendu ici ; attendu : nomUsage',
      ['nomUsage', 'prenom1'],
    ],
    [
      "cvc-elt.1.a: Cannot find the declaration of element 'flux'.",
      '« flux » n’est pas du format : vérifiez la version du format',
      ['flux'],
    ],
    ['Le contrat est inconnu', null, []],
  ])('%s', (message, sense, elements) => {
    expect([xsdSense(message)?.fr ?? null, elementsNamed(message)]).toEqual([sense, elements]);
  });
});
