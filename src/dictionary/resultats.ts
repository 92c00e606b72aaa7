/** One `resultat` of the digital framework, as the schema spells its elements. */
export interface Resultat {
  readonly niveau: string;
  readonly domaineCompetenceId: string;
  readonly competenceId: string;
}

const RESULTAT = /^(\S)\s*\.\s*(\S)\s*=\s*(\d+)$/u;

/**
 * The results of one cell, `2.3=5; 5.4=6`: domain, competence, level. Blanks and line breaks are free.
 * Whether a level is within bounds is the schema's to say.
 * @returns null when any of them cannot be read; an empty list for an empty cell.
 */
export function parseResultats(text: string): readonly Resultat[] | null {
  const results: Resultat[] = [];
  for (const part of text.split(/[;\n]/u).map((piece) => piece.trim())) {
    if (part === '') continue;
    const [, domaineCompetenceId, competenceId, niveau] = RESULTAT.exec(part) ?? [];
    if (domaineCompetenceId === undefined || competenceId === undefined || niveau === undefined) return null;
    results.push({ niveau, domaineCompetenceId, competenceId });
  }
  return results;
}

/** The inverse of {@link parseResultats}. */
export function formatResultats(results: readonly Resultat[]): string {
  return results
    .map(
      ({ niveau, domaineCompetenceId, competenceId }) => `${domaineCompetenceId}.${competenceId}=${niveau}`,
    )
    .join('; ');
}
