import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Values } from '#dictionary';
import {
  groupPassages,
  openValidator,
  readFlux,
  renderFluxReference,
  renderPassageReference,
  validateFlux,
  writeFlux,
  type FluxPassage,
  compilePassage,
} from '#flux';
import { holds } from '../holds';
import { evilPassage, evilText, wellFormedPassage } from './arbitraries';
import { goldenPassages, withNir } from './golden/passages';
import {
  civilStatus,
  common,
  envelope,
  linesOf,
  plan112,
  plan115,
  schema112,
  schema115,
  textOf,
  titulaire,
  xsd,
} from './support';

const golden = (name: string): string =>
  readFileSync(new URL(`./golden/${name}.xml`, import.meta.url), 'utf8');

describe('the golden files', () => {
  it.each([
    ['1.1.5', plan115, [...goldenPassages, withNir]],
    ['1.1.2', plan112, goldenPassages],
  ] as const)('%s: every shape, written as it always was, and valid', async (version, plan, passages) => {
    const file = writeFlux(envelope, passages, plan);
    expect(textOf(file)).toBe(golden(`certifications-${version}`));
    const validator = await openValidator(xsd(version));
    expect(await validateFlux(file, validator)).toEqual({
      valid: true,
      violations: [],
      count: 0,
      complete: true,
    });
    validator.dispose();
  });

  it('hold passages whose first line and row are known', () => {
    const file = writeFlux(envelope, goldenPassages, plan112);
    const lines = linesOf(file);
    expect(file.startLines.map((line) => lines[line - 1]?.trim())).toEqual(
      goldenPassages.map(() => '<cpf:passageCertification>'),
    );
    expect(file.bytes).toBe(new TextEncoder().encode(textOf(file)).length);
  });
});

describe('the order', () => {
  it('groups by type, code and nature of the depositor, in the order they first appear, rows in theirs', () => {
    const passages = [
      titulaire(5, { code: 'RNCP2' }),
      titulaire(3, { code: 'RNCP1' }),
      titulaire(9, { code: 'RNCP2' }),
      titulaire(4, { code: 'RNCP2', natureDeposant: 'TIERS_CONFIANCE' }),
      titulaire(8, { code: 'RNCP1' }),
    ];
    const file = writeFlux(envelope, passages, plan115);
    expect(file.rows.map(({ row }) => row)).toEqual([5, 9, 3, 8, 4]);
    expect(linesOf(file).filter((line) => line.includes('<cpf:code>')).length).toBe(3);
  });

  it('gives the same bytes for the same deposit', () => {
    const write = () => textOf(writeFlux(envelope, goldenPassages, plan115));
    expect(write()).toBe(write());
  });
});

describe('what is empty', () => {
  const written = (values: Values, plan = plan115) =>
    textOf(
      writeFlux(
        envelope,
        [
          {
            sheet: 'Passages',
            row: 2,
            branch: 'titulaire',
            values: { ...common, ...civilStatus, ...values },
          },
        ],
        plan,
      ),
    );

  it.each<[string, Values, string, boolean]>([
    ['an optional element is left out', { verbatim: '' }, '<cpf:verbatim', false],
    ['an optional container is left out', {}, '<cpf:niveauNumeriqueEuropeen>', false],
    ['an optional container of results is left out', { scoreGeneral: '10' }, '<cpf:resultats>', false],
    ['a required one is nil where it may be', {}, '<cpf:scoring xsi:nil="true"/>', true],
    ['a required container is there with what is nil in it', {}, '<cpf:modaliteAcces xsi:nil="true"/>', true],
    [
      'a birthplace of which nothing is known is a nil postal code',
      {},
      '<cpf:codePostal xsi:nil="true"/>',
      true,
    ],
    ['an INSEE code goes alone', { codeInsee: '35238' }, '<cpf:codePostalNaissance', false],
    [
      'a required one that may not be nil is left out, for the XSD to refuse',
      { sexe: '' },
      '<cpf:sexe',
      false,
    ],
  ])('%s', (_rule, values, part, isThere) => {
    expect(written(values).includes(part)).toBe(isThere);
  });
});

describe('the action', () => {
  it.each(['CREATION', 'SUPPRESSION'] as const)('%s is written where the schema has it', (action) => {
    expect(textOf(writeFlux({ ...envelope, action }, [titulaire(2)], plan115))).toContain(
      `<cpf:action>${action}</cpf:action>`,
    );
  });

  it('is left out of 1.1.2, which knows creations only', () => {
    expect(textOf(writeFlux(envelope, [titulaire(2)], plan112))).not.toContain('action');
    expect(() => writeFlux({ ...envelope, action: 'SUPPRESSION' }, [titulaire(2)], plan112)).toThrow(
      'Le schéma 1.1.2 ne connaît pas l’action SUPPRESSION',
    );
  });
});

