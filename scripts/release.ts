import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { archive } from './release/archive';
import { licencesText, notAllowed, shippedPackages } from './release/licences';
import { sbom } from './release/sbom';

/**
 * npm run release, after npm run build -- --env origin=https://…: writes into dist/release an archive of the site with its
 * SHA-256, the bill of materials (CycloneDX) and the list of licences, which are in the archive too.
 */
const FOLDER = 'dist/release';
const DOCUMENTS = [
  'LICENSE',
  'SECURITY.md',
  'CHANGELOG.md',
  'docs/deploiement.md',
  'docs/donnees-personnelles.md',
  'docs/accessibilite.md',
  'docs/guide.md',
];

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
if (!existsSync('dist/web/index.html') || !existsSync('dist/hosting/nginx.conf')) {
  console.error('Rien n’est construit. Lancez d’abord : npm run build -- --env origin=https://votre-site');
  process.exit(2);
}
const shipped = shippedPackages();
const refused = notAllowed(shipped);
if (refused.length > 0) {
  console.error(
    `Licence à examiner : ${refused.map(({ name, licence }) => `${name} (${licence})`).join(', ')}.`,
  );
  process.exit(2);
}

mkdirSync(FOLDER, { recursive: true });
const licences = licencesText(shipped);
const bill = `${JSON.stringify(await sbom(shipped), null, 2)}\n`;
const zip = archive({
  ...Object.fromEntries(DOCUMENTS.map((path) => [path, readFileSync(path)])),
  'LICENCES.txt': licences,
  'sbom.cdx.json': bill,
});
const name = `accrochage-cpf-${version}.zip`;
const sha256 = createHash('sha256').update(zip).digest('hex');
writeFileSync(join(FOLDER, name), zip);
writeFileSync(join(FOLDER, `${name}.sha256`), `${sha256}  ${name}\n`);
writeFileSync(join(FOLDER, 'sbom.cdx.json'), bill);
writeFileSync(join(FOLDER, 'LICENCES.txt'), licences);
console.log(`${join(FOLDER, name)} : ${Math.round(zip.length / 1000)} ko, SHA-256 ${sha256}`);
