import { planOf } from '../plan';
import { fieldRule } from '../rule';

/** A filled field that the schema in force has no place for: it would be lost, or refused. Source: design.md, nothing is lost silently. */
export const fieldNotInSchema = fieldRule({
  code: 'field-not-in-schema',
  stage: 'schema',
  severity: 'error',
  settles: true,
  check: ({ key, inSchema }, { context, branch }) =>
    inSchema || key === 'identification' || !planOf(context.schema, branch).inSchema
      ? null
      : { version: context.version },
});
