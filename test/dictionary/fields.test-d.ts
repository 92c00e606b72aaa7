/**
 * Types only, read by `npm run typecheck`: a field says everything about itself, and hangs on a field that exists. Each
 * line under `@ts-expect-error` must not compile.
 */
import { field, fields, when, type Field } from '#dictionary';

const whole = {
  group: 'langue',
  column: { in: 'short', place: 30 },
  kind: { type: 'text' },
  expected: when(fields.presenceNiveauLangueEuro, 'true'),
  header: { fr: 'Langue', en: 'Language' },
  help: { fr: 'La langue.', en: 'The language.' },
  example: 'Allemand',
} as const satisfies Partial<Field>;

field('passageCertification/langue', whole);

const { column, ...withoutColumn } = whole;
// @ts-expect-error A field says where its column stands, or that it has none.
field('passageCertification/langue', withoutColumn);
field('passageCertification/langue', { ...withoutColumn, column: null });
// @ts-expect-error A column says its place.
field('passageCertification/langue', { ...whole, column: { in: column.in } });
// @ts-expect-error There is no such model.
field('passageCertification/langue', { ...whole, column: { ...column, in: 'long' } });
// @ts-expect-error There is no such group.
field('passageCertification/langue', { ...whole, group: 'langues' });
// @ts-expect-error There is no such list.
field('passageCertification/langue', { ...whole, kind: { type: 'code', list: 'langues' } });
// @ts-expect-error A header is said in both languages.
field('passageCertification/langue', { ...whole, header: { fr: 'Langue' } });

// @ts-expect-error There is no such field.
when(fields.presenceNiveauLangue, 'true');
// @ts-expect-error A field, not its name.
when('presenceNiveauLangueEuro', 'true');
