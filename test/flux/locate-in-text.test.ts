import { describe, expect, it } from '@jest/globals';
import { locateInText } from '#flux';

const FLUX = `<?xml version="1.0"?>
<f:flux xmlns:f="urn">
<f:idFlux>1</f:idFlux>
<f:certification>
<f:code>RNCP1</f:code>
<f:passageCertifications>
<f:passageCertification>
<f:idTechnique>A&amp;1</f:idTechnique>
<f:sexe>X</f:sexe>
</f:passageCertification>
<f:passageCertification><f:idTechnique>B</f:idTechnique><f:sexe>X</f:sexe></f:passageCertification>
</f:passageCertifications>
</f:certification>
<f:certification>
<f:code>RNCP2</f:code>
<f:passageCertification><f:idTechnique>C</f:idTechnique></f:passageCertification>
</f:certification>
</f:flux>`;

describe('a line of a flux that somebody gives', () => {
  it.each<[string, number, number | null, string | null, string | null]>([
    ['of the envelope', 3, null, null, 'idFlux'],
    ['of the certification', 5, null, 'A&1', 'code'],
    ['of the next one', 15, null, 'C', 'code'],
    ['of a passage', 9, null, 'A&1', 'sexe'],
    ['that begins a passage', 7, null, 'A&1', 'passageCertification'],
    ['that ends a passage', 10, null, 'A&1', 'passageCertification'],
    ['that holds a whole passage', 11, null, 'B', 'passageCertification'],
    ['that holds a whole passage, by its column', 11, FLUX.split('\n')[10]?.indexOf('X') ?? 0, 'B', 'sexe'],
    ['after the passages of a certification', 12, null, 'B', 'passageCertifications'],
    ['at the end', 18, null, null, 'flux'],
  ])('%s', (_, line, column, idTechnique, element) => {
    expect(locateInText(FLUX, line, column)).toEqual({ idTechnique, element });
  });

  it('that is not there is of nothing', () => {
    expect(locateInText(FLUX, 19, null)).toBeNull();
  });
});
