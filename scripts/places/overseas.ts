/**
 * Codes of overseas communes that moved with their collectivité, which no package has: `[old, new, last year of the old]`.
 * Saint-Barthélemy and Saint-Martin left Guadeloupe on 15 July 2007; Mayotte, then 985, became the department 976 on
 * 31 March 2011, its communes keeping their order. Source: INSEE, Code officiel géographique.
 */
export const MOVED_OVERSEAS: readonly (readonly [string, string, number])[] = [
  ['97123', '97701', 2007],
  ['97127', '97801', 2007],
  ...Array.from({ length: 17 }, (_, index): [string, string, number] => {
    const rank = String(index + 1).padStart(2, '0');
    return [`985${rank}`, `976${rank}`, 2011];
  }),
];
