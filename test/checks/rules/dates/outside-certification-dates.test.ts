import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../../passages';

describe('outside-certification-dates', () => {
  it('reports when the delivery is after', () => {
    const found = checked(
      { dateDebutValidite: '2026-07-01' },
      {
        context: {
          certifications: [
            { code: 'RNCP35726', from: '2026-01-01', to: '2026-06-30' },
            { code: 'RS5875', from: '', to: '' },
          ],
        },
      },
    );
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'dateDebutValidite',
        rule: 'outside-certification-dates',
        severity: 'warning',
        stage: 'business',
        value: '2026-07-01',
        data: { code: 'RNCP35726', from: '2026-01-01', to: '2026-06-30' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a02026-07-01\u00a0»\u00a0: «\u00a0Mes certifications\u00a0» dit que RNCP35726 est délivrée du 01/01/2026 au 30/06/2026. Vérifiez la date, le code, ou cette feuille.',
      '"2026-07-01": "My certifications" says that RNCP35726 is delivered from 01/01/2026 to 30/06/2026. Check the date, the code, or that sheet.',
    ]);
  });

  it('says nothing when it is inside', () => {
    const found = checked(
      {},
      {
        context: {
          certifications: [
            { code: 'RNCP35726', from: '2026-01-01', to: '2026-06-30' },
            { code: 'RS5875', from: '', to: '' },
          ],
        },
      },
    );
    expect(found).toEqual([]);
  });

  it('says nothing when the line has no dates', () => {
    const found = checked(
      { code: 'RS5875', type: 'RS' },
      {
        context: {
          certifications: [
            { code: 'RNCP35726', from: '2026-01-01', to: '2026-06-30' },
            { code: 'RS5875', from: '', to: '' },
          ],
        },
      },
    );
    expect(found).toEqual([]);
  });

  it('says nothing when there is no list', () => {
    const found = checked({});
    expect(found).toEqual([]);
  });
});
