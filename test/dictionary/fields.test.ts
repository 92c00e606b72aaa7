import { describe, expect, it } from '@jest/globals';
import {
  codeLists,
  elementAt,
  fieldFacts,
  fieldKeys,
  fields,
  normaliseHeader,
  parseResultats,
  readCode,
  readSchema,
  unknownRequired,
  type Field,
  type FieldKey,
} from '#dictionary';
import { readFileSync } from 'node:fs';

const schemaOf = (version: string) =>
  readSchema(
    readFileSync(new URL(`../../schemas/certifications-cdc-${version}.xsd`, import.meta.url), 'utf8'),
  );
const schema = schemaOf('1.1.5');
const all: readonly (readonly [FieldKey, Field])[] = fieldKeys.map((key) => [key, fields[key]]);

/** Source: domain.md, the official mandatory list; `idFlux` is of the file. */
const MANDATORY: readonly FieldKey[] = [
  ...(['idTechnique', 'idClientEmetteur', 'idClientCertificateur', 'idContrat', 'type', 'code'] as const),
  ...(['obtentionCertification', 'donneeCertifiee', 'dateDebutValidite'] as const),
  ...(['nomNaissance', 'prenom1', 'anneeNaissance', 'sexe'] as const),
];

/** Lists that the schema leaves to us: it takes any text for `type`, and `identification` is our own column. */
const NOT_OF_THE_SCHEMA: readonly FieldKey[] = ['type', 'identification'];

