import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Shipped } from './licences';

/** What `npm sbom` says, of which a part is looked at. */
export interface Sbom {
  readonly bomFormat: string;
  readonly metadata: object;
  readonly components: readonly { readonly 'bom-ref': string; readonly purl: string }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

/**
 * The bill of materials of what ships, as CycloneDX JSON: npm’s own, read from package-lock.json. Its `--omit dev` leaves out what
 * is for development too; what is not shipped is taken out here instead.
 */
export async function sbom(shipped: readonly Shipped[]): Promise<Sbom> {
  const options = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const { stdout } = await promisify(execFile)('npm', options, {
    maxBuffer: 1 << 27,
    shell: process.platform === 'win32',
  });
  const { serialNumber, metadata, ...whole } = JSON.parse(stdout) as Sbom & {
    readonly serialNumber: string;
    readonly metadata: { readonly timestamp: string; readonly component: { readonly 'bom-ref': string } };
  };
  // Drawn, and the time: the same content is to give the same archive.
  const { timestamp, ...about } = metadata;
  const wanted = new Set(shipped.map(({ name, version }) => `pkg:npm/${name}@${version}`));
  const components = whole.components.filter(({ purl }) => wanted.has(decodeURIComponent(purl)));
  const refs = new Set([metadata.component['bom-ref'], ...components.map((each) => each['bom-ref'])]);
  return {
    ...whole,
    metadata: about,
    components,
    dependencies: whole.dependencies
      .filter(({ ref }) => refs.has(ref))
      .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((each) => refs.has(each)) })),
  };
}
