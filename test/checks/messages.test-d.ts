/**
 * Types only, read by `npm run typecheck`: what a rule gives its message, and what the message speaks of, are held
 * to each other in both languages. Each line under `@ts-expect-error` must not compile.
 */
import { finding, findingOf, nothing, rule, type DataByCode, type FindingCode, type Messages } from '#checks';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(proof?: T) => proof;

// The data of a message are those that its rule gives, by name and type.
holds<Same<keyof DataByCode['end-before-start'], 'start' | 'end'>>();
holds<Same<DataByCode['end-before-start']['start'], string>>();
holds<Same<DataByCode['date-out-of-years']['year'], number>>();
holds<Same<keyof DataByCode['type-unknown'], never>>();

type EndBeforeStart = Messages['end-before-start'];

/** Words for the rule, in one language. */
const words: EndBeforeStart = {
  title: 'finit avant son début',
  text: ({ start, end }, { value }) => `${start} ${end} ${value}`,
};

const wrongName: EndBeforeStart = {
  ...words,
  // @ts-expect-error The rule gives `start`, not `begin`.
  text: ({ begin, end }) => `${begin} ${end}`,
};

const wrongCell: EndBeforeStart = {
  ...words,
  // @ts-expect-error A cell has a `label`, not a `header`.
  text: ({ start }, { header }) => `${start} ${header}`,
};

const wrongType: Messages['date-out-of-years'] = {
  title: 'année de 1900 à 2099',
  // @ts-expect-error The year is a number.
  text: ({ year }) => year.trim(),
};

const wrongTitle: Messages['out-of-range'] = {
  // @ts-expect-error The rule gives `min` and `max`.
  title: ({ least, max }) => `nombre de ${least} à ${max}`,
  text: ({ min, max }) => `nombre de ${min} à ${max}`,
};

const withoutData: Messages['type-unknown'] = {
  title: 'RNCP ou RS attendu',
  // @ts-expect-error This rule gives nothing but its cell.
  text: ({ type }) => `${type}`,
};

declare const allButOne: Omit<Messages, 'end-before-start'>;
// @ts-expect-error Every code has its words in every language.
const incomplete: Messages = allButOne;

// @ts-expect-error No rule has this code.
const unknown: FindingCode = 'end-before-strat';

// A finding that no rule gives is held to its code too.
findingOf('id-form', { example: '12ABC345' }, { field: 'idContrat' });
// @ts-expect-error The message speaks of an `example`.
findingOf('id-form', { exemple: '12ABC345' }, { field: 'idContrat' });
// @ts-expect-error No such code.
findingOf('id-from', { example: '12ABC345' }, {});

/** A rule of one's own: its data are known from what it finds, and from nothing else. */
const own = rule({
  code: 'own',
  stage: 'business',
  severity: 'warning',
  reads: ['dateDebutExamen'],
  check: ({ dateDebutExamen: day }) =>
    day === undefined ? nothing : [finding('dateDebutExamen', { day, count: 1 })],
});
type Given = ReturnType<(typeof own)['check']>[number]['data'];
holds<Same<(typeof own)['code'], 'own'>>();
holds<Same<keyof Given, 'day' | 'count'>>();

rule({
  code: 'own',
  stage: 'business',
  severity: 'warning',
  // @ts-expect-error A rule reads fields that exist.
  reads: ['dateDebutExamn'],
  check: () => nothing,
});

export { incomplete, own, unknown, withoutData, wrongCell, wrongName, wrongTitle, wrongType };