describe('the fields', () => {
  it('have a place in the 1.1.5 schema, each of them', () => {
    for (const [key, { paths }] of all) {
      expect([key, fieldFacts(schema, key).present]).toEqual([key, true]);
      for (const path of paths) expect([path, elementAt(schema, path)?.content]).toEqual([path, null]);
    }
  });

  it('fill every required element of both versions', () => {
    expect(unknownRequired(schemaOf('1.1.2'))).toEqual([]);
    expect(unknownRequired(schema)).toEqual([]);
  });

  it('are mandatory when the official list says so, and only then', () => {
    expect(
      all
        .filter(([, { mandatory }]) => mandatory)
        .map(([key]) => key)
        .sort(),
    ).toEqual([...MANDATORY].sort());
  });

  it('have each a place of its own among the columns of their group', () => {
    const places = all.flatMap(([, { group, column }]) =>
      column === null ? [] : [`${group} ${column.place}`],
    );
    expect(places.filter((place, at) => places.indexOf(place) < at)).toEqual([]);
  });

  it('carry their key', () => {
    for (const [key, field] of all) expect(field.key).toBe(key);
  });

  it.each(all.flatMap(([key, { kind }]) => (kind.type === 'code' ? [[key, kind.list] as const] : [])))(
    '%s has the codes of the schema',
    (key, list) => {
      const codes = codeLists[list].map(({ code }) => code);
      const enumeration = fieldFacts(schema, key).facets?.enumeration;
      expect(enumeration ?? null).toEqual(NOT_OF_THE_SCHEMA.includes(key) ? null : codes);
    },
  );

  it('share no header, but for the `idClient` of the emitter and of the certificateur', () => {
    const owners = new Map<string, Set<string>>();
    for (const [key, { element, header, aliases }] of all)
      for (const name of [key, element, header.fr, header.en, ...aliases]) {
        const isQuestion = name.trimEnd().endsWith('?');
        const normal = `${normaliseHeader(name)}${isQuestion ? '?' : ''}`;
        owners.set(normal, (owners.get(normal) ?? new Set()).add(key));
      }
    const shared = [...owners].filter(([, keys]) => keys.size > 1).map(([name]) => name);
    expect(shared).toEqual(['idclient']);
  });

  it('name no alias twice, nor one that says the same as the header', () => {
    for (const [key, { element, header, aliases }] of all) {
      const names = [element, header.fr, ...aliases].map(normaliseHeader);
      const twice = aliases.filter((alias, at) => names.indexOf(normaliseHeader(alias)) < at + 2);
      expect([key, twice]).toEqual([key, []]);
    }
  });

  it('say in both languages what they are, in short', () => {
    for (const [, { header, help }] of all)
      for (const text of [header.fr, header.en, help.fr, help.en]) {
        expect(text.trim()).toBe(text);
        expect(text).not.toBe('');
        expect(text.length).toBeLessThanOrEqual(255);
      }
    for (const [, { help }] of all) expect(help.fr).not.toMatch(/'|!/);
  });

  it.each(all.filter(([, { example }]) => example !== ''))(
    '%s has an example that the schema takes',
    (key, field) => {
      const { facets } = fieldFacts(schema, key);
      const sent = asSent(field);
      expect(sent).not.toBeNull();
      const points = [...(sent ?? '')].length;
      expect(points).toBeGreaterThanOrEqual(facets?.length ?? facets?.minLength ?? 1);
      expect(points).toBeLessThanOrEqual(facets?.length ?? facets?.maxLength ?? 255);
      for (const pattern of facets?.patterns ?? []) expect(pattern.test(sent ?? '')).toBe(true);
      if (facets?.minInclusive !== undefined)
        expect(Number(sent)).toBeGreaterThanOrEqual(facets.minInclusive);
      if (facets?.maxInclusive !== undefined) expect(Number(sent)).toBeLessThanOrEqual(facets.maxInclusive);
    },
  );

  it.each([
    ['Nom de naissance', 'nomNaissance'],
    ['Prénom', 'prenom1'],
    ['Sexe', 'sexe'],
    ['Date de naissance', 'dateNaissance'],
    ['2.1 N° de la fiche client de l’émetteur', 'idClientEmetteur'],
    ['3.1 N° de la fiche client Certificateur', 'idClientCertificateur'],
    ['Numéro de contrat spécifique Certificateur', 'idContrat'],
    ['5.1 Type de certification', 'type'],
    ['5.2 Code *', 'code'],
    ['ID Technique du passage de la certification', 'idTechnique'],
    ['Obtention de la certification par admission ou scoring', 'obtentionCertification'],
    ['Donnée certifiée', 'donneeCertifiee'],
    ['Date de début de validité et de délivrance de la certification', 'dateDebutValidite'],
    ['Date de fin de validité de la certification', 'dateFinValidite'],
    ['Présence du niveau de langue européen', 'presenceNiveauLangueEuro'],
    ['Présence du niveau numérique européen', 'presenceNiveauNumeriqueEuro'],
    ['Scoring ou base de notation', 'scoring'],
    ['Mention(s) validée(s)', 'mentionValidee'],
    ["Modalité d'accès à la certification", 'modaliteAcces'],
    ['8.11 Nom de naissance du titulaire', 'nomNaissance'],
    ["Nom d'usage ou marital", 'nomUsage'],
    ['Prénom 1', 'prenom1'],
    ['Année de naissance', 'anneeNaissance'],
    ['Mois de naissance', 'moisNaissance'],
    ['Jour de naissance', 'jourNaissance'],
    ['Code postal de la commune de naissance du titulaire', 'codePostal'],
  ])('« %s » is a header of %s', (header, key) => {
    const named = all.filter(([, field]) =>
      [field.element, field.header.fr, ...field.aliases].some(
        (name) => normaliseHeader(name) === normaliseHeader(header),
      ),
    );
    expect(named.map(([name]) => name)).toEqual([key]);
  });
});

/** The example as the flux would hold it; null when it does not read. */
function asSent({ kind, example }: Field): string | null {
  if (kind.type === 'code') return readCode(kind.list, example);
  if (kind.type === 'boolean') return { Oui: 'true', Non: 'false' }[example] ?? null;
  if (kind.type === 'resultats') return parseResultats(example) === null ? null : example;
  if (kind.type === 'digits' && kind.width !== undefined)
    return example.length === kind.width ? example : null;
  if (kind.type !== 'date') return example;
  const [, day = '', month = '', year = ''] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(example) ?? [];
  return year === '' ? null : `${year}-${month}-${day}`;
}
