import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { licencesText, notAllowed, shippedPackages } from '../../scripts/release/licences';
import { sbom } from '../../scripts/release/sbom';

describe('what ships', () => {
  it('is under licences that let a public body use it, each named', () => {
    const shipped = shippedPackages();
    expect(shipped.length).toBeGreaterThan(20);
    expect(notAllowed(shipped)).toEqual([]);
    const text = licencesText(shipped);
    for (const { name, version, licence } of shipped)
      expect(text).toContain(`${name} ${version} : ${licence}\n`);
  });

  it('is what the bill of materials lists, and all of it', async () => {
    const shipped = shippedPackages();
    const { bomFormat, components, dependencies } = await sbom(shipped);
    expect(bomFormat).toBe('CycloneDX');
    const listed = components.map(({ purl }) => decodeURIComponent(purl)).sort();
    expect(listed).toEqual(shipped.map(({ name, version }) => `pkg:npm/${name}@${version}`).sort());
    const refs = new Set(components.map((each) => each['bom-ref']));
    expect(dependencies.flatMap(({ dependsOn = [] }) => dependsOn).filter((ref) => !refs.has(ref))).toEqual(
      [],
    );
  });

  it('is refused under a licence that asks for more, or under none', () => {
    const folder = mkdtempSync(join(tmpdir(), 'accrochage-lock-'));
    const lock = join(folder, 'package-lock.json');
    writeFileSync(
      lock,
      JSON.stringify({
        packages: {
          '': { version: '1.0.0' },
          'node_modules/a': { version: '1.0.0', license: 'AGPL-3.0' },
          'node_modules/b': { version: '1.0.0' },
          'node_modules/c': { version: '1.0.0', license: 'AGPL-3.0', dev: true },
        },
      }),
    );
    expect(notAllowed(shippedPackages(lock)).map(({ name, licence }) => [name, licence])).toEqual([
      ['a', 'AGPL-3.0'],
      ['b', 'unknown'],
    ]);
    rmSync(folder, { recursive: true });
  });
});
