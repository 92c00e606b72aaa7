import { X509Certificate } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { generateCertificates, getHttpsServerOptions } from 'office-addin-dev-certs';

const FOLDER = join(homedir(), '.office-addin-dev-certs');
const file = (name) => join(FOLDER, name);
const A_DAY = 86_400_000;

const isValidTomorrow = (path) => {
  try {
    return Date.parse(new X509Certificate(readFileSync(path)).validTo) > Date.now() + A_DAY;
  } catch {
    return false;
  }
};

/**
 * Key and certificate of https://localhost. On Windows and Mac they are made and trusted, which Office needs. On Linux,
 * where trusting asks for sudo and no Excel runs, they are only made: a browser warns once.
 */
export async function httpsOptions() {
  if (process.platform !== 'linux') return getHttpsServerOptions();
  if (!isValidTomorrow(file('localhost.crt'))) {
    for (const name of ['ca.crt', 'localhost.crt', 'localhost.key']) rmSync(file(name), { force: true });
    await generateCertificates();
  }
  const [ca, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) =>
    readFileSync(file(name)),
  );
  return { ca, cert, key };
}
