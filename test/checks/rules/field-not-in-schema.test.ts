import { describe, expect, it } from '@jest/globals';
import { readSchema } from '#dictionary';
import { checked, said, xsdOf } from '../passages';

const withoutVerbatim = readSchema(xsdOf('1.1.5').replace(/<\w+:element name="verbatim"[^>]*>/, ''));

describe('field-not-in-schema', () => {
  it('reports a filled field that the schema in force does not have', () => {
    const found = checked({ verbatim: 'Bravo' }, { context: { schema: withoutVerbatim, version: '1.2.0' } });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'verbatim',
        rule: 'field-not-in-schema',
        severity: 'error',
        stage: 'schema',
        value: 'Bravo',
        data: { version: '1.2.0' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0Bravo\u00a0» ne peut pas être envoyé\u00a0: le format 1.2.0 n’a pas de place pour «\u00a0Verbatim\u00a0». Videz la case, ou choisissez un autre format dans les Paramètres.',
      '"Bravo" cannot be sent: format 1.2.0 has no place for "Verbatim". Empty the cell, or choose another format in the settings.',
    ]);
  });

  it('says nothing when it is empty', () => {
    expect(checked({}, { context: { schema: withoutVerbatim } })).toEqual([]);
  });

  it('says nothing of digital results, which have a place without a path of their own', () => {
    expect(checked({ presenceNiveauNumeriqueEuro: 'true', resultats: '2.3=5' })).toEqual([]);
  });
});
