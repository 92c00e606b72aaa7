import { passageReader, proposeCorrections } from '#cells';
import { createChecker } from '#checks';
import { loadPlaces } from '#dictionary';
import { openValidator, validateFlux, writeFlux } from '#flux';
import { cells, columns, plan, schema, xsd } from './inputs';
import { timed, type Job } from './job';
import { envelope, passages } from './passages';

const BLOCK = 5000;

/** From cells to findings: reading, corrections, every rule, in blocks as from a workbook. */
export const ours: Job = (rows) => {
  const sheet = cells(rows);
  return timed(
    async () => {
      const places = await loadPlaces();
      const hasColumn = () => true;
      const read = passageReader({ columns, date1904: false, defaultBranch: null });
      const checker = createChecker({
        schema,
        version: schema.version,
        today: '2026-11-23',
        hasColumn,
        lifted: new Set(),
        places,
        certifications: [],
      });
      let findings = 0;
      for (let first = 0; first < sheet.length; first += BLOCK) {
        const block = read({ firstRow: first + 2, values: sheet.slice(first, first + BLOCK) });
        findings += checker.check(
          block.passages,
          block.passages.flatMap((passage) => proposeCorrections(passage, { places, hasColumn })),
        ).length;
      }
      return findings + checker.finish().length;
    },
    (findings) => `${findings} findings`,
  );
};

/**
 * What there is without us: write the flux and let the XSD say. Chosen because no library knows these rules, and
 * this is how other tools check.
 */
export const xsdAlone: Job = (rows) => {
  const input = passages(rows);
  return timed(
    async () => {
      const validator = await openValidator(xsd);
      const check = await validateFlux(writeFlux(envelope, input, plan), validator);
      validator.dispose();
      return check;
    },
    ({ count }) => `${count} violations`,
  );
};
