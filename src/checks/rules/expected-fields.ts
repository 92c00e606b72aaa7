import { missingRule, unexpectedRule } from '../expected-rules';

/**
 * A level, a score or a route that what the row says makes expected and is not given, or that it leaves no place for and
 * is given. What each hangs on is said with its field. Source: domain.md, third parties and inferred, so warnings.
 */
export const languageLevelMissing = missingRule('language-level-missing', ['niveauLangueEuropeen']);
export const languageLevelUnexpected = unexpectedRule('language-level-unexpected', ['niveauLangueEuropeen']);
/** A score or results by competence: one of the two is enough. */
export const digitalLevelMissing = missingRule('digital-level-missing', ['scoreGeneral', 'resultats']);
export const digitalLevelUnexpected = unexpectedRule('digital-level-unexpected', [
  'scoreGeneral',
  'resultats',
]);
export const scoringMissing = missingRule('scoring-missing', ['scoring']);
export const vaeRouteMissing = missingRule('vae-route-missing', ['voieAccessVAE']);
export const vaeRouteUnexpected = unexpectedRule('vae-route-unexpected', ['voieAccessVAE']);