describe('what cannot be written is refused, with its row', () => {
  it.each<[string, FluxPassage[], string]>([
    ['nothing at all', [], 'aucun passage'],
    [
      'a control character',
      [titulaire(7, { prenom1: 'Zo\u0001é' })],
      'Ligne 7 (feuille « Passages ») : « prenom1 » contient un caractère interdit en XML (U+0001)',
    ],
    ['NUL', [titulaire(7, { prenom1: '\u0000' })], 'U+0000'],
    ['a lone surrogate', [titulaire(7, { prenom1: 'a\ud83d' })], 'U+D83D'],
    ['U+FFFE', [titulaire(7, { prenom1: '\ufffe' })], 'U+FFFE'],
    [
      'digital results that do not read',
      [titulaire(8, { resultats: 'bon' })],
      'Ligne 8 (feuille «\u00a0Passages\u00a0»)',
    ],
    [
      'a NIR under 1.1.2',
      [withNir],
      'le schéma 1.1.2 n’accepte pas l’identification « identifiantNational »',
    ],
    [
      'a value without a place under 1.1.2',
      [titulaire(9, { nir: '2550814168025' })],
      'n’a pas d’élément « nir »',
    ],
  ])('%s', (_what, passages, message) => {
    expect(() => writeFlux(envelope, passages, plan112)).toThrow(message);
  });
});

describe('the compiled writer', () => {
  const compiled = (passage: FluxPassage, plan = plan115) => {
    const sink = { text: '', lines: 0 };
    compilePassage(plan)(passage, sink);
    expect(sink.lines).toBe(sink.text.split('\n').length - 1);
    return sink.text;
  };

  it.each([...goldenPassages, withNir].map((passage) => [passage.values.idTechnique, passage] as const))(
    'writes %s as xmlbuilder2 does',
    (_id, passage) => {
      expect(compiled(passage)).toBe(renderPassageReference(passage, plan115));
    },
  );

  it('equals xmlbuilder2 byte for byte, whatever is filled and with what', () => {
    holds(
      fc.property(evilPassage, (passage) => {
        expect(compiled(passage)).toBe(renderPassageReference(passage, plan115));
      }),
      300,
    );
  });

  it('gives whole documents equal to those of xmlbuilder2', () => {
    holds(
      fc.property(fc.array(evilPassage, { minLength: 1, maxLength: 6 }), (passages) => {
        expect(textOf(writeFlux(envelope, passages, plan115))).toBe(
          renderFluxReference(envelope, groupPassages(passages), plan115),
        );
      }),
      50,
    );
  });
});

describe('parsing the file gives back', () => {
  const values = (passage: FluxPassage): Values =>
    Object.fromEntries(Object.entries(passage.values).filter(([, value]) => value !== ''));

  it.each([
    'R&D &amp; x',
    '&#65;',
    ']]>',
    'a\r\nb',
    'a\rb',
    'a\nb\tc',
    `"guillemets" et 'apostrophes'`,
    '😀 𠮷',
    '  des blancs  ',
    '\u00a0insécables\u00a0',
    '<b>',
    '\ufeffBOM',
    '\u0085 \u2028',
  ])('%j exactly, on one line', (text) => {
    const file = writeFlux(envelope, [titulaire(2, { verbatim: text })], plan115);
    expect(readFlux(file.chunks).passages[0]?.values.verbatim).toBe(text);
    expect(
      linesOf(file).filter((line) => line.includes('<cpf:verbatim>') && line.includes('</cpf:verbatim>')),
    ).toHaveLength(1);
  });

  it('each value of each passage', () => {
    holds(
      fc.property(fc.array(evilPassage, { minLength: 1, maxLength: 6 }), (passages) => {
        const file = writeFlux(envelope, passages, plan115);
        const read = readFlux(file.chunks).passages;
        const written = groupPassages(passages).flatMap((group) => group.passages);
        expect(read.map((passage) => [passage.branch, passage.values])).toEqual(
          written.map((passage) => [passage.branch, values(passage)]),
        );
      }),
      150,
    );
  });

  it('the envelope', () => {
    holds(
      fc.property(evilText, evilText, (idContrat, idFlux) => {
        const sent = { ...envelope, idContrat, idFlux };
        expect(readFlux(writeFlux(sent, [titulaire(2)], plan115).chunks).envelope).toEqual(sent);
      }),
      50,
    );
  });
});

describe('what is made of values that the schema allows', () => {
  it.each([
    ['1.1.2', plan112, schema112],
    ['1.1.5', plan115, schema115],
  ] as const)('validates under %s', async (version, plan, schema) => {
    const validator = await openValidator(xsd(version));
    await holds(
      fc.asyncProperty(
        fc.array(wellFormedPassage(schema, plan.branches), { minLength: 1, maxLength: 5 }),
        async (passages) => {
          const { violations } = await validateFlux(writeFlux(envelope, passages, plan), validator);
          expect(violations).toEqual([]);
        },
      ),
      60,
    );
    validator.dispose();
  });
});
