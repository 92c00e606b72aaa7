import { passageReader, proposeCorrections } from '#cells';
import { createChecker } from '#checks';
import {
  BRANCHES,
  fieldFacts,
  fieldKeys,
  fields,
  isOfBranch,
  isWholeNumber,
  loadPlaces,
  type Branch,
  type Facets,
  type Level,
} from '#dictionary';
import { openValidator, validateFlux, writeFlux } from '#flux';
import { z } from 'zod';
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
      const read = passageReader({ sheet: 'Passages', columns, date1904: false, defaultBranch: null });
      const checker = createChecker({
        schema,
        version: schema.version,
        today: '2026-11-23',
        hasColumn,
        lifted: new Set(),
        places,
        certifications: [],
        senderOf: () => ({ emetteur: '12ABC345', certificateur: '12ABC345' }),
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

/** A validation library with the facets of the schema only: no reading, no rule of the trade, no communes, no message. */
export const zod: Job = (rows) => {
  const input = passages(rows);
  const schemas = Object.fromEntries(BRANCHES.map((branch) => [branch, zodSchema(branch)]));
  return timed(
    () =>
      input.reduce(
        (count, { branch, values }) => count + (schemas[branch]?.safeParse(values).error?.issues.length ?? 0),
        0,
      ),
    (issues) => `${issues} issues`,
  );
};

const OF_A_ROW: ReadonlySet<Level> = new Set(['passage', 'certification']);

function zodSchema(branch: Branch): z.ZodType {
  const shape = fieldKeys.flatMap((key) => {
    const { facets, required, nillable } = fieldFacts(schema, key, branch);
    if (facets === null || !isOfBranch(key, branch) || !OF_A_ROW.has(fields[key].level)) return [];
    const text = zodText(facets);
    return [[key, required && !nillable ? text : text.optional()] as const];
  });
  return z.object(Object.fromEntries(shape));
}

function zodText(facets: Facets): z.ZodType {
  if (facets.enumeration !== undefined) return z.enum(facets.enumeration as [string, ...string[]]);
  if (isWholeNumber(facets))
    return z.coerce
      .number()
      .int()
      .min(facets.minInclusive ?? -Infinity)
      .max(facets.maxInclusive ?? Infinity);
  if (facets.base === 'boolean') return z.enum(['true', 'false', '0', '1']);
  if (facets.base === 'date') return z.iso.date();
  let text = z.string();
  if (facets.length !== undefined) text = text.length(facets.length);
  if (facets.minLength !== undefined) text = text.min(facets.minLength);
  if (facets.maxLength !== undefined) text = text.max(facets.maxLength);
  return facets.patterns.reduce((each, pattern) => each.refine((value) => pattern.test(value)), text);
}
