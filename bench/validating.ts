import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openValidator, validateFlux, writeFlux } from '#flux';
import { plan, xsd } from './inputs';
import { timed, type Job } from './job';
import { envelope, passages } from './passages';

const write = (rows: number) => writeFlux(envelope, passages(rows), plan);

export const ours: Job = (rows) => {
  const file = write(rows);
  return timed(
    async () => {
      const validator = await openValidator(xsd);
      const check = await validateFlux(file, validator);
      validator.dispose();
      return check;
    },
    ({ count }) => `${count} violations`,
  );
};

/** The same library, the whole file in one call. */
export const oneShot: Job = (rows) => {
  const bytes = Buffer.concat(write(rows).chunks);
  return timed(
    async () => {
      const validator = await openValidator(xsd);
      const refusals = validator.check(bytes);
      validator.dispose();
      return refusals;
    },
    ([first, ...more]) => (first === undefined ? '0 violations' : `${1 + more.length}: ${first.message}`),
  );
};

/** The command of the machine, where there is one; its memory is not counted. */
export const xmllint: Job = async (rows) => {
  const folder = mkdtempSync(join(tmpdir(), 'accrochage-'));
  const [flux, schema] = [join(folder, 'flux.xml'), join(folder, 'schema.xsd')];
  writeFileSync(flux, Buffer.concat(write(rows).chunks));
  writeFileSync(schema, xsd);
  try {
    const measured = await timed(
      () => promisify(execFile)('xmllint', ['--noout', '--stream', '--schema', schema, flux]),
      () => '0 violations',
    );
    // This process only waits for one thread that never does.
    return { ...measured, cpu: measured.seconds };
  } finally {
    rmSync(folder, { recursive: true });
  }
};
